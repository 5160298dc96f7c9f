/** A graph that reports every round trip made through it, for `explain` and for tests that count them. */
import type { Graph, NameCandidate, Parameters, Row, RunQuery, Value } from './graph.ts';
import { countRows } from './join-queries.ts';
import { textOf } from './query/query-text.ts';

/** One call of the graph and what came of it. */
export interface RoundTrip {
  /** `names` is the engine's own search; it has no Cypher. */
  readonly kind: 'read' | 'write' | 'names';
  /** The query as it was sent; of a search, the words asked for. */
  readonly text: string;
  /** How many values each parameter holds: lists and maps by their leaves, 1 for a scalar, 0 for null. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Rows answered, those of queries that travelled together as one sum; null if the call failed. */
  readonly rows: number | null;
  /** Milliseconds from the wrapping of the graph to the start of the call. */
  readonly since: number;
  /** Milliseconds it took, queueing included. */
  readonly took: number;
}

/** Told of each round trip when it has ended. */
export type Note = (trip: RoundTrip) => void;

/** Wraps a graph so that it tells; handed to those who may name the port as a type only. */
export type Observe = (graph: Graph, note: Note) => Graph;

/** Wraps a graph; closing it closes the graph. */
export const observed: Observe = (graph, note) => {
  const begun = performance.now();
  const trip = async <T extends readonly (Row | NameCandidate)[]>(
    call: Pick<RoundTrip, 'kind' | 'text'>,
    parameters: Parameters,
    answer: () => Promise<T>,
  ): Promise<T> => {
    const from = performance.now();
    const told = (rows: number | null) =>
      note({
        ...call,
        parameters: sizesOf(parameters),
        rows,
        since: rounded(from - begun),
        took: rounded(performance.now() - from),
      });
    try {
      const rows = await answer();
      told(countRows(rows as readonly Row[]));
      return rows;
    } catch (error) {
      told(null);
      throw error;
    }
  };
  return {
    info: graph.info,
    read: (cypher, parameters = {}) =>
      trip({ kind: 'read', text: textOf(cypher) }, parameters, () =>
        graph.read(cypher, parameters),
      ),
    findNames: (query) => {
      const { words, limit } = query;
      const text = `names like ${words.map((forms) => forms.join('|')).join(' ')}`;
      const sizes = { words: words.flat(), limit };
      return trip({ kind: 'names', text }, sizes, () => graph.findNames(query));
    },
    write: (work) =>
      graph.write((run) => {
        const telling: RunQuery = (cypher, parameters = {}) =>
          trip({ kind: 'write', text: cypher }, parameters, () => run(cypher, parameters));
        return work(telling);
      }),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
};

/** To a microsecond: what is more is noise. */
const rounded = (ms: number) => Math.round(ms * 1000) / 1000;

function sizesOf(parameters: Parameters): Record<string, number> {
  const sizes = Object.entries(parameters).map(([name, value]) => [name, sizeOf(value)] as const);
  return Object.fromEntries(sizes);
}

function sizeOf(value: Value): number {
  if (value === null) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, each: Value) => sum + sizeOf(each), 0);
}
