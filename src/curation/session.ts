/** How a load reads and writes: in one transaction, or in one per step. */
import type { Graph, RunQuery } from '../graph/graph.ts';
import type { RowChanges } from './write/row-changes.ts';

/** Called after every batch: what is being written, how many so far, and of how many (0 if unknown). */
export type Progress = (step: string, done: number, total: number) => void;

/** How a load talks to the graph; the same steps run in one transaction or in many. */
export interface Session {
  /** Reads from the graph, including everything that this load has written so far. */
  readonly read: RunQuery;
  /** Runs one step. A step may be run again from its start, so it must be repeatable. */
  readonly write: <T>(work: (run: RunQuery) => Promise<T>) => Promise<T>;
  readonly progress: Progress;
  /** Called when rows turn out to be affected. A load in one transaction throws if it grows too large. */
  readonly touch: (rows: number) => void;
  /** Called before the load changes rows that existed before it. Rolling it back then includes a rebuild. */
  readonly willChange: () => void;
  /** Called with what each step of the projection is about to write or remove. Only a trial listens. */
  readonly noteChanges?: (changes: RowChanges) => void;
}

/** Rows per query. */
export const BATCH = 5_000;

/** Records per step of comparing, reading or projecting. It bounds the memory of a load. */
export const CHUNK = 10_000;

/** A session within one open transaction. */
export function inOneTransaction(
  run: RunQuery,
  progress: Progress,
  touch: (rows: number) => void,
): Session {
  return { read: run, write: (work) => work(run), progress, touch, willChange: () => undefined };
}

/** What every transaction of a large load does in addition to its own work. */
export interface Lease {
  /** Runs first in each transaction. */
  readonly renew: (run: RunQuery) => Promise<void>;
  /** Notes that from the next transaction on, rows that existed before the load may change. */
  readonly willChange: () => void;
}

/** A session of many transactions. */
export function inManyTransactions(graph: Graph, progress: Progress, lease: Lease): Session {
  return {
    read: (cypher, parameters) => graph.read(cypher, parameters),
    write: (work) =>
      graph.write(async (run) => {
        await lease.renew(run);
        return work(run);
      }),
    progress,
    touch: () => undefined,
    willChange: () => lease.willChange(),
  };
}

/** Splits a stream or a list into lists of up to `size`. */
export async function* chunks<T>(
  items: Iterable<T> | AsyncIterable<T>,
  size = CHUNK,
): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
