/** Reads whether a large load is running, so that no answer shows half of it, and which revision is shown. */
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { nullable, number, optional, orElse } from '../../graph/query/value-types.ts';

/** The state of large loads in a graph. */
export interface LoadingState {
  /** Whether a load is running, or was interrupted and is not rolled back yet. */
  readonly isLoading: boolean;
  /** Whether that load counts as interrupted, because its lease has expired. */
  readonly isInterrupted: boolean;
  /** How many loads have begun. If two reads give the same number, no load began between them. */
  readonly begun: number;
  /** The revision that the graph shows; 0 while nothing is recorded. */
  readonly revision: number;
  /** Identifies the content of the graph: every load and every rebuild changes it, and two graphs never share it. */
  readonly stamp: string;
}

const STATE = query(
  'find loading state',
  {},
  {
    text: `OPTIONAL MATCH (g:Meta {key: 'graph'})
    OPTIONAL MATCH (m:Meta {key: 'loading'})
    OPTIONAL MATCH (r:Revision {number: g.shown})`,
    row: {
      begun: column('g.staged', orElse(number, 0)),
      alive: column('m.alive', nullable(number)),
      revision: column('g.shown', orElse(number, 0)),
      loads: column('g.loads', orElse(number, 0)),
      recordedAt: column('r.recordedAt', optional),
    },
  },
);

/**
 * How long a state is reused. It must be shorter than the time that a load waits between its marker and its
 * first row. It is half a second, so that an answer from the cache is less than a second old when it arrives.
 */
const FRESH_MS = 500;

/**
 * Watches the state of one graph. An operation may begin with a state that is half a second old, because it
 * ends with a fresh one. If both are the same, nothing was written while the operation read.
 */
export class LoadWatch {
  readonly #graph: Graph;
  readonly #freshMs: number;
  #readAt = Number.NEGATIVE_INFINITY;
  #state: Promise<LoadingState> | undefined;
  #next: Promise<LoadingState> | undefined;

  /** `freshMs` is how long a state is reused. Tests set it. */
  constructor(graph: Graph, freshMs = FRESH_MS) {
    this.#graph = graph;
    this.#freshMs = freshMs;
  }

  /** The state, at most half a second old. */
  state(): Promise<LoadingState> {
    const isFresh = performance.now() - this.#readAt < this.#freshMs;
    return this.#state !== undefined && isFresh ? this.#state : this.#begin();
  }

  /**
   * The state, read after this call. Callers that come during a read share the next one, so that never more than
   * one read is running.
   */
  stateFromNow(): Promise<LoadingState> {
    this.#next ??= (this.#state ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.#begin();
      });
    return this.#next;
  }

  #begin(): Promise<LoadingState> {
    this.#readAt = performance.now();
    const state = this.#read();
    this.#state = state;
    // A failed read must not be reused.
    state.catch(() => {
      if (this.#state === state) this.#state = undefined;
    });
    return state;
  }

  async #read(): Promise<LoadingState> {
    const [row] = await STATE.run(this.#graph, {});
    const { alive = null, begun = 0, revision = 0, loads = 0, recordedAt = null } = row ?? {};
    return {
      isLoading: alive !== null,
      isInterrupted: alive !== null && alive <= Date.now(),
      begun,
      revision,
      stamp: JSON.stringify([revision, loads, begun, recordedAt]),
    };
  }
}
