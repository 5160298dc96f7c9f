/** Executes one operation without a server, with the server's limits and errors. */
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
  /** Needed if the document has several operations. */
  readonly name?: string;
}

export interface Executed {
  readonly data: unknown;
  /** Errors of fields, formatted as by the server. */
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * Executes an operation.
 *
 * @throws RapportError `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`,
 *   `OPERATION_RESOLUTION_FAILURE`, `QUERY_TOO_LARGE` or `BAD_USER_INPUT` if it cannot be executed.
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
    const why =
      name === undefined ? 'has no operation, or several: name one' : `has no operation "${name}"`;
    throw new RapportError('OPERATION_RESOLUTION_FAILURE', `The document ${why}.`);
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
