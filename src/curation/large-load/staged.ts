/** Runs a load in several transactions behind a marker, and rolls it back if it fails. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { findUnfinished, LoadLease } from './load-lease.ts';
import { inManyTransactions, type Progress, type Session } from '../session.ts';
import { undo } from './undo.ts';

/** After this time every reader has seen the marker; see queries/records/loading.ts. */
export const GRACE_MS = 2_000;

/** What a load in several transactions needs to know. */
export interface Staged {
  /** The revision that the load records; 0 if it records none. */
  readonly revision: number;
  readonly who: string;
  /** How long to wait for readers before the first row is written, in ms. */
  readonly graceMs: number;
  readonly progress: Progress;
  /** Runs first in the first transaction, for example to check that nothing has changed meanwhile. */
  readonly first: (run: RunQuery) => Promise<void>;
}

/**
 * Runs `work` in many transactions, and `finish` in the last one, which makes everything visible. If any of
 * them fails, all that was written is rolled back before the error is thrown.
 */
export async function inStages<T>(
  graph: Graph,
  { revision, who, graceMs, progress, first }: Staged,
  work: (session: Session) => Promise<T>,
  finish: (run: RunQuery, result: T) => Promise<void>,
): Promise<T> {
  const lease = new LoadLease();
  try {
    await graph.write(async (run) => {
      await first(run);
      await lease.begin(run, { revision, who });
    });
    await sleep(graceMs);
    const session = inManyTransactions(graph, progress, lease);
    const result = await work(session);
    await session.write(async (run) => {
      await finish(run, result);
      await lease.end(run);
    });
    return result;
  } catch (error) {
    await giveUp(graph, lease, progress);
    throw error;
  } finally {
    lease.release();
  }
}

/**
 * Rolls this load back at once. If the rollback fails too, the marker stays, and the next load or start rolls
 * the load back.
 */
async function giveUp(graph: Graph, lease: LoadLease, progress: Progress): Promise<void> {
  try {
    const unfinished = await findUnfinished(graph);
    if (unfinished?.token === lease.token) await undo(graph, unfinished, progress);
  } catch {
    // The caller throws the first error, which tells more than this one.
  }
}
