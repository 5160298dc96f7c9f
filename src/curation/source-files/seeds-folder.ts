/** The folder that a new source goes into; a data set may begin with it. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { readSeedFolder, type SeedFile, type SeedFolder } from '../read-seeds/folder.ts';
import { refuseOption } from './option-errors.ts';

/** What `dataset.yaml` must say. */
export interface NewDataset {
  readonly id: string;
  readonly coverage: string;
  /** The default is made of the id. */
  readonly title?: string | undefined;
}

const NOTHING: SeedFolder = {
  dataset: undefined,
  entities: [],
  sources: [],
  curation: undefined,
  checksum: '',
};

/**
 * Reads the folder. Its `dataset.yaml` is the one that is there, or the one that `dataset` describes and
 * nobody has written yet.
 *
 * @throws RapportError `BAD_USER_INPUT` if there is none, or both.
 */
export async function seedsFolderFor(
  folder: string,
  dataset: NewDataset | undefined,
): Promise<SeedFolder> {
  const seeds = (await isFolder(folder)) ? await readSeedFolder(folder) : NOTHING;
  const place = join(folder, 'dataset.yaml');
  if (dataset === undefined) {
    if (seeds.dataset !== undefined) return seeds;
    const fix =
      'Name a folder of seeds with --seeds, or begin a data set there with --dataset <id> and ' +
      '--coverage "what it covers, and what not".';
    return refuseOption('seeds', `There is no ${place}.`, fix);
  }
  if (seeds.dataset === undefined) {
    return { ...seeds, dataset: { file: 'dataset.yaml', text: datasetText(dataset) } };
  }
  return refuseOption(
    'dataset',
    `${place} is there already.`,
    'Leave --dataset and --coverage out.',
  );
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}

function datasetText({ id, coverage, title = titleOf(id) }: NewDataset): string {
  return stringify({ id, title, coverage }, { singleQuote: true, lineWidth: 100 });
}

/** `hill-2014` → "Hill 2014". */
const titleOf = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** The JSON Schema of the seeds, for editors. */
export interface EditorSchema {
  readonly path: string;
  /** Whether the folder of the seeds should name it where it lies, and need no copy of its own. */
  readonly isNear: boolean;
}

export interface ChosenSchema {
  /** The first line of a file in the folder. */
  readonly line: (file: string) => string;
  /** A copy that the folder needs for it. */
  readonly copy: SeedFile | undefined;
}

const SCHEMA_FILE = 'seed.schema.json';
const SCHEMA_LINE = /^# yaml-language-server: \$schema=\S+\r?\n/;

/**
 * How files of the folder name the schema: as its sources do, else the copy beside them, else where it lies.
 * A path out of the project would hold on one machine only, so the folder gets a copy then.
 */
export async function chooseSchema(
  folder: string,
  { sources }: SeedFolder,
  { path, isNear }: EditorSchema,
): Promise<ChosenSchema> {
  const named = sources.map(({ text }) => SCHEMA_LINE.exec(text)?.[0]);
  const known = named.find((line) => line !== undefined);
  if (known !== undefined) {
    const line = (file: string) => (file.includes('/') ? known : known.replace('=../', '=./'));
    return { line, copy: undefined };
  }
  const own = join(folder, SCHEMA_FILE);
  const hasOwn = (await stat(own).catch(() => null)) !== null;
  const target = isNear && !hasOwn ? path : own;
  const line = (file: string) => {
    const seen = relative(dirname(join(folder, file)), target).replaceAll('\\', '/');
    return `# yaml-language-server: $schema=${seen.startsWith('.') ? seen : `./${seen}`}\n`;
  };
  if (hasOwn || isNear) return { line, copy: undefined };
  return { line, copy: { file: SCHEMA_FILE, text: await readFile(path, 'utf8') } };
}
