/** Makes Apollo Server answer every operation from one revision of the graph, or refuse it with 503. */
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { isRapportError } from '../../errors.ts';
import type { LoadWatch } from '../../queries/records/loading.ts';
import type { Context } from '../request/context.ts';
import { atOneRevision } from './at-one-revision.ts';

/**
 * The schema with an executor of its own. Apollo Server calls this option a gateway, but nothing leaves the
 * process here.
 */
export function wholeAnswers(
  schema: GraphQLSchema,
  watch: LoadWatch,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, operationName, context }) => {
          const attempt = async () => {
            const contextValue = (context as Context).again();
            const answer = await execute({
              schema,
              document,
              contextValue,
              variableValues: request.variables,
              operationName,
            });
            // If nobody waits for an answer any more, it need not be whole.
            const { signal } = contextValue.bounds;
            const isAwaited = !isRapportError(signal.reason, 'CANCELLED');
            return { answer, hasRead: isAwaited && contextValue.graph.hasRead };
          };
          try {
            const { answer, revision } = await atOneRevision(watch, attempt);
            return revision === undefined ? answer : told(answer, revision);
          } catch (error) {
            return { errors: [refusal(error)] };
          }
        },
      }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

/** Adds to the answer the revision that it is of. */
const told = (answer: ExecutionResult, revision: number): ExecutionResult => ({
  ...answer,
  extensions: { ...answer.extensions, revision },
});

/**
 * The error of an operation that could not be answered. Over HTTP, `whileAway` turns it into a 503 if the
 * graph is away or loading.
 */
function refusal(error: unknown): GraphQLError {
  return new GraphQLError('The operation cannot be answered.', {
    originalError: error instanceof Error ? error : new Error(String(error)),
    extensions: { http: { status: 500 } },
  });
}
