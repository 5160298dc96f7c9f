/** Reads a folder of seeds from disk: its files in a fixed order, and a checksum over all of them. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { RapportError } from '../../errors.ts';

/** The file for claims that the curators make themselves, without a source. */
export const CURATION_FILE = 'curation.yaml';

export interface SeedFile {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

export interface SeedFolder {
  /** `dataset.yaml`, or undefined if it is missing. */
  readonly dataset: SeedFile | undefined;
  readonly entities: readonly SeedFile[];
  readonly sources: readonly SeedFile[];
  /** `curation.yaml`, or undefined if the curators add nothing of their own. */
  readonly curation: SeedFile | undefined;
  /** SHA-256 (hex) over the names and contents of the files. */
  readonly checksum: string;
}

/**
 * Reads `dataset.yaml`, `entities/*.yaml`, `sources/*.yaml` and `curation.yaml`. Missing files are no error here.
 *
 * @throws RapportError `CONFIG_INVALID` if there is no such folder.
 */
export async function readSeedFolder(folder: string): Promise<SeedFolder> {
  const fix = 'Name an existing folder as the argument of the command or in RAPPORT_SEEDS.';
  await checkFolder(folder, `The folder of seeds ${folder}`, fix);
  const [dataset] = await readAll(folder, ['dataset.yaml']);
  const entities = await readAll(folder, await yamlFilesIn(folder, 'entities'));
  const sources = await readAll(folder, await yamlFilesIn(folder, 'sources'));
  const [curation] = await readAll(folder, [CURATION_FILE]);
  const hash = createHash('sha256');
  const files = [dataset, ...entities, ...sources, curation].filter((file) => file !== undefined);
  for (const { file, text } of files) {
    // With the lengths, two files and one file that holds both texts have different checksums.
    hash.update(`${file}\n${Buffer.byteLength(text)}\n${text}`);
  }
  return { dataset, entities, sources, curation, checksum: hash.digest('hex') };
}

async function checkFolder(folder: string, what: string, fix: string): Promise<void> {
  const found = await stat(folder).catch(orMissing(null));
  if (found?.isDirectory() === true) return;
  const problem = found === null ? 'does not exist' : 'is not a folder';
  throw new RapportError('CONFIG_INVALID', `${what} ${problem}. ${fix}`, { details: { folder } });
}

async function yamlFilesIn(folder: string, name: string): Promise<string[]> {
  const files = await namesIn(join(folder, name));
  return files
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => `${name}/${file}`);
}

async function readAll(folder: string, files: readonly string[]): Promise<SeedFile[]> {
  const read = await Promise.all(
    files.map(async (file) => ({ file, text: await textOrNull(join(folder, file)) })),
  );
  return read.filter((entry): entry is SeedFile => entry.text !== null);
}

async function textOrNull(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(orMissing(null));
}

/**
 * The texts of the sources of a folder of seeds, by file name and sorted by it.
 *
 * @param articles their folder. The default is `../../shared/article` as seen from the seeds; it may be
 *   missing.
 * @throws RapportError `CONFIG_INVALID` if there is no folder `articles`.
 */
export async function readTextsFor(
  folder: string,
  articles?: string,
): Promise<ReadonlyMap<string, string>> {
  if (articles === undefined) return readTexts(defaultTexts(folder));
  await checkFolder(articles, `The folder of texts ${articles}`, 'Name an existing folder.');
  return readTexts(articles);
}

const defaultTexts = (folder: string): string => resolve(folder, '../../shared/article');

/** Where {@link readTextsFor} reads. */
export const textFolderOf = (folder: string, articles = defaultTexts(folder)): string => articles;

async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.txt')).sort();
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, await readFile(join(folder, name), 'utf8'));
  return texts;
}

/** Names of the files in a folder; none if it does not exist. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(orMissing([]));
}

function orMissing<T>(absent: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return absent;
    throw error;
  };
}
