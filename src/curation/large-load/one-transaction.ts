/** Starts a load, and runs it in one transaction if it is small enough. */
import { RapportError } from '../../errors.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number } from '../../graph/query/value-types.ts';
import { inOneTransaction, type Progress, type Session } from '../session.ts';
import { checkDead, findUnfinished } from './load-lease.ts';

/** Rows that one transaction may touch; larger loads run in several transactions. */
export const ONE_TRANSACTION = 50_000;

/** How to run a load that does not fit into one transaction. The defaults are for production. */
export interface Staging {
  /** Rows that one transaction may touch; the default is 50,000. */
  readonly above?: number;
  /** Time that readers get to notice a large load before it writes, in ms; the default is 2,000. */
  readonly graceMs?: number;
}

/** A graph that no other process can open needs no grace period. */
export function stagingOf({ info }: Graph): Staging {
  return info.isShared ? {} : { graceMs: 0 };
}

/**
 * Runs `work` in one transaction. If `work` touches more rows than `limit`, nothing is written and the result
 * is null.
 */
export async function tryInOne<T>(
  graph: Graph,
  limit: number,
  progress: Progress,
  work: (session: Session) => Promise<T>,
): Promise<T | null> {
  try {
    return await graph.write(async (run) => {
      await beginLoad(run, graph);
      let touched = 0;
      const touch = (rows: number) => {
        touched += rows;
        if (touched > limit) throw new TooLarge();
      };
      return work(inOneTransaction(run, progress, touch));
    });
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

class TooLarge extends Error {}

const BEGIN = query(
  'begin a load',
  {},
  {
    text: `MERGE (m:Meta {key: 'graph'})
      ON CREATE SET m.newest = 0, m.shown = 0, m.loads = 1
      ON MATCH SET m.loads = m.loads + 1`,
    row: { newest: column('m.newest', number) },
  },
);

/**
 * Takes the write lock of the graph, so that two processes never load at once on Neo4j. Then it checks that
 * there is no other unfinished load, and that none has ended since `newest` was read.
 */
export async function beginLoad(run: RunQuery, graph: Graph, newest?: number): Promise<void> {
  const [meta] = await BEGIN.run(run, {});
  const unfinished = await findUnfinished(run);
  const isOther = newest !== undefined && meta?.newest !== newest;
  if (unfinished !== null) checkDead(graph, unfinished);
  if (unfinished !== null || isOther) {
    throw new RapportError(
      'SERVICE_UNAVAILABLE',
      'Another load was made meanwhile, so nothing was loaded. Load again.',
    );
  }
}
