/** The ties of a network as focusable marks: one Tab stop for all, arrow keys among them. */
import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLanguage, useWords } from '../../../language/language.ts';
import { isPress, stepFrom } from '../interaction/press.ts';
import type { Lit } from '../interaction/lit.ts';
import type { PictureNode } from '../network-types.ts';
import { networkWords } from '../network-words.ts';
import { pathOf, type DrawnEdge } from './drawn-edges.ts';
import type { Emphasis } from './emphasis.ts';
import { thinOf } from './fitted.ts';
import { TieLine } from './looks.tsx';
import { useTieLetter, useTieWords } from './mark-words.ts';

/** With more ties than this, the lines have no symbols; only their dashes show the verdict. */
const MOST_SHAPES = 250;
/** A tie of this emphasis or less has a symbol only while it is lit. */
const FAINT = 0.3;

export interface TieMarksProps {
  readonly drawn: readonly DrawnEdge[];
  readonly nodes: readonly PictureNode[];
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly lit: Lit | null;
  /** The scale at which actors are drawn; their ties' shapes become smaller with them. */
  readonly crowd: number;
  readonly open: (id: string) => void;
}

export const TieMarks = memo(function TieMarks({
  drawn,
  nodes,
  emphasis,
  lit,
  crowd,
  open,
}: TieMarksProps) {
  const say = useWords(networkWords);
  const words = useTieWords(nodes);
  const language = useLanguage();
  const letter = useTieLetter();
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, drawn.length - 1);
  // Keyed by the ties, not by their places, so that the words are not put together again while the picture moves.
  const ids = drawn.map(({ edge }) => edge.id).join(' ');
  const said = useMemo(
    () => new Map(drawn.map(({ edge }) => [edge.id, words(edge)])),
    [ids, nodes, language],
  );
  const step = (event: KeyboardEvent, index: number) => {
    const next = stepFrom(event, index, drawn.length);
    if (next === null) return;
    setCurrent(next);
    const mark = group.current?.children[next];
    if (mark instanceof SVGElement) mark.focus();
  };
  return (
    <g ref={group} role="group" aria-label={say('ties')}>
      {drawn.map((one, index) => {
        const { edge } = one;
        const { width = 1, opacity = 1 } = emphasis.get(edge.id) ?? {};
        const isLit = lit?.edges.has(edge.id) ?? false;
        const hasShape = isLit || (drawn.length <= MOST_SHAPES && opacity > FAINT);
        const path = pathOf(one);
        return (
          <g
            key={edge.id}
            role="button"
            tabIndex={index === stop ? 0 : -1}
            aria-haspopup="dialog"
            aria-label={said.get(edge.id)}
            data-edge={edge.id}
            data-dim={lit !== null && !isLit ? '' : undefined}
            onFocus={() => setCurrent(index)}
            onClick={() => open(edge.id)}
            onKeyDown={(event) => (isPress(event) ? open(edge.id) : step(event, index))}
          >
            <title>{said.get(edge.id)}</title>
            <path className="tie-hit" d={path} />
            <g opacity={isLit ? 1 : Math.round(opacity * 100) / 100}>
              <TieLine
                tie={edge}
                path={path}
                middle={hasShape ? one.middle : null}
                shapeScale={isLit ? 1 : thinOf(crowd)}
                letter={letter(edge)}
                width={isLit ? Math.max(1, width) : width}
              />
            </g>
          </g>
        );
      })}
    </g>
  );
});
