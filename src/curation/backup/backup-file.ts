/** The file of a backup: JSON lines under gzip, with a head, counts and a digest over all lines before it. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { RapportError } from '../../errors.ts';
import { SCHEMA_VERSION } from '../../graph/schema.ts';
import { linesOf } from './lines.ts';
import {
  NO_RECORDS,
  RECORD_KINDS,
  type BackupHead,
  type RecordBatch,
  type RecordCounts,
  type RecordKind,
} from './records.ts';

/** Version of the file's format. A later one is refused. */
const FORMAT = 1;

/**
 * Writes a backup. The file appears under its name only when it is whole and on disk, so that an interrupted
 * backup never replaces a good one.
 */
export async function writeBackup(
  path: string,
  head: BackupHead,
  records: AsyncIterable<RecordBatch>,
): Promise<RecordCounts> {
  const part = `${path}.part`;
  const counts = { ...NO_RECORDS };
  try {
    await pipeline(
      Readable.from(linesFor(head, records, counts)),
      createGzip(),
      createWriteStream(part),
    );
    await sync(part);
    await rename(part, path);
    return counts;
  } catch (error) {
    await rm(part, { force: true });
    throw writeError(path, error);
  }
}

/** Waits until the file is on the disk. */
async function sync(path: string): Promise<void> {
  const file = await open(path);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function* linesFor(
  head: BackupHead,
  records: AsyncIterable<RecordBatch>,
  counts: Record<RecordKind, number>,
): AsyncGenerator<string> {
  const digest = createHash('sha256');
  const hashed = (text: string) => {
    digest.update(text);
    return text;
  };
  yield hashed(`${JSON.stringify({ rapport: 'backup', format: FORMAT, ...head })}\n`);
  for await (const { kind, records: some } of records) {
    if (some.length === 0) continue;
    counts[kind] += some.length;
    yield hashed(some.map((each) => `${JSON.stringify({ [kind]: each })}\n`).join(''));
  }
  yield `${JSON.stringify({ end: { ...counts, sha256: digest.digest('hex') } })}\n`;
}

/** Records per batch when a backup is read. */
const BATCH = 5_000;

/** What a backup consists of, in the order of its lines. */
export type BackupPart =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | RecordBatch
  | { readonly kind: 'end'; readonly counts: RecordCounts };

/**
 * Reads a backup. The part `end` comes last, once counts and digest have proved right.
 *
 * @throws RapportError `BACKUP_INVALID` if it is damaged, incomplete or of a later version;
 *   `BAD_USER_INPUT` if there is no such file.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const digest = createHash('sha256');
  const counts = { ...NO_RECORDS };
  let place = -1;
  let held: unknown[] = [];
  let hasEnded = false;
  const batch = (): RecordBatch => {
    const records = held;
    held = [];
    // The digest at the end of the file vouches for the shape of each record.
    return { kind: RECORD_KINDS[place]!, records } as RecordBatch;
  };
  for await (const line of linesIn(path)) {
    if (hasEnded) throw invalid(path, 'something follows its end');
    const [name, value] = readLine(path, line);
    if (place < 0) {
      yield { kind: 'head', head: readHead(path, name, line) };
      place = 0;
    } else if (name === 'end') {
      if (held.length > 0) yield batch();
      checkEnd(path, value, { ...counts, sha256: digest.digest('hex') });
      hasEnded = true;
      continue;
    } else {
      const next = RECORD_KINDS.findIndex((kind) => kind === name);
      if (next < place) throw invalid(path, `it holds a line "${name}" out of place`);
      if (held.length === BATCH || (next > place && held.length > 0)) yield batch();
      place = next;
      held.push(value);
      counts[RECORD_KINDS[place]!] += 1;
    }
    digest.update(`${line}\n`);
  }
  if (!hasEnded) throw invalid(path, 'it ends too early');
  yield { kind: 'end', counts };
}

async function* linesIn(path: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  // A failure reaches the reader of `unpacked`, which the pipeline destroys with it.
  pipeline(createReadStream(path), unpacked).catch(() => undefined);
  try {
    yield* linesOf(unpacked);
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    if (['ENOENT', 'EISDIR', 'EACCES'].includes(code)) {
      throw new RapportError('BAD_USER_INPUT', `file: ${path} cannot be read: ${message}.`, {
        cause,
      });
    }
    throw invalid(path, `it cannot be unpacked (${message})`, cause);
  }
}

function readLine(path: string, line: string): readonly [string, unknown] {
  try {
    const [member] = Object.entries(JSON.parse(line) as object);
    if (member !== undefined) return member;
  } catch {
    // Refused below, like a line without a member.
  }
  throw invalid(path, 'a line is not a JSON object');
}

function readHead(path: string, name: string, line: string): BackupHead {
  if (name !== 'rapport') throw invalid(path, 'it is not a backup of Rapport');
  const { format, version, schema, newest, shown, madeAt } = JSON.parse(line) as BackupHead & {
    readonly format: number;
  };
  if (format > FORMAT || schema > SCHEMA_VERSION) {
    throw invalid(path, `Rapport ${version} made it, which is later than this one`);
  }
  return { version, schema, newest, shown, madeAt };
}

function checkEnd(path: string, given: unknown, found: object): void {
  if (JSON.stringify(given) === JSON.stringify(found)) return;
  throw invalid(
    path,
    'its records are not those that were written, by their counts or their digest',
  );
}

function invalid(path: string, why: string, cause?: unknown): RapportError {
  return new RapportError(
    'BACKUP_INVALID',
    `${path} is no whole backup: ${why}. Use another backup.`,
    { cause, details: { path } },
  );
}

function writeError(path: string, cause: unknown): unknown {
  const { code, syscall, message } = cause as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return cause;
  const fix = code === 'ENOSPC' ? 'Free space, or choose another place' : 'Choose another place';
  return new RapportError(
    'BAD_USER_INPUT',
    `file: ${path} cannot be written: ${message}. ${fix}; nothing was written there.`,
    { cause },
  );
}
