/** Reads Grafeo's errors. */
import { type ErrorCode, isRapportError, RapportError } from '../../../errors.ts';

const MARKER = 'GQLSTATUS ';

/** GQLSTATUS → our code and message; every other status is a fault of the query. */
const STATUSES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  G2000: ['CONSTRAINT_VIOLATED', 'A write breaks a uniqueness rule of the graph.'],
  G1001: ['CONSTRAINT_VIOLATED', 'A write deletes a node that still has relationships.'],
  '40000': ['SERVICE_UNAVAILABLE', 'The graph is busy with other writers; try again.'],
};

/** The error as callers see it; Grafeo's own is its `cause`. */
export function translateError(error: unknown): RapportError {
  if (isRapportError(error)) return error;
  const [code, message] = STATUSES[statusOf(error) ?? ''] ?? [
    'INTERNAL',
    `A statement failed: ${messageOf(error)}`,
  ];
  return new RapportError(code, message, { cause: error });
}

/** Whether another writer was in the way, so that the transaction may succeed when run again. */
export function isConflict(error: unknown): boolean {
  return statusOf(error) === '40000';
}

/** What Grafeo says, whatever realm the error is of. */
export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}

/** Grafeo sets `gqlStatus` with `instanceof Error`, which fails in VM realms; its source is `cause`. */
function statusOf(error: unknown): string | undefined {
  const { gqlStatus, cause } = (error ?? {}) as { gqlStatus?: unknown; cause?: unknown };
  if (typeof gqlStatus === 'string') return gqlStatus;
  const marked = cause === undefined ? '' : messageOf(cause);
  return marked.startsWith(MARKER) ? marked.slice(MARKER.length) : undefined;
}
