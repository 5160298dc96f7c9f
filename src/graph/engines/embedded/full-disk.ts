/** Recognizes a full disk, of which Grafeo often says only that a transaction is gone. */
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRapportError, memberOf, RapportError } from '../../../errors.ts';
import { messageOf } from './errors.ts';

/** No space, no quota, and a file that may not grow, as the system says it. */
const FULL = /os error (?:28|122|27)\b|No space left on device|quota exceeded|File too large/i;
/** What Grafeo says of a query whose transaction it ended because it could not write. */
const ENDED = /No active transaction/;
/** The log grows to this size before it is moved to the file, so with less space a write may fail. */
const ENOUGH_BYTES = 64 * 1024 * 1024;

/** What the full disk stopped, and what that means for the graph. */
const STOPPED = {
  opening: 'so the graph cannot be opened. Nothing recorded is lost',
  writing: 'so this was not written. Nothing recorded before is lost',
  // The transaction has ended by then, so its rows are shown and are in the log, which is not synced.
  saving:
    'so the last write is only in the log of the graph, and a failure of the machine could lose it',
} as const;

/** The error that tells of a full disk if `error` comes from one, and otherwise `error`. */
export function orFullDisk(
  error: unknown,
  path: string | undefined,
  stopped: keyof typeof STOPPED,
): unknown {
  if (path === undefined || isRapportError(error, 'DISK_FULL')) return error;
  const texts = withCauses(error);
  const left = freeBytes(path);
  const isFull =
    texts.some((text) => FULL.test(text)) ||
    (left < ENOUGH_BYTES && texts.some((text) => ENDED.test(text)));
  if (!isFull) return error;
  const space = Number.isFinite(left) ? ` (${Math.floor(left / 1024)} KB left)` : '';
  return new RapportError(
    'DISK_FULL',
    `The disk of ${dirname(path)} is full${space}, ${STOPPED[stopped]}. Free some space and try again.`,
    { cause: error, details: { path } },
  );
}

function withCauses(error: unknown): string[] {
  const cause = memberOf(error, 'cause');
  return [messageOf(error), ...(cause === undefined ? [] : withCauses(cause))];
}

function freeBytes(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize;
  } catch {
    // A folder that cannot be asked says nothing about its space.
    return Number.POSITIVE_INFINITY;
  }
}
