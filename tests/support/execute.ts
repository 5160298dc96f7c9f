/** Executes an operation on a graph without HTTP: many small questions in a row, as property tests ask. */
import { graphql } from 'graphql';
import { Analysis } from '../../src/analysis/analysis.ts';
import { Context } from '../../src/api/request/context.ts';
import { resolvers } from '../../src/api/resolvers.ts';
import { makeSchema } from '../../src/api/request/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** Measures for all graphs, so that tests of many graphs start one thread. */
const measuring = new Analysis();

/** Keeps the answers of one graph. A server serves one graph; here, two graphs may show revisions recorded alike. */
class OneGraphAnalysis extends Analysis {
  override measure(...asked: Parameters<Analysis['measure']>): ReturnType<Analysis['measure']> {
    return measuring.measure(...asked);
  }
}

/** The key is `info`, because all wrappers of one open graph share that object. */
const analyses = new WeakMap<Graph['info'], OneGraphAnalysis>();

function analysisOf({ info }: Graph): Analysis {
  const analysis = analyses.get(info) ?? new OneGraphAnalysis();
  analyses.set(info, analysis);
  return analysis;
}

const schema = makeSchema('schema', resolvers);

/** The data of an operation; throws if there is any error. */
export async function execute<T>(
  graph: Graph,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  today?: string,
): Promise<T> {
  const contextValue = new Context(graph, analysisOf(graph), { today });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  // Plain values: graphql-js makes objects without a prototype, which no matcher takes for equal.
  return JSON.parse(JSON.stringify(data)) as T;
}
