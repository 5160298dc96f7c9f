/** The Neo4j engine, which talks to one server, a cluster or Aura over Bolt. */
import type { AuthToken, Driver } from 'neo4j-driver';
import { RapportError } from '../../../errors.ts';
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
import { inTransaction } from '../../transaction.ts';
import { Absence } from './absence.ts';
import { authOf, connect, MOST_CONNECTIONS, safeUri } from './connect.ts';
import { errorTranslator, isPassing } from './errors.ts';
import { FIND_ANY_NAME, FIND_NAMES, isIndexMissing, nameParameters } from './names.ts';
import { applySchema } from './schema.ts';
import { Sessions } from './sessions.ts';
import type { Neo4jSettings } from './settings.ts';
import { toParameters, toRows } from './values.ts';

/** For how long a failed read is retried while Neo4j restarts or changes its leader. */
const RETRY_BUDGET_MS = 3_000;

/** Opens the Neo4j engine; see `openGraph` for the errors. */
export async function openNeo4j(
  settings: Neo4jSettings,
  { toRead = false, toTry = false, toServe = false, mayBeEarlier = false }: OpenOptions,
): Promise<Graph> {
  const database = settings.database ?? 'neo4j';
  const { driver, version } = await connect(settings, database);
  const graph = new Neo4jGraph(driver, database, version, settings);
  try {
    await checkSchemaVersion(graph, mayBeEarlier);
    if (!toRead && !toTry && !toServe) await graph.prepare();
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
  readonly #sessions: Sessions;
  readonly #translate: ReturnType<typeof errorTranslator>;
  readonly #calls = new InFlight();
  readonly #absence = new Absence((budgetMs) => this.#readNow('RETURN 1 AS one', {}, budgetMs));
  #used = 0;

  constructor(driver: Driver, database: string, version: string, settings: Neo4jSettings) {
    this.#driver = driver;
    this.#database = database;
    this.#auth = authOf(settings);
    this.#sessions = new Sessions(driver, database, settings);
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
          begin: () => this.#sessions.begin(),
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
    const session = this.#sessions.open('WRITE');
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

  /** Tries again for as long as the budget lasts. */
  async #readNow(
    cypher: string,
    parameters: Parameters,
    budgetMs: number,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    const sent = toParameters(parameters);
    const attempt = () => this.#sessions.read(cypher, sent, signal);
    try {
      return await toRows(await withRetry(attempt, isPassing, budgetMs));
    } catch (error) {
      throw this.#translate(error);
    }
  }
}
