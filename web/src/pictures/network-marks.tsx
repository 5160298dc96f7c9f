/** The actors and the ties of a network as focusable marks: one Tab stop for each group, arrow keys within it. */
import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLanguage, useWords } from '../language/language.ts';
import { number } from '../language/numbers.ts';
import { badgeWords } from '../words/badge-words.ts';
import { languageOf } from '../words/name.tsx';
import { typeWords } from '../words/type-words.ts';
import {
  label,
  labelled,
  neighbourTowards,
  type DrawnEdge,
  type Point,
} from './network-drawing.ts';
import { ActorShape, TieLine } from './network-looks.tsx';
import { radiusOf, type PictureEdge, type PictureNode } from './network-types.ts';
import { networkWords } from './network-words.ts';

/** With more ties than this, the lines have no symbols; only their dashes show the verdict. */
const MOST_SHAPES = 400;

interface TieMarksProps {
  readonly drawn: readonly DrawnEdge[];
  readonly nodes: readonly PictureNode[];
  readonly open: (id: string) => void;
}

export const TieMarks = memo(function TieMarks({ drawn, nodes, open }: TieMarksProps) {
  const say = useWords(networkWords);
  const words = useTieWords(nodes);
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, drawn.length - 1);
  const step = (event: KeyboardEvent, index: number) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = (index + by + drawn.length) % drawn.length;
    setCurrent(next);
    focusMark(group.current, next);
  };
  return (
    <g ref={group} role="group" aria-label={say('ties')}>
      {drawn.map(({ edge, path, middle }, index) => (
        <g
          key={edge.id}
          role="button"
          tabIndex={index === stop ? 0 : -1}
          aria-haspopup="dialog"
          aria-label={words(edge)}
          data-edge={edge.id}
          onFocus={() => setCurrent(index)}
          onClick={() => open(edge.id)}
          onKeyDown={(event) => (isPress(event) ? open(edge.id) : step(event, index))}
        >
          <title>{words(edge)}</title>
          <path className="tie-hit" d={path} />
          <TieLine
            tie={edge}
            path={path}
            middle={drawn.length > MOST_SHAPES ? null : middle}
            tieCount={edge.tieCount}
          />
        </g>
      ))}
    </g>
  );
});

/** For example, "John Kerry and Kem Sokha: Planned, not known to have met, 1 time". */
function useTieWords(nodes: readonly PictureNode[]): (edge: PictureEdge) => string {
  const say = useWords(networkWords);
  const sayBadge = useWords(badgeWords);
  const names = useMemo(() => new Map(nodes.map(({ id, name }) => [id, name])), [nodes]);
  return ({ source, target, kind, verdict, tieCount }) => {
    const what =
      kind === 'MEETING' ? sayBadge(`verdict.${verdict ?? 'NO_RECORD'}`) : say(`kind.${kind}`);
    const tie = say('tie', {
      source: names.get(source) ?? source,
      target: names.get(target) ?? target,
      what,
    });
    return `${tie}, ${say('tieCount', { count: tieCount })}`;
  };
}

interface ActorMarksProps {
  readonly nodes: readonly PictureNode[];
  readonly at: ReadonlyMap<string, Point>;
  /** The scale at which actors are drawn, at most 1. */
  readonly crowd: number;
  readonly chosen: string | null;
  readonly open: (id: string) => void;
  readonly reveal: (point: Point) => void;
}

export const ActorMarks = memo(function ActorMarks({
  nodes,
  at,
  crowd,
  chosen,
  open,
  reveal,
}: ActorMarksProps) {
  const say = useWords(networkWords);
  const sayType = useWords(typeWords);
  const language = useLanguage();
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const withLabel = useMemo(() => labelled(nodes, at, crowd), [nodes, at, crowd]);
  const stop = nodes.some(({ id }) => id === current) ? current : nodes[0]?.id;
  const step = (event: KeyboardEvent, id: string) => {
    const next = neighbourTowards(event.key, id, at);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    focusMark(
      group.current,
      nodes.findIndex((node) => node.id === next),
    );
  };
  return (
    <g ref={group} role="group" aria-label={say('actors')}>
      {nodes.map((node) => {
        const point = at.get(node.id) ?? [0, 0];
        const radius = radiusOf(node) * crowd;
        const words = [
          say('node', { name: node.name, type: sayType(`type.${node.type}`) }),
          say('nodeTies', { count: node.tieCount }).replace(
            String(node.tieCount),
            number(node.tieCount, language),
          ),
          ...(node.isCentre ? [say('centre')] : []),
        ].join(', ');
        return (
          <g
            key={node.id}
            role="button"
            tabIndex={node.id === stop ? 0 : -1}
            aria-label={words}
            data-node={node.id}
            data-chosen={node.id === chosen ? '' : undefined}
            transform={`translate(${Math.round(point[0] * 10) / 10} ${Math.round(point[1] * 10) / 10})`}
            onFocus={({ currentTarget }) => {
              setCurrent(node.id);
              if (currentTarget.matches(':focus-visible')) reveal(point);
            }}
            onClick={() => open(node.id)}
            onKeyDown={(event) => (isPress(event) ? open(node.id) : step(event, node.id))}
          >
            <title>{node.name}</title>
            <circle r={Math.max(12, radius)} fill="transparent" />
            <ActorShape type={node.type} radius={radius} isCentre={node.isCentre} />
            <text
              className={[
                'actor-label',
                node.isCentre && 'of-centre',
                !withLabel.has(node.id) && 'crowded',
              ]
                .filter(Boolean)
                .join(' ')}
              lang={languageOf(node.name)}
              textAnchor="middle"
              y={radius + (node.isCentre ? 18 : 14)}
            >
              {label(node.name)}
            </text>
          </g>
        );
      })}
    </g>
  );
});

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function isPress(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  event.preventDefault();
  return true;
}

function focusMark(group: SVGGElement | null, index: number): void {
  const mark = group?.children[index];
  if (mark instanceof SVGElement) mark.focus();
}
