/** Sends the reads that one operation asks for at once as one statement, where a round trip costs more than a row. */
import type { EngineInfo, Graph, NameQuery, Parameters, Row, Value } from './graph.ts';
import { joinStatements } from './join-statements.ts';

interface Waiting {
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** More in one statement would take longer to plan than it saves. */
const MOST = 8;

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

  read<R extends Row = Row>(cypher: string, parameters: Parameters = {}): Promise<R[]> {
    if (!this.info.joinsReads) return this.#graph.read<R>(cypher, parameters);
    return new Promise<Row[]>((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#send());
      this.#waiting.push({ cypher, parameters, resolve, reject });
    }) as Promise<R[]>;
  }

  write: Graph['write'] = (work) => this.#graph.write(work);
  findNames = (query: NameQuery) => this.#graph.findNames(query);
  ping = () => this.#graph.ping();
  close = () => this.#graph.close();

  #send(): void {
    // In one order, whoever asked first: one text for the plan cache, not one for every order.
    const waiting = this.#waiting.sort((a, b) =>
      a.cypher < b.cypher ? -1 : a.cypher > b.cypher ? 1 : 0,
    );
    this.#waiting = [];
    for (let from = 0; from < waiting.length; from += MOST) {
      void this.#sendTogether(waiting.slice(from, from + MOST));
    }
  }

  async #sendTogether(reads: readonly Waiting[]): Promise<void> {
    const joined = reads.length === 1 ? null : joinStatements(reads.map(({ cypher }) => cypher));
    if (joined === null) {
      for (const read of reads) this.#sendAlone(read);
      return;
    }
    try {
      const parameters = reads.flatMap((read, i) =>
        Object.entries(read.parameters).map(([name, value]) => [`${name}_${i}`, value] as const),
      );
      const [row] = await this.#graph.read(joined, Object.fromEntries(parameters));
      reads.forEach((read, i) => read.resolve(rowsAt(row, i)));
    } catch (error) {
      for (const read of reads) read.reject(error);
    }
  }

  #sendAlone({ cypher, parameters, resolve, reject }: Waiting): void {
    this.#graph.read(cypher, parameters).then(resolve, reject);
  }
}

function rowsAt(row: Row | undefined, i: number): Row[] {
  return (row?.[`rows_${i}`] ?? []) as readonly Value[] as Row[];
}
