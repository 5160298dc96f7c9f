/** Executes one operation on a graph without a server: under the same limits, with the same errors. */
import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { RapportError, type ErrorCode } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { Analysis } from '../../analysis/analysis.ts';
import { Context } from './context.ts';
import { errorFormatter } from '../http/error-format.ts';
import { checkLimits, LIMITS } from './limits.ts';
import { resolvers } from '../resolvers.ts';
import { makeSchema } from './schema.ts';

/** An operation as text. */
export interface OperationText {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Needed where the document has several. */
  readonly name?: string;
}

export interface Executed {
  readonly data: unknown;
  /** Errors of fields, as the server would send them. */
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * Executes an operation.
 *
 * @throws RapportError `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`,
 *   `OPERATION_RESOLUTION_FAILURE`, `QUERY_TOO_LARGE`: it cannot be executed at all.
 */
export async function executeOperation(
  graph: Graph,
  schemaFolder: string,
  { source, variables, name }: OperationText,
): Promise<Executed> {
  const schema = makeSchema(schemaFolder, resolvers);
  const document = checked(schema, source);
  const operation = getOperationAST(document, name);
  if (!operation) {
    const which = name === undefined ? 'it has none, or several: name one' : `it has no "${name}"`;
    throw new RapportError('OPERATION_RESOLUTION_FAILURE', `The document: ${which}.`);
  }
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  checkLimits({
    schema,
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables,
  });
  const analysis = new Analysis();
  const { data, errors = [] } = await Promise.resolve(
    execute({
      schema,
      document,
      operationName: name,
      variableValues: variables,
      contextValue: new Context(graph, analysis),
    }),
  ).finally(() => analysis.close());
  const format = errorFormatter(schema, () => undefined);
  return { data: data ?? null, errors: errors.map((error) => format(error.toJSON(), error)) };
}

function checked(schema: GraphQLSchema, source: string): DocumentNode {
  const document = parsed(source);
  const [wrong] = validate(schema, document);
  if (wrong !== undefined) refuse('GRAPHQL_VALIDATION_FAILED', wrong);
  return document;
}

function parsed(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refuse('GRAPHQL_PARSE_FAILED', error);
  }
}

function refuse(code: ErrorCode, error: GraphQLError): never {
  const [at] = error.locations ?? [];
  const place = at === undefined ? '' : ` (line ${at.line}, column ${at.column})`;
  throw new RapportError(code, `${error.message}${place}`, { cause: error });
}
