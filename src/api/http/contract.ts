/** Serves the contract as SDL, and sends a browser that opens `/graphql` to the playground. */
import { createHash } from 'node:crypto';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

export interface ContractOptions {
  /** The SDL of the contract. */
  readonly sdl: string;
}

/** Whether somebody opened the address of the API in a browser. A client never asks for HTML without a query. */
function isBrowser({ method, query, headers }: FastifyRequest): boolean {
  const isAsking = Object.keys(query as object).some((name) =>
    ['query', 'documentId', 'extensions'].includes(name),
  );
  return method === 'GET' && !isAsking && (headers.accept ?? '').includes('text/html');
}

/** `GET /schema.graphql`, with an ETag. */
export const contract: FastifyPluginAsync<ContractOptions> = (app, { sdl }) => {
  const etag = `"${createHash('sha256').update(sdl).digest('base64url').slice(0, 22)}"`;
  app.get('/schema.graphql', (request, reply) => {
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    const known = request.headers['if-none-match']?.split(/\s*,\s*/) ?? [];
    if (known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)) {
      return reply.code(304).send();
    }
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
  return Promise.resolve();
};

/** Redirects browsers from the API to the playground, before anything else is done with the request. */
export async function leadBrowsers(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const [path] = request.url.split('?', 1);
  return path === '/graphql' && isBrowser(request)
    ? reply.redirect('/playground/', 302)
    : undefined;
}
