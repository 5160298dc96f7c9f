/** Follows each operation from its request to its answer, and tells listeners how it went. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CountedReads, type ReadSeen } from '../../../graph/counted-reads.ts';
import type { Graph } from '../../../graph/graph.ts';
import type { Context } from '../../request/context.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** What is known of an operation once its answer has been sent. */
export interface OperationSeen {
  readonly requestId: string;
  readonly method: string;
  readonly headers: FastifyRequest['headers'];
  /** The name that the client gave the operation; null if it has none. */
  readonly name: string | null;
  /** The start of the hash of the document; null if there was no document. */
  readonly hash: string | null;
  readonly outcome: Outcome;
  /** The codes of its errors, each once. */
  readonly codes: readonly string[];
  readonly status: number;
  /** When the request began, as `performance.now()`. */
  readonly from: number;
  readonly tookMs: number;
  /** The part of that time that the operation took; null if the request held no operation. */
  readonly answering: Pick<OperationSeen, 'from' | 'tookMs'> | null;
  readonly reads: readonly ReadSeen[];
}

export interface Listener {
  readonly read?: (read: ReadSeen) => void;
  readonly operation?: (seen: OperationSeen) => void;
}

/** What is known of an operation before its answer is sent. */
export type Answered = Pick<OperationSeen, 'name' | 'hash' | 'codes'>;

/** A request to `/graphql` that is being answered. */
class Asked {
  readonly from = performance.now();
  readonly reads: ReadSeen[] = [];
  #answered: Answered | undefined;
  #until: number | undefined;
  isKept = false;

  get answered(): Answered | undefined {
    return this.#answered;
  }

  /** Notes what is known of the operation, as soon as its answer is ready to be sent. */
  set answered(answered: Answered | undefined) {
    this.#answered = answered;
    this.#until = performance.now();
  }

  get answering(): Pick<OperationSeen, 'from' | 'tookMs'> {
    const { from } = this;
    return { from, tookMs: (this.#until ?? performance.now()) - from };
  }
}

/**
 * Code that answers an operation without Apollo Server (from memory, or by refusing it) reports it here.
 * Otherwise the operation would be missing from the log and the metrics.
 */
export interface Notes {
  /** Reports an operation that is answered without Apollo Server. */
  readonly note: (request: FastifyRequest, answered: Answered) => void;
  /** Reports an operation that is answered from memory. `answered` is null if the operation is not known. */
  readonly noteKept: (request: FastifyRequest, answered: Answered | null) => void;
  /** What Apollo Server has reported of the operation. */
  readonly answeredOf: (request: FastifyRequest) => Answered | undefined;
}

const PATH = '/graphql';
const HASH_LENGTH = 12;

/** Each server has one instance. */
export class Operations implements Notes {
  readonly #listeners: readonly Listener[];
  readonly #byRequest = new WeakMap<FastifyRequest, Asked>();
  // The key is the graph, because Apollo Server hands plugins a copy of the context with the same graph.
  readonly #byGraph = new WeakMap<Graph, Asked>();

  constructor(listeners: readonly Listener[]) {
    this.#listeners = listeners;
  }

  /** The context of a request's operation. `make` gets the graph that the context must use. */
  contextFor(request: FastifyRequest, graph: Graph, make: (graph: Graph) => Context): Context {
    const asked = new Asked();
    this.#byRequest.set(request, asked);
    const context = make(
      new CountedReads(graph, (read) => {
        asked.reads.push(read);
        for (const listener of this.#listeners) listener.read?.(read);
      }),
    );
    this.#byGraph.set(context.graph, asked);
    return context;
  }

  note(request: FastifyRequest, answered: Answered): void {
    const asked = new Asked();
    asked.answered = answered;
    this.#byRequest.set(request, asked);
  }

  noteKept(request: FastifyRequest, answered: Answered | null): void {
    const asked = new Asked();
    asked.answered = answered ?? undefined;
    asked.isKept = true;
    this.#byRequest.set(request, asked);
  }

  answeredOf(request: FastifyRequest): Answered | undefined {
    return this.#byRequest.get(request)?.answered;
  }

  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue, operationName, request, queryHash, response }) => {
          const asked = this.#byGraph.get(contextValue.graph);
          if (asked !== undefined) {
            const { body } = response;
            const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
            asked.answered = {
              name: operationName ?? request.operationName ?? null,
              // Apollo Server hashes even a document that is not GraphQL. Only an unknown document has no hash.
              hash: (queryHash as string | undefined)?.slice(0, HASH_LENGTH) ?? null,
              codes: [...new Set(errors.map(({ extensions }) => String(extensions?.code)))],
            };
          }
          return Promise.resolve();
        },
      }),
  };

  /** Tells the listeners of every operation of this server, including those that Apollo Server never sees. */
  follow(app: FastifyInstance): void {
    app.addHook('onResponse', async (request, reply) => {
      if (pathOf(request) !== PATH) return;
      const asked = this.#byRequest.get(request);
      const { statusCode: status, elapsedTime: tookMs } = reply;
      const { name, hash, codes } = asked?.answered ?? { name: null, hash: null, codes: [] };
      const seen: OperationSeen = {
        ...{ requestId: request.id, method: request.method, headers: request.headers },
        ...{ name, hash, codes, status, tookMs },
        outcome: asked?.isKept === true ? 'kept' : outcomeOf(status, codes),
        from: performance.now() - tookMs,
        answering: asked?.answering ?? null,
        reads: asked?.reads ?? [],
      };
      for (const listener of this.#listeners) listener.operation?.(seen);
    });
  }
}

/** The path without its query string, which may hold what somebody asked. */
export function pathOf({ url }: Pick<FastifyRequest, 'url'>): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}
