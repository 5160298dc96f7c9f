/** The ties of a picture whose lines are on a canvas: found by the pointer, or one by one with the arrow keys. */
import { memo, useRef, useState } from 'react';
import { useWords } from '../../../language/language.ts';
import { isPress, stepFrom } from '../interaction/press.ts';
import { networkWords } from '../network-words.ts';
import { pathOf, type DrawnEdge } from './drawn-edges.ts';
import { TieLine } from './looks.tsx';
import { useTieLetter, useTieWords } from './mark-words.ts';
import type { TieMarksProps } from './tie-marks.tsx';

interface PaintedTiesProps extends Omit<TieMarksProps, 'emphasis' | 'lit' | 'crowd'> {
  /** Id of the tie under the pointer. */
  readonly pointed: string | null;
}

/** Only two ties are elements: the one under the pointer, and the one that Tab reaches. */
export const PaintedTies = memo(function PaintedTies({
  drawn,
  nodes,
  pointed,
  open,
}: PaintedTiesProps) {
  const say = useWords(networkWords);
  const words = useTieWords(nodes);
  const letter = useTieLetter();
  const [current, setCurrent] = useState(0);
  const isStepping = useRef(false);
  const stop = drawn[Math.min(current, drawn.length - 1)];
  const under = drawn.find(({ edge }) => edge.id === pointed);
  const mark = (one: DrawnEdge, isStop: boolean) => (
    <g
      key={one.edge.id}
      ref={(element) => {
        if (!isStop || !isStepping.current || element === null) return;
        isStepping.current = false;
        element.focus();
      }}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-haspopup="dialog"
      aria-label={words(one.edge)}
      data-edge={one.edge.id}
      data-idle={one.edge.id === pointed ? undefined : ''}
      onClick={() => open(one.edge.id)}
      onKeyDown={(event) => {
        if (isPress(event)) return open(one.edge.id);
        const next = stepFrom(event, drawn.indexOf(one), drawn.length);
        if (next === null) return;
        isStepping.current = true;
        setCurrent(next);
      }}
    >
      <title>{words(one.edge)}</title>
      <path className="tie-hit" d={pathOf(one)} />
      <TieLine tie={one.edge} path={pathOf(one)} middle={one.middle} letter={letter(one.edge)} />
    </g>
  );
  return (
    <g role="group" aria-label={say('ties')}>
      {stop !== undefined && mark(stop, true)}
      {under !== undefined && under !== stop && mark(under, false)}
    </g>
  );
});
