/** The head of every page, of the playground too: the wordmark, the languages, and the ways by question. On a phone, the ways are behind a button. */
import './head.css';
import '../theme/wordmark.css';
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useWords } from '../language/language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { shellWords } from './shell-words.ts';
import { DATA_WAYS, isAt, wayOf, WAYS } from './ways.ts';

/** A link to a page of the explorer. */
export type WayLink = ComponentType<{
  readonly to: string;
  readonly className?: string;
  readonly 'aria-current'?: 'page' | 'true' | undefined;
  readonly children: ReactNode;
}>;

interface HeadProps {
  readonly path: string;
  /** How links are followed: within the explorer, or from another page. */
  readonly link: WayLink;
  /** What stands beside the wordmark, such as the search. */
  readonly children?: ReactNode;
}

export function Head({ path, link: Link, children }: HeadProps) {
  const say = useWords(shellWords);
  const { isOpen, toggle, button } = useMenu(path);
  const here = wayOf(path);
  return (
    <header className="head" data-open={isOpen}>
      <div className="head-row">
        <Link to="/" className="wordmark">
          Rapport
        </Link>
        {children}
        <LanguageSwitch />
        <button
          ref={button}
          type="button"
          className="menu-button"
          aria-expanded={isOpen}
          aria-controls="ways"
          onClick={toggle}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M1 3.5h14M1 8h14M1 12.5h14" stroke="currentColor" strokeWidth="1.8" />
          </svg>
          {say('menu')}
        </button>
      </div>
      <nav id="ways" aria-label={say('menu')} className="ways">
        <ul className="ways-asked">
          {WAYS.map(({ name, to }) => (
            <li key={name}>
              <Link
                to={to}
                aria-current={isAt(path, to) ? 'page' : here === name ? 'true' : undefined}
              >
                {say(name)}
              </Link>
            </li>
          ))}
        </ul>
        <ul className="ways-data" data-here={here === 'data'} aria-label={say('data')}>
          {DATA_WAYS.map(({ name, to }) => {
            const current = isAt(path, to) ? 'page' : undefined;
            return (
              <li key={name}>
                {name === 'playground' ? (
                  // A page of its own, which the explorer cannot show.
                  <a href={to} aria-current={current}>
                    {say(name)}
                  </a>
                ) : (
                  <Link to={to} aria-current={current}>
                    {say(name)}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}

/** Whether the menu of a phone is open. Escape closes it and gives the focus back; so does another page. */
function useMenu(path: string) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen]);
  return { isOpen, toggle: () => setOpen(!isOpen), button };
}
