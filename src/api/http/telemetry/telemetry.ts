/** What an operator sees of a running server: its log, its metrics and its traces, fed by every operation. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Graph } from '../../../graph/graph.ts';
import type { Context } from '../../request/context.ts';
import { logRequests, operationLog } from './log.ts';
import { Metrics, type MetricsOptions } from './metrics.ts';
import { Operations, type Listener, type Notes } from './operations.ts';
import type { TelemetrySettings } from './settings.ts';

export interface TelemetryOptions extends MetricsOptions {
  /** Makes spans; absent if nothing is traced. */
  readonly tracing?: Listener | undefined;
}

/** One per server. */
export class Telemetry {
  readonly plugin: ApolloServerPlugin<Context>;
  readonly #app: FastifyInstance;
  readonly #settings: TelemetrySettings;
  readonly #metrics: Metrics;
  readonly #operations: Operations;

  constructor(app: FastifyInstance, settings: TelemetrySettings, options: TelemetryOptions) {
    this.#app = app;
    this.#settings = settings;
    this.#metrics = new Metrics(options);
    this.#operations = new Operations([
      operationLog(app.log, settings.log),
      this.#metrics.listener,
      ...(options.tracing === undefined ? [] : [options.tracing]),
    ]);
    this.plugin = this.#operations.plugin;
  }

  /** For what answers operations without Apollo Server. */
  get notes(): Notes {
    return this.#operations;
  }

  /** Adds its hooks and its route; before all other routes, so that the hooks see those. */
  follow(): void {
    logRequests(this.#app);
    this.#operations.follow(this.#app);
    this.#metrics.serve(this.#app, this.#settings.metricsToken);
  }

  /** The context of one operation; `make` is handed the graph that counts what it reads. */
  contextFor(request: FastifyRequest, graph: Graph, make: (graph: Graph) => Context): Context {
    return this.#operations.contextFor(request, graph, make);
  }
}
