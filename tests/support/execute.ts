/** Executes an operation on a graph without HTTP: many small questions in a row, as property tests ask. */
import { graphql } from 'graphql';
import { Analysis } from '../../src/analysis/analysis.ts';
import { Context } from '../../src/api/request/context.ts';
import { resolvers } from '../../src/api/resolvers.ts';
import { makeSchema } from '../../src/api/request/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';

const analysis = new Analysis();
const schema = makeSchema('schema', resolvers);

/** The data of an operation; throws if there is any error. */
export async function execute<T>(
  graph: Graph,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  today?: string,
): Promise<T> {
  const contextValue = new Context(graph, analysis, { today });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  // Plain values: graphql-js makes objects without a prototype, which no matcher takes for equal.
  return JSON.parse(JSON.stringify(data)) as T;
}
