/** An export made of plain rows, read in the order in which the graph's is. */
import { ENTITY_TYPES, type EntityType } from '../../../src/domain/entities/entities.ts';
import { PREDICATE_RULES, RELATIONSHIP_TYPES } from '../../../src/domain/claims/predicates.ts';
import type { Source } from '../../../src/domain/claims/claims.ts';
import { compareKeys } from '../../../src/domain/lists/order.ts';
import type {
  Exported,
  ExportedClaim,
  ExportedEntity,
  ExportedPair,
  ExportedTie,
  ExportHead,
} from '../../../src/exchange/export/exported.ts';

export interface Rows {
  readonly entities?: readonly ExportedEntity[];
  readonly ties?: readonly ExportedTie[];
  readonly pairs?: readonly ExportedPair[];
  readonly sources?: readonly Source[];
  readonly claims?: readonly ExportedClaim[];
  readonly facts?: Partial<ExportHead>;
}

const FACTS: ExportHead = {
  question: '--names en',
  scope: {},
  knownBy: '2016-01-31',
  revision: 3,
  recordedAt: '2026-11-29T12:00:00.000Z',
  names: 'en',
  site: 'https://rapport.example',
  datasets: [{ id: 'article', title: 'One article', licence: 'CC0-1.0' }],
};

/** Types of ties that are read from their object's end. */
const READ_FROM_OBJECT = ['INVOLVED_IN', 'PARTY_TO'];

/** The types of entity from which ties of a type are read, in that order. */
function startTypes(type: ExportedTie['type']): readonly string[] {
  const rule = Object.values(PREDICATE_RULES).find(({ relationship }) => relationship === type)!;
  return READ_FROM_OBJECT.includes(type) ? (rule.object as readonly string[]) : rule.subject;
}

export function exportOf(rows: Rows): Exported {
  const { entities = [], ties = [], pairs = [], sources = [], claims = [] } = rows;
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const typed = ties.map((tie) => ({
    ...tie,
    fromType: types.get(tie.from) ?? tie.fromType,
    toType: types.get(tie.to) ?? tie.toType,
  }));
  const place = (type: EntityType | undefined) => ENTITY_TYPES.indexOf(type ?? 'Topic');
  const startOf = (tie: ExportedTie) => (READ_FROM_OBJECT.includes(tie.type) ? tie.to : tie.from);
  const inOrder = <T>(list: readonly T[], key: (item: T) => (string | number)[]) =>
    [...list].sort((a, b) => compareKeys(key(a), key(b)));
  const sortedEntities = inOrder(entities, ({ type, id }) => [place(type), id]);
  const sortedTies = inOrder(typed, (tie) => [
    RELATIONSHIP_TYPES.indexOf(tie.type),
    startTypes(tie.type).indexOf(types.get(startOf(tie)) ?? ''),
    startOf(tie),
    tie.key,
  ]);
  return {
    facts: { ...FACTS, ...rows.facts },
    entities: (wanted) => some(sortedEntities, (each) => wanted?.includes(each.type) ?? true),
    ties: (wanted) => some(sortedTies, (each) => wanted?.includes(each.type) ?? true),
    pairs: () =>
      some(
        inOrder(pairs, ({ a, key }) => [a, key]),
        () => true,
      ),
    sources: () =>
      some(
        inOrder(sources, ({ id }) => [id]),
        () => true,
      ),
    // Only the native format reads records, and has tests of its own.
    records: { datasets: none, sources: none, entities: none, claims: none },
    claims: () =>
      some(
        inOrder(claims, ({ id }) => [id]),
        () => true,
      ),
  };
}

async function* none(): AsyncGenerator<never> {}

async function* some<T>(list: readonly T[], wanted: (item: T) => boolean): AsyncGenerator<T> {
  for (const item of list) if (wanted(item)) yield await Promise.resolve(item);
}

/** All of a text that is yielded in pieces. */
export async function textOf(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of pieces)
    text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
  return text;
}
