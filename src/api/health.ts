/** Health checks: `/health/live` while the process runs, `/health/ready` while the graph answers. */
import type { FastifyPluginAsync } from 'fastify';
import type { Graph } from '../graph/graph.ts';

/** A graph that has not answered by then is not ready. */
const PING_LIMIT_MS = 3_000;

export const health: FastifyPluginAsync<{ readonly graph: Graph }> = (app, { graph }) => {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const isReady = await answersInTime(graph);
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isReady ? 'ready' : 'unavailable', engine: graph.info.name });
  });
  return Promise.resolve();
};

async function answersInTime(graph: Graph): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PING_LIMIT_MS);
  });
  const answer = graph.ping().then(
    () => true,
    () => false,
  );
  const isReady = await Promise.race([answer, limit]);
  clearTimeout(timer);
  return isReady;
}
