/** How an operation ended, in the four words that logs and metrics use. */

/** `kept` was answered from memory or by 304, `refused` is the caller's doing, `failed` is ours. */
export type Outcome = 'ok' | 'kept' | 'refused' | 'failed';

/** Codes that say that the server, its graph or its load stood in the way. */
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

/** The outcome of an answer with this status and these codes of errors. */
export function outcomeOf(status: number, codes: readonly string[]): Outcome {
  if (status >= 500 || codes.some((code) => FAILURES.has(code))) return 'failed';
  return status >= 400 || codes.length > 0 ? 'refused' : 'ok';
}
