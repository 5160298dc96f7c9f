/** Counts requests, operations and reads, and serves the counts to Prometheus at `/metrics`. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../../../graph/graph.ts';
import type { LoadWatch } from '../../../queries/records/loading.ts';
import type { Listener } from './operations.ts';
import { BoundedNames } from './bounded-names.ts';

/** A lane in which operations run and wait. */
export interface QueueState {
  readonly lane: string;
  readonly running: number;
  readonly waiting: number;
}

export interface MetricsOptions {
  readonly graph: Graph;
  readonly watch: LoadWatch;
  readonly version: string;
  readonly queues?: () => readonly QueueState[];
}

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Metrics of the process rather than of one server: CPU, memory, garbage collection and the lag of the event loop. */
let ofProcess: Registry | undefined;
function processMetrics(): Registry {
  if (ofProcess === undefined) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

/** The metrics of one server. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #names = new BoundedNames();
  readonly #counted = { registers: [this.#registry] };
  readonly #requests = new Counter({
    ...this.#counted,
    name: 'rapport_http_requests_total',
    help: 'HTTP requests by route, method and status.',
    labelNames: ['route', 'method', 'status'] as const,
  });
  readonly #seconds = new Histogram({
    ...this.#counted,
    name: 'rapport_operation_seconds',
    help: 'Time to answer an operation, by its name and outcome.',
    labelNames: ['operation', 'outcome'] as const,
    buckets: SECONDS,
  });
  readonly #errors = new Counter({
    ...this.#counted,
    name: 'rapport_operation_errors_total',
    help: 'Operations with an error, by its code.',
    labelNames: ['code'] as const,
  });
  readonly #reads = new Histogram({
    ...this.#counted,
    name: 'rapport_engine_read_seconds',
    help: 'Time of a read of the engine, by outcome.',
    labelNames: ['outcome'] as const,
    buckets: SECONDS,
  });
  readonly #rows = new Counter({
    ...this.#counted,
    name: 'rapport_engine_rows_total',
    help: 'Rows that the engine returned.',
  });

  constructor(options: MetricsOptions) {
    this.#addGauges(options);
  }

  readonly listener: Listener = {
    read: ({ tookMs, rows }) => {
      this.#reads.observe({ outcome: rows === null ? 'failed' : 'ok' }, tookMs / 1_000);
      this.#rows.inc(rows ?? 0);
    },
    operation: ({ name, outcome, codes, tookMs }) => {
      // The name of a refused operation never becomes a label, because anybody can invent one.
      const operation = outcome === 'ok' ? this.#names.take(name) : this.#names.find(name);
      this.#seconds.observe({ operation, outcome }, tookMs / 1_000);
      for (const code of codes) this.#errors.inc({ code });
    },
  };

  /** Counts the requests of a server, and serves `/metrics` to this machine and to callers with the token. */
  serve(app: FastifyInstance, token: string | null): void {
    app.addHook('onResponse', async ({ routeOptions, method }, { statusCode }) => {
      this.#requests.inc({ route: routeOptions.url ?? 'none', method, status: statusCode });
    });
    app.get('/metrics', async (request, reply) => {
      if (!mayRead(request, token)) {
        const error = 'Only this machine and callers with the token may read the metrics.';
        return reply.code(403).send({ error });
      }
      const all = Registry.merge([processMetrics(), this.#registry]);
      return reply.type(all.contentType).send(await all.metrics());
    });
  }

  #addGauges({ graph, watch, version, queues = () => [] }: MetricsOptions): void {
    const gauge = (name: string, help: string, labelNames: readonly string[] = []) => ({
      ...this.#counted,
      ...{ name: `rapport_${name}`, help, labelNames },
    });
    const build = new Gauge(
      gauge('build_info', 'Version of Rapport and its engine.', ['version', 'engine']),
    );
    build.set({ version, engine: graph.info.version }, 1);

    const revision = new Gauge(gauge('revision', 'The revision that the graph shows.'));
    const loading = new Gauge(gauge('loading', '1 while a large load runs.'));
    const up = new Gauge({
      ...gauge('graph_up', '1 if the graph answers.'),
      collect: async () => {
        const state = await watch.state().catch(() => null);
        up.set(state === null ? 0 : 1);
        if (state === null) return;
        revision.set(state.revision);
        loading.set(state.isLoading ? 1 : 0);
      },
    });

    const queue = new Gauge({
      ...gauge('operations', 'Operations that are running or waiting.', ['lane', 'state']),
      collect: () => {
        for (const { lane, running, waiting } of queues()) {
          queue.set({ lane, state: 'running' }, running);
          queue.set({ lane, state: 'waiting' }, waiting);
        }
      },
    });

    const connections = new Gauge({
      ...gauge('engine_connections', 'Connections to Neo4j that are in use, and their limit.', [
        'state',
      ]),
      collect: () => {
        const pool = graph.connections?.();
        if (pool === undefined) return;
        connections.set({ state: 'used' }, pool.used);
        connections.set({ state: 'most' }, pool.most);
      },
    });
  }
}

/** Behind a proxy every caller has an address of this machine, so requests with a proxy's headers are refused too. */
function mayRead({ ip, headers, socket }: FastifyRequest, token: string | null): boolean {
  if (token !== null) return isEqual(headers.authorization ?? '', `Bearer ${token}`);
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers;
  return !isForwarded && [ip, socket.remoteAddress].every((at) => isLoopback(at ?? ''));
}

export const isLoopback = (address: string) => /^(::1$|(::ffff:)?127\.)/.test(address);

function isEqual(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
