/** Reads and writes one database of Neo4j in sessions of the driver; every step has a time limit. */
import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { withDeadline } from '../../deadline.ts';
import type { OpenTransaction } from '../../transaction.ts';
import type { Neo4jSettings } from './settings.ts';
import { toParameters, toRows } from './values.ts';

const READ_TIMEOUT_MS = 10_000;
const WRITE_TIMEOUT_MS = 60_000;
/** The server ends a query at the time limit; this much later we stop waiting for its answer. */
const GRACE_MS = 1_000;

/** The methods throw the driver's own errors, and nothing is retried. */
export class Sessions {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #readTimeoutMs: number;
  readonly #writeTimeoutMs: number;
  /** Makes later reads see earlier writes, even if another server of a cluster answers them. */
  readonly #bookmarkManager = neo4j.bookmarkManager();

  constructor(driver: Driver, database: string, settings: Neo4jSettings) {
    this.#driver = driver;
    this.#database = database;
    this.#readTimeoutMs = settings.readTimeoutMs ?? READ_TIMEOUT_MS;
    this.#writeTimeoutMs = settings.writeTimeoutMs ?? WRITE_TIMEOUT_MS;
  }

  /** Uses autocommit, which costs one round trip; `executeRead` costs two or three. */
  async read(
    cypher: string,
    sent: Readonly<Record<string, unknown>>,
    signal?: AbortSignal,
  ): Promise<QueryResult> {
    signal?.throwIfAborted();
    const session = this.open('READ');
    const answer = Promise.resolve(session.run(cypher, sent, { timeout: this.#readTimeoutMs }));
    // A stopped read must not become an unhandled rejection when its session is closed under it.
    answer.catch(() => undefined);
    // Closing a session resets its connection, which ends a transaction that is still running.
    return withDeadline(answer, this.#readTimeoutMs + GRACE_MS, undefined, signal).finally(() =>
      release(session),
    );
  }

  async begin(): Promise<OpenTransaction> {
    const limit = this.#writeTimeoutMs + GRACE_MS;
    const session = this.open('WRITE');
    try {
      const begun = session.beginTransaction({ timeout: this.#writeTimeoutMs });
      const transaction = await withDeadline(Promise.resolve(begun), limit);
      return {
        run: async (cypher, parameters) => {
          const answer = transaction.run(cypher, toParameters(parameters));
          return toRows(await withDeadline(Promise.resolve(answer), limit));
        },
        commit: async () => {
          await withDeadline(transaction.commit(), limit);
          release(session);
        },
        // Closing the session rolls back. A server that cannot be reached rolls back by itself.
        rollback: () => withDeadline(session.close(), GRACE_MS).catch(() => undefined),
      };
    } catch (error) {
      release(session);
      throw error;
    }
  }

  /** Opens a session that the caller closes. */
  open(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.#bookmarkManager,
      // Answers are collected whole, so fetching them in parts gains nothing.
      fetchSize: -1,
    });
  }
}

/** Returns the connection to the pool without waiting. A failure does not concern the caller. */
function release(session: Session): void {
  session.close().catch(() => undefined);
}
