/** Serves small files of any site: `/robots.txt`, and `/.well-known/security.txt` if there is a contact. */
import type { FastifyPluginAsync } from 'fastify';
import type { SiteSettings } from './site-settings.ts';

/**
 * Crawlers find every page through the explorer. They may not read the API, where each answer would count as a
 * page.
 */
const ROBOTS = `User-agent: *
Disallow: /embed/
Disallow: /graphql
Disallow: /health/
Disallow: /metrics
`;

const TEXT = 'text/plain; charset=utf-8';
const DAY_MS = 86_400_000;
/** RFC 9116 wants a date of expiry less than a year ahead. A running server moves that date forward every day. */
const VALID_DAYS = 90;

export const siteFiles: FastifyPluginAsync<Pick<SiteSettings, 'securityContact'>> = (
  app,
  { securityContact },
) => {
  app.get('/robots.txt', (_request, reply) => reply.type(TEXT).send(ROBOTS));
  if (securityContact !== null) {
    app.get('/.well-known/security.txt', (_request, reply) => {
      const today = Math.floor(Date.now() / DAY_MS);
      const expires = new Date((today + VALID_DAYS) * DAY_MS).toISOString();
      return reply.type(TEXT).send(`Contact: ${securityContact}\nExpires: ${expires}\n`);
    });
  }
  return Promise.resolve();
};
