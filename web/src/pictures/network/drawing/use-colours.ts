/** The colours of the page for a canvas, which knows no styles; they follow the scheme of the page. */
import { useEffect, useState } from 'react';
import type { Look } from '../../../words/looks.ts';
import { STROKES } from './looks.tsx';

export interface Colours {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly quiet: string;
  readonly focus: string;
  readonly community: string;
  readonly looks: Readonly<Record<Look, string>>;
}

/** Read again when the reader, or the system, switches between light and dark. */
export function useColours(): Colours {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const read = () => setColours(readColours());
    const system = matchMedia('(prefers-color-scheme: dark)');
    const chosen = new MutationObserver(read);
    system.addEventListener('change', read);
    chosen.observe(document.documentElement, { attributeFilter: ['data-scheme'] });
    return () => {
      system.removeEventListener('change', read);
      chosen.disconnect();
    };
  }, []);
  return colours;
}

/** Asks the browser what the styles come to, because a custom property keeps `light-dark()` as it is written. */
function readColours(): Colours {
  const probe = document.createElement('span');
  probe.className = 'tie-look';
  probe.hidden = true;
  document.body.append(probe);
  const valueOf = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const looks = Object.fromEntries(
    Object.keys(STROKES).map((look) => {
      probe.dataset['look'] = look;
      return [look, valueOf('')];
    }),
  ) as Record<Look, string>;
  const colours: Colours = {
    paper: valueOf('var(--paper)'),
    sheet: valueOf('var(--sheet)'),
    ink: valueOf('var(--ink)'),
    quiet: valueOf('var(--quiet)'),
    focus: valueOf('var(--focus)'),
    community: valueOf('var(--community)'),
    looks,
  };
  probe.remove();
  return colours;
}
