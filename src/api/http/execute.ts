/** Executes one operation on a graph without HTTP, under the same limits and with the same errors. */
import type { GraphQLFormattedError } from 'graphql';
import { Analysis } from '../../analysis/analysis.ts';
import { RapportError, type ErrorCode } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { LoadWatch } from '../../queries/records/loading.ts';
import { Context } from '../request/context.ts';
import { makeApollo } from './apollo.ts';

/** An operation as text. */
export interface OperationText {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Needed if the document has several operations. */
  readonly name?: string;
}

/** What an operation needs of this installation to be executed. */
export interface Installation {
  /** Folder of the SDL. */
  readonly schemaFolder: string;
  readonly version: string;
}

export interface Executed {
  readonly data: unknown;
  /** Errors of fields, as the server would send them. */
  readonly errors: readonly GraphQLFormattedError[];
}

/** The code of an error as it is sent. */
export const codeOf = ({ extensions }: GraphQLFormattedError): ErrorCode =>
  (extensions?.code ?? 'INTERNAL') as ErrorCode;

/**
 * Executes an operation on `graph`. `observe` may return another view of the graph. The watch for loads
 * bypasses that view, so that only the operation itself is observed.
 *
 * @throws RapportError with the code that the server would send, if the operation cannot be executed at all.
 */
export async function executeOperation(
  graph: Graph,
  { schemaFolder, version }: Installation,
  { source, variables, name }: OperationText,
  observe: (graph: Graph) => Graph = (same) => same,
): Promise<Executed> {
  const apollo = makeApollo(schemaFolder, () => undefined, new LoadWatch(graph));
  const analysis = new Analysis();
  try {
    const { body } = await apollo.executeOperation(
      { query: source, variables, ...(name === undefined ? {} : { operationName: name }) },
      { contextValue: new Context(observe(graph), analysis, { version }) },
    );
    if (body.kind !== 'single') throw new Error('The answer comes in parts.');
    const { data, errors = [] } = body.singleResult;
    const [first] = errors;
    if (data === undefined && first !== undefined) throw refusal(first);
    return { data: data ?? null, errors };
  } finally {
    await analysis.close();
    await apollo.stop();
  }
}

/** The error of an operation that was not executed, with its place in the document. */
function refusal(error: GraphQLFormattedError): RapportError {
  const [at] = error.locations ?? [];
  const place = at === undefined ? '' : ` (line ${at.line}, column ${at.column})`;
  return new RapportError(codeOf(error), `${error.message}${place}`);
}
