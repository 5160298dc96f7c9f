/** Tells of every read of one operation: which statements, how long, how many rows; for logs, metrics and traces. */
import type { EngineInfo, Graph, NameCandidate, NameQuery, Row } from './graph.ts';
import { countRows } from './join-queries.ts';

/** A read that has ended. It holds no parameters, because those are what somebody asked for. */
export interface ReadSeen {
  /** The names of its statements, joined by ` + `. */
  readonly name: string;
  /** When it began, as `performance.now()`. */
  readonly from: number;
  readonly tookMs: number;
  /** Null if it failed. */
  readonly rows: number | null;
}

/** Closing the wrapper closes the graph. */
export class CountedReads implements Graph {
  readonly info: EngineInfo;
  readonly #graph: Graph;
  readonly #note: (read: ReadSeen) => void;

  constructor(graph: Graph, note: (read: ReadSeen) => void) {
    this.#graph = graph;
    this.#note = note;
    this.info = graph.info;
  }

  read(...call: Parameters<Graph['read']>): Promise<Row[]> {
    const [cypher] = call;
    const name = typeof cypher === 'string' ? 'unnamed' : (cypher.name ?? 'unnamed');
    return this.#timed(name, () => this.#graph.read(...call), countRows);
  }

  findNames(query: NameQuery): Promise<NameCandidate[]> {
    return this.#timed(
      'names',
      () => this.#graph.findNames(query),
      (names) => names.length,
    );
  }

  write: Graph['write'] = (work) => this.#graph.write(work);
  ping = () => this.#graph.ping();
  close = () => this.#graph.close();

  async #timed<T>(name: string, work: () => Promise<T>, count: (answer: T) => number): Promise<T> {
    const from = performance.now();
    const note = (rows: number | null) =>
      this.#note({ name, from, tookMs: performance.now() - from, rows });
    try {
      const answer = await work();
      note(count(answer));
      return answer;
    } catch (error) {
      note(null);
      throw error;
    }
  }
}
