/** Links to the sections of a page. Beside a wide page the list stays in sight and marks where the reader is. */
import { useEffect, useState } from 'react';
import { useWords } from '../../language/language.ts';
import { Name } from '../../words/name.tsx';
import { headWords } from './head-words.ts';
import { useSections, type Listed } from './sections.ts';

export function OnThisPage() {
  const say = useWords(headWords);
  const { listed } = useSections();
  const current = useCurrent(listed);
  if (listed.length < 2) return <div className="on-this-page" />;
  return (
    <nav className="on-this-page no-print" aria-label={say('onThisPage')}>
      <p className="quiet" aria-hidden="true">
        {say('onThisPage')}
      </p>
      <ul className="plain">
        {listed.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              <Name>{title}</Name>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How far below the top of the window a section counts as being read, in pixels. */
const READING = 160;

/** The last section that begins above the reader's eyes; at the end of the page, the last one. */
function useCurrent(listed: readonly Listed[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const look = () => {
      const { scrollHeight } = document.documentElement;
      const isAtEnd = window.innerHeight + window.scrollY >= scrollHeight - 2 && window.scrollY > 0;
      const begun = listed.filter(
        ({ id }) =>
          (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < READING,
      );
      setCurrent((isAtEnd ? listed : begun).at(-1)?.id ?? null);
    };
    // Sections come one after the other; each look forces a layout, so one look serves all of a frame.
    const frame = requestAnimationFrame(look);
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [listed]);
  return current;
}
