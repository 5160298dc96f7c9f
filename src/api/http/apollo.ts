/** The Apollo Server that executes operations, over HTTP and for the command line, with the same limits and errors. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { resolvers } from '../resolvers.ts';
import type { Context } from '../request/context.ts';
import { LIMITS } from '../request/limits.ts';
import { makeSchema } from '../request/schema.ts';
import { admission, type Lanes } from './admission.ts';
import type { LoadWatch } from '../../queries/records/loading.ts';
import { errorFormatter, type Report } from './error-format.ts';
import { RegisteredDocuments } from './registered-documents.ts';
import { wholeAnswers } from './whole-answers.ts';

/** What a server over HTTP adds. */
interface ApolloParts {
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly lanes?: Lanes | null;
}

/**
 * Makes the server from the SDL of a folder. `report` receives every error that is not the caller's fault.
 * Each answer is of one revision of the graph that `watch` watches. Operations wait in `lanes`, if there are
 * any.
 */
export function makeApollo(
  schemaFolder: string,
  report: Report,
  watch: LoadWatch,
  { plugins = [], lanes = null }: ApolloParts = {},
): ApolloServer<Context> {
  const schema = makeSchema(schemaFolder, resolvers);
  return new ApolloServer<Context>({
    gateway: wholeAnswers(schema, watch),
    introspection: true,
    persistedQueries: { cache: new RegisteredDocuments() },
    // CSRF needs no protection here. There are no cookies, so a foreign page can do nothing in a visitor's name.
    // Apollo Server refuses mutations that do not come by POST, and Fastify reads only JSON bodies.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    formatError: errorFormatter(schema, report),
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...plugins,
      admission(lanes),
    ],
  });
}
