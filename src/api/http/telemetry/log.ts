/** The log of the server: JSON lines on standard error, one per operation. It never holds what somebody asked. */
import { randomUUID } from 'node:crypto';
import {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerOptions,
} from 'fastify';
import { isRapportError, type ErrorCode } from '../../../errors.ts';
import type { ReadSeen } from '../../../graph/counted-reads.ts';
import { pathOf, type Listener, type OperationSeen } from './operations.ts';
import type { LogSettings } from './settings.ts';

/** Request ids that the server takes over from a proxy: only characters that cannot garble the log. */
const REQUEST_ID = /^[\w.:-]{1,64}$/;
const REQUEST_ID_HEADER = 'x-request-id';

/** Options of Fastify for the log and its request ids. */
export function logging(
  { level }: LogSettings,
  stream: LogStream | null,
): Pick<FastifyServerOptions, 'logger' | 'genReqId' | 'logController'> {
  return {
    logger: stream === null ? false : { level, stream, serializers: { err: describe } },
    genReqId: ({ headers }) => {
      const given = headers[REQUEST_ID_HEADER];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    // Fastify's own lines hold addresses, and an address may hold a query. `operationLog` writes what is needed.
    logController: new LogController({ disableRequestLogging: true }),
  };
}

/** Where the log is written. */
export interface LogStream {
  write(line: string): void;
}

/** An error in the form that pino expects. */
interface Described extends Record<string, unknown> {
  type: string;
  message: string;
  stack: string;
}

/** An error without its other members, which may hold settings or parameters. */
function describe(error: Error): Described {
  const code = isRapportError(error) ? { code: error.code } : {};
  return { type: error.name, message: error.message, stack: withCauses(error), ...code };
}

function withCauses(error: Error): string {
  const stack = error.stack ?? error.message;
  return error.cause instanceof Error ? `${stack}\ncaused by: ${withCauses(error.cause)}` : stack;
}

/** Errors whose message says everything. Every operation may meet them, so stack traces would fill the log. */
const PLAIN: readonly ErrorCode[] = [
  'SERVICE_UNAVAILABLE',
  'QUERY_TIMEOUT',
  'GRAPH_AUTH',
  'GRAPH_LOCKED',
];
/** Such an error is logged at most once in this time. */
const QUIET_MS = 10_000;

/** Returns a function that logs errors, unless the caller caused them. */
export function reporter(log: FastifyBaseLogger): (error: unknown) => void {
  const toldAt = new Map<ErrorCode, number>();
  return (error) => {
    if (!isRapportError(error) || !PLAIN.includes(error.code)) return log.error(error);
    const now = performance.now();
    if (now - (toldAt.get(error.code) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
    toldAt.set(error.code, now);
    log.warn({ code: error.code }, error.message);
  };
}

/** Returns a function that logs what happens outside of requests, such as the rollback of a load. */
export function notebook(log: FastifyBaseLogger): (what: string, error?: unknown) => void {
  return (what, error) => {
    if (error === undefined) return log.warn(what);
    if (!isRapportError(error)) return log.error({ err: error }, what);
    log.error({ code: error.code }, `${what}: ${error.message}`);
  };
}

/** Returns a function that logs one kind of failure, at most once in ten seconds. */
export function atIntervals(log: FastifyBaseLogger, what: string): (why: string) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (why) => {
    const now = performance.now();
    if (now - toldAt < QUIET_MS) return;
    toldAt = now;
    log.warn(`${what}: ${why}`);
  };
}

/** How many reads a line lists for a slow operation. */
const MOST_READS = 10;
/** Longer names of operations are cut. */
const MOST_CHARACTERS = 100;

/** Writes a line for each operation. */
export function operationLog(log: FastifyBaseLogger, { slowMs }: LogSettings): Listener {
  return {
    operation: (seen) => {
      const { requestId, hash, outcome, status, codes, reads } = seen;
      const isSlow = seen.tookMs >= slowMs;
      const line = {
        requestId,
        operation: seen.name?.slice(0, MOST_CHARACTERS) ?? null,
        hash,
        outcome,
        status,
        ...(codes.length > 0 ? { codes } : {}),
        ms: rounded(seen.tookMs),
        reads: reads.length,
        rows: reads.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
        ...(isSlow ? { slow: true, slowestReads: slowest(seen) } : {}),
      };
      if (outcome === 'failed' || isSlow) log.warn(line, 'operation');
      else log.info(line, 'operation');
    },
  };
}

/** The slowest reads of an operation. */
function slowest({ reads }: OperationSeen): object[] {
  const told = ({ name, tookMs, rows }: ReadSeen) => ({ name, ms: rounded(tookMs), rows });
  return reads
    .toSorted((a, b) => b.tookMs - a.tookMs)
    .slice(0, MOST_READS)
    .map(told);
}

const rounded = (ms: number) => Math.round(ms * 10) / 10;

/** Sends each request its id, and logs requests that are not operations. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header(REQUEST_ID_HEADER, request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const path = pathOf(request);
    if (path === '/graphql') return;
    const { statusCode: status, elapsedTime } = reply;
    const { id: requestId, method } = request;
    app.log.debug({ requestId, method, path, status, ms: rounded(elapsedTime) }, 'request');
  });
}
