/** A plugin of Apollo Server that sets the HTTP status of an answer. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../request/context.ts';

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/**
 * The status rule of the GraphQL-over-HTTP specification. A client that does not accept the GraphQL media type
 * gets 200 for errors in the document or its variables, because it could not tell our 400 from that of a
 * proxy. A request that is not GraphQL keeps 400.
 */
export const httpStatus: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { body, http } }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        const result = body.kind === 'single' ? body.singleResult : undefined;
        const isRefused = result !== undefined && result.data === undefined;
        // This reads the formatted errors, because Apollo Server gives some of the others no code.
        const isGraphQL = result?.errors?.every(
          (error) => error.extensions?.code !== 'BAD_REQUEST',
        );
        if (isRefused && isGraphQL && http.status === 400 && !accept.includes(GRAPHQL_RESPONSE)) {
          http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};
