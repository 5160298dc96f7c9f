/** Sends GraphiQL's operations to our own endpoint, and puts transport failures into words. */
import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import { ACCEPT } from '../ask/ask.ts';

export const fetcher: Fetcher = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: ACCEPT, ...options?.headers },
    body: JSON.stringify(operation),
  }).catch((cause: unknown) => {
    throw new Error('The server cannot be reached. Is it still running?', { cause });
  });
  if (response.headers.get('content-type')?.includes('json')) {
    return (await response.json()) as ExecutionResult;
  }
  throw new Error(`The server answered ${response.status} ${response.statusText}, not GraphQL.`);
};
