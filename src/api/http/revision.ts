/** Tells of every answer which revision of the graph it is of, in its extensions and in a header. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { LoadWatch } from '../../queries/records/loading.ts';
import type { Context } from '../request/context.ts';

/** The header that holds the revision of an answer. */
export const REVISION_HEADER = 'rapport-revision';

/**
 * The plugin. It takes what the watch saw before the operation, at most a second ago, so that it costs no
 * round trip: an answer is never older than the revision it tells. Where the graph cannot be read, it
 * tells none.
 */
export function revision(watch: LoadWatch): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let number: number | undefined;
      const before = watch.state().then(
        (state) => {
          number = state.revision;
        },
        () => undefined,
      );
      return Promise.resolve({
        // What is refused before is not held up by a graph that does not answer.
        didResolveOperation: () => before,
        willSendResponse: ({ response: { body, http } }) => {
          if (number === undefined) return Promise.resolve();
          http.headers.set(REVISION_HEADER, String(number));
          if (body.kind === 'single') {
            const { singleResult } = body;
            singleResult.extensions = { ...singleResult.extensions, revision: number };
          }
          return Promise.resolve();
        },
      });
    },
  };
}
