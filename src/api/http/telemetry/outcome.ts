/** How an operation ended, in the four words that logs and metrics use. */

/** `kept`: answered from memory or with 304. `refused`: the caller's fault. `failed`: our fault. */
export type Outcome = 'ok' | 'kept' | 'refused' | 'failed';

/** Codes of errors that the server, its graph or its load caused. */
const FAILURES: ReadonlySet<string> = new Set([
  'SERVICE_UNAVAILABLE',
  'SERVER_BUSY',
  'QUERY_TIMEOUT',
  'GRAPH_AUTH',
  'GRAPH_LOCKED',
  'GRAPH_SCHEMA_VERSION',
  'CONSTRAINT_VIOLATED',
  'CONFIG_INVALID',
  'INTERNAL',
]);

/** The outcome of an answer with this status and these error codes. */
export function outcomeOf(status: number, codes: readonly string[]): Outcome {
  if (status >= 500 || codes.some((code) => FAILURES.has(code))) return 'failed';
  return status >= 400 || codes.length > 0 ? 'refused' : 'ok';
}
