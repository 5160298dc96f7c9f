/** Compares the relationships of a projection with those stored. */
import { canonicalJson } from '../../domain/claims/claims.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/claims/predicates.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column, type RowOf } from '../../graph/query/rows.ts';
import {
  list,
  map,
  oneOf,
  parameter,
  text,
  texts,
  type PropertyMap,
} from '../../graph/query/value-types.ts';
import { inBatches } from './batches.ts';
import type { RelationshipRow } from './relationship-rows.ts';
import type { OwnedKey } from './row-changes.ts';

const OF_EVENTS: readonly RelationshipType[] = ['INVOLVED_IN', 'COUNTERPART'];

const TIE_TYPES = RELATIONSHIP_TYPES.filter((type) => !OF_EVENTS.includes(type)).join('|');

const RELATIONSHIP = {
  type: column('type(r)', oneOf(RELATIONSHIP_TYPES)),
  from: column('a.id', text),
  to: column('b.id', text),
  properties: column('properties(r)', map),
};

const OF_OWNER = { ...RELATIONSHIP, owner: column('id', text) };

const STORED_TIES = query(
  'list stored ties',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:${TIE_TYPES}]->(b:Entity)`,
    row: OF_OWNER,
  },
);

const STORED_INVOLVEMENTS = query(
  'list stored involvements',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (b:Entity {id: id})<-[r:INVOLVED_IN]-(a:Entity)`,
    row: OF_OWNER,
  },
);

// Finds pairs by their two ends, which the meeting's node names: an actor may have ten thousand pairs,
// and relationships have no index.
const STORED_PAIRS = query(
  'list stored pairs',
  { rows: parameter<readonly PairOfMeeting[]>() },
  {
    text: `UNWIND $rows AS row
      MATCH (a:Entity {id: row.from})-[r:COUNTERPART]->(b:Entity {id: row.to})
      WHERE r.meeting = row.owner`,
    row: { ...RELATIONSHIP, owner: column('row.owner', text) },
  },
);

/** Two actors who are a pair in a meeting on some knowledge day. */
export interface PairOfMeeting {
  readonly owner: string;
  readonly from: string;
  readonly to: string;
}

export function pairsNamed(owner: string, { pairs }: PropertyMap): PairOfMeeting[] {
  return texts(pairs ?? null).map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { owner, from, to };
  });
}

async function storedRelationships(
  read: RunQuery,
  ids: readonly string[],
  pairs: readonly PairOfMeeting[],
): Promise<StoredRelationship[]> {
  const ties = await STORED_TIES.run(read, { ids });
  const involvements = await STORED_INVOLVEMENTS.run(read, { ids });
  return [ties, involvements, await inBatches(read, STORED_PAIRS, pairs)].flat();
}

type StoredRelationship = RowOf<typeof OF_OWNER>;

/** Compares relationships. If one span of a relationship differs, all its spans are written anew. */
export async function compareRelationships(
  read: RunQuery,
  ids: readonly string[],
  pairs: readonly PairOfMeeting[],
  wanted: readonly RelationshipRow[],
): Promise<{ readonly written: RelationshipRow[]; readonly gone: OwnedKey[] }> {
  const stored = new Map<string, { owned: OwnedKey; texts: string[] }>();
  for (const row of await storedRelationships(read, ids, pairs)) {
    const { owner, type, from, to } = row;
    const key = String(row.properties.key);
    const said = `${from} ${to} ${canonicalJson(row.properties)}`;
    const entry = stored.get(key);
    if (entry !== undefined) entry.texts.push(said);
    else stored.set(key, { owned: { type, owner, from, to, key }, texts: [said] });
  }
  const texts = new Map<string, string[]>();
  for (const { key, from, to, properties: wants } of wanted) {
    const said = `${from} ${to} ${canonicalJson(wants)}`;
    const own = texts.get(key);
    if (own === undefined) texts.set(key, [said]);
    else own.push(said);
  }
  const isSame = (key: string) =>
    (texts.get(key) ?? []).sort().join('\n') === (stored.get(key)?.texts ?? []).sort().join('\n');
  const changed = new Set([...texts.keys(), ...stored.keys()].filter((key) => !isSame(key)));
  return {
    written: wanted.filter(({ key }) => changed.has(key)),
    gone: [...stored.values()].map(({ owned }) => owned).filter(({ key }) => changed.has(key)),
  };
}
