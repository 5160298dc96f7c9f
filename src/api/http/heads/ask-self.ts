/** Asks the server's own API on behalf of a reader: the limits, kept answers and one revision hold as for any client. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Ask } from './heads-bundle.ts';

/** A page waits no longer than this for the answers that its head needs. */
const PATIENCE_MS = 1_500;

/** The API refused the question or could not answer it, which its own log tells already. */
export class Unanswered extends Error {}

interface Answer {
  readonly data?: object | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Returns what asks for one request. The request's client counts as the one who asks. */
export function askingFor(app: FastifyInstance, request: FastifyRequest): Ask {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return async (operation, variables) => {
    const answering = app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: request.ip,
      headers: {
        ...(request.headers.host === undefined ? {} : { host: request.headers.host }),
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      payload: { query: operation.toString(), variables },
      // The server then ends the operation, as if the client had hung up.
      signal,
    });
    const { body } = await Promise.race([answering, lateness(signal)]);
    const { data, errors = [] } = JSON.parse(body) as Answer;
    if (errors.length > 0 && errors.every((each) => each.extensions?.code === 'NOT_FOUND')) {
      return 'NOT_FOUND';
    }
    const [first] = errors;
    if (first === undefined && data !== null && data !== undefined) return data;
    throw new Unanswered(first?.extensions?.code ?? 'no answer');
  };
}

const lateness = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = () => reject(new Unanswered('no answer in time'));
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
