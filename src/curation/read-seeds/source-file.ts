/** Reads the file of a source: its description and its claims. */
import type { Source } from '../../domain/claims/claims.ts';
import { isMapping } from '../../domain/lists/keys.ts';
import type { SeedClaim, SeedSource } from '../check/placed.ts';
import { openDocument, type SeedDocument } from './document.ts';
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
  const frame = { fields: { source: ANY_MAP, claims: ANY_LIST }, required: ['source', 'claims'] };
  check.shape(document.content, frame, []);
  const content = isMapping(document.content) ? document.content : {};
  const read =
    content.source !== undefined && check.shape(content.source, SOURCE_SHAPE, ['source'])
      ? readSource(document)
      : undefined;
  const claims = itemsOf(document, 'claims').flatMap((item) =>
    isItem(check, item, ITEM_SHAPE, { ...context, document }) && read !== undefined
      ? claimsOf(item, { ...context, document, source: read.source })
      : [],
  );
  return { source: read, claims };
}

const ANY_MAP = { form: 'any', says: 'The publication.' } as const;

function readSource(document: SeedDocument): SeedSource {
  const path = ['source'];
  const fields = new Fields((document.content as Record<string, unknown>).source, path);
  const paragraphs = fields.map('paragraphs');
  const numbers = Object.keys(
    (document.content as { source: { paragraphs: object } }).source.paragraphs,
  );
  const source: Source = {
    id: fields.required('id').value,
    title: fields.required('title').value,
    ...fields.given(['publisher', 'url', 'language', 'publishedOn', 'accessedOn']),
    ...fields.given(['retractedOn', 'note']),
    paragraphs: Object.fromEntries(
      numbers.map((number) => [number, paragraphs?.required(number).value ?? '']),
    ),
  };
  return {
    source,
    navigation: fields.texts('navigation').map(({ value }) => value),
    document,
    path,
  };
}
