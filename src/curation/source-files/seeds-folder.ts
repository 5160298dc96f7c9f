/** The folder that a new source goes into; a data set may begin with it. */
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { stringify } from 'yaml';
import { readSeedFolder, type SeedFolder } from '../read-seeds/folder.ts';
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
 * @param schema path of the JSON Schema for editors.
 * @throws RapportError `BAD_USER_INPUT` if there is none, or both.
 */
export async function seedsFolderFor(
  folder: string,
  dataset: NewDataset | undefined,
  schema: string,
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
    const text = schemaLine(relative(folder, schema)) + datasetText(dataset);
    return { ...seeds, dataset: { file: 'dataset.yaml', text } };
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

const SCHEMA_LINE = /^# yaml-language-server: \$schema=\S+\r?\n/;

/** The first line of a source's file: as in the other sources of the folder, else with the path of `schema`. */
export function schemaLineFor(folder: string, { sources }: SeedFolder, schema: string): string {
  const lines = sources.map(({ text }) => SCHEMA_LINE.exec(text)?.[0]);
  return (
    lines.find((line) => line !== undefined) ??
    schemaLine(relative(join(folder, 'sources'), schema))
  );
}

const schemaLine = (path: string): string =>
  `# yaml-language-server: $schema=${path.replaceAll('\\', '/')}\n`;
