/** Answers 503 when the graph is away: an answer without data must not look like one that found nothing. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../request/context.ts';

/** The graph cannot be reached, or it refuses this server. */
const AWAY: readonly unknown[] = ['SERVICE_UNAVAILABLE', 'GRAPH_AUTH', 'GRAPH_LOCKED'];

/** The plugin. It sets the status last, so it stands behind those that set one by the kind of answer. */
export const whileAway: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        if (errors.some(({ extensions }) => AWAY.includes(extensions?.code))) {
          http.status = 503;
          http.headers.set('cache-control', 'no-store');
        }
        return Promise.resolve();
      },
    }),
};
