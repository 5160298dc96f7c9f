/** Serves the built playground under `/playground/`, and says what to do when it is not built. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

export interface PlaygroundOptions {
  /** The folder `npm run build` writes: `web/dist`. It may be missing, or appear later. */
  readonly root: string;
}

/** The page loads nothing from elsewhere. Monaco sets inline styles, and has images in its CSS. */
export const PLAYGROUND_CSP = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
].join('; ');

const MOUNT = '/playground';
const NOT_BUILT = `The playground has not been built.

Run "npm run build" in Rapport's folder and reload this page.
GraphQL itself is at /graphql.
`;

/** Register it without a prefix. It overrides a stricter policy set by the server for other pages. */
export const playground: FastifyPluginAsync<PlaygroundOptions> = async (app, { root }) => {
  const folder = path.resolve(root);
  const assets = path.join(folder, 'assets') + path.sep;
  const page = path.join(folder, 'index.html');

  app.addHook('onRequest', async (_request, reply) => {
    if (existsSync(page)) return;
    await reply
      .code(503)
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send(NOT_BUILT);
  });

  // At sending time: a hook of the whole server may have set its own before.
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', PLAYGROUND_CSP);
  });

  app.get(MOUNT, (request, reply) =>
    reply.redirect(`${MOUNT}/${request.url.slice(MOUNT.length)}`, 302),
  );

  await app.register(fastifyStatic, {
    root: folder,
    prefix: `${MOUNT}/`,
    decorateReply: false,
    suppressWarning: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, file) {
      // Vite puts a hash of the content into the name of everything in assets/.
      const hashed = file.startsWith(assets);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
};
