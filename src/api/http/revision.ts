/** Tells in a header of which revision of the graph an answer is. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../request/context.ts';

/** The header that holds the revision of an answer. */
export const REVISION_HEADER = 'rapport-revision';

/**
 * An executed operation has its revision in its extensions (see `whole-answers.ts`). An operation that was
 * refused before has none: its answer says nothing about the graph and does not wait for it.
 */
export const revisionHeader: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        const of = body.kind === 'single' ? body.singleResult.extensions?.['revision'] : undefined;
        if (typeof of === 'number') http.headers.set(REVISION_HEADER, String(of));
        return Promise.resolve();
      },
    }),
};
