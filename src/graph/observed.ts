/** A graph that reports every round trip made through it, for `explain` and for tests that count them. */
import type { Graph, Parameters, RunQuery, Value } from './graph.ts';
import { countRows } from './join-queries.ts';
import { textOf } from './query/query-text.ts';
import { timedCall, type Timing } from './timed-call.ts';

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
  const seen = (call: Pick<RoundTrip, 'kind' | 'text'>, parameters: Parameters) => (at: Timing) =>
    note({
      ...call,
      parameters: sizesOf(parameters),
      rows: at.rows,
      since: rounded(at.from - begun),
      took: rounded(at.tookMs),
    });
  return {
    info: graph.info,
    read: (cypher, parameters = {}, signal) =>
      timedCall(
        () => graph.read(cypher, parameters, signal),
        countRows,
        seen({ kind: 'read', text: textOf(cypher) }, parameters),
      ),
    findNames: (query) => {
      const { words, limit } = query;
      const text = `names like ${words.map((forms) => forms.join('|')).join(' ')}`;
      const sizes = { words: words.flat(), limit };
      return timedCall(
        () => graph.findNames(query),
        (names) => names.length,
        seen({ kind: 'names', text }, sizes),
      );
    },
    write: (work) =>
      graph.write((run) => {
        const observedRun: RunQuery = (cypher, parameters = {}) =>
          timedCall(
            () => run(cypher, parameters),
            countRows,
            seen({ kind: 'write', text: cypher }, parameters),
          );
        return work(observedRun);
      }),
    prepare: () => graph.prepare(),
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
