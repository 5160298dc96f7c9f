/** A section of an actor's page: a heading that "On this page" leads to, or one line if there is nothing to show. */
import { useEffect, useRef, type ReactNode } from 'react';
import { Name } from '../../words/name.tsx';
import { useSections } from './sections.ts';

interface SectionProps {
  /** Its place in the address, after `#`. */
  readonly id: string;
  readonly title: string;
  /** Its name in the list of sections, if shorter. */
  readonly short?: string;
  /** What to say in one line if it is known that there is nothing; null while that is not known. */
  readonly nothing?: string | null;
  readonly children: ReactNode;
}

export function Section({ id, title, short = title, nothing = null, children }: SectionProps) {
  const { add, remove } = useSections();
  const element = useRef<HTMLElement>(null);
  const isShown = nothing === null;
  useEffect(() => {
    if (!isShown) return undefined;
    add({ id, title: short });
    // The browser cannot have found it when the page was opened, because it was not there yet.
    if (location.hash === `#${id}`) element.current?.scrollIntoView();
    return () => remove(id);
  }, [add, remove, id, short, isShown]);
  if (!isShown) {
    return (
      <p className="quiet nothing">
        <strong>
          <Name>{short}</Name>:
        </strong>{' '}
        {nothing}
      </p>
    );
  }
  return (
    // It takes the focus when a link leads to it, so that the next Tab goes on from there.
    <section
      ref={element}
      id={id}
      className="section"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <h2>
        <Name>{title}</Name>
      </h2>
      {children}
    </section>
  );
}
