/** Runs a load in a transaction that is always rolled back, and looks at the graph before and after it. */
import type { Touched } from '../domain/touched.ts';
import { isRapportError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { QueryTarget } from '../graph/query/query.ts';
import { ONE_TRANSACTION, tryInOne, type Staging } from './large-load/one-transaction.ts';
import type { Progress, Session } from './session.ts';
import type { RowChanges } from './write/row-changes.ts';
import { TouchedRows } from './write/touched-rows.ts';

/** The graph as everybody reads it, and as it reads after the load. */
export interface Sides {
  readonly before: QueryTarget;
  readonly after: QueryTarget;
}

/** Looks at both sides of what a load touches. It runs again if the transaction does. */
export type Look<T> = (sides: Sides, touched: Touched) => Promise<T>;

/** Why a load cannot be tried: it needs several transactions, or the graph can only be read. */
export type Refusal = 'TOO_LARGE' | 'READ_ONLY';

/** The report of a load that was tried, and what was seen; or why it could not be tried. */
export type Trial<R, T> = { readonly report: R; readonly seen: T } | { readonly refusal: Refusal };

export interface TrialOptions<T> {
  readonly look: Look<T>;
  readonly progress?: Progress;
  readonly staging?: Staging;
}

/** The most entities and relationships that are looked at; they are listed in memory. */
const MOST_TOUCHED = 500_000;

/**
 * Tries `work`, which must do all that the load does. Nobody else ever sees what it writes. No other load can
 * end meanwhile, so both sides differ by this load alone.
 *
 * @throws RapportError as the load, except `GRAPH_READ_ONLY`.
 */
export async function inTrial<R, T>(
  graph: Graph,
  work: (session: Session) => Promise<R>,
  { look, progress = () => undefined, staging = {} }: TrialOptions<T>,
): Promise<Trial<R, T>> {
  let trial: Trial<R, T> = { refusal: 'TOO_LARGE' };
  try {
    await tryInOne(graph, staging.above ?? ONE_TRANSACTION, progress, async (session) => {
      trial = { refusal: 'TOO_LARGE' };
      const touched = new TouchedRows();
      const check = () => {
        if (touched.size > MOST_TOUCHED) throw new EndOfTrial();
      };
      const noteChanges = (changes: RowChanges) => {
        touched.add(changes);
        check();
      };
      const report = await work({ ...session, noteChanges });
      const all = await touched.all(graph);
      check();
      const seen = await look({ before: graph, after: session.read }, all);
      trial = { report, seen };
      throw new EndOfTrial();
    });
  } catch (error) {
    if (isRapportError(error, 'GRAPH_READ_ONLY')) return { refusal: 'READ_ONLY' };
    if (!(error instanceof EndOfTrial)) throw error;
  }
  return trial;
}

/** Thrown to roll the transaction back. */
class EndOfTrial extends Error {}
