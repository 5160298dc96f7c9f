/** A graph as one operation sees it: what it reads is counted, and it reads nothing once it has ended. */
import type { Bounds } from './bounds.ts';
import type { Graph, NameQuery, Parameters, Row } from './graph.ts';
import { JoinedReads } from './joined-reads.ts';
import { PacedGraph } from './paced-graph.ts';
import type { Cypher } from './query/query-text.ts';

/** Joins the reads of one turn. Make one per operation. */
export class BoundedGraph implements Graph {
  readonly info: Graph['info'];
  readonly #graph: Graph;
  readonly #bounds: Bounds;
  #hasRead = false;

  constructor(graph: Graph, bounds: Bounds) {
    // Joined before they are paced, because reads that wait for one another cannot travel together.
    this.#graph = new JoinedReads(new PacedGraph(graph, bounds));
    this.#bounds = bounds;
    this.info = graph.info;
  }

  /** Whether anything was asked of the graph through this object. */
  get hasRead(): boolean {
    return this.#hasRead;
  }

  async read(cypher: Cypher, parameters?: Parameters): Promise<Row[]> {
    this.#hasRead = true;
    this.#bounds.check();
    const rows = await this.#graph.read(cypher, parameters);
    this.#bounds.check();
    this.#bounds.count(rows.length);
    return rows;
  }

  async findNames(query: NameQuery) {
    this.#hasRead = true;
    this.#bounds.check();
    const names = await this.#graph.findNames(query);
    this.#bounds.check();
    return names;
  }

  write: Graph['write'] = (work) => this.#graph.write(work);
  prepare = () => this.#graph.prepare();
  ping = () => this.#graph.ping();
  close = () => this.#graph.close();
}
