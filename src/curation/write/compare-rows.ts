/** Compares the rows of a projection with what is stored. */
import { canonicalJson } from '../../domain/claims/claims.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, map, text } from '../../graph/query/value-types.ts';
import { type PairOfMeeting, compareRelationships, pairsNamed } from './compare-relationships.ts';
import type { KeyedRow } from './name-rows.ts';
import type { NameChanges, RowChanges } from './row-changes.ts';
import type { StoredRows } from './stored-rows.ts';
import { uncounted } from './write-counts.ts';

const STORED_ENTITIES = query(
  'list stored entities',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (e:Entity {id: id})
      WHERE NOT e:Claim AND NOT e:Source`,
    row: {
      id: text,
      labels: column('labels(e)', list(text)),
      properties: column('properties(e)', map),
    },
  },
);

const keyed = (name: string, cypher: string, node: string, key: string) =>
  query(
    name,
    { ids: list(text) },
    {
      text: cypher,
      row: {
        key: column(`${node}.${key}`, text),
        properties: column(`properties(${node})`, map),
      },
    },
  );

const STORED_NAMES = keyed(
  'list stored names',
  `UNWIND $ids AS id MATCH (n:Name {of: id})`,
  'n',
  'key',
);

const STORED_MERGES = keyed(
  'list stored merges',
  `UNWIND $ids AS id MATCH (m:MergedId {into: id})`,
  'm',
  'id',
);

/** Compares the wanted rows of the entities `ids` with what is stored of them. */
export async function compareRows(
  read: RunQuery,
  ids: readonly string[],
  wanted: StoredRows,
): Promise<RowChanges> {
  const entities = new Map<string, string>();
  const pairs: PairOfMeeting[] = [];
  for (const { id, labels, properties: stored } of await STORED_ENTITIES.run(read, { ids })) {
    entities.set(id, entityText(labels, uncounted(stored)));
    pairs.push(...pairsNamed(id, stored));
  }
  const merges = await keyedTexts(read, STORED_MERGES, ids);
  const relationships = await compareRelationships(read, ids, pairs, wanted.relationships);

  const wantedIds = new Set(wanted.entities.map(({ id }) => id));
  const differing = wanted.entities.filter(
    ({ id, labels, properties }) => entities.get(id) !== entityText(labels, properties),
  );
  return {
    newEntities: differing.filter(({ id }) => !entities.has(id)),
    changedEntities: differing.filter(({ id }) => entities.has(id)),
    goneEntities: [...entities.keys()].filter((id) => !wantedIds.has(id)),
    names: await compareNames(read, ids, wanted.names),
    writtenMerges: fresh(merges, wanted.mergedIds),
    goneMerges: gone(merges, wanted.mergedIds).map(([key, { into }]) => ({ key, into })),
    writtenRelationships: relationships.written,
    goneRelationships: relationships.gone,
  };
}

/** Compares the wanted names of entities or sources with what is stored of them. */
export async function compareNames(
  read: RunQuery,
  ids: readonly string[],
  wanted: readonly KeyedRow[],
): Promise<NameChanges> {
  const stored = await keyedTexts(read, STORED_NAMES, ids);
  return { written: fresh(stored, wanted), gone: gone(stored, wanted).map(([key]) => key) };
}

const fresh = (stored: ReadonlyMap<string, KeyedText>, rows: readonly KeyedRow[]) =>
  rows.filter(({ key, properties }) => stored.get(key)?.text !== canonicalJson(properties));

function gone(
  stored: ReadonlyMap<string, KeyedText>,
  rows: readonly KeyedRow[],
): [string, KeyedText][] {
  const keys = new Set(rows.map(({ key }) => key));
  return [...stored].filter(([key]) => !keys.has(key));
}

/** The changes if nothing is stored yet. */
export function allNew(wanted: StoredRows): RowChanges {
  return {
    newEntities: wanted.entities,
    changedEntities: [],
    goneEntities: [],
    names: { written: wanted.names, gone: [] },
    writtenMerges: wanted.mergedIds,
    goneMerges: [],
    writtenRelationships: wanted.relationships,
    goneRelationships: [],
  };
}

const entityText = (labels: readonly string[], properties: unknown) =>
  `${[...labels].sort().join(':')} ${canonicalJson(properties)}`;

interface KeyedText {
  readonly text: string;
  readonly into: string;
}

async function keyedTexts(
  read: RunQuery,
  { run }: typeof STORED_NAMES,
  ids: readonly string[],
): Promise<Map<string, KeyedText>> {
  const rows = await run(read, { ids });
  return new Map(
    rows.map((row) => {
      const into = String(row.properties.into ?? '');
      return [row.key, { text: canonicalJson(row.properties), into }];
    }),
  );
}
