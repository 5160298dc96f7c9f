/** Brings the projected part of the graph in line with a projection, writing only what differs. */
import { canonicalJson } from '../../domain/claims/claims.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/claims/predicates.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { checkProperties } from '../../graph/parameters.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { column, type RowOf } from '../../graph/query/rows.ts';
import {
  list,
  map,
  number,
  oneOf,
  parameter,
  text,
  texts,
  type PropertyMap,
} from '../../graph/query/value-types.ts';
import { uncounted } from './write-counts.ts';
import { BATCH } from '../session.ts';
import type { EntityRow, KeyedRow, RelationshipRow, StoredRows } from './stored-rows.ts';

/** How many nodes and relationships were written; deletions count too. */
export interface Written {
  readonly nodes: number;
  readonly relationships: number;
}

/** The difference between the stored names of some entities or sources and the wanted ones. */
export interface NameChanges {
  readonly written: readonly KeyedRow[];
  /** By key. */
  readonly gone: readonly string[];
}

/** The difference between the stored rows of some entities and the wanted ones. */
export interface RowChanges {
  readonly newEntities: readonly EntityRow[];
  readonly changedEntities: readonly EntityRow[];
  readonly goneEntities: readonly string[];
  readonly names: NameChanges;
  readonly writtenMerges: readonly KeyedRow[];
  /** With the winner that each led to, since another winner may have taken over the id meanwhile. */
  readonly goneMerges: readonly { readonly key: string; readonly into: string }[];
  readonly writtenRelationships: readonly RelationshipRow[];
  readonly goneRelationships: readonly OwnedKey[];
}

