/** The HTTP server: GraphQL, health, the playground, and nothing else. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.ts';
import { httpStatus, limits } from './apollo-plugins.ts';
import { Context } from './context.ts';
import { errorFormatter } from './error-format.ts';
import { health } from './health.ts';
import { LIMITS } from './limits.ts';
import { playground } from './playground.ts';
import { resolvers } from './resolvers/index.ts';
import { makeSchema } from './schema.ts';

export interface ServerOptions {
  readonly graph: Graph;
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Folder of the SDL. */
  readonly schemaFolder: string;
  /** Folder of the built web app. */
  readonly webFolder: string;
  /** Silences the log, for tests. */
  readonly silent?: boolean;
}

export interface RunningServer {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A document of 4,000 tokens fits many times over. */
const BODY_LIMIT = 256 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;

/** Starts to listen; resolves when requests are answered. */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port } = options;
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    logger: options.silent === true ? false : { level: 'warn' },
    forceCloseConnections: 'idle',
  });
  const apollo = new ApolloServer<Context>({
    schema: makeSchema(options.schemaFolder, resolvers),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    formatError: errorFormatter((error) => app.log.error(error)),
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      limits,
      httpStatus,
    ],
  });
  await apollo.start();
  await addRoutes(app, apollo, options);
  const url = await app.listen({ host, port });
  return {
    url,
    close: async () => {
      await apollo.stop();
      await app.close();
    },
  };
}

async function addRoutes(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  { graph, webFolder }: ServerOptions,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
    // Plain HTTP on loopback is the default; a proxy that speaks TLS sets its own.
    strictTransportSecurity: false,
  });
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: () => Promise.resolve(new Context(graph)),
  });
  await app.register(health, { graph });
  await app.register(playground, { root: webFolder });
  app.get('/', (_request, reply) => reply.redirect('/playground/', 302));
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .send({ error: 'Not found. GraphQL is at /graphql, the playground at /playground.' }),
  );
}
