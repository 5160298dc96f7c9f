/** Answers 503 when the graph is away, so that an answer without data does not look like an empty result. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../request/context.ts';

/** Codes that mean that the graph cannot be reached, or that it refuses this server. */
const AWAY: readonly unknown[] = ['SERVICE_UNAVAILABLE', 'GRAPH_AUTH', 'GRAPH_LOCKED'];

/** The plugin. It must stand after the plugins that set a status by the kind of answer, because the last one wins. */
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
