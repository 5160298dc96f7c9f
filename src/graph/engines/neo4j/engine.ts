/** The Neo4j engine, which talks to one server, a cluster or Aura over Bolt. */
import neo4j, { type AuthToken, type Driver, type Session } from 'neo4j-driver';
import { RapportError } from '../../../errors.ts';
import { withDeadline } from '../../deadline.ts';
import type { OpenOptions } from '../../engine.ts';
import type {
  Connections,
  EngineInfo,
  Graph,
  NameCandidate,
  NameQuery,
  Parameters,
  Row,
  RunQuery,
} from '../../graph.ts';
import { InFlight } from '../../in-flight.ts';
import { checkParameters } from '../../parameters.ts';
import { withRetry } from '../../retry.ts';
import { checkSchemaVersion, prepareSchema } from '../../schema-version.ts';
import { textOf, type Cypher } from '../../query/query-text.ts';
import { once } from '../../once.ts';
import { inTransaction, type OpenTransaction } from '../../transaction.ts';
import { Absence } from './absence.ts';
import { authOf, connect, MOST_CONNECTIONS, safeUri } from './connect.ts';
import { errorTranslator, isPassing } from './errors.ts';
import { FIND_ANY_NAME, FIND_NAMES, isIndexMissing, nameParameters } from './names.ts';
import { applySchema } from './schema.ts';
import type { Neo4jSettings } from './settings.ts';
import { toParameters, toRows } from './values.ts';

const READ_TIMEOUT_MS = 10_000;
const WRITE_TIMEOUT_MS = 60_000;
/** The server ends a query at the time limit; this much later we stop waiting for its answer. */
const GRACE_MS = 1_000;
/** For how long a failed read is retried while Neo4j restarts or changes its leader. */
const RETRY_BUDGET_MS = 3_000;

/** Opens the Neo4j engine; see `openGraph` for the errors. */
export async function openNeo4j(
  settings: Neo4jSettings,
  { toRead = false, toServe = false, mayBeEarlier = false }: OpenOptions,
): Promise<Graph> {
  const database = settings.database ?? 'neo4j';
  const { driver, version } = await connect(settings, database);
  const graph = new Neo4jGraph(driver, database, version, settings);
  try {
    await checkSchemaVersion(graph, mayBeEarlier);
    if (!toRead && !toServe) await graph.prepare();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

class Neo4jGraph implements Graph {
  readonly info: EngineInfo;
  readonly #driver: Driver;
  readonly #database: string;
  readonly #auth: AuthToken | undefined;
  readonly #readTimeoutMs: number;
  readonly #writeTimeoutMs: number;
  readonly #translate: ReturnType<typeof errorTranslator>;
  readonly #calls = new InFlight();
  readonly #absence = new Absence((budgetMs) => this.#readNow('RETURN 1 AS one', {}, budgetMs));
  #used = 0;
  /** Makes later reads see earlier writes, even if another server of a cluster answers them. */
  readonly #bookmarkManager = neo4j.bookmarkManager();

  constructor(driver: Driver, database: string, version: string, settings: Neo4jSettings) {
    this.#driver = driver;
    this.#database = database;
    this.#auth = authOf(settings);
    this.#readTimeoutMs = settings.readTimeoutMs ?? READ_TIMEOUT_MS;
    this.#writeTimeoutMs = settings.writeTimeoutMs ?? WRITE_TIMEOUT_MS;
    this.#translate = errorTranslator(safeUri(settings.uri), database);
    this.info = { name: 'neo4j', version, joinsReads: true, isShared: true };
  }

  async read(cypher: Cypher, parameters: Parameters = {}, signal?: AbortSignal): Promise<Row[]> {
    checkParameters(parameters);
    return this.#reading(() => this.#readNow(textOf(cypher), parameters, RETRY_BUDGET_MS, signal));
  }

  async write<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    return this.#calls.queue(() =>
      inTransaction(
        {
          begin: () => this.#begin(),
          translate: (error) => this.#translate(error, 'write'),
          isPassing,
        },
        work,
      ),
    );
  }

  async findNames(query: NameQuery): Promise<NameCandidate[]> {
    const parameters = nameParameters(query);
    if (parameters === undefined) return [];
    const rows = await this.read(FIND_NAMES, parameters).catch(async (error: unknown) => {
      if (!isIndexMissing(error)) throw error;
      // The index is created by the first load, so before it there are no names.
      if ((await this.read(FIND_ANY_NAME)).length > 0) throw error;
      return [];
    });
    return rows.map(({ key }) => ({ key: String(key) }));
  }

  prepare = once(() => prepareSchema(this, () => this.#applySchema()));

  async ping(): Promise<void> {
    await this.#reading(() => this.#readNow('RETURN 1 AS one', {}, 0));
    const auth = this.#auth;
    if (auth !== undefined) await this.#calls.run(() => this.#verify(auth));
  }

  connections(): Connections {
    return { used: this.#used, most: MOST_CONNECTIONS };
  }

  async close(): Promise<void> {
    await this.#calls.close(() => this.#driver.close());
  }

  /** Creates missing parts of the schema and waits for the indexes. */
  async #applySchema(): Promise<void> {
    const session = this.#session('WRITE');
    try {
      await withRetry(() => applySchema(session), isPassing, RETRY_BUDGET_MS);
    } catch (error) {
      throw this.#translate(error, 'write');
    } finally {
      await session.close();
    }
  }

  /** A connection that is open already goes on after the password was changed, so this logs on anew. */
  async #verify(auth: AuthToken): Promise<void> {
    // Without `auth`, the driver compares its credentials with those of the connection and asks nobody.
    const isAccepted = await this.#driver
      .verifyAuthentication({ auth, database: this.#database })
      .catch((error: unknown) => {
        throw this.#translate(error);
      });
    if (!isAccepted)
      throw new RapportError('GRAPH_AUTH', 'Neo4j no longer accepts the credentials.');
  }

  /** Fails at once while Neo4j is known to be away, and counts what is under way. */
  #reading<T>(read: () => Promise<T>): Promise<T> {
    return this.#calls.run(() => {
      this.#used += 1;
      return this.#absence.guard(read).finally(() => {
        this.#used -= 1;
      });
    });
  }

  /** Uses autocommit, which costs one round trip; `executeRead` costs two or three. */
  async #readNow(
    cypher: string,
    parameters: Parameters,
    budgetMs: number,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    const sent = toParameters(parameters);
    const attempt = async () => {
      signal?.throwIfAborted();
      const session = this.#session('READ');
      const answer = Promise.resolve(session.run(cypher, sent, { timeout: this.#readTimeoutMs }));
      // A stopped read must not become an unhandled rejection when its session is closed under it.
      answer.catch(() => undefined);
      // Closing a session resets its connection, which ends a transaction that is still running.
      return withDeadline(answer, this.#readTimeoutMs + GRACE_MS, undefined, signal).finally(() =>
        release(session),
      );
    };
    try {
      return await toRows(await withRetry(attempt, isPassing, budgetMs));
    } catch (error) {
      throw this.#translate(error);
    }
  }

  async #begin(): Promise<OpenTransaction> {
    const limit = this.#writeTimeoutMs + GRACE_MS;
    const session = this.#session('WRITE');
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

  #session(mode: 'READ' | 'WRITE'): Session {
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
