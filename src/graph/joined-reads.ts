/** Sends the reads that one operation asks for at once as one query, if a round trip costs more than a row. */
import type { EngineInfo, Graph, NameQuery, Parameters, Row } from './graph.ts';
import { joinQueries, packQuery, rowsOf, type JoinedQuery } from './join-queries.ts';
import type { Cypher, QueryText } from './query/query-text.ts';

interface Waiting {
  readonly statement: QueryText;
  readonly parameters: Parameters;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** More in one query would take longer to plan than it saves. */
const MOST = 8;

/** Rows of one query that the server gathers to send them as one. */
const MOST_GATHERED = 50_000;

/**
 * A graph whose reads wait for the end of the current turn of the event loop and then travel
 * together. Live as long as one operation: what two operations ask for never shares a fate.
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
    // Of a bare text nobody knows the columns: it travels alone.
    if (!this.info.joinsReads || typeof cypher === 'string') {
      return this.#graph.read(cypher, parameters);
    }
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#send());
      this.#waiting.push({ statement: cypher, parameters, resolve, reject });
    });
  }

  write: Graph['write'] = (work) => this.#graph.write(work);
  findNames = (query: NameQuery) => this.#graph.findNames(query);
  ping = () => this.#graph.ping();
  close = () => this.#graph.close();

  #send(): void {
    // In one order, whoever asked first: one text for the plan cache, not one for every order.
    const waiting = this.#waiting.sort(({ statement: a }, { statement: b }) =>
      a.text < b.text ? -1 : a.text > b.text ? 1 : 0,
    );
    this.#waiting = [];
    for (let from = 0; from < waiting.length; from += MOST) {
      void this.#sendTogether(waiting.slice(from, from + MOST));
    }
  }

  async #sendTogether(reads: readonly Waiting[]): Promise<void> {
    const [alone] = reads;
    if (reads.length === 1 && alone !== undefined) return this.#sendAlone(alone);
    const parameters = reads.flatMap((read, i) =>
      Object.entries(read.parameters).map(([name, value]) => [`${name}_${i}`, value] as const),
    );
    const joined = joinQueries(reads.map(({ statement }) => statement));
    return this.#sendAs(joined, reads, Object.fromEntries(parameters));
  }

  /** Sends the reads as the one query made of them. */
  async #sendAs(
    made: JoinedQuery,
    reads: readonly Waiting[],
    parameters: Parameters,
  ): Promise<void> {
    try {
      const rows = rowsOf(await this.#graph.read(made.text, parameters), made.columns);
      reads.forEach((read, i) => read.resolve(rows[i]!));
    } catch (error) {
      for (const read of reads) read.reject(error);
    }
  }

  async #sendAlone(read: Waiting): Promise<void> {
    const { statement, parameters, resolve, reject } = read;
    if (isLong(parameters)) this.#graph.read(statement, parameters).then(resolve, reject);
    else await this.#sendAs(packQuery(statement), [read], parameters);
  }
}

/** Whether so many rows may come that the server should not gather them before it sends the first. */
function isLong({ limit }: Parameters): boolean {
  return typeof limit === 'number' && limit > MOST_GATHERED;
}
