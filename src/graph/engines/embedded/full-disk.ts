/** Recognizes a full disk. Grafeo often reports it only as a missing transaction. */
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRapportError, memberOf, RapportError } from '../../../errors.ts';
import { messageOf } from './errors.ts';

/** The messages of the system for no space, no quota, and a file that may not grow. */
const FULL = /os error (?:28|122|27)\b|No space left on device|quota exceeded|File too large/i;
/** Grafeo's message for a query whose transaction it ended because it could not write. */
const ENDED = /No active transaction/;
/** The log grows to this size before Grafeo moves it to the file, so a write may fail with less space. */
const ENOUGH_BYTES = 64 * 1024 * 1024;

/** What failed because of the full disk, and what this means for the graph. */
const STOPPED = {
  opening: 'so the graph cannot be opened. Nothing recorded is lost',
  writing: 'so this was not written. Nothing recorded before is lost',
  // The transaction has ended by then. Its rows are visible and in the log, but the log is not synced.
  saving:
    'so the last write is only in the log of the graph, and a failure of the machine could lose it',
} as const;

/** Returns an error that explains the full disk if `error` comes from one, and otherwise `error` itself. */
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
    // If the folder cannot be examined, its space is unknown.
    return Number.POSITIVE_INFINITY;
  }
}
