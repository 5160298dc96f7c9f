/** Health checks: `/health/live` says that the process runs, `/health/ready` that the graph answers. */
import type { FastifyPluginAsync } from 'fastify';
import type { Graph } from '../../graph/graph.ts';
import type { LoadWatch } from '../../queries/records/loading.ts';

/** A graph that takes longer to answer is not ready. */
const PING_LIMIT_MS = 3_000;

export interface HealthOptions {
  readonly graph: Graph;
  readonly watch: LoadWatch;
}

export const health: FastifyPluginAsync<HealthOptions> = (app, { graph, watch }) => {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const status = (await answersInTime(graph)) ? await readiness(watch) : 'unavailable';
    return reply
      .code(status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status, engine: graph.info.name });
  });
  return Promise.resolve();
};

/** During a large load the API answers 503, so load balancers must send traffic elsewhere. */
async function readiness(watch: LoadWatch): Promise<'ready' | 'loading' | 'unavailable'> {
  try {
    return (await watch.state()).isLoading ? 'loading' : 'ready';
  } catch {
    return 'unavailable';
  }
}

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
