/** Writes the files of an export to standard output, a file or a folder, and leaves nothing half written. */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RapportError } from '../errors.ts';
import { asOneFile } from '../exchange/export/as-one-file.ts';
import type { ExportedFile } from '../exchange/export/format.ts';
import type { Context } from './context.ts';

interface Target {
  /** `-` for standard output. */
  readonly out: string;
  /** Whether files that are there are replaced. */
  readonly force?: true;
}

/**
 * Writes the files; returns where they are, in words. A file appears under its name only when all are complete.
 *
 * @throws RapportError `BAD_USER_INPUT` if a file is there already, or bytes would go to a terminal.
 */
export async function writeExport(
  context: Pick<Context, 'write' | 'clear'>,
  files: readonly ExportedFile[],
  { out, force }: Target,
): Promise<string> {
  const isOne = files.length === 1;
  if (out === '-') {
    // Only a terminal can be cleared.
    if (!isOne && context.clear !== null) {
      throw wrong('This format has several files: give a folder, or a file that ends in .zip.');
    }
    for await (const chunk of asOneFile(files, isOne)) await context.write(chunk as Buffer);
    return 'to standard output';
  }
  const isFile = isOne || out.endsWith('.zip');
  const parts = isFile
    ? [{ path: out, content: asOneFile(files, isOne) }]
    : files.map(({ name, content }) => ({
        path: join(out, name),
        content: Readable.from(content),
      }));
  await checkFree(isFile ? out : null, parts, force);
  if (!isFile) await mkdir(out, { recursive: true });
  await writeAll(parts);
  return isFile ? out : `${files.length} files in ${out}`;
}

interface Part {
  readonly path: string;
  readonly content: Readable;
}

/** Writes beside the names first, so that a failed export changes nothing. */
async function writeAll(parts: readonly Part[]): Promise<void> {
  const beside = (path: string) => `${path}.part`;
  try {
    for (const { path, content } of parts) {
      await pipeline(content, createWriteStream(beside(path)));
    }
    for (const { path } of parts) await rename(beside(path), path);
  } catch (error) {
    for (const { path, content } of parts) {
      content.destroy();
      await rm(beside(path), { force: true });
    }
    throw isOfFiles(error) ? wrong(`It cannot be written: ${error.message}.`) : error;
  }
}

async function checkFree(
  file: string | null,
  parts: readonly Part[],
  force: true | undefined,
): Promise<void> {
  for (const { path } of parts) {
    const found = await stat(path).catch(() => null);
    if (found === null) continue;
    if (found.isDirectory()) {
      throw wrong(
        `"${path}" is a folder; give ${file === null ? 'another folder' : 'the name of a file'}.`,
      );
    }
    if (force !== true)
      throw wrong(`"${path}" is there already; give another name, or --force to replace it.`);
  }
}

const isOfFiles = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';

const wrong = (what: string) =>
  new RapportError('BAD_USER_INPUT', `--out: ${what}`, { details: { argument: 'out' } });
