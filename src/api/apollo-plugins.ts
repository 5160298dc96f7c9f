/** What Apollo Server does beside executing: limits before, the right HTTP status after. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type FragmentDefinitionNode } from 'graphql';
import { isRapportError } from '../errors.ts';
import type { Context } from './context.ts';
import { checkLimits } from './limits.ts';

/** Refuses operations that ask for too much, before anything is read. */
export const limits: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation === undefined) return Promise.resolve();
        const fragments = document.definitions.filter(
          (definition): definition is FragmentDefinitionNode =>
            definition.kind === Kind.FRAGMENT_DEFINITION,
        );
        try {
          checkLimits({
            schema,
            operation,
            fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
            variables: request.variables ?? {},
          });
        } catch (error) {
          // Arguments that do not fit are left to execution, which names them better.
          if (!isRapportError(error)) return Promise.resolve();
          throw new GraphQLError(error.message, {
            originalError: error,
            extensions: { code: error.code },
          });
        }
        return Promise.resolve();
      },
    }),
};

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/**
 * GraphQL over HTTP: a client that does not accept the GraphQL media type gets 200 for errors of
 * the request itself, since it could not tell our 400 from a proxy's.
 */
export const httpStatus: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { body, http } }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        const isRefused = body.kind === 'single' && body.singleResult.data === undefined;
        if (isRefused && http.status === 400 && !accept.includes(GRAPHQL_RESPONSE))
          http.status = 200;
        return Promise.resolve();
      },
    }),
};
