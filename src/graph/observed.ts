/** A graph that reports every round trip made through it, for `explain` and for tests that count them. */
import type { Graph, NameCandidate, Parameters, Row, RunQuery, Value } from './graph.ts';
import { countRows } from './join-queries.ts';
import { textOf } from './query/query-text.ts';

/** One call of the graph and its outcome. */
export interface RoundTrip {
  /** `names` is a name search, which has no Cypher. */
  readonly kind: 'read' | 'write' | 'names';
  /** The query as it was sent, or the words of a name search. */
  readonly text: string;
  /** How many values each parameter holds: 0 for null, 1 for a scalar, all nested ones for a list or map. */
  readonly parameters: Readonly<Record<string, number>>;
  /** How many rows came back, summed over joined queries; null if the call failed. */
  readonly rows: number | null;
  /** Milliseconds from wrapping the graph to the start of the call. */
  readonly since: number;
  /** Milliseconds that the call took, including waiting in a queue. */
  readonly took: number;
}

/** Called when a round trip has ended. */
export type Note = (trip: RoundTrip) => void;

/** Wraps a graph so that it reports round trips. Modules that may import only types receive it as an argument. */
export type Observe = (graph: Graph, note: Note) => Graph;

/** Closing the wrapper closes the graph. */
export const observed: Observe = (graph, note) => {
  const begun = performance.now();
  const trip = async <T extends readonly (Row | NameCandidate)[]>(
    call: Pick<RoundTrip, 'kind' | 'text'>,
    parameters: Parameters,
    answer: () => Promise<T>,
  ): Promise<T> => {
    const from = performance.now();
    const report = (rows: number | null) =>
      note({
        ...call,
        parameters: sizesOf(parameters),
        rows,
        since: rounded(from - begun),
        took: rounded(performance.now() - from),
      });
    try {
      const rows = await answer();
      report(countRows(rows as readonly Row[]));
      return rows;
    } catch (error) {
      report(null);
      throw error;
    }
  };
  return {
    info: graph.info,
    read: (cypher, parameters = {}, signal) =>
      trip({ kind: 'read', text: textOf(cypher) }, parameters, () =>
        graph.read(cypher, parameters, signal),
      ),
    findNames: (query) => {
      const { words, limit } = query;
      const text = `names like ${words.map((forms) => forms.join('|')).join(' ')}`;
      const sizes = { words: words.flat(), limit };
      return trip({ kind: 'names', text }, sizes, () => graph.findNames(query));
    },
    write: (work) =>
      graph.write((run) => {
        const observedRun: RunQuery = (cypher, parameters = {}) =>
          trip({ kind: 'write', text: cypher }, parameters, () => run(cypher, parameters));
        return work(observedRun);
      }),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
};

/** Rounds to a microsecond; finer digits are noise. */
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
