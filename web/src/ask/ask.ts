/** Asks the public GraphQL API over HTTP; failures come as errors with a code and words for the reader. */
import type { Operation } from './document.ts';

export interface GraphQLProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** An answer, with the errors in parts of it. */
export interface Answered<Answer> {
  readonly data: Answer;
  readonly problems: readonly GraphQLProblem[];
}

/** `UNREACHABLE` and `NOT_GRAPHQL` are ours; every other code is the API's (`errors[].extensions.code`). */
export class AskError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AskError';
    this.code = code;
  }
}

// The full media type comes first: with it, the server also signals a bad request by its status code.
export const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/** @throws AskError if there is no data at all, or if a field at the root failed. */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answered<Answer>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: ACCEPT },
    body: JSON.stringify({ query: operation.toString(), variables }),
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AskError('UNREACHABLE', 'The server cannot be reached.', { cause });
  });
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new AskError('NOT_GRAPHQL', `The server answered ${response.status}.`);
  }
  const { data, errors = [] } = (await response.json()) as {
    readonly data?: Answer | null;
    readonly errors?: readonly GraphQLProblem[];
  };
  const failed = errors.find(({ path }) => path?.length === 1);
  if (data !== null && data !== undefined && failed === undefined)
    return { data, problems: errors };
  const first = failed ?? errors[0];
  throw new AskError(first?.extensions?.code ?? 'NOT_GRAPHQL', first?.message ?? 'No answer.');
}
