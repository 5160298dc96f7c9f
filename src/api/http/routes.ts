/** What the server answers: GraphQL, its contract, health and web pages, and the hooks that all requests pass. */
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Graph } from '../../graph/graph.ts';
import type { LoadWatch } from '../../queries/records/loading.ts';
import { Context } from '../request/context.ts';
import { readSdl } from '../request/schema.ts';
import type { AnswerSettings } from './answer-settings.ts';
import { contract, leadBrowsers } from './contract.ts';
import { withPages, type DocumentSettings } from './document-settings.ts';
import { cards } from './heads/cards.ts';
import { oembed } from './heads/oembed.ts';
import { pageHeads } from './heads/page-heads.ts';
import type { ExplainHeader } from './explain-header.ts';
import { graphqlRoutes } from './graphql-routes.ts';
import { health } from './health.ts';
import { answerToOwnNames } from './hosts.ts';
import type { LimitSettings } from './limit-settings.ts';
import { boundsOf } from './operation-bounds.ts';
import { allowOrigins } from './origins.ts';
import { protect } from './protection.ts';
import { keptFor } from './cache-control.ts';
import { exportRoutes } from './exports.ts';
import type { Exporter } from './exporter.ts';
import type { Lane } from './lane.ts';
import { digestOf } from './question-key.ts';
import { refuse } from './refuse.ts';
import { sayWhenToRetry } from './retry-after.ts';
import { siteFiles } from './site-files.ts';
import type { SiteSettings } from './site-settings.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import { sendNoSuchPage, webPages } from './web-pages.ts';

interface RoutesOptions {
  readonly graph: Graph;
  /** Folder of the SDL. */
  readonly schemaFolder: string;
  /** Folder of the built web app. */
  readonly webFolder: string;
  readonly apollo: ApolloServer<Context>;
  readonly analysis: Analysis;
  readonly watch: LoadWatch;
  /** Absent if the server exports nothing. */
  readonly exporter?: Exporter | undefined;
  readonly exportLane: Lane;
  readonly explain: ExplainHeader;
  readonly telemetry: Telemetry;
  readonly limits: LimitSettings;
  readonly answers: AnswerSettings;
  readonly documents: DocumentSettings;
  readonly site: SiteSettings;
  readonly version: string;
  readonly isStopping: () => boolean;
}

/** An export may take this many times as long as an operation: ten minutes by default. */
const EXPORT_DEADLINES = 30;

/** Adds hooks and routes, in the order in which a request meets them. */
export async function addRoutes(app: FastifyInstance, options: RoutesOptions): Promise<void> {
  const { graph, watch, explain, telemetry, limits, answers, site, version } = options;
  telemetry.follow();
  sayWhenToRetry(app);
  // Before the routes, because a route takes the handler that is set when the route is added.
  app.setErrorHandler<FastifyError>(refuse);
  answerToOwnNames(app, site);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      // The other three do not fall back to default-src.
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // The server speaks plain HTTP. A proxy that speaks TLS sets this header itself.
    strictTransportSecurity: false,
  });
  await protect(app, limits);
  await app.register(compress, { encodings: ['br', 'gzip'] });
  app.addHook('onRequest', leadBrowsers);
  const sdl = readSdl(options.schemaFolder).join('\n');
  await app.register(async (api) => {
    await allowOrigins(api, answers.origins);
    await api.register(contract, { sdl });
    const build = digestOf(version, sdl);
    if (options.exporter !== undefined) {
      await api.register(exportRoutes, {
        ...{ graph, exporter: options.exporter, watch, lane: options.exportLane, build },
        deadlineMs: limits.deadlineSeconds * 1_000 * EXPORT_DEADLINES,
        kept: keptFor(answers.sharedSeconds),
      });
    }
    await api.register(graphqlRoutes, {
      apollo: options.apollo,
      watch,
      settings: answers,
      documents: withPages(options.documents, options.webFolder),
      notes: telemetry.notes,
      build,
      contextOf: (request, reply) => {
        const bounds = boundsOf(reply, limits.deadlineSeconds * 1_000);
        return Promise.resolve(
          telemetry.contextFor(request, graph, (counted) =>
            explain.contextFor(
              request.headers,
              counted,
              (observed) => new Context(observed, options.analysis, { bounds, version }),
            ),
          ),
        );
      },
    });
  });
  await app.register(health, { graph, watch, version, isStopping: options.isStopping });
  await app.register(siteFiles, site);
  const pages = { root: options.webFolder, url: site.url };
  await app.register(cards, pages);
  await app.register(oembed, pages);
  await app.register(webPages, { root: options.webFolder, answerPage: pageHeads(app, pages) });
  app.setNotFoundHandler((request, reply) => {
    if (sendNoSuchPage(options.webFolder, request, reply)) return reply;
    return reply
      .code(404)
      .send({ error: 'Not found. GraphQL is at /graphql, the pages start at /.' });
  });
}