/** A relationship, and the entity whose projection makes it: the event of an involvement or a pair, else its start. */
interface OwnedKey {
  readonly type: RelationshipType;
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

const OF_EVENTS: readonly RelationshipType[] = ['INVOLVED_IN', 'COUNTERPART'];
const TIE_TYPES = RELATIONSHIP_TYPES.filter((type) => !OF_EVENTS.includes(type)).join('|');
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

/** Two actors who are a pair in a meeting on some knowledge day. */
interface PairOfMeeting {
  readonly owner: string;
  readonly from: string;
  readonly to: string;
}

function pairsNamed(owner: string, { pairs }: PropertyMap): PairOfMeeting[] {
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
async function compareRelationships(
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

/** Writes the changes of nodes and deletes what is gone. {@link writeRelationships} makes relationships afterwards. */
export async function writeNodes(run: RunQuery, changes: RowChanges): Promise<Written> {
  for (const type of RELATIONSHIP_TYPES) {
    const gone = changes.goneRelationships.filter((each) => each.type === type);
    await inBatches(run, DELETE_RELATIONSHIPS(type), gone);
  }
  await inBatches(run, DELETE_MERGES, changes.goneMerges);
  await inBatches(run, DELETE_ENTITIES, changes.goneEntities);
  for (const [labels, rows] of byLabels(changes.newEntities)) {
    await inBatches(run, CREATE_ENTITIES(labels), rows);
  }
  for (const [labels, rows] of byLabels(changes.changedEntities)) {
    await inBatches(run, CHANGE_ENTITIES(labels), rows);
  }
  await writeNames(run, changes.names);
  await inBatches(run, WRITE_MERGES, checked(changes.writtenMerges));
  const { newEntities, changedEntities, goneEntities } = changes;
  const { names, writtenMerges, goneMerges } = changes;
  const keyed = [names.written, names.gone, writtenMerges, goneMerges];
  return {
    nodes: [newEntities, changedEntities, goneEntities, ...keyed].reduce(
      (n, { length }) => n + length,
      0,
    ),
    relationships: changes.goneRelationships.length,
  };
}

/** Deletes and writes names, as {@link compareNames} found. */
export async function writeNames(run: RunQuery, names: NameChanges): Promise<void> {
  await inBatches(run, DELETE_NAMES, names.gone);
  await inBatches(run, WRITE_NAMES, checked(names.written));
}

/** Writes relationships whose ends exist, and returns how many that were. */
export async function writeRelationships(
  run: RunQuery,
  rows: readonly RelationshipRow[],
): Promise<number> {
  let written = 0;
  for (const type of RELATIONSHIP_TYPES) {
    const some = rows.filter((row) => row.type === type);
    const answers = await inBatches(run, WRITE_RELATIONSHIPS(type), checked(some));
    for (const { n } of answers) written += n;
  }
  return written;
}

/** Runs a query for a batch of rows at a time. */
async function inBatches<T, A>(
  target: RunQuery,
  { run }: { run: (target: RunQuery, given: { readonly rows: readonly T[] }) => Promise<A[]> },
  rows: readonly T[],
): Promise<A[]> {
  const answers: A[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    answers.push(...(await run(target, { rows: rows.slice(from, from + BATCH) })));
  }
  return answers;
}

const IDS = { rows: list(text) };
const DELETE_ENTITIES = query('delete entities', IDS, {
  text: `UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e`,
});
const DELETE_NAMES = query('delete names', IDS, {
  text: `UNWIND $rows AS key MATCH (n:Name {key: key}) DELETE n`,
});
const DELETE_MERGES = query(
  'delete merges',
  { rows: parameter<RowChanges['goneMerges']>() },
  {
    text: `UNWIND $rows AS row MATCH (m:MergedId {id: row.key})
      WHERE m.into = row.into DELETE m`,
  },
);
const KEYED_ROWS = { rows: parameter<readonly KeyedRow[]>() };
const WRITE_NAMES = query('write names', KEYED_ROWS, {
  text: `UNWIND $rows AS row MERGE (n:Name {key: row.key}) SET n = row.properties`,
});
const WRITE_MERGES = query('write merges', KEYED_ROWS, {
  text: `UNWIND $rows AS row MERGE (m:MergedId {id: row.key}) SET m = row.properties`,
});

// Starts from the owner, since an actor may have fifty thousand involvements and an event has few.
const pattern = (type: RelationshipType) => {
  if (type === 'COUNTERPART') {
    return `(a:Entity {id: row.from})-[r:COUNTERPART]->(b:Entity {id: row.to}) WHERE r.key = row.key`;
  }
  return type === 'INVOLVED_IN'
    ? `(e:Entity {id: row.owner})<-[r:${type} {key: row.key}]-(:Entity)`
    : `(e:Entity {id: row.owner})-[r:${type} {key: row.key}]->(:Entity)`;
};
const DELETE_RELATIONSHIPS = queryByChoice(['PARTY_TO'], (type: RelationshipType) =>
  query(
    'delete relationships',
    { rows: parameter<readonly OwnedKey[]>() },
    { text: `UNWIND $rows AS row MATCH ${pattern(type)} DELETE r` },
  ),
);
const WRITE_RELATIONSHIPS = queryByChoice(['PARTY_TO'], (type: RelationshipType) =>
  query(
    'write relationships',
    { rows: parameter<readonly RelationshipRow[]>() },
    {
      text: `UNWIND $rows AS row
        MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
        CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      row: { n: column('count(r)', number) },
    },
  ),
);

/** Labels cannot be parameters. They come from the closed list in domain/entities, never from input. */
const ENTITY_ROWS = { rows: parameter<readonly EntityRow[]>() };
const CREATE_ENTITIES = queryByChoice(['Entity'], (labels: string) =>
  query('create entities', ENTITY_ROWS, {
    text: `UNWIND $rows AS row CREATE (e:${labels}) SET e = row.properties`,
  }),
);
// An organization whose kind changed must lose the label of its old kind.
const CHANGE_ENTITIES = queryByChoice(['Entity'], (labels: string) =>
  query('change entities', ENTITY_ROWS, {
    text: `UNWIND $rows AS row MATCH (e:Entity {id: row.id})
      SET e = row.properties REMOVE e:Party:NGO:GovernmentBody:State:Place SET e:${labels}`,
  }),
);

const byLabels = (rows: readonly EntityRow[]) =>
  groupBy(checked(rows), ({ labels }) => labels.join(':'));

/** Checks rows before they are sent, since the engines refuse invalid properties. */
function checked<R extends EntityRow | RelationshipRow | KeyedRow>(
  rows: readonly R[],
): readonly R[] {
  for (const row of rows) checkProperties(row.properties, 'key' in row ? row.key : row.id);
  return rows;
}
