/** Repeats the revision of an answer, which its extensions tell, in a header. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../request/context.ts';

/** The header that holds the revision of an answer. */
export const REVISION_HEADER = 'rapport-revision';

export const revisionHeader: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        const told =
          body.kind === 'single' ? body.singleResult.extensions?.['revision'] : undefined;
        if (typeof told === 'number') http.headers.set(REVISION_HEADER, String(told));
        return Promise.resolve();
      },
    }),
};
