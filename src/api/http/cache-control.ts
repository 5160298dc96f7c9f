/** Tells caches who may keep an answer: a whole answer may be kept, and one with errors may not. */
import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Context } from '../request/context.ts';

export const NOT_KEPT = 'no-store';

/** The header of a whole answer. Clients may keep the answer if they ask each time whether it is still right. */
export const keptFor = (sharedSeconds: number): string =>
  sharedSeconds === 0
    ? 'private, max-age=0'
    : `public, max-age=0, s-maxage=${String(sharedSeconds)}`;

/** The plugin. It sets the header on whole answers to queries only. */
export function cacheControl(sharedSeconds: number): ApolloServerPlugin<Context> {
  const header = keptFor(sharedSeconds);
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ operation, response: { body, http } }) => {
          const isWhole =
            operation?.operation === OperationTypeNode.QUERY &&
            body.kind === 'single' &&
            body.singleResult.errors === undefined;
          if (isWhole) http.headers.set('cache-control', header);
          return Promise.resolve();
        },
      }),
  };
}
