/** Asks the public GraphQL API over HTTP; failures come as errors with a code and words for the reader. */
import type { Operation } from './document.ts';

export interface GraphQLProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly reason?: string };
}

/** An answer, with the errors in parts of it. */
export interface Answered<Answer> {
  readonly data: Answer;
  readonly problems: readonly GraphQLProblem[];
}

/** Codes of faults that end by themselves, with the load that they come from. */
export const OF_A_LOAD: readonly string[] = ['LOADING', 'INTERRUPTED'];

/**
 * `UNREACHABLE`, `NOT_GRAPHQL`, `LOADING` (a large load is running) and `INTERRUPTED` (one was interrupted) are ours; every other code is
 * the API's (`errors[].extensions.code`).
 */
export class AskError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AskError';
    this.code = code;
  }
}

/** The code of anything that a question can throw. */
export const codeOf = (error: Error): string =>
  error instanceof AskError ? error.code : 'INTERNAL';

/** HTTP statuses of a proxy that cannot reach the server behind it. */
const GATEWAY_STATUSES = [502, 503, 504];

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
    const isAway = GATEWAY_STATUSES.includes(response.status);
    const code = isAway ? 'UNREACHABLE' : 'NOT_GRAPHQL';
    throw new AskError(code, `The server answered ${response.status}.`);
  }
  const { data, errors = [] } = (await response.json().catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AskError('UNREACHABLE', 'The connection ended within the answer.', { cause });
  })) as {
    readonly data?: Answer | null;
    readonly errors?: readonly GraphQLProblem[];
  };
  const failed = errors.find(({ path }) => path?.length === 1);
  if (data !== null && data !== undefined && failed === undefined)
    return { data, problems: errors };
  const first = failed ?? errors[0];
  const code = first?.extensions?.code ?? 'NOT_GRAPHQL';
  const reason = first?.extensions?.reason ?? '';
  const isOfLoad = code === 'SERVICE_UNAVAILABLE' && OF_A_LOAD.includes(reason);
  throw new AskError(isOfLoad ? reason : code, first?.message ?? 'No answer.');
}
