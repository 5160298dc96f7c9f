/** Makes Apollo Server answer every operation from one revision of the graph, or refuse it with 503. */
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { isRapportError } from '../../errors.ts';
import type { LoadWatch } from '../../queries/records/loading.ts';
import type { Context } from '../request/context.ts';
import { atOneRevision } from './at-one-revision.ts';

/**
 * The schema with an executor of its own. Apollo Server names this option after the gateways that use it;
 * nothing here leaves the process.
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
            // An answer that nobody waits for need not be whole.
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

/** The answer, with the revision that it is of. */
const told = (answer: ExecutionResult, revision: number): ExecutionResult => ({
  ...answer,
  extensions: { ...answer.extensions, revision },
});

/** Over HTTP, `whileAway` makes a 503 of it if the graph is away or being loaded. */
function refusal(error: unknown): GraphQLError {
  return new GraphQLError('The operation cannot be answered.', {
    originalError: error instanceof Error ? error : new Error(String(error)),
    extensions: { http: { status: 500 } },
  });
}
