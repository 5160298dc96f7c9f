/** Serves the built web app (explorer and playground), or explains how to build it. */
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { explorerPathOf } from './explorer-paths.ts';
import type { AnswerPage } from './heads/page-heads.ts';

export interface WebPagesOptions {
  /** The folder that `npm run build` writes, `web/dist`. It may be missing at first and appear later. */
  readonly root: string;
  /** Answers a page with a head of its own; without it, every page has the same head. */
  readonly answerPage?: AnswerPage;
}

const isExplorerPath = ({ url }: FastifyRequest) =>
  explorerPathOf(url.replace(/\?.*$/s, '')) !== null;

/** Forbids content from other origins. React Aria and Monaco need inline styles, and saving pictures needs blobs. */
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
/** Any site may frame `/embed/*`, because it is read-only and has no session. */
export const EMBED_CSP = policy('*');

/** What a browser obeys only in a page. A first visit loads some fifty files, so these would be a tenth of its bytes. */
const OF_PAGES_ONLY = [
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

const NOT_BUILT = `The web pages have not been built.

Run "npm run build" in Rapport's folder and reload this page.
GraphQL itself is at /graphql.
`;

/** Whether a reader's browser asks, and so should be shown a page and no JSON. */
const wantsPage = ({ method, headers }: FastifyRequest) =>
  (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html') === true;

/**
 * Answers a wrong address with the explorer, which says that there is no such page and offers a search.
 * Returns false, having sent nothing, if the caller wants no page or there is none.
 */
export function sendNoSuchPage(root: string, request: FastifyRequest, reply: FastifyReply) {
  const page = path.resolve(root, 'index.html');
  if (!wantsPage(request) || !existsSync(page)) return false;
  void reply
    .code(404)
    .header('cache-control', 'no-store')
    .header('content-security-policy', PAGE_CSP)
    .type('text/html; charset=utf-8')
    .send(createReadStream(page));
  return true;
}

/** A script may run as a worker, which obeys the policy that came with it; a style or a font is no page at all. */
function sendFewHeaders(reply: FastifyReply, type: string): void {
  for (const name of OF_PAGES_ONLY) reply.removeHeader(name);
  if (type.includes('javascript')) reply.header('content-security-policy', PAGE_CSP);
  else reply.removeHeader('content-security-policy');
}

/** The plugin. It must be registered without a prefix. It replaces the server's stricter content security policy. */
export const webPages: FastifyPluginAsync<WebPagesOptions> = async (app, options) => {
  const { root, answerPage } = options;
  const folder = path.resolve(root);

  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url === '/*' && !isExplorerPath(request)) return;
    if (existsSync(path.join(folder, 'index.html'))) return;
    await reply
      .code(503)
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send(NOT_BUILT);
  });

  // The policy is set on send, because a hook of the whole server may set its own policy earlier.
  app.addHook('onSend', async (request, reply) => {
    const type = String(reply.getHeader('content-type'));
    // The JSON answer to an unknown path is not a page, so it keeps the stricter policy.
    if (type.includes('json')) return;
    if (request.url.startsWith('/assets/') && !type.includes('html')) {
      sendFewHeaders(reply, type);
      return;
    }
    const isEmbed = request.url.startsWith('/embed/');
    reply.header('content-security-policy', isEmbed ? EMBED_CSP : PAGE_CSP);
    if (isEmbed) {
      reply.removeHeader('x-frame-options');
      // A site that isolates itself frames only what says that any site may show it.
      reply.header('cross-origin-resource-policy', 'cross-origin');
    }
  });

  // This only provides `sendFile`; no file of the folder is served by its name.
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    suppressWarning: true,
    cacheControl: false,
  });
  const send = (page: string) => (_request: FastifyRequest, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile(page);

  // One route serves all paths, because Fastify's own parameters refuse ids of more than 100 characters.
  app.get('/*', async (request, reply) => {
    if (!isExplorerPath(request)) return reply.callNotFound();
    const isAnswered = (await answerPage?.(request, reply)) === true;
    return isAnswered ? reply : send('index.html')(request, reply);
  });

  // Other sites load it by this address, so it has no hash, and a new one reaches them within the hour.
  app.get('/embed.js', (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('access-control-allow-origin', '*')
      .sendFile('embed.js'),
  );

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
      // Vite puts a hash of the content into every file name in assets/.
      reply.header('cache-control', 'public, max-age=31536000, immutable');
    },
  });
};
