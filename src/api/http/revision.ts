/** Tells in a header which revision of the graph an answer is of. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../request/context.ts';

/** The header that holds the revision of an answer. */
export const REVISION_HEADER = 'rapport-revision';

/**
 * An executed operation has its revision in its extensions (`whole-answers.ts`). An operation that was refused
 * before has none: it is no answer about the graph, and it does not wait for the graph.
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
