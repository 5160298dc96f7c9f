/** Tells of every answer which revision of the graph it is of, in its extensions and in a header. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { LoadWatch } from '../../queries/records/loading.ts';
import type { Context } from '../request/context.ts';

/** The header that holds the revision of an answer. */
export const REVISION_HEADER = 'rapport-revision';

/**
 * The plugin. An executed operation has its revision in its extensions already. One that was refused before
 * gets the revision that the watch saw, if that is known by then: a refusal does not wait for the graph.
 */
export function revision(watch: LoadWatch): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let seen: number | undefined;
      watch.state().then(
        (state) => {
          seen = state.revision;
        },
        () => undefined,
      );
      return Promise.resolve({
        willSendResponse: ({ response: { body, http } }) => {
          if (body.kind !== 'single') return Promise.resolve();
          const { singleResult } = body;
          const number = singleResult.extensions?.['revision'] ?? seen;
          if (typeof number !== 'number') return Promise.resolve();
          singleResult.extensions = { ...singleResult.extensions, revision: number };
          http.headers.set(REVISION_HEADER, String(number));
          return Promise.resolve();
        },
      });
    },
  };
}
