/** Translates Grafeo's errors. */
import { type ErrorCode, isRapportError, memberOf, RapportError } from '../../../errors.ts';

const MARKER = 'GQLSTATUS ';

/** Maps a GQLSTATUS to our code and message. Any other status means that the query is wrong. */
const STATUSES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  G2000: ['CONSTRAINT_VIOLATED', 'A write breaks a uniqueness rule of the graph.'],
  G1001: ['CONSTRAINT_VIOLATED', 'A write deletes a node that still has relationships.'],
  '40000': ['SERVICE_UNAVAILABLE', 'The graph is busy with other writers; try again.'],
};

/** Our error for callers. Its `cause` is Grafeo's error. */
export function translateError(error: unknown): RapportError {
  if (isRapportError(error)) return error;
  const [code, message] = STATUSES[statusOf(error) ?? ''] ?? [
    'INTERNAL',
    `A query failed: ${messageOf(error)}`,
  ];
  return new RapportError(code, message, { cause: error });
}

/** Whether the transaction conflicted with another writer, and may succeed when run again. */
export function isConflict(error: unknown): boolean {
  return statusOf(error) === '40000';
}

/** The message of an error that may come from another VM realm. */
export function messageOf(error: unknown): string {
  const message = memberOf(error, 'message');
  return typeof message === 'string' ? message : String(error);
}

/**
 * Grafeo sets `gqlStatus` only on errors that pass `instanceof Error`, and errors of other VM realms do not.
 * For these the status is read from the `cause`.
 */
function statusOf(error: unknown): string | undefined {
  const [gqlStatus, cause] = [memberOf(error, 'gqlStatus'), memberOf(error, 'cause')];
  if (typeof gqlStatus === 'string') return gqlStatus;
  const marked = cause === undefined ? '' : messageOf(cause);
  return marked.startsWith(MARKER) ? marked.slice(MARKER.length) : undefined;
}
