/** Tells every client that gets status 503 when to ask again. No other file decides this. */
import type { FastifyInstance } from 'fastify';
import { ERROR_CODES } from '../../errors.ts';

/** A load, a full lane and a lost connection to Neo4j usually take some seconds. */
const RETRY_SECONDS = 5;

/** Adds the header to the answers of all routes that are added afterwards, and to those of a closing server. */
export function sayWhenToRetry(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  // Without `return503OnClosing: false`, Fastify would answer such a request itself and run no hook.
  app.addHook('onRequest', async (_request, reply) => {
    if (!isClosing) return;
    const code = 'SERVICE_UNAVAILABLE';
    const errors = [{ message: ERROR_CODES[code], extensions: { code } }];
    await reply.code(503).header('cache-control', 'no-store').send({ errors });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 503) reply.header('retry-after', String(RETRY_SECONDS));
    // An open connection would keep the server from closing.
    if (isClosing) reply.header('connection', 'close');
  });
}
