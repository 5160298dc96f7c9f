/** Turns the files of a folder into records that keep their places in those files. */
import { openDocument } from './document.ts';
import type { Source } from '../../domain/claims/claims.ts';
import type { EntityDeclaration, EntityType } from '../../domain/entities/entities.ts';
import type { IssueList } from '../check/issues.ts';
import type {
  PlacedRecords,
  SeedClaim,
  SeedDataset,
  SeedEntity,
  SeedSource,
} from '../check/placed.ts';
import { curationSource } from './curators.ts';
import { Fields } from './fields.ts';
import type { SeedFile, SeedFolder } from './folder.ts';
import { claimsOf, withoutRepeats } from './item-claims.ts';
import { type ReadContext, itemsOf, isItem, ANY_LIST } from './items.ts';
import { readDataset } from './read-dataset.ts';
import { ShapeCheck } from './shape-check.ts';
import { ENTITY_SHAPE, STATEMENT_SHAPE } from './shapes.ts';
import { SEED_TERMS } from './seed-terms.ts';
import { readSourceFile } from './source-file.ts';

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
    terms: SEED_TERMS,
  };
}

/** The curators' source is written in no file; issues about it point to the data set's file. */
function curatorsOf({ document }: SeedDataset, source: Source): SeedSource {
  return { source, navigation: [], document, path: [] };
}

function readEntities(file: SeedFile, issues: IssueList): SeedEntity[] {
  const document = openDocument(file, issues);
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

/** Claims that the curators make themselves, without a source. */
function readCuration(file: SeedFile, context: ReadContext): SeedClaim[] {
  const document = openDocument(file, context.issues);
  if (document.faults.length > 0) return [];
  const check = new ShapeCheck(document, context.issues);
  check.shape(document.content, { fields: { curation: ANY_LIST }, required: ['curation'] }, []);
  return itemsOf(document, 'curation').flatMap((item) =>
    isItem(check, item, STATEMENT_SHAPE, { ...context, document })
      ? claimsOf(item, { ...context, document })
      : [],
  );
}
