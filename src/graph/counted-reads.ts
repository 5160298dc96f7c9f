/** Reports every read of one operation to logs, metrics and traces: its queries, its time and its rows. */
import type { EngineInfo, Graph, NameCandidate, NameQuery, Row } from './graph.ts';
import { countRows } from './join-queries.ts';
import { timedCall, type Timing } from './timed-call.ts';

/** A read that has ended. It holds no parameters, because those are what somebody asked for. */
export interface ReadSeen extends Timing {
  /** The names of its queries, joined by ` + `. */
  readonly name: string;
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
  prepare = () => this.#graph.prepare();
  ping = () => this.#graph.ping();
  close = () => this.#graph.close();

  #timed<T>(name: string, work: () => Promise<T>, count: (answer: T) => number): Promise<T> {
    return timedCall(work, count, (timing) => this.#note({ name, ...timing }));
  }
}
