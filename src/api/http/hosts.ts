/**
 * Refuses requests to host names that are not the server's. A foreign page can make its own name resolve to
 * this machine (DNS rebinding). Its browser would then treat our answers as answers of that page.
 */
import type { FastifyInstance } from 'fastify';
import { hostNameOf, isLocal, type SiteSettings } from './site-settings.ts';

const MESSAGE =
  'This server does not answer to the host name of the request. Its operator can add the name to RAPPORT_HOSTS.';

/** Adds the hook to all routes of `app`, unknown paths included. */
export function answerToOwnNames(app: FastifyInstance, { hosts }: SiteSettings): void {
  if (hosts === null) return;
  const known = new Set(hosts);
  app.addHook('onRequest', async ({ headers }, reply) => {
    // Names in the headers of a proxy do not count, because a page can send these headers too. A client that sends no
    // host name is not a browser.
    if (headers.host === undefined) return undefined;
    const name = hostNameOf(headers.host);
    if (name !== null && (isLocal(name) || known.has(name))) return undefined;
    const errors = [{ message: MESSAGE, extensions: { code: 'BAD_REQUEST' } }];
    return reply.code(421).header('cache-control', 'no-store').send({ errors });
  });
}
