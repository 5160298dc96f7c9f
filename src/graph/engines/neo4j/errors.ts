/** Reads Neo4j's errors. */
import { type ErrorCode, isRapportError, RapportError } from '../../../errors.ts';

/** First match wins: part of Neo4j's code, or of the driver's message where it gives no code. */
const KINDS: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/^Neo\.ClientError\.Security\./, 'GRAPH_AUTH', 'Neo4j refused the credentials'],
  [
    /TransactionTimedOut|LockAcquisitionTimeout/,
    'QUERY_TIMEOUT',
    'Neo4j ended a statement at the time-out',
  ],
  [/ConstraintValidationFailed/, 'CONSTRAINT_VIOLATED', 'A write breaks a rule of the graph'],
  [/DatabaseNotFound/, 'CONFIG_INVALID', 'Neo4j has no such database'],
  [
    /^(ServiceUnavailable|SessionExpired)$|^Neo\.TransientError\.|DatabaseUnavailable|NotALeader|Connection acquisition timed out|Pool is closed/,
    'SERVICE_UNAVAILABLE',
    'Neo4j cannot be reached',
  ],
];

/** Translates errors of one server; `uri` must be free of credentials. */
export function errorTranslator(uri: string, database: string) {
  return (error: unknown, phase: 'open' | 'run' = 'run'): RapportError => {
    if (isRapportError(error) && phase === 'run') return error;
    const { code, message } = read(error);
    // A server that accepts a connection and then says nothing, or no Bolt, is no Neo4j in reach.
    const fallback = phase === 'open' ? KINDS.at(-1) : undefined;
    const kind = KINDS.find(([part]) => part.test(code) || part.test(message)) ?? fallback;
    if (kind === undefined) {
      return new RapportError('INTERNAL', `A statement failed: ${message}`, { cause: error });
    }
    const where = `(${uri}, database ${database})`;
    return new RapportError(kind[1], `${kind[2]} ${where}.`, { cause: error });
  };
}

/** Whether the same transaction may succeed when run again; the driver marks its errors so. */
export function isPassing(error: unknown): boolean {
  // Not `neo4j.isRetriableError`: in 6.3 it throws, for it is exported without its class.
  return (error as { retryable?: unknown } | null)?.retryable === true;
}

function read(error: unknown): { code: string; message: string } {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return { code: String(code ?? ''), message: String(message ?? error) };
}
