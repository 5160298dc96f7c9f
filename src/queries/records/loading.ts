/** Reads whether a large load is running, so that nobody is answered from half of it, and the revision shown. */
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { nullable, number, orElse, text } from '../../graph/query/value-types.ts';

/** The state of large loads in a graph. */
export interface LoadingState {
  /** Whether a load is running, or was interrupted and is not rolled back yet. */
  readonly isLoading: boolean;
  /** How many loads have begun. If two reads give the same number, no load began between them. */
  readonly begun: number;
  /** The revision that the graph shows; 0 while nothing is recorded. */
  readonly revision: number;
  /** Counts every load and rebuild that has begun to write. It only grows, so no state comes twice. */
  readonly writes: number;
}

const STATE = query(
  'find loading state',
  {},
  {
    text: `OPTIONAL MATCH (g:Meta {key: 'graph'})
    OPTIONAL MATCH (m:Meta {key: 'loading'})`,
    row: {
      begun: column('g.staged', orElse(number, 0)),
      mark: column('m.key', nullable(text)),
      revision: column('g.shown', orElse(number, 0)),
      writes: column('g.loads', orElse(number, 0)),
    },
  },
);

/** Whether nothing was written between two reads of the state. */
export const isUnchanged = (before: LoadingState, after: LoadingState): boolean =>
  before.writes === after.writes &&
  before.revision === after.revision &&
  before.begun === after.begun &&
  before.isLoading === after.isLoading;

/** For how long a state is reused. Less than the wait of a large load between its marker and its first row. */
const FRESH_MS = 1_000;

/**
 * Watches where one graph stands. An operation may begin with a state that is a second old, because it
 * ends with a fresh one: if the two are the same, nothing was written while the operation read.
 */
export class LoadWatch {
  readonly #graph: Graph;
  #readAt = Number.NEGATIVE_INFINITY;
  #state: Promise<LoadingState> | undefined;
  #next: Promise<LoadingState> | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The state, at most one second old. */
  state(): Promise<LoadingState> {
    const now = performance.now();
    if (this.#state !== undefined && now - this.#readAt < FRESH_MS) return this.#state;
    return this.#readNow();
  }

  /** The state as it is after this call. Operations that end in one turn of the event loop share a read. */
  fresh(): Promise<LoadingState> {
    this.#next ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#next = undefined;
        resolve(this.#readNow());
      });
    });
    return this.#next;
  }

  #readNow(): Promise<LoadingState> {
    this.#readAt = performance.now();
    const state = this.#read();
    this.#state = state;
    // A failed read must not be reused for the next second.
    state.catch(() => {
      if (this.#state === state) this.#state = undefined;
    });
    return state;
  }

  async #read(): Promise<LoadingState> {
    const [row] = await STATE.run(this.#graph, {});
    return {
      isLoading: (row?.mark ?? null) !== null,
      begun: row?.begun ?? 0,
      revision: row?.revision ?? 0,
      writes: row?.writes ?? 0,
    };
  }
}
