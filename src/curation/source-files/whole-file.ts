/** Writes a file whole or not at all. */
import { constants } from 'node:fs';
import { copyFile, link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { memberOf, RapportError } from '../../errors.ts';

/**
 * Writes a new file, and the folders above it.
 *
 * @throws RapportError `BAD_USER_INPUT` if there is a file of this name, or it cannot be written.
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  const part = partOf(path);
  await orRefuse(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeFile(part, text);
      await place(part, path);
    } finally {
      await rm(part, { force: true });
    }
  });
}

/**
 * Replaces the text of a file. Its permissions stay, and a link to it stays a link.
 *
 * @throws RapportError `BAD_USER_INPUT` if it cannot be written.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  await orRefuse(path, async () => {
    const real = await realpath(path);
    const part = partOf(real);
    try {
      await writeFile(part, text, { mode: (await stat(real)).mode });
      await rename(part, real);
    } finally {
      await rm(part, { force: true });
    }
  });
}

/** Beside the file, so that renaming is one step; not named as a seed, so that nobody reads it. */
const partOf = (path: string): string => `${path}.${process.pid}.part`;

/** Disks such as those of cameras have no links. */
const NO_LINKS: readonly unknown[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** A link, unlike a rename, never replaces a file that another process has written meanwhile. */
async function place(part: string, path: string): Promise<void> {
  await link(part, path).catch(async (error: unknown) => {
    if (!NO_LINKS.includes(memberOf(error, 'code'))) throw error;
    await copyFile(part, path, constants.COPYFILE_EXCL);
  });
}

async function orRefuse(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const fix = 'It was left as it is. Correct this, or name another folder.';
    throw new RapportError('BAD_USER_INPUT', `${path} cannot be written: ${why}. ${fix}`, {
      cause: error,
    });
  }
}
