/** Reads the file of a source: its description and its claims. */
import type { Source } from '../../domain/claims/claims.ts';
import { isMapping } from '../../domain/lists/keys.ts';
import type { IssueList } from '../check/issues.ts';
import type { SeedClaim, SeedSource } from '../check/placed.ts';
import { workLines } from './article-comments.ts';
import { openDocument, type SeedDocument } from './document.ts';
import { PARAGRAPH_PATTERN, SHA256_PATTERN } from './field-kinds.ts';
import { Fields } from './fields.ts';
import type { SeedFile } from './folder.ts';
import { claimsOf } from './item-claims.ts';
import { type ReadContext, itemsOf, isItem, ANY_LIST } from './items.ts';
import { ShapeCheck } from './shape-check.ts';
import { ITEM_SHAPE, SOURCE_SHAPE } from './shapes.ts';

export function readSourceFile(
  file: SeedFile,
  context: ReadContext,
): { source: SeedSource | undefined; claims: SeedClaim[] } {
  const document = openDocument(file, context.issues);
  if (document.faults.length > 0) return { source: undefined, claims: [] };
  const check = new ShapeCheck(document, context.issues);
  // The items are checked one by one below, so that a bad item does not hide the others.
  const content = isMapping(document.content) ? document.content : {};
  const frame = {
    // `claims:` with nothing below it is a source whose claims are not written yet.
    fields: { source: ANY_MAP, claims: content.claims === null ? ANY_MAP : ANY_LIST },
    required: ['source', 'claims'],
  };
  check.shape(document.content, frame, []);
  warnUnfinished(file, document, context.issues);
  const read =
    content.source !== undefined && isSource(check, content.source)
      ? readSource(document, content.source)
      : undefined;
  const claims = itemsOf(document, 'claims').flatMap((item) =>
    isItem(check, item, ITEM_SHAPE, { ...context, document }) && read !== undefined
      ? claimsOf(item, { ...context, document, source: read.source })
      : [],
  );
  return { source: read, claims };
}

const ANY_MAP = { form: 'any', says: 'The publication, and what it says.' } as const;

/** Warns of a file that `rapport source add` wrote and nobody finished. */
function warnUnfinished({ file, text }: SeedFile, document: SeedDocument, issues: IssueList): void {
  if (isMapping(document.content) && document.content.claims === null) {
    const message = 'The claims of this source are not written yet.';
    const fix = 'Write them below the paragraphs, or write `claims: []` if it says nothing new.';
    issues.add(document, ['claims'], { rule: 'noClaims', message, fix });
  }
  const [line, ...more] = workLines(text);
  if (line === undefined) return;
  const message = `${more.length + 1} lines hold the text of the article as comments, to work beside.`;
  const fix = 'Delete them before you publish the seeds: rapport check --drop-text.';
  issues.put({ file, line, field: '', rule: 'workText', message, fix });
}

const LISTED = 'paragraphs';

/**
 * Whether a source can be read. Its paragraphs are checked by themselves, so that one bad hash hides
 * neither the other hashes nor the claims.
 */
function isSource(check: ShapeCheck, source: unknown): boolean {
  const path = ['source'];
  const { fields, required } = SOURCE_SHAPE;
  const rest = { fields, required: required.filter((key) => key !== LISTED) };
  if (!isMapping(source)) return check.shape(source, rest, path);
  const isGiven = Object.hasOwn(source, LISTED);
  const { [LISTED]: listed, ...others } = source;
  check.shape(isGiven ? { [LISTED]: listed } : {}, { fields, required: [LISTED] }, path);
  return check.shape(others, rest, path);
}

function readSource(document: SeedDocument, content: unknown): SeedSource {
  const path = ['source'];
  const fields = new Fields(content, path);
  const source: Source = {
    id: fields.required('id').value,
    title: fields.required('title').value,
    ...fields.given(['publisher', 'url', 'language', 'publishedOn', 'accessedOn']),
    ...fields.given(['retractedOn', 'note']),
    paragraphs: listedParagraphs(content),
  };
  return {
    source,
    navigation: fields.texts('navigation').map(({ value }) => value),
    document,
    path,
  };
}

/** The well-formed hashes that the `source:` of a file lists, by paragraph number. */
export function listedParagraphs(source: unknown): Record<string, string> {
  const listed = isMapping(source) ? source[LISTED] : undefined;
  if (!isMapping(listed)) return {};
  return Object.fromEntries(
    Object.entries(listed).filter(
      (entry): entry is [string, string] =>
        new RegExp(PARAGRAPH_PATTERN).test(entry[0]) &&
        typeof entry[1] === 'string' &&
        new RegExp(SHA256_PATTERN).test(entry[1]),
    ),
  );
}
