/** Translates Neo4j's errors. */
import { type ErrorCode, isRapportError, memberOf, RapportError } from '../../../errors.ts';

/** Patterns for Neo4j's code, or for the driver's message if there is no code. The first match wins. */
const KINDS: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/^Neo\.ClientError\.Security\./, 'GRAPH_AUTH', 'Neo4j refused the credentials'],
  [
    /TransactionTimedOut|LockAcquisitionTimeout/,
    'QUERY_TIMEOUT',
    'Neo4j ended a query at the time limit',
  ],
  [/ConstraintValidationFailed/, 'CONSTRAINT_VIOLATED', 'A write breaks a rule of the graph'],
  [/DatabaseNotFound/, 'CONFIG_INVALID', 'Neo4j has no such database'],
  [
    /^Neo\.TransientError\.General\.(?:MemoryPoolOutOfMemoryError|OutOfMemoryError|TransactionMemoryLimit)$/,
    'SERVICE_UNAVAILABLE',
    'Neo4j has too little memory for this. Raise its heap (server.memory.heap.max_size)',
  ],
  [
    /^(ServiceUnavailable|SessionExpired)$|^Neo\.TransientError\.|DatabaseUnavailable|NotALeader|Connection acquisition timed out|Pool is closed/,
    'SERVICE_UNAVAILABLE',
    'Neo4j cannot be reached',
  ],
];

/** Neo4j's codes for a write that this user, or this server, does not allow. */
const READ_ONLY =
  /WriteOnReadOnlyAccessDatabase|ForbiddenOnReadOnlyDatabase|AccessMode|Security\.Forbidden$/;

/** Makes a translator for the errors of one server. `uri` appears in messages, so it must not hold credentials. */
export function errorTranslator(uri: string, database: string) {
  return (error: unknown, phase: 'open' | 'run' | 'write' = 'run'): RapportError => {
    if (isRapportError(error) && phase !== 'open') return error;
    const { code, message } = read(error);
    const where = `(${uri}, database ${database})`;
    if (phase === 'write' && READ_ONLY.test(code)) {
      const said = `Neo4j lets this user only read the graph ${where}, so nothing was written.`;
      return new RapportError('GRAPH_READ_ONLY', said, { cause: error });
    }
    // Any other failure to open means that there is no reachable Neo4j, for example a server that does not speak
    // Bolt.
    const fallback = phase === 'open' ? KINDS.at(-1) : undefined;
    const kind = KINDS.find(([part]) => part.test(code) || part.test(message)) ?? fallback;
    if (kind === undefined) {
      return new RapportError('INTERNAL', `A query failed: ${message}`, { cause: error });
    }
    return new RapportError(kind[1], `${kind[2]} ${where}.`, { cause: error });
  };
}

/** Whether the same transaction may succeed when run again. The driver marks its errors accordingly. */
export function isPassing(error: unknown): boolean {
  // `neo4j.isRetriableError` cannot be used: it throws in 6.3, because it is exported without its class.
  return memberOf(error, 'retryable') === true;
}

function read(error: unknown): { code: string; message: string } {
  const [code, message] = [memberOf(error, 'code'), memberOf(error, 'message')];
  return { code: String(code ?? ''), message: String(message ?? error) };
}
