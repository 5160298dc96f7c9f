/** Brings the log of the graph's file to disk. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { memberOf } from '../../../errors.ts';

/**
 * Every commit is in the log, but only a synced log survives a failure of the machine. A checkpoint would write the
 * whole file, which takes seconds for a large graph even if one row changed.
 *
 * @returns whether a log was synced. If not, what was committed must be brought to disk by a checkpoint.
 */
export async function syncLog(path: string): Promise<boolean> {
  const folder = `${path}.wal`;
  const names = (await unlessGone(readdir(folder))) ?? [];
  let isSynced = false;
  for (const name of names) if (await sync(join(folder, name), 'r+')) isSynced = true;
  // The entry of a new log in its folder must survive too. Windows syncs no folders.
  if (isSynced && process.platform !== 'win32') await sync(folder, 'r');
  return isSynced;
}

/** Returns false if there is no such file: Grafeo has made a checkpoint meanwhile and has removed it. */
async function sync(path: string, flags: 'r' | 'r+'): Promise<boolean> {
  const file = await unlessGone(open(path, flags));
  if (file === null) return false;
  try {
    await file.sync();
    return true;
  } finally {
    await file.close();
  }
}

async function unlessGone<T>(opening: Promise<T>): Promise<T | null> {
  try {
    return await opening;
  } catch (error) {
    if (memberOf(error, 'code') === 'ENOENT') return null;
    throw error;
  }
}
