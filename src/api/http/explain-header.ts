/** Adds the round trips to the graph to `extensions.explain`, if the request asks for them. */
import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Graph } from '../../graph/graph.ts';
import type { Observe, RoundTrip } from '../../graph/observed.ts';
import type { Context } from '../request/context.ts';

/** A request sets this header to `1` to see the round trips. */
export const EXPLAIN_HEADER = 'x-rapport-explain';

/** Without `observe`, as in production, the header has no effect. */
export class ExplainHeader {
  readonly #observe: Observe | undefined;
  // Keyed by the context's graph, because Apollo Server hands plugins a copy of the context.
  readonly #trips = new WeakMap<Graph, RoundTrip[]>();

  constructor(observe: Observe | undefined) {
    this.#observe = observe;
  }

  /** The context of one request. If the header is set, its graph records every round trip. */
  contextFor(headers: IncomingHttpHeaders, graph: Graph, make: (graph: Graph) => Context): Context {
    if (this.#observe === undefined || headers[EXPLAIN_HEADER] !== '1') return make(graph);
    const trips: RoundTrip[] = [];
    const context = make(this.#observe(graph, (trip) => trips.push(trip)));
    this.#trips.set(context.graph, trips);
    return context;
  }

  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue, response: { body } }) => {
          const roundTrips = this.#trips.get(contextValue.graph);
          if (roundTrips !== undefined && body.kind === 'single') {
            const { singleResult } = body;
            singleResult.extensions = { ...singleResult.extensions, explain: { roundTrips } };
          }
          return Promise.resolve();
        },
      }),
  };
}
