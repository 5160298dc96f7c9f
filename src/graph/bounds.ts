/** The bounds of one operation: it ends when nobody waits for it, when it is late, or when it reads too much. */
import { RapportError } from '../errors.ts';
import type { Graph, NameQuery, Parameters, Row } from './graph.ts';
import type { Cypher } from './query/query-text.ts';

/** How many rows one operation may read, and the signal that ends it. */
export class Bounds {
  readonly #ended = new AbortController();
  #rowsLeft: number;

  /** Without a number, rows are not counted. */
  constructor(rows = Number.POSITIVE_INFINITY) {
    this.#rowsLeft = rows;
  }

  /** Fires once the operation must stop. Its reason is a {@link RapportError}. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** Sets how many rows the operation may still read, once it is known what it asks for. */
  allowRows(rows: number): void {
    this.#rowsLeft = rows;
  }

  /** Ends the operation: its running reads reject with `why`, and it starts no others. */
  end(why: RapportError): void {
    this.#ended.abort(why);
  }

  /** @throws RapportError the reason, if the operation was ended. */
  check(): void {
    this.signal.throwIfAborted();
  }

  /** Counts rows that were read. @throws RapportError `QUERY_TOO_EXPENSIVE` if they are too many. */
  count(rows: number): void {
    this.#rowsLeft -= rows;
    if (this.#rowsLeft >= 0) return;
    // What runs beside this read must stop, too.
    this.end(
      new RapportError(
        'QUERY_TOO_EXPENSIVE',
        'The operation reads far more than it looked like. Narrow its filters, ask for shorter pages, or ask for less at once.',
      ),
    );
    this.check();
  }
}

/** A graph as one operation sees it. */
export class BoundedGraph implements Graph {
  readonly info: Graph['info'];
  readonly #graph: Graph;
  readonly #bounds: Bounds;

  constructor(graph: Graph, bounds: Bounds) {
    this.#graph = graph;
    this.#bounds = bounds;
    this.info = graph.info;
  }

  async read(cypher: Cypher, parameters?: Parameters): Promise<Row[]> {
    this.#bounds.check();
    const rows = await this.#graph.read(cypher, parameters, this.#bounds.signal);
    this.#bounds.count(rows.length);
    return rows;
  }

  async findNames(query: NameQuery) {
    this.#bounds.check();
    const names = await this.#graph.findNames(query);
    this.#bounds.check();
    return names;
  }

  write: Graph['write'] = (work) => this.#graph.write(work);
  ping = () => this.#graph.ping();
  close = () => this.#graph.close();
}
