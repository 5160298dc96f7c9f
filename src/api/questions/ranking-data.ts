/** The place of an actor in a ranking, and what is needed to read its evidence. */
import type { PairFilter } from '../../queries/counterparts/pair-filter.ts';

/** An actor's place in a ranking. */
export interface RankedData {
  readonly id: string;
  readonly sortKey: string;
  readonly order: number;
  readonly score: number;
  readonly community: number | null;
  readonly counterpartCount: number;
}

/** The conditions that select the meetings of a ranked actor, for its evidence. */
export interface NetworkQuestion {
  readonly asOf: string;
  readonly conditions: PairFilter;
  readonly inside: ReadonlySet<string>;
}
