/** Sends simultaneous reads of one operation as one query, if the engine's round trips cost more than the reads. */
import type { EngineInfo, Graph, NameQuery, Parameters, Row } from './graph.ts';
import { joinQueries, packQuery, rowsOf, type JoinedQuery } from './join-queries.ts';
import type { Cypher, QueryText } from './query/query-text.ts';

interface Waiting {
  readonly query: QueryText;
  readonly parameters: Parameters;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The most reads in one query. A longer query would take more time to plan than it saves. */
const MAX_JOINED = 8;

/** The largest `limit` of a read sent alone whose rows the server still gathers before it sends the first. */
const MAX_GATHERED = 50_000;

/**
 * A graph whose reads wait for the end of the current turn of the event loop and then travel together.
 * Make one per operation, so that a read that fails never fails the reads of another operation.
 */
export class JoinedReads implements Graph {
  readonly info: EngineInfo;
  readonly #graph: Graph;
  #waiting: Waiting[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
    this.info = graph.info;
  }

  read(cypher: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    // The columns of a bare text are unknown, so it cannot be joined.
    if (!this.info.joinsReads || typeof cypher === 'string') {
      return this.#graph.read(cypher, parameters);
    }
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#send());
      this.#waiting.push({ query: cypher, parameters, resolve, reject });
    });
  }

  write: Graph['write'] = (work) => this.#graph.write(work);
  findNames = (query: NameQuery) => this.#graph.findNames(query);
  prepare = () => this.#graph.prepare();
  ping = () => this.#graph.ping();
  close = () => this.#graph.close();

  #send(): void {
    // Sorted, so that the same reads give the same text and share a cached plan.
    const waiting = this.#waiting.sort(({ query: a }, { query: b }) =>
      a.text < b.text ? -1 : a.text > b.text ? 1 : 0,
    );
    this.#waiting = [];
    for (let from = 0; from < waiting.length; from += MAX_JOINED) {
      void this.#sendTogether(waiting.slice(from, from + MAX_JOINED));
    }
  }

  async #sendTogether(reads: readonly Waiting[]): Promise<void> {
    const [alone] = reads;
    if (reads.length === 1 && alone !== undefined) return this.#sendAlone(alone);
    const parameters = reads.flatMap((read, i) =>
      Object.entries(read.parameters).map(([name, value]) => [`${name}_${i}`, value] as const),
    );
    const joined = joinQueries(reads.map(({ query }) => query));
    return this.#sendAs(joined, reads, Object.fromEntries(parameters));
  }

  /** Sends a joined query and answers its reads. */
  async #sendAs(
    joined: JoinedQuery,
    reads: readonly Waiting[],
    parameters: Parameters,
  ): Promise<void> {
    try {
      const rows = rowsOf(await this.#graph.read(joined.query, parameters), joined.columns);
      reads.forEach((read, i) => read.resolve(rows[i]!));
    } catch (error) {
      for (const read of reads) read.reject(error);
    }
  }

  async #sendAlone(read: Waiting): Promise<void> {
    const { query, parameters, resolve, reject } = read;
    if (isLong(parameters)) this.#graph.read(query, parameters).then(resolve, reject);
    else await this.#sendAs(packQuery(query), [read], parameters);
  }
}

/** Whether a read may return too many rows to gather. */
function isLong({ limit }: Parameters): boolean {
  return typeof limit === 'number' && limit > MAX_GATHERED;
}
