/** Serves the built web app: the explorer, the playground and their files. If it is not built, says how to build it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

export interface WebPagesOptions {
  /** The folder `npm run build` writes: `web/dist`. It may be missing, or appear later. */
  readonly root: string;
}

/** First parts of the explorer's paths; which page each shows, `web/src/explorer.tsx` says. */
export const EXPLORER_PATHS = [
  'about',
  'actor',
  'case',
  'circumstance',
  'claim',
  'event',
  'graph',
  'matrix',
  'meeting',
  'met',
  'place',
  'ranking',
  'role',
  'search',
  'source',
  'stats',
  'timeline',
  'topic',
] as const;

/** Nothing is loaded from elsewhere. React Aria and Monaco set inline styles; pictures are saved by way of blobs. */
const policy = (frameAncestors: string) =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
    "object-src 'none'",
  ].join('; ');

export const PAGE_CSP = policy("'self'");
/** `/embed/*` is read-only and holds no session: any site may frame it. */
export const EMBED_CSP = policy('*');

const NOT_BUILT = `The web pages have not been built.

Run "npm run build" in Rapport's folder and reload this page.
GraphQL itself is at /graphql.
`;

/** Register it without a prefix. It overrides a stricter policy set by the server for other answers. */
export const webPages: FastifyPluginAsync<WebPagesOptions> = async (app, { root }) => {
  const folder = path.resolve(root);

  app.addHook('onRequest', async (_request, reply) => {
    if (existsSync(path.join(folder, 'index.html'))) return;
    await reply
      .code(503)
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send(NOT_BUILT);
  });

  // At sending time: a hook of the whole server may have set its own before.
  app.addHook('onSend', async (request, reply) => {
    const isEmbed = request.url.startsWith('/embed/');
    reply.header('content-security-policy', isEmbed ? EMBED_CSP : PAGE_CSP);
    if (isEmbed) reply.removeHeader('x-frame-options');
  });

  // For `sendFile` alone: nothing of the folder is served by its name.
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    suppressWarning: true,
    cacheControl: false,
  });
  const send = (page: string) => (_request: FastifyRequest, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile(page);

  const explorer = send('index.html');
  app.get('/', explorer);
  for (const part of EXPLORER_PATHS) {
    app.get(`/${part}`, explorer);
    app.get(`/${part}/*`, explorer);
  }
  app.get('/embed/*', explorer);

  app.get('/playground', (request, reply) =>
    reply.redirect(`/playground/${request.url.slice('/playground'.length)}`, 302),
  );
  app.get('/playground/', send('playground/index.html'));

  await app.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    suppressWarning: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply) {
      // Vite puts a hash of the content into the name of everything in assets/.
      reply.header('cache-control', 'public, max-age=31536000, immutable');
    },
  });
};
