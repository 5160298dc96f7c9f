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
    },
  },
);

/** For how long a state is reused. Must be less than the wait of a load between its marker and its first row. */
const FRESH_MS = 1_000;

/**
 * Watches the load marker of one graph, reading it at most once per second. A load waits two seconds
 * between setting its marker and writing its first row. So if the watch gives the same state before and
 * after an operation, the operation has read nothing of a load.
 */
export class LoadWatch {
  readonly #graph: Graph;
  #readAt = Number.NEGATIVE_INFINITY;
  #state: Promise<LoadingState> | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The state, at most one second old. */
  state(): Promise<LoadingState> {
    const isFresh = performance.now() - this.#readAt < FRESH_MS;
    return this.#state !== undefined && isFresh ? this.#state : this.read();
  }

  /** The state as it is now. */
  read(): Promise<LoadingState> {
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
    };
  }
}
