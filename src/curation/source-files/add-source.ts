/** Adds a source to a folder of seeds: checks everything that is said of it, then writes its file. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isLive } from '../../domain/claims/ranks.ts';
import { RapportError } from '../../errors.ts';
import { findErrors } from '../check/check.ts';
import { isError, IssueList } from '../check/issues.ts';
import { normalizeParagraph, paragraphsOf } from '../check/paragraphs.ts';
import type { PlacedRecords } from '../check/placed.ts';
import { closest } from '../check/suggest.ts';
import { assemble } from '../read-seeds/assemble.ts';
import type { SeedFile, SeedFolder } from '../read-seeds/folder.ts';
import { type KnownName, mentionsIn, type Mentions } from './known-names.ts';
import { optionError, refuseOption } from './option-errors.ts';
import { sourceIdOf } from './source-id.ts';
import { newSourceText, type NewSourceText } from './source-text.ts';
import {
  chooseSchema,
  type EditorSchema,
  seedsFolderFor,
  type NewDataset,
} from './seeds-folder.ts';
import { writeNewFile } from './whole-file.ts';

/** What is said of a new source; each is an option of the command. */
export interface NewSource {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  /** ISO day. */
  readonly accessed?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** The default is made of publisher, title and year. */
  readonly id?: string | undefined;
  /** Lines of the page that are not part of its text. */
  readonly navigation: readonly string[];
  /** Data set to begin, if the folder has none yet. */
  readonly dataset?: NewDataset | undefined;
}

export interface AddedSource {
  readonly id: string;
  /** The files that were written, relative to the folder. */
  readonly files: readonly string[];
  readonly paragraphs: readonly string[];
  /** The known names in each paragraph. */
  readonly mentions: readonly Mentions[];
  /** Another source of the folder with the same address. */
  readonly sameUrl: string | undefined;
}

/**
 * Writes `sources/<id>.yaml` into a folder of seeds, and what the folder lacks: `dataset.yaml` if a data set
 * begins, and a copy of the JSON Schema if that lies far away.
 *
 * @param text of the article.
 * @param moreNames to look for besides the names that the folder claims.
 * @throws RapportError `BAD_USER_INPUT` naming the option and the fix. Nothing is written then.
 */
export async function addSource(
  folder: string,
  text: string,
  said: NewSource,
  {
    schema,
    moreNames = [],
  }: { readonly schema: EditorSchema; readonly moreNames?: readonly KnownName[] },
): Promise<AddedSource> {
  const paragraphs = paragraphsOf(text, said);
  checkSaid(text, paragraphs, said);
  const seeds = await seedsFolderFor(folder, said.dataset);
  const id = said.id ?? derivedId(said);
  const file = `sources/${id}.yaml`;
  if (seeds.sources.some((other) => other.file === file)) {
    const fix = 'Give another --id. "rapport check --write" updates the hashes of a file.';
    refuseOption('id', `${join(folder, file)} is there already and is never overwritten.`, fix);
  }
  const chosen = await chooseSchema(folder, seeds, schema);
  const written: NewSourceText = {
    schemaLine: chosen.line(file),
    source: {
      id,
      title: said.title,
      publisher: said.publisher,
      url: said.url,
      language: said.language,
      publishedOn: said.published,
      accessedOn: said.accessed,
    },
    navigation: said.navigation.map(normalizeParagraph),
    paragraphs,
    mentions: [],
  };
  const records = checkedWith(seeds, { file, text: newSourceText(written) });
  const mentions = mentionsIn(paragraphs, [...claimedNames(records), ...moreNames]);
  const { dataset } = seeds;
  const begun =
    said.dataset === undefined || dataset === undefined
      ? []
      : [{ ...dataset, text: chosen.line(dataset.file) + dataset.text }];
  const copied = chosen.copy === undefined ? [] : [chosen.copy];
  const files = [...copied, ...begun, { file, text: newSourceText({ ...written, mentions }) }];
  await writeAll(folder, files);
  const twin = records.sources.find(
    ({ source }) => source.url !== undefined && source.url === said.url && source.id !== id,
  );
  return {
    id,
    files: files.map((each) => each.file),
    paragraphs,
    mentions,
    sameUrl: twin?.source.id,
  };
}

/** What is refused before anything is read. */
function checkSaid(
  text: string,
  paragraphs: readonly string[],
  { title, published, accessed, navigation }: NewSource,
): void {
  if (paragraphs.length === 0) {
    throw new RapportError(
      'BAD_USER_INPUT',
      'The text has no paragraph besides its title and navigation. Give the text of the article.',
    );
  }
  if (title.trim() === '') refuseOption('title', 'It is empty.', 'Write the headline.');
  if (published === undefined && accessed === undefined) {
    const fix =
      'Give the day of publication or, if nobody says it, --accessed: the day you read it.';
    refuseOption('published', 'It is unknown from which day the source is known.', fix);
  }
  checkNavigation(text, navigation);
}

/** A line that is not in the text would be dropped in silence, and the menu would stay. */
function checkNavigation(text: string, navigation: readonly string[]): void {
  const lines = new Set(paragraphsOf(text, { title: '', navigation: [] }));
  for (const line of navigation) {
    const wanted = normalizeParagraph(line);
    if (lines.has(wanted)) continue;
    const nearest = closest(wanted, lines);
    const fix = nearest === null ? 'Leave it out.' : `Did you mean '${nearest}'?`;
    refuseOption('navigation', `No line of the text is "${wanted}".`, fix);
  }
}

function derivedId({ publisher, title, published, accessed }: NewSource): string {
  const id = publisher && sourceIdOf(publisher, title, published ?? accessed ?? '');
  if (id) return id;
  const why = publisher
    ? 'No id can be made of the publisher and the title, because one has no Latin letters.'
    : 'Without --publisher no id can be made.';
  return refuseOption(
    'id',
    why,
    'Give one: lower-case words joined by hyphens, such as voa-talks-2016.',
  );
}

/** The records of the folder with the new file, which breaks no rule; other files may. */
function checkedWith(seeds: SeedFolder, file: SeedFile): PlacedRecords {
  const issues = new IssueList();
  const records = assemble({ ...seeds, sources: [...seeds.sources, file] }, issues);
  findErrors({ records, texts: new Map() }, issues);
  const own = issues
    .sorted()
    .filter((issue) => isError(issue) && [file.file, 'dataset.yaml'].includes(issue.file));
  const [first] = own;
  if (first !== undefined) throw optionError(first);
  return records;
}

function claimedNames({ claims }: PlacedRecords): KnownName[] {
  return claims.flatMap(({ claim }) =>
    claim.predicate === 'name' && isLive(claim)
      ? [{ id: claim.subject, name: String(claim.value) }]
      : [],
  );
}

/** Writes all files or, if one cannot be written, none. */
async function writeAll(folder: string, files: readonly SeedFile[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const { file, text } of files) {
      const path = join(folder, file);
      await writeNewFile(path, text);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}
