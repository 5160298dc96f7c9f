/** The bounds of one operation: it ends when nobody waits for it, when it is late, or when it reads too much. */
import { RapportError } from '../errors.ts';

/** What one operation may do. */
export interface Allowed {
  /** Rows that it may read from the graph. */
  readonly rows: number;
  /** Queries that it may have running at once. */
  readonly atOnce: number;
}

/** Without an allowance, nothing is counted. */
const ANYTHING: Allowed = {
  rows: Number.POSITIVE_INFINITY,
  atOnce: Number.POSITIVE_INFINITY,
};

const ends = new WeakSet();

/**
 * Whether an error only says that some operation was ended. Another operation may then try again
 * what it began.
 */
export function endedAnOperation(error: unknown): boolean {
  return error instanceof RapportError && ends.has(error);
}

/** The bounds of one operation and how much of them is used. */
export class Bounds {
  readonly #ended = new AbortController();
  readonly #running = new Set<Promise<unknown>>();
  #allowed = ANYTHING;
  #rows = 0;

  /** Fires once the operation must stop. Its reason is a {@link RapportError}. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** How many queries may run at once. */
  get atOnce(): number {
    return this.#allowed.atOnce;
  }

  /** Bounds the operation, once it is known what it asks for. */
  allow(allowed: Allowed): void {
    this.#allowed = allowed;
  }

  /** Ends the operation: it starts no further query, and running ones end if the engine can end them. */
  end(why: RapportError): void {
    ends.add(why);
    this.#ended.abort(why);
  }

  /** @throws RapportError the reason, if the operation was ended. */
  check(): void {
    this.signal.throwIfAborted();
  }

  /** Forgets the rows of an execution whose answer is not sent. */
  countAnew(): void {
    this.#rows = 0;
  }

  /** Counts rows that were read. @throws RapportError `QUERY_TOO_EXPENSIVE` if they are too many. */
  count(rows: number): void {
    this.#rows += rows;
    if (this.#rows <= this.#allowed.rows) return;
    // What runs beside this read must stop, too.
    this.end(
      new RapportError(
        'QUERY_TOO_EXPENSIVE',
        `The operation reads over ${this.#allowed.rows.toLocaleString('en')} rows of the graph, far more than its expense allows. ` +
          'Narrow its filters, ask for shorter pages, or ask for less at once.',
      ),
    );
    this.check();
  }

  /** Makes {@link settled} wait for a query. */
  hold<T>(query: Promise<T>): Promise<T> {
    this.#running.add(query);
    const done = () => void this.#running.delete(query);
    query.then(done, done);
    return query;
  }

  /** Resolves when no query runs any more: an operation can end before all that it started. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }
}
