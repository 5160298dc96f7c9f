/** The error codes of Rapport and their meanings. Engines, command line and API share this list. */

/** The meaning of each code, as the caller sees it. The codes are public (`errors[].extensions.code`). */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument is malformed or out of range. The message names it and the fix.',
  NOT_FOUND: 'An id given as an argument is not in the graph.',
  QUERY_TOO_LARGE: 'The operation asks for more nodes, depth or aliases than one request may have.',
  QUERY_TOO_EXPENSIVE:
    'The answer takes more work than one request may cause, and a partial answer would be misleading. The message says what to narrow.',
  QUERY_TIMEOUT: 'The graph did not answer within the time limit.',
  SERVER_BUSY:
    'The server works on as many operations as it can. Try again after the seconds in Retry-After.',
  RATE_LIMITED: 'Too many requests from one client. Try again after the seconds in Retry-After.',
  CANCELLED: 'The client closed the connection before the answer was ready.',
  SERVICE_UNAVAILABLE: 'The graph cannot be reached at the moment. Try again later.',
  SEED_INVALID: 'A seed breaks a rule. Nothing was loaded.',
  BACKUP_INVALID: 'A backup is damaged, incomplete or of a later version. Nothing was restored.',
  CONSTRAINT_VIOLATED: 'A write would break a uniqueness rule of the graph. It was rolled back.',
  GRAPH_AUTH: 'The graph refused the credentials.',
  GRAPH_LOCKED: 'Another process holds the embedded graph file.',
  GRAPH_READ_ONLY: 'The graph may only be read by this process. Nothing was written.',
  DISK_FULL: 'The disk of the embedded graph is full. What was recorded before is kept.',
  GRAPH_SCHEMA_VERSION: 'The stored graph was written by an incompatible version of Rapport.',
  CONFIG_INVALID: 'A setting (environment variable or flag) is malformed.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, or has too many tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not match the schema.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has no operation of that name, or several operations and the request names none.',
  PERSISTED_QUERY_NOT_FOUND:
    'No document is stored under this hash. Send the document with the request.',
  DOCUMENT_NOT_TRUSTED:
    'This server answers only documents of its list. Ask with the documentId of one of them.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  INTERNAL: 'An error inside Rapport. Only the server log has the details.',
} as const;

/** One of the registered error codes. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** An error with a registered code; `cause` keeps the engine's own error for the log. */
export class RapportError extends Error {
  override readonly name = 'RapportError';
  readonly code: ErrorCode;
  /** More information for the caller, such as the argument's name. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** A member of an error from elsewhere, which may come from another VM realm; undefined if it has none. */
export function memberOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

/** Whether `error` is a {@link RapportError}, and has this `code` if one is given. */
export function isRapportError(error: unknown, code?: ErrorCode): error is RapportError {
  return error instanceof RapportError && (code === undefined || error.code === code);
}
