/** How strongly ties are drawn: the more ties two actors have, the wider and the less transparent their line. */
import type { PictureEdge } from '../network-types.ts';

export interface Emphasis {
  /** Factor of the width that the look of the tie has. */
  readonly width: number;
  readonly opacity: number;
}

/** With no more ties than this, each is opaque. */
const FEW = 60;
/** The ties of the actor in the middle fade if there are so many others that they would hide. */
const OTHERS = 40;
/** A faint line can still be seen, and told from the others. */
const FAINTEST = 0.4;
const OF_MIDDLE: Emphasis = { width: 0.55, opacity: 0.22 };

/** By rank, not by number: one pair with 5,000 meetings would leave all others invisible. */
export function emphasisOf(
  edges: readonly PictureEdge[],
  ego: string | null,
): ReadonlyMap<string, Emphasis> {
  const others = edges.filter((edge) => !isOf(edge, ego));
  const isFaded = isMiddleFaded(edges, ego);
  const share = shares((isFaded ? others : edges).map(({ tieCount }) => tieCount));
  return new Map(
    edges.map((edge) => {
      if (isFaded && isOf(edge, ego)) return [edge.id, OF_MIDDLE];
      const rank = share.get(edge.tieCount) ?? 0.5;
      const opacity = edges.length <= FEW ? 1 : FAINTEST + (1 - FAINTEST) * rank;
      return [edge.id, { width: 0.7 + 0.7 * rank, opacity }];
    }),
  );
}

const isOf = ({ source, target }: PictureEdge, ego: string | null) =>
  source === ego || target === ego;

/** Whether the ties of the actor in the middle are faint. */
export const isMiddleFaded = (edges: readonly PictureEdge[], ego: string | null): boolean =>
  ego !== null && edges.filter((edge) => !isOf(edge, ego)).length > OTHERS;

/** For each number, the share of the list that is smaller; equal ones count half. */
function shares(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  let smaller = 0;
  const found = new Map<number, number>();
  for (const [one, count] of [...counts].toSorted(([a], [b]) => a - b)) {
    found.set(one, (smaller + count / 2) / numbers.length);
    smaller += count;
  }
  return found;
}
