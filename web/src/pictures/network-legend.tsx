/** What lines, letters and outlines mean, in words, inside the picture: a saved one says it too. */
import { memo } from 'react';
import { useWords } from '../language/language.ts';
import { fieldWords } from '../fields/field-words.ts';
import type { Verdict } from '../generated/network.ts';
import { badgeWords } from '../words/badge-words.ts';
import { VERDICTS } from '../words/badge.tsx';
import { ActorShape, TieLine, type OtherKind } from './network-looks.tsx';
import { networkWords } from './network-words.ts';
import type { PictureEdge, PictureNode } from './network-types.ts';

const ROW = 26;
const COLUMN = 340;
const OTHERS: readonly OtherKind[] = ['EVENT', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'];
const TYPES = ['Person', 'Organization', 'Group'] as const;

type Entry =
  | { readonly verdict: Verdict }
  | { readonly kind: OtherKind }
  | { readonly type: (typeof TYPES)[number] }
  | { readonly note: 'size' | 'ring' };

/** Only what the picture shows. */
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

const columnsOf = (width: number) => Math.max(1, Math.floor(width / COLUMN));

export const legendHeight = (entries: number, width: number): number =>
  Math.ceil(entries / columnsOf(width)) * ROW + 16;

export interface LegendProps {
  readonly entries: readonly Entry[];
  readonly width: number;
  readonly top: number;
}

export const Legend = memo(function Legend({ entries, width, top }: LegendProps) {
  const say = useWords(networkWords);
  const sayBadge = useWords(badgeWords);
  const sayField = useWords(fieldWords);
  const rows = Math.ceil(entries.length / columnsOf(width));
  const words = (entry: Entry) => {
    if ('verdict' in entry) return sayBadge(`verdict.${entry.verdict}`);
    if ('kind' in entry) return say(`kind.${entry.kind}`);
    return 'type' in entry ? sayField(`type.${entry.type}`) : say(entry.note);
  };
  return (
    <g className="legend" role="list" aria-label={say('legend')}>
      {entries.map((entry, index) => {
        const x = Math.floor(index / rows) * COLUMN + 8;
        const y = top + 8 + (index % rows) * ROW + ROW / 2;
        return (
          <g key={words(entry)} role="listitem" transform={`translate(${x} ${y})`}>
            <Sample entry={entry} />
            <text x={66} y={4} className="legend-text">
              {words(entry)}
            </text>
          </g>
        );
      })}
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
  return <TieLine tie={tie} path="M0 0L56 0" middle={[28, 0]} weight={1} />;
}
