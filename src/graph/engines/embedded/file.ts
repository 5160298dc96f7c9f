/** Opens the file of the embedded graph. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { RapportError } from '../../../errors.ts';
import { messageOf } from './errors.ts';
import { orFullDisk } from './full-disk.ts';

/** Beyond this size the log is moved to the file, even before its transaction ends. */
const CHECKPOINT_LOG_BYTES = 64 * 1024 * 1024;
const CHECKPOINT_INTERVAL_MS = 60_000;

/**
 * Opens or creates the graph at `path`, or one in memory.
 *
 * @throws RapportError `GRAPH_LOCKED`, or `CONFIG_INVALID` if `path` cannot be a graph file.
 */
export async function openFile(path: string | undefined): Promise<GrafeoDB> {
  if (path === undefined) return grafeo.GrafeoDB.create();
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = grafeo.GrafeoDB.create(path);
    file.setCheckpointTriggers({
      walBytes: CHECKPOINT_LOG_BYTES,
      intervalMs: CHECKPOINT_INTERVAL_MS,
    });
    return file;
  } catch (error) {
    const full = orFullDisk(error, path, 'opening');
    throw full === error ? openError(path, error) : full;
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
  return new RapportError(
    'CONFIG_INVALID',
    `The graph file ${path} cannot be opened: ${messageOf(cause)}. If the file is damaged, restore a backup ` +
      'into another folder: rapport restore <file> --data <folder>.',
    { cause, details },
  );
}
