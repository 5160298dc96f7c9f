/** Lets pages of other origins read the API, and tells which methods `/graphql` accepts. */
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { NOT_KEPT } from './cache-control.ts';
import { REVISION_HEADER } from './revision.ts';

/** All origins, or those listed. */
export type Origins = '*' | readonly string[];

const METHODS = ['GET', 'POST'];
const OTHER_METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const DAY_SECONDS = 86_400;

/**
 * Adds the headers to the routes that are added afterwards. The API never asks for credentials, so any page
 * may read what everybody may read.
 */
export async function allowOrigins(app: FastifyInstance, origins: Origins): Promise<void> {
  // This hook must come before the plugin, which treats every OPTIONS request as a preflight of a browser.
  app.addHook('onRequest', async (request, reply) => {
    const { method, headers, url } = request;
    const isPreflight = headers['access-control-request-method'] !== undefined;
    const isGraphql = url.split('?', 1)[0] === '/graphql';
    if (method === 'OPTIONS' && isGraphql && !isPreflight) return refuseMethod(request, reply);
    return undefined;
  });
  if (origins.length > 0) {
    await app.register(cors, {
      origin: origins === '*' ? '*' : [...origins],
      methods: METHODS,
      exposedHeaders: ['etag', REVISION_HEADER, 'retry-after'],
      maxAge: DAY_SECONDS,
    });
  }
  app.route({
    method: OTHER_METHODS,
    url: '/graphql',
    // The method is refused before the body is read, because the body could be of any type.
    onRequest: refuseMethod,
    handler: refuseMethod,
  });
}

async function refuseMethod({ method }: FastifyRequest, reply: FastifyReply) {
  const message = `/graphql does not accept ${method}: use GET or POST.`;
  return reply
    .code(405)
    .header('allow', METHODS.join(', '))
    .header('cache-control', NOT_KEPT)
    .send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
