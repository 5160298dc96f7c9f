/**
 * The frame of `/embed/*`: one answer within an article. It tells the article its height, and takes colours by `?theme=`.
 * Evidence opens outside of it, because a drawer would be cut off.
 */
import './embed.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useParameter } from '../address/address.ts';
import { pathOfPage } from '../address/embed-path.ts';
import { useWords } from '../language/language.ts';
import { SCHEMES, showScheme } from '../theme/scheme.ts';
import { AsOf } from './as-of.tsx';
import { shellWords } from './shell-words.ts';

export function EmbedShell({ children }: { readonly children: ReactNode }) {
  const say = useWords(shellWords);
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  const frame = useRef<HTMLDivElement>(null);
  useTheme();
  usePostedHeight(frame);
  const kept = new URLSearchParams(parameters);
  for (const name of ['evidence', 'theme']) kept.delete(name);
  return (
    <div ref={frame} className="embed-frame">
      <AsOf />
      <main id="content" className="embedded">
        {children}
      </main>
      <footer className="embed-foot">
        <a href={`${pathOfPage(path)}?${kept}`} target="_blank" rel="noopener">
          {say('opensRapport')}
        </a>{' '}
        · {say('disclaimer')}
      </footer>
    </div>
  );
}

/** The article's own colours go before those of the reader's system. */
function useTheme(): void {
  const [theme] = useParameter('theme');
  const scheme = SCHEMES.find((choice) => choice === theme);
  useEffect(() => {
    if (scheme !== undefined) showScheme(scheme);
  }, [scheme]);
}

/**
 * Posts `{ rapport: 'height', height }` in CSS pixels to the page around the frame, now and whenever it changes.
 * Any page may frame an embed and the height is no secret, so it is posted to whichever it is.
 */
function usePostedHeight(frame: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const { current } = frame;
    if (current === null || window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(current.getBoundingClientRect().height);
      window.parent.postMessage({ rapport: 'height', height }, '*');
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
}
