/** The Apollo Server that executes operations, over HTTP and for the command line alike: one set of limits and errors. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { resolvers } from '../resolvers.ts';
import type { Context } from '../request/context.ts';
import { LIMITS } from '../request/limits.ts';
import { makeSchema } from '../request/schema.ts';
import { limits } from './apollo-plugins.ts';
import type { LoadWatch } from '../../queries/records/loading.ts';
import { errorFormatter, type Report } from './error-format.ts';
import { wholeAnswers } from './whole-answers.ts';

/**
 * Makes it from the SDL of a folder; `report` is told what is not the caller's fault. Answers are of one
 * revision of the graph that `watch` watches.
 */
export function makeApollo(
  schemaFolder: string,
  report: Report,
  watch: LoadWatch,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  const schema = makeSchema(schemaFolder, resolvers);
  return new ApolloServer<Context>({
    gateway: wholeAnswers(schema, watch),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    formatError: errorFormatter(schema, report),
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limits,
      ...plugins,
    ],
  });
}
