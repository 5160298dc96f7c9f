/**
 * Refuses requests to names that are not the server's. A foreign page can have its own name resolved to this
 * machine (DNS rebinding), and its browser then takes our answers for that page's.
 */
import type { FastifyInstance } from 'fastify';
import { hostNameOf, isLocal, type SiteSettings } from './site-settings.ts';

const MESSAGE =
  'This server does not answer to the host name of the request. Its operator can add the name to RAPPORT_HOSTS.';

/** Adds the hook to all routes of `app`, also to unknown ones. */
export function answerToOwnNames(app: FastifyInstance, { hosts }: SiteSettings): void {
  if (hosts === null) return;
  const known = new Set(hosts);
  app.addHook('onRequest', async ({ headers }, reply) => {
    // What proxies tell of the name does not count, because a page can send that as well. A client without
    // a name is no browser.
    if (headers.host === undefined) return undefined;
    const name = hostNameOf(headers.host);
    if (name !== null && (isLocal(name) || known.has(name))) return undefined;
    const errors = [{ message: MESSAGE, extensions: { code: 'BAD_REQUEST' } }];
    return reply.code(421).header('cache-control', 'no-store').send({ errors });
  });
}
