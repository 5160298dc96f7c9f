/** Turns the files of a folder into records that keep their places in those files. */
import type { Source } from '../../domain/claims/claims.ts';
import type { EntityDeclaration, EntityType } from '../../domain/entities/entities.ts';
import { ShapeCheck, isMapping } from './shape-check.ts';
import { curationSource } from './curators.ts';
import { SeedDocument } from './document.ts';
import { Fields } from './fields.ts';
import type { SeedFile, SeedFolder } from './folder.ts';
import type { Shape } from './field-kinds.ts';
import type { IssueList } from '../check/issues.ts';
import { claimsOf, withoutRepeats, type ItemContext } from './item-claims.ts';
import type {
  PlacedRecords,
  SeedClaim,
  SeedDataset,
  SeedEntity,
  SeedSource,
} from '../check/placed.ts';
import {
  DATASET_SHAPE,
  ENTITY_SHAPE,
  ITEM_SHAPE,
  SOURCE_SHAPE,
  STATEMENT_SHAPE,
} from './shapes.ts';
import { SHORTHANDS } from './shorthands.ts';

/** Reads all files. Whatever does not fit its shape is reported as an issue and left out. */
export function assemble(folder: SeedFolder, issues: IssueList): PlacedRecords {
  const dataset = readDataset(folder.dataset, issues);
  const { id: origin, title } = dataset?.dataset ?? { id: '', title: '' };
  const context = { origin, curation: curationSource({ id: origin, title }), issues };
  const entities = folder.entities.flatMap((file) => readEntities(file, issues));
  const ours = folder.curation === undefined ? [] : readCuration(folder.curation, context);
  const files = folder.sources.map((file) => readSourceFile(file, context));
  const claims = withoutRepeats([...ours, ...files.flatMap((file) => file.claims)]);
  const speaks = claims.some(({ claim }) => claim.source === context.curation.id);
  return {
    dataset,
    entities,
    sources: [
      ...files.flatMap(({ source }) => source ?? []),
      ...(speaks && dataset ? [curatorsOf(dataset, context.curation)] : []),
    ],
    claims,
    curation: context.curation,
  };
}

/** The curators' source is written in no file; issues about it point to the data set's file. */
function curatorsOf({ document }: SeedDataset, source: Source): SeedSource {
  return { source, navigation: [], document, path: [] };
}

function open({ file, text }: SeedFile, issues: IssueList): SeedDocument {
  const document = new SeedDocument(file, text);
  for (const { line, message } of document.faults) {
    const fix = 'Correct the YAML; a map may hold each key only once.';
    issues.put({ file, line, field: '', rule: 'syntax', message, fix });
  }
  return document;
}

function readDataset(file: SeedFile | undefined, issues: IssueList): SeedDataset | undefined {
  if (file === undefined) {
    issues.put({
      file: 'dataset.yaml',
      line: 1,
      field: '',
      rule: 'missingFile',
      message: 'The folder has no dataset.yaml.',
      fix: 'Add it, with id, title and coverage.',
    });
    return undefined;
  }
  const document = open(file, issues);
  if (document.faults.length > 0) return undefined;
  const good = new ShapeCheck(document, issues).shape(document.content, DATASET_SHAPE, []);
  if (!good) return undefined;
  const fields = new Fields(document.content, []);
  const id = fields.required('id').value;
  for (const { value, path } of fields.texts('replaces')) {
    if (value !== id) continue;
    const message = `The data set replaces itself.`;
    issues.add(document, path, {
      rule: 'ownId',
      message,
      fix: 'Name earlier ids of it, or leave this out.',
    });
  }
  const dataset = {
    id,
    title: fields.required('title').value,
    coverage: fields.required('coverage').value,
    ...fields.given(['licence']),
    ...(fields.has('replaces')
      ? { replaces: fields.texts('replaces').map(({ value }) => value) }
      : {}),
  };
  return { dataset, document, path: [] };
}

function readEntities(file: SeedFile, issues: IssueList): SeedEntity[] {
  const document = open(file, issues);
  if (document.faults.length > 0) return [];
  const check = new ShapeCheck(document, issues);
  const { content } = document;
  if (!Array.isArray(content)) {
    check.form(content, { form: 'list', of: { form: 'map', shape: ENTITY_SHAPE } }, []);
    return [];
  }
  return content.flatMap((member: unknown, index): SeedEntity[] => {
    if (!check.shape(member, ENTITY_SHAPE, [index])) return [];
    const fields = new Fields(member, [index]);
    const declaration: EntityDeclaration = {
      id: fields.required('id').value,
      type: fields.required('type').value as EntityType,
      ...fields.given(['scope']),
    };
    return [{ declaration, document, path: [index] }];
  });
}

type ReadContext = Pick<ItemContext, 'origin' | 'curation' | 'issues'>;

/** Claims that the curators make themselves, without a source. */
function readCuration(file: SeedFile, context: ReadContext): SeedClaim[] {
  const document = open(file, context.issues);
  if (document.faults.length > 0) return [];
  const check = new ShapeCheck(document, context.issues);
  check.shape(document.content, { fields: { curation: ANY_LIST }, required: ['curation'] }, []);
  return itemsOf(document, 'curation').flatMap((item) =>
    isItem(check, item, STATEMENT_SHAPE, { ...context, document })
      ? claimsOf(item, { ...context, document })
      : [],
  );
}

function readSourceFile(
  file: SeedFile,
  context: ReadContext,
): { source: SeedSource | undefined; claims: SeedClaim[] } {
  const document = open(file, context.issues);
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

/** The members of a list of items. They have not been checked yet. */
function itemsOf({ content }: SeedDocument, key: string): Fields[] {
  const items: unknown = isMapping(content) ? content[key] : undefined;
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown, index) => new Fields(item, [key, index]));
}

const ANY_LIST = { form: 'list', of: { form: 'any' }, says: 'What it says.' } as const;
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

function isItem(
  check: ShapeCheck,
  item: Fields,
  shape: Shape,
  { document, issues }: Pick<ItemContext, 'document' | 'issues'>,
): boolean {
  if (!check.shape(item.content, shape, item.path)) return false;
  const names = Object.keys(SHORTHANDS).filter((name) => Object.hasOwn(shape.fields, name));
  const used = names.filter((name) => item.has(name));
  if (used.length === 1) return true;
  issues.add(document, item.path, {
    rule: 'oneShorthand',
    message:
      used.length === 0 ? 'The item has no shorthand.' : `The item holds ${used.join(' and ')}.`,
    fix: `Give exactly one of: ${names.join(', ')}.`,
  });
  return false;
}
