/** Brings the hashes of sources up to date with their texts, and never lets a claim cite another paragraph unseen. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMapping } from '../../domain/lists/keys.ts';
import { findText, hashFaults, type SoughtText } from '../check/hash-faults.ts';
import { paragraphsOf, paragraphSha256 } from '../check/paragraphs.ts';
import { SeedDocument } from '../read-seeds/document.ts';
import { Fields } from '../read-seeds/fields.ts';
import { readSeedFolder, readTextsFor, type SeedFile } from '../read-seeds/folder.ts';
import { itemsOf } from '../read-seeds/items.ts';
import { listedParagraphs } from '../read-seeds/source-file.ts';
import { withParagraphs } from './edit-paragraphs.ts';
import { replaceFile } from './whole-file.ts';

/** What was written into one file. */
export interface HashUpdate {
  /** Relative to the folder of the seeds, with `/`. */
  readonly file: string;
  /** Paragraphs whose hash was added or replaced. */
  readonly written: readonly number[];
  /** Of these, the paragraphs that had another hash and that claims cite: the claims should be read again. */
  readonly reread: readonly number[];
  /** Numbers that were deleted, because the text has no such paragraph and no claim cites it. */
  readonly deleted: readonly number[];
}

/** A source as far as its hashes need it; it may break other rules. */
interface SourceFile {
  readonly file: SeedFile;
  readonly source: SoughtText;
  readonly navigation: readonly string[];
  /** The numbers that claims cite. */
  readonly cited: ReadonlySet<number>;
}

/**
 * Writes the hashes that the texts of the sources give. Sources without a text are left alone, and so is a
 * number that claims cite if its paragraph has moved: the check says so.
 *
 * @param articles folder of the texts, as for the check.
 * @throws RapportError `CONFIG_INVALID` if a folder does not exist.
 */
export async function updateHashes(folder: string, articles?: string): Promise<HashUpdate[]> {
  const files = (await readSeedFolder(folder)).sources.flatMap((file) => readable(file) ?? []);
  const texts = await readTextsFor(folder, articles);
  const ids = files.map(({ source }) => source.id);
  const updates: HashUpdate[] = [];
  for (const each of files) {
    const text = findText(each.source, texts, ids);
    const update = text === undefined ? undefined : updateOf(each, text, texts);
    if (update === undefined) continue;
    const path = join(folder, each.file.file);
    // Not what was read: another program has saved it meanwhile, or it is not UTF-8.
    if (!(await readFile(path)).equals(Buffer.from(each.file.text))) continue;
    await replaceFile(path, update.text);
    updates.push(update.report);
  }
  return updates;
}

function readable(file: SeedFile): SourceFile | undefined {
  const document = new SeedDocument(file.file, file.text);
  const { content } = document;
  const source = isMapping(content) ? content.source : undefined;
  if (!isMapping(source)) return undefined;
  const fields = new Fields(source, ['source']);
  const cited = itemsOf(document, 'claims').flatMap((item) => item.texts('paragraph'));
  return {
    file,
    source: {
      id: fields.required('id').value,
      title: fields.required('title').value,
      paragraphs: listedParagraphs(source),
    },
    navigation: fields.texts('navigation').map(({ value }) => value),
    cited: new Set(cited.map(({ value }) => Number(value))),
  };
}

/** The new text of a file, and what changes in it; undefined if nothing does. */
function updateOf(
  { file, source, navigation, cited }: SourceFile,
  text: string,
  texts: ReadonlyMap<string, string>,
): { readonly text: string; readonly report: HashUpdate } | undefined {
  const paragraphs = paragraphsOf(text, { title: source.title, navigation });
  if (!texts.has(`${source.id}.txt`) && !isAboutIt(source, paragraphs)) return undefined;
  const hashes = new Map(Object.entries(source.paragraphs));
  const written: number[] = [];
  const deleted: number[] = [];
  for (const { number, sha256, movedTo, isListed } of hashFaults(source.paragraphs, paragraphs)) {
    // Claims cite the listed paragraph: a hash of another one would re-point them without a word.
    const isHeld = isListed && cited.has(number) && (movedTo !== undefined || sha256 === undefined);
    if (isHeld) continue;
    if (sha256 === undefined) {
      hashes.delete(String(number));
      deleted.push(number);
    } else {
      hashes.set(String(number), sha256);
      written.push(number);
    }
  }
  const edited =
    written.length + deleted.length > 0
      ? withParagraphs(file.text, Object.fromEntries(hashes))
      : null;
  if (edited === null) return undefined;
  const reread = written.filter((number) => source.paragraphs[number] && cited.has(number));
  return { text: edited, report: { file: file.file, written, reread, deleted } };
}

/**
 * Whether a text that was found by its headline holds a paragraph that the source lists, if it lists any.
 * Else it is the page of another article that links to this one.
 */
function isAboutIt({ paragraphs }: SoughtText, text: readonly string[]): boolean {
  const listed = new Set(Object.values(paragraphs));
  return listed.size === 0 || text.some((paragraph) => listed.has(paragraphSha256(paragraph)));
}
