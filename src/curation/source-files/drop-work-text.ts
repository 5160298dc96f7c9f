/** Deletes the working comments of `rapport source add` from the files of a folder of seeds. */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { workLines } from '../read-seeds/article-comments.ts';
import { readSeedFolder } from '../read-seeds/folder.ts';
import { withoutWorkText } from './source-text.ts';
import { replaceFile } from './whole-file.ts';

/**
 * @returns the files that were changed, relative to the folder.
 * @throws RapportError `CONFIG_INVALID` if the folder does not exist.
 */
export async function dropWorkText(folder: string): Promise<string[]> {
  const changed: string[] = [];
  for (const { file, text } of (await readSeedFolder(folder)).sources) {
    const clean = withoutWorkText(text);
    // A text of the seeds may hold such a line; it is no comment, and stays.
    if (workLines(text).length === 0 || !saysTheSame(text, clean)) continue;
    await replaceFile(join(folder, file), clean);
    changed.push(file);
  }
  return changed;
}

function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [parseDocument(one), parseDocument(other)];
  if (a.errors.length > 0) return false;
  return isDeepStrictEqual(a.toJS({ maxAliasCount: 100 }), b.toJS({ maxAliasCount: 100 }));
}
