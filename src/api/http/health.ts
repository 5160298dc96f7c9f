/** Health checks: `/health/live` says that the process runs, `/health/ready` that it can answer questions. */
import type { FastifyPluginAsync } from 'fastify';
import type { Graph } from '../../graph/graph.ts';
import type { LoadWatch } from '../../queries/records/loading.ts';

/** A graph that takes longer to answer is not ready. */
const PING_LIMIT_MS = 3_000;

export interface HealthOptions {
  readonly graph: Graph;
  readonly watch: LoadWatch;
  readonly version: string;
  /** Whether the server is about to stop, so that nothing new should be sent to it. */
  readonly isStopping: () => boolean;
}

type Readiness = 'ready' | 'loading' | 'interrupted' | 'unavailable' | 'stopping';

export const health: FastifyPluginAsync<HealthOptions> = (app, options) => {
  const { graph, version } = options;
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const status = await readiness(options);
    return reply
      .code(status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status, engine: graph.info.name, version });
  });
  return Promise.resolve();
};

async function readiness({ graph, watch, isStopping }: HealthOptions): Promise<Readiness> {
  if (isStopping()) return 'stopping';
  if (!(await inTime(graph.ping()))) return 'unavailable';
  // A server without the right to read may still accept a connection, so this reads what every operation reads.
  if (!(await inTime(watch.stateFromNow()))) return 'unavailable';
  // The API answers 503 during a large load, so load balancers must send requests elsewhere.
  const { isLoading, isInterrupted } = await watch.state();
  if (isInterrupted) return 'interrupted';
  return isLoading ? 'loading' : 'ready';
}

/** Whether the graph answers before the limit. */
async function inTime(answer: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PING_LIMIT_MS);
  });
  const isAnswered = answer.then(
    () => true,
    () => false,
  );
  const inTime = await Promise.race([isAnswered, limit]);
  clearTimeout(timer);
  return inTime;
}
