/** What an operator sees of a running server: its log, metrics and traces, made from every operation. */
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

/** Each server has one instance. */
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

  /** For code that answers operations without Apollo Server. */
  get notes(): Notes {
    return this.#operations;
  }

  /** Adds the hooks and the route. They must come before all other routes, so that the hooks see these. */
  follow(): void {
    logRequests(this.#app);
    this.#operations.follow(this.#app);
    this.#metrics.serve(this.#app, this.#settings.metricsToken);
  }

  /** The context of one operation. `make` gets a graph that counts what the operation reads. */
  contextFor(request: FastifyRequest, graph: Graph, make: (graph: Graph) => Context): Context {
    return this.#operations.contextFor(request, graph, make);
  }
}
