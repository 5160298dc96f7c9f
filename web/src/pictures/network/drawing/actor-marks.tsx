/** The actors of a network as focusable marks: one Tab stop for all, arrow keys among them. */
import { memo, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../../language/language.ts';
import { languageOf } from '../../../words/name.tsx';
import type { Lit } from '../interaction/lit.ts';
import { actorOf } from '../interaction/pointed.ts';
import { isPress } from '../interaction/press.ts';
import { neighbourTowards } from '../interaction/towards.ts';
import { radiusOf, type PictureNode, type Point } from '../network-types.ts';
import { networkWords } from '../network-words.ts';
import { label, shiftOf } from './labels.ts';
import { ActorShape } from './looks.tsx';
import { useActorWords } from './mark-words.ts';

/** A mark is at least this large to the finger, in pixels. */
const LEAST_HIT = 12;

export interface ActorMarksProps {
  readonly nodes: readonly PictureNode[];
  readonly at: ReadonlyMap<string, Point>;
  /** The scale at which actors are drawn, at most 1. */
  readonly crowd: number;
  /** The width of the whole picture at this scale, in which names stay. */
  readonly width: number;
  /** Ids of the actors whose names have room. */
  readonly named: ReadonlySet<string>;
  readonly lit: Lit | null;
  readonly chosen: string | null;
  /** Whether a canvas below draws the shapes, so that only names and focus are drawn here. */
  readonly isPainted?: boolean;
  readonly open: (id: string) => void;
  readonly reveal: (point: Point) => void;
}

export const ActorMarks = memo(function ActorMarks(props: ActorMarksProps) {
  const { nodes, at, crowd, width, named, lit, chosen, isPainted = false, open, reveal } = props;
  const say = useWords(networkWords);
  const words = useActorWords(nodes);
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const stop = nodes.some(({ id }) => id === current) ? current : nodes[0]?.id;
  const step = (event: KeyboardEvent, id: string) => {
    const next = neighbourTowards(event.key, id, at);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    const mark = group.current?.querySelector(`[data-node="${CSS.escape(next)}"]`);
    if (mark instanceof SVGElement) mark.focus();
  };
  return (
    <g
      ref={group}
      role="group"
      aria-label={say('actors')}
      onFocus={({ target }) => {
        const id = actorOf(target);
        if (id === null) return;
        setCurrent(id);
        if (target.matches(':focus-visible')) reveal(at.get(id) ?? [0, 0]);
      }}
      onClick={({ target }) => {
        const id = actorOf(target);
        if (id !== null) open(id);
      }}
      onKeyDown={(event) => {
        const id = actorOf(event.target);
        if (id === null) return;
        if (isPress(event)) open(id);
        else step(event, id);
      }}
    >
      {nodes.map((node) => {
        const [x, y] = at.get(node.id) ?? [0, 0];
        return (
          <ActorMark
            key={node.id}
            node={node}
            x={Math.round(x * 10) / 10}
            y={Math.round(y * 10) / 10}
            radius={radiusOf(node) * crowd}
            shift={Math.round(shiftOf(node.name, x, width))}
            words={words.get(node.id) ?? node.name}
            isNamed={named.has(node.id)}
            isStop={node.id === stop}
            isChosen={node.id === chosen}
            isDim={lit !== null && !lit.nodes.has(node.id)}
            isPainted={isPainted}
          />
        );
      })}
    </g>
  );
});

interface ActorMarkProps {
  readonly node: PictureNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far the name is moved to the right. */
  readonly shift: number;
  readonly words: string;
  readonly isNamed: boolean;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly isDim: boolean;
  readonly isPainted: boolean;
}

const ActorMark = memo(function ActorMark(props: ActorMarkProps) {
  const { node, x, y, radius, shift, words, isNamed, isStop, isChosen, isDim, isPainted } = props;
  // Within a canvas picture, names without room are left out: 500 hidden texts would slow it down.
  const hasText = isNamed || !isPainted;
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={words}
      data-node={node.id}
      data-chosen={isChosen ? '' : undefined}
      data-dim={isDim ? '' : undefined}
      transform={`translate(${x} ${y})`}
    >
      {!isPainted && <title>{node.name}</title>}
      <circle
        className="actor-hit"
        r={isPainted ? Math.max(8, radius + 2) : Math.max(LEAST_HIT, radius)}
      />
      {!isPainted && <ActorShape type={node.type} radius={radius} isCentre={node.isCentre} />}
      {hasText && (
        <text
          className={['actor-label', node.isCentre && 'of-centre', !isNamed && 'crowded']
            .filter(Boolean)
            .join(' ')}
          lang={languageOf(node.name)}
          textAnchor="middle"
          x={shift}
          y={radius + (node.isCentre ? 18 : 14)}
        >
          {label(node.name)}
        </text>
      )}
    </g>
  );
});
