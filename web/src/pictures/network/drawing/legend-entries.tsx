/** What the legend of a picture explains, in words and as samples. */
import type { Verdict } from '../../../generated/network.ts';
import { useWords } from '../../../language/language.ts';
import { VERDICTS } from '../../../words/looks.ts';
import { badgeWords } from '../../../words/badge-words.ts';
import { typeWords } from '../../../words/type-words.ts';
import { egoOf, type PictureEdge, type PictureNode, type TieSort } from '../network-types.ts';
import { networkWords } from '../network-words.ts';
import { isMiddleFaded } from './emphasis.ts';
import { ActorShape, TieLine, type OtherKind } from './looks.tsx';
import { useTieLetter } from './mark-words.ts';

const OTHERS: readonly OtherKind[] = ['EVENT', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'];
const TYPES = ['Person', 'Organization', 'Group'] as const;

export type Entry =
  | { readonly verdict: Verdict }
  | { readonly kind: OtherKind }
  | { readonly type: (typeof TYPES)[number] }
  | { readonly note: 'size' | 'ring' | 'width' | 'faded' | 'shaded' };

/** One entry for each look that occurs in the picture. */
export function legendOf(
  nodes: readonly PictureNode[],
  edges: readonly PictureEdge[],
  isShaded: boolean,
): readonly Entry[] {
  const isFaded = isMiddleFaded(edges, egoOf(nodes));
  const hasRanks = new Set(edges.map(({ tieCount }) => tieCount)).size > 1;
  return [
    ...VERDICTS.filter((verdict) =>
      edges.some((edge) => edge.kind === 'MEETING' && edge.verdict === verdict),
    ).map((verdict) => ({ verdict })),
    ...OTHERS.filter((kind) => edges.some((edge) => edge.kind === kind)).map((kind) => ({ kind })),
    ...TYPES.filter((type) => nodes.some((node) => node.type === type)).map((type) => ({ type })),
    { note: 'ring' },
    { note: 'size' },
    ...(hasRanks ? [{ note: 'width' } as const] : []),
    ...(isFaded ? [{ note: 'faded' } as const] : []),
    ...(isShaded ? [{ note: 'shaded' } as const] : []),
  ];
}

/** The text of an entry. */
export function useEntryWords(): (entry: Entry) => string {
  const say = useWords(networkWords);
  const sayBadge = useWords(badgeWords);
  const sayType = useWords(typeWords);
  return (entry) => {
    if ('verdict' in entry) return sayBadge(`verdict.${entry.verdict}`);
    if ('kind' in entry) return say(`kind.${entry.kind}`);
    return 'type' in entry ? sayType(`type.${entry.type}`) : say(entry.note);
  };
}

/** The sort of ties that an entry explains; null if it explains something else. */
export function sortIn(entry: Entry): TieSort | null {
  if ('verdict' in entry) return entry.verdict;
  return 'kind' in entry ? entry.kind : null;
}

export function Sample({ entry }: { readonly entry: Entry }) {
  const letter = useTieLetter();
  if ('type' in entry) {
    return (
      <g transform="translate(28 0)">
        <ActorShape type={entry.type} radius={8} isCentre={false} />
      </g>
    );
  }
  if ('note' in entry) return <Note note={entry.note} />;
  const tie =
    'verdict' in entry
      ? ({ kind: 'MEETING', verdict: entry.verdict } as const)
      : ({ kind: entry.kind, verdict: null } as const);
  return <TieLine tie={tie} path="M0 0L56 0" middle={[28, 0]} letter={letter(tie)} />;
}

function Note({ note }: { readonly note: (Entry & { note: string })['note'] }) {
  if (note === 'shaded') {
    return <rect className="community" x={4} y={-10} width={48} height={20} rx={8} />;
  }
  if (note === 'width' || note === 'faded') {
    return (
      <>
        <path className="tie-line tie-other" d="M0 -4L56 -4" strokeWidth={0.8} opacity={0.5} />
        {note === 'width' && <path className="tie-line tie-other" d="M0 5L56 5" strokeWidth={3} />}
      </>
    );
  }
  return (
    <>
      <g transform="translate(20 0)">
        <ActorShape type="Person" radius={5} isCentre={note === 'ring'} />
      </g>
      {note === 'size' && (
        <g transform="translate(42 0)">
          <ActorShape type="Person" radius={9} isCentre={false} />
        </g>
      )}
    </>
  );
}
