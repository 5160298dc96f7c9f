/** What a ranking says of an actor, and the question its evidence is read by. */
import type { PairFilter } from '../../queries/counterparts/pair-filter.ts';

/** An actor's place in a ranking. */
export interface RankedData {
  readonly id: string;
  readonly sortKey: string;
  readonly rank: number;
  readonly score: number;
  readonly community: number | null;
  readonly degree: number;
}

/** What the meetings of a ranked actor are read by, for its evidence. */
export interface NetworkQuestion {
  readonly asOf: string;
  readonly conditions: PairFilter;
  readonly inside: ReadonlySet<string>;
}
