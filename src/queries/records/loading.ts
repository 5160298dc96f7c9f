/** Reads whether a large load is running, so that nobody is answered from half of it, and the revision shown. */
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { nullable, number, orElse, text } from '../../graph/query/value-types.ts';

/** The loads in stages that a graph has seen. */
export interface LoadingState {
  /** Whether one is under way, or was cut off and is still to be undone. */
  readonly isLoading: boolean;
  /** How many were begun; two reads with the same number have no load between them. */
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

/** Below the time that a load waits between its mark and its first row. */
const FRESH_MS = 1_000;

/**
 * Watches one graph: the mark is read at most once a second. A load waits two seconds between its
 * mark and its first row, so that an operation before and after which the watch saw the same state
 * has read nothing of it.
 */
export class LoadWatch {
  readonly #graph: Graph;
  #readAt = Number.NEGATIVE_INFINITY;
  #state: Promise<LoadingState> | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The state of at most a second ago. */
  state(): Promise<LoadingState> {
    const now = performance.now();
    if (this.#state !== undefined && now - this.#readAt < FRESH_MS) return this.#state;
    this.#readAt = now;
    const state = this.#read();
    this.#state = state;
    // A failed read must not answer for the next second.
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
