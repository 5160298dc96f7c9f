/** Refuses operations during a large load, because half of a load must never look like a whole answer. */
import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { RapportError } from '../../errors.ts';
import type { LoadingState, LoadWatch } from '../../queries/records/loading.ts';
import type { Context } from '../request/context.ts';

const RETRY_SECONDS = 5;

/** The plugin. It checks for a load before and after each operation; `watch` limits the reads. */
export function whileLoading(watch: LoadWatch): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let before: LoadingState | undefined;
      return Promise.resolve({
        didResolveOperation: async () => {
          // If the state cannot be read, the operation itself will report why.
          before = await watch.state().catch(() => undefined);
          if (before?.isLoading === true) throw refusal();
        },
        willSendResponse: async ({ response: { body, http } }) => {
          if (before === undefined || before.isLoading || body.kind !== 'single') return;
          const after = await watch.state().catch(() => undefined);
          if (after?.isLoading === false && after.begun === before.begun) return;
          const { message, extensions } = refusal();
          body.singleResult = { errors: [{ message, extensions: { code: extensions.code } }] };
          http.status = 503;
          http.headers.set('retry-after', String(RETRY_SECONDS));
        },
      });
    },
  };
}

function refusal(): GraphQLError {
  const message = 'A large load is running; try again when it has ended.';
  return new GraphQLError(message, {
    originalError: new RapportError('SERVICE_UNAVAILABLE', message),
    extensions: {
      code: 'SERVICE_UNAVAILABLE',
      http: { status: 503, headers: new HeaderMap([['retry-after', String(RETRY_SECONDS)]]) },
    },
  });
}
