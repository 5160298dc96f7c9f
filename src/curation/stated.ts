/** Which data sets state a claim now, and how each ranks it: what decides whether the claim still counts. */
import { RANKS, type Rank } from '../domain/claims.ts';

/** One data set's word on a claim. */
export interface Stated {
  /** Id of the data set. */
  readonly origin: string;
  readonly rank: Rank;
}

/** The word of the data set `origin`, after those of others; ids in `replaced` are no longer asked. */
export function restated(
  stated: readonly Stated[],
  word: Stated,
  replaced: readonly string[],
): readonly Stated[] {
  const others = stated.filter(({ origin }) => !replaced.includes(origin));
  const isThere = others.some(({ origin }) => origin === word.origin);
  return isThere
    ? others.map((each) => (each.origin === word.origin ? word : each))
    : [...others, word];
}

/**
 * The rank that counts: the lowest, so that no copy undoes a withdrawal. What no data set states any
 * more was our mistake.
 */
export function rankOf(stated: readonly Stated[]): Rank {
  const ranks = stated.map(({ rank }) => RANKS.indexOf(rank));
  return stated.length === 0 ? 'deprecated' : RANKS[Math.max(...ranks)]!;
}

/** A word as a claim's node holds it. */
export const writeStated = ({ origin, rank }: Stated): string => `${rank} ${origin}`;

/** What the node of a claim holds that no data set states. */
export const NOBODY = 'nobody';

export function readStated(texts: readonly string[]): readonly Stated[] {
  return texts.flatMap((text) => {
    if (text === NOBODY) return [];
    const [rank, origin] = text.split(' ') as [Rank, string];
    return [{ origin, rank }];
  });
}
