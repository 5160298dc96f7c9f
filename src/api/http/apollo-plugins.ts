/** Plugins of Apollo Server: one checks the limits before execution, one sets the HTTP status after it. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type FragmentDefinitionNode } from 'graphql';
import { isRapportError } from '../../errors.ts';
import type { Context } from '../request/context.ts';
import { checkLimits } from '../request/limits.ts';

/** Refuses mutations, subscriptions and operations that ask for too much, before anything is read. */
export const limits: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation === undefined) return Promise.resolve();
        if (!schema.getRootType(operation.operation)) {
          // graphql-js validates such an operation, and only its execution fails, as a server error.
          throw new GraphQLError(
            `The schema has no ${operation.operation}: the API is read-only.`,
            {
              nodes: operation,
              extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
            },
          );
        }
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
          if (!isRapportError(error)) throw error;
          // Apollo Server answers 500 unless the error has a status.
          const { nodes, path } = error.cause instanceof GraphQLError ? error.cause : {};
          throw new GraphQLError(error.message, {
            originalError: error,
            nodes: nodes ?? null,
            path: path ?? null,
            extensions: { code: error.code, http: { status: 400 } },
          });
        }
        return Promise.resolve();
      },
    }),
};

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/**
 * The status rule of the GraphQL-over-HTTP specification. A client that does not accept the GraphQL
 * media type gets 200 for errors in the document or its variables, since it could not tell our 400
 * from a proxy's. A request that is not GraphQL stays 400.
 */
export const httpStatus: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { body, http } }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        const result = body.kind === 'single' ? body.singleResult : undefined;
        const isRefused = result !== undefined && result.data === undefined;
        // The formatted errors, because Apollo Server gives some of these no code.
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
