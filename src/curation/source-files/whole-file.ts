/** Writes a file whole or not at all. */
import { link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { memberOf, RapportError } from '../../errors.ts';

/**
 * Writes a new file, and the folders above it.
 *
 * @throws RapportError `BAD_USER_INPUT` if there is a file of this name; it stays as it is.
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = partOf(path);
  try {
    await writeFile(part, text);
    // A link, unlike a rename, never replaces a file that another process has written meanwhile.
    await link(part, path);
  } catch (error) {
    if (memberOf(error, 'code') !== 'EEXIST') throw error;
    throw new RapportError('BAD_USER_INPUT', `${path} is there already. It was left as it is.`);
  } finally {
    await rm(part, { force: true });
  }
}

/** Replaces the text of a file. Its permissions stay, and a link to it stays a link. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const real = await realpath(path);
  const part = partOf(real);
  try {
    await writeFile(part, text, { mode: (await stat(real)).mode });
    await rename(part, real);
  } finally {
    await rm(part, { force: true });
  }
}

/** Beside the file, so that renaming is one step; not named as a seed, so that nobody reads it. */
const partOf = (path: string): string => `${path}.${process.pid}.part`;
