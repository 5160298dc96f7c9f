/** The legend of lines, letters and outlines. It is inside the picture, so that a saved picture has it too. */
import { memo, useMemo } from 'react';
import type { Verdict } from '../generated/network.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { VERDICTS } from '../words/badge.tsx';
import { badgeWords } from '../words/badge-words.ts';
import { typeWords } from '../words/type-words.ts';
import { ActorShape, TieLine, type OtherKind } from './network-looks.tsx';
import type { PictureEdge, PictureNode } from './network-types.ts';
import { networkWords } from './network-words.ts';
import { wrapped } from './text-width.ts';

const ROW = 26;
const LINE = 16;
const COLUMN = 340;
const TEXT_AT = 66;
const TEXT_WIDE = COLUMN - TEXT_AT - 16;
const OTHERS: readonly OtherKind[] = ['EVENT', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'];
const TYPES = ['Person', 'Organization', 'Group'] as const;

type Entry =
  | { readonly verdict: Verdict }
  | { readonly kind: OtherKind }
  | { readonly type: (typeof TYPES)[number] }
  | { readonly note: 'size' | 'ring' };

/** One entry for each look that occurs in the picture. */
export function legendOf(
  nodes: readonly PictureNode[],
  edges: readonly PictureEdge[],
): readonly Entry[] {
  return [
    ...VERDICTS.filter((verdict) =>
      edges.some((edge) => edge.kind === 'MEETING' && edge.verdict === verdict),
    ).map((verdict) => ({ verdict })),
    ...OTHERS.filter((kind) => edges.some((edge) => edge.kind === kind)).map((kind) => ({ kind })),
    ...TYPES.filter((type) => nodes.some((node) => node.type === type)).map((type) => ({ type })),
    { note: 'ring' },
    { note: 'size' },
  ];
}

/** The text of an entry. */
function useEntryWords(): (entry: Entry) => string {
  const say = useWords(networkWords);
  const sayBadge = useWords(badgeWords);
  const sayType = useWords(typeWords);
  return (entry) => {
    if ('verdict' in entry) return sayBadge(`verdict.${entry.verdict}`);
    if ('kind' in entry) return say(`kind.${entry.kind}`);
    return 'type' in entry ? sayType(`type.${entry.type}`) : say(entry.note);
  };
}

interface LegendLayout {
  readonly placed: readonly {
    readonly entry: Entry;
    readonly lines: readonly string[];
    readonly x: number;
    /** Middle of its first line, below the legend's top. */
    readonly y: number;
  }[];
  readonly height: number;
}

/** Places entries column by column, in as many columns as fit. */
export function useLegendLayout(entries: readonly Entry[], width: number): LegendLayout {
  const words = useEntryWords();
  const language = useLanguage();
  // The words depend only on the language, so they are not computed again while the picture moves.
  return useMemo(() => layoutOf(entries, width, words), [entries, width, language]);
}

function layoutOf(
  entries: readonly Entry[],
  width: number,
  words: (entry: Entry) => string,
): LegendLayout {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const rows = Math.ceil(entries.length / columns);
  const ends = Array.from({ length: columns }, () => 8);
  const placed = entries.map((entry, index) => {
    const column = Math.floor(index / rows);
    const lines = wrapped(words(entry), TEXT_WIDE);
    const y = ends[column]! + ROW / 2;
    ends[column] = ends[column]! + ROW + (lines.length - 1) * LINE;
    return { entry, lines, x: column * COLUMN + 8, y };
  });
  return { placed, height: Math.max(...ends) + 8 };
}

interface LegendProps {
  readonly layout: LegendLayout;
  readonly top: number;
}

export const Legend = memo(function Legend({ layout, top }: LegendProps) {
  const say = useWords(networkWords);
  return (
    <g className="legend" role="list" aria-label={say('legend')}>
      {layout.placed.map(({ entry, lines, x, y }) => (
        <g key={lines.join(' ')} role="listitem" transform={`translate(${x} ${top + y})`}>
          <Sample entry={entry} />
          <text y={4} className="legend-text">
            {lines.map((line, index) => (
              <tspan key={line} x={TEXT_AT} dy={index === 0 ? 0 : LINE}>
                {index === lines.length - 1 ? line : `${line} `}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </g>
  );
});

function Sample({ entry }: { readonly entry: Entry }) {
  if ('type' in entry) {
    return (
      <g transform="translate(28 0)">
        <ActorShape type={entry.type} radius={8} isCentre={false} />
      </g>
    );
  }
  if ('note' in entry) {
    return (
      <>
        <g transform="translate(20 0)">
          <ActorShape type="Person" radius={5} isCentre={entry.note === 'ring'} />
        </g>
        {entry.note === 'size' && (
          <g transform="translate(42 0)">
            <ActorShape type="Person" radius={9} isCentre={false} />
          </g>
        )}
      </>
    );
  }
  const tie =
    'verdict' in entry
      ? ({ kind: 'MEETING', verdict: entry.verdict } as const)
      : ({ kind: entry.kind, verdict: null } as const);
  return <TieLine tie={tie} path="M0 0L56 0" middle={[28, 0]} tieCount={1} />;
}
