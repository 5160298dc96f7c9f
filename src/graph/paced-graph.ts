/** A graph on which one operation has a bounded number of queries at once, and none once it has ended. */
import type { Bounds } from './bounds.ts';
import type { Graph, NameQuery, Parameters, Row } from './graph.ts';
import type { Cypher } from './query/query-text.ts';

/** Hands the signal of the operation to the engine. */
export class PacedGraph implements Graph {
  readonly info: Graph['info'];
  readonly #graph: Graph;
  readonly #bounds: Bounds;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(graph: Graph, bounds: Bounds) {
    this.#graph = graph;
    this.#bounds = bounds;
    this.info = graph.info;
  }

  read(cypher: Cypher, parameters?: Parameters): Promise<Row[]> {
    return this.#inTurn(() => this.#graph.read(cypher, parameters, this.#bounds.signal));
  }

  findNames(query: NameQuery) {
    return this.#inTurn(() => this.#graph.findNames(query));
  }

  write: Graph['write'] = (work) => this.#graph.write(work);
  prepare = () => this.#graph.prepare();
  ping = () => this.#graph.ping();
  close = () => this.#graph.close();

  async #inTurn<T>(start: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#bounds.atOnce) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running += 1;
    try {
      this.#bounds.check();
      return await this.#bounds.hold(start());
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
