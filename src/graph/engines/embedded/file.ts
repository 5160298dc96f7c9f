/** Opens the file of the embedded graph. */
import { accessSync, constants, existsSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { RapportError } from '../../../errors.ts';
import type { OpenOptions } from '../../engine.ts';
import { messageOf } from './errors.ts';
import { orFullDisk } from './full-disk.ts';

/** When the log is larger than this, Grafeo moves it to the file, even during a transaction. */
const CHECKPOINT_LOG_BYTES = 64 * 1024 * 1024;
const CHECKPOINT_INTERVAL_MS = 60_000;

/** An open file, and whether it may be written. */
export interface OpenedFile {
  readonly file: GrafeoDB;
  readonly mayWrite: boolean;
}

/**
 * Opens or creates the graph at `path`; without a path, the graph is in memory. Several processes may open a
 * file at once if all of them only read. If a file to serve or to try may not be written, it is opened for reading.
 *
 * @throws RapportError `GRAPH_LOCKED`, or `CONFIG_INVALID` if `path` cannot be a graph file.
 */
export async function openFile(
  path: string | undefined,
  { toRead = false, toTry = false, toServe = false }: OpenOptions = {},
): Promise<OpenedFile> {
  if (path === undefined) return { file: grafeo.GrafeoDB.create(), mayWrite: true };
  try {
    if (toRead || ((toServe || toTry) && mayOnlyRead(path)))
      return { file: grafeo.GrafeoDB.openReadOnly(path), mayWrite: false };
    await makeFolder(dirname(path));
    const file = grafeo.GrafeoDB.create(path);
    file.setCheckpointTriggers({
      walBytes: CHECKPOINT_LOG_BYTES,
      intervalMs: CHECKPOINT_INTERVAL_MS,
    });
    return { file, mayWrite: true };
  } catch (error) {
    const full = orFullDisk(error, path, 'opening');
    throw full === error ? openError(path, error) : full;
  }
}

/** The parent is checked first, because Node reports a missing folder on a read-only disk as "no such file". */
async function makeFolder(folder: string): Promise<void> {
  const above = dirname(resolve(folder));
  if (!existsSync(folder) && existsSync(above)) await access(above, constants.W_OK);
  await mkdir(folder, { recursive: true });
}

/**
 * Whether there is a file that this process cannot write. The folder must be writable too, because it holds
 * the log.
 */
function mayOnlyRead(path: string): boolean {
  return existsSync(path) && ![path, dirname(path)].every(mayWrite);
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function openError(path: string, cause: unknown): RapportError {
  const details = { path };
  if (messageOf(cause).includes('cannot be locked')) {
    return new RapportError(
      'GRAPH_LOCKED',
      `Another process holds the graph file ${path}. Stop it, or choose another data folder.`,
      { cause, details },
    );
  }
  if (/permission denied|read-only file system|os error (?:13|30)\b/i.test(messageOf(cause))) {
    return new RapportError(
      'GRAPH_READ_ONLY',
      `The graph file ${path} may not be written by this process, and nothing was written. ` +
        'Run the command as the owner of the folder.',
      { cause, details },
    );
  }
  return new RapportError(
    'CONFIG_INVALID',
    `The graph file ${path} cannot be opened: ${messageOf(cause)}. If the file is damaged, restore a backup ` +
      'into another folder: rapport restore <file> --data <folder>.',
    { cause, details },
  );
}
