/** Brings the projected part of the graph in line with a projection, writing only what differs. */
import { canonicalJson } from '../domain/claims.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/predicates.ts';
import type { Row, RunStatement, Value } from '../graph/graph.ts';
import { checkProperties } from '../graph/parameters.ts';
import { uncounted } from './count-now.ts';
import { BATCH } from './session.ts';
import type {
  EntityRow,
  KeyedRow,
  Properties,
  RelationshipRow,
  StoredRows,
} from './stored-rows.ts';

/** How many of what were written; deletions count too. */
export interface Written {
  readonly nodes: number;
  readonly relationships: number;
}

/** What stands between the stored names of some entities or sources and the wanted ones. */
export interface NameChanges {
  readonly written: readonly KeyedRow[];
  /** By key. */
  readonly gone: readonly string[];
}

/** What stands between the stored rows of some entities and the wanted ones. */
export interface RowChanges {
  readonly newEntities: readonly EntityRow[];
  readonly changedEntities: readonly EntityRow[];
  readonly goneEntities: readonly string[];
  readonly names: NameChanges;
  readonly writtenMerges: readonly KeyedRow[];
  /** With the winner they lead to: another winner may have taken them meanwhile. */
  readonly goneMerges: readonly { readonly key: string; readonly into: string }[];
  readonly writtenRelationships: readonly RelationshipRow[];
  readonly goneRelationships: readonly OwnedKey[];
}

/** A relationship by the entity whose projection makes it: the event of an involvement or a pair, else the subject. */
interface OwnedKey {
  readonly type: RelationshipType;
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

const OF_EVENTS: readonly RelationshipType[] = ['INVOLVED_IN', 'COUNTERPART'];
const TIE_TYPES = RELATIONSHIP_TYPES.filter((type) => !OF_EVENTS.includes(type)).join('|');
const STORED_ENTITIES = `UNWIND $ids AS id MATCH (e:Entity {id: id})
  WHERE NOT e:Claim AND NOT e:Source
  RETURN id AS id, labels(e) AS labels, properties(e) AS properties`;
const STORED_NAMES = `UNWIND $ids AS id MATCH (n:Name {of: id})
  RETURN n.key AS key, properties(n) AS properties`;
const STORED_MERGES = `UNWIND $ids AS id MATCH (m:MergedId {into: id})
  RETURN m.id AS key, properties(m) AS properties`;
const STORED_TIES = `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:${TIE_TYPES}]->(b:Entity)
  RETURN id AS owner, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`;
const STORED_INVOLVEMENTS = `UNWIND $ids AS id MATCH (b:Entity {id: id})<-[r:INVOLVED_IN]-(a:Entity)
  RETURN id AS owner, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`;
// A meeting's node names its pairs: an actor may have ten thousand, and relationships have no index.
const STORED_PAIRS = `UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})-[r:COUNTERPART]->(b:Entity {id: row.to})
  WHERE r.meeting = row.owner
  RETURN row.owner AS owner, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`;

/** Compares the wanted rows of the entities `ids` with what is stored of them. */
export async function compareRows(
  read: RunStatement,
  ids: readonly string[],
  wanted: StoredRows,
): Promise<RowChanges> {
  const entities = new Map<string, string>();
  const pairs: PairOfMeeting[] = [];
  for (const { id, labels, properties } of await read(STORED_ENTITIES, { ids })) {
    entities.set(String(id), entityText(labels as string[], uncounted(properties as Properties)));
    pairs.push(...pairsNamed(String(id), properties as Properties));
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
  read: RunStatement,
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

/** The changes where nothing is stored yet. */
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
  read: RunStatement,
  statement: string,
  ids: readonly string[],
): Promise<Map<string, KeyedText>> {
  const rows = await read(statement, { ids });
  return new Map(
    rows.map(({ key, properties }) => {
      const into = String((properties as Row).into ?? '');
      return [String(key), { text: canonicalJson(properties), into }];
    }),
  );
}

/** Two who make a pair in a meeting at some time of knowledge. */
interface PairOfMeeting {
  readonly owner: string;
  readonly from: string;
  readonly to: string;
}

function pairsNamed(owner: string, { pairs = [] }: Properties): PairOfMeeting[] {
  return (pairs as readonly string[]).map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { owner, from, to };
  });
}

async function storedRelationships(
  read: RunStatement,
  ids: readonly string[],
  pairs: readonly PairOfMeeting[],
): Promise<Row[]> {
  const rows = [await read(STORED_TIES, { ids }), await read(STORED_INVOLVEMENTS, { ids })];
  rows.push(await inBatches(read, STORED_PAIRS, pairs as unknown as Value[]));
  return rows.flat();
}

/** A relationship is written anew, all spans of it, when any of its spans differs. */
async function compareRelationships(
  read: RunStatement,
  ids: readonly string[],
  pairs: readonly PairOfMeeting[],
  wanted: readonly RelationshipRow[],
): Promise<{ readonly written: RelationshipRow[]; readonly gone: OwnedKey[] }> {
  const stored = new Map<string, { owned: OwnedKey; texts: string[] }>();
  for (const { owner, type, from, to, properties } of await storedRelationships(read, ids, pairs)) {
    const key = String((properties as Row).key);
    const text = `${String(from)} ${String(to)} ${canonicalJson(properties)}`;
    const entry = stored.get(key);
    if (entry !== undefined) entry.texts.push(text);
    else {
      const ends = { owner: String(owner), from: String(from), to: String(to) };
      const owned = { type: type as RelationshipType, ...ends, key };
      stored.set(key, { owned, texts: [text] });
    }
  }
  const texts = new Map<string, string[]>();
  for (const { key, from, to, properties } of wanted) {
    const text = `${from} ${to} ${canonicalJson(properties)}`;
    const list = texts.get(key);
    if (list === undefined) texts.set(key, [text]);
    else list.push(text);
  }
  const isSame = (key: string) =>
    (texts.get(key) ?? []).sort().join('\n') === (stored.get(key)?.texts ?? []).sort().join('\n');
  const changed = new Set([...texts.keys(), ...stored.keys()].filter((key) => !isSame(key)));
  return {
    written: wanted.filter(({ key }) => changed.has(key)),
    gone: [...stored.values()].map(({ owned }) => owned).filter(({ key }) => changed.has(key)),
  };
}

/** Writes the changes of nodes, and takes away what is gone; relationships to be made come last. */
export async function writeNodes(run: RunStatement, changes: RowChanges): Promise<Written> {
  for (const type of RELATIONSHIP_TYPES) {
    const gone = changes.goneRelationships.filter((each) => each.type === type);
    await inBatches(run, DELETE_RELATIONSHIPS[type], gone as unknown as Value[]);
  }
  await inBatches(run, DELETE_MERGES, changes.goneMerges);
  await inBatches(run, DELETE_ENTITIES, changes.goneEntities);
  for (const [statement, rows] of byLabels(changes.newEntities, createEntities)) {
    await inBatches(run, statement, rows);
  }
  for (const [statement, rows] of byLabels(changes.changedEntities, changeEntities)) {
    await inBatches(run, statement, rows);
  }
  await writeNames(run, changes.names);
  await inBatches(run, WRITE_MERGES, changes.writtenMerges.map(asValue));
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

/** Takes names away and writes others, as {@link compareNames} found. */
export async function writeNames(run: RunStatement, names: NameChanges): Promise<void> {
  await inBatches(run, DELETE_NAMES, names.gone);
  await inBatches(run, WRITE_NAMES, names.written.map(asValue));
}

/** Writes relationships between nodes that are there; returns how many it could. */
export async function writeRelationships(
  run: RunStatement,
  rows: readonly RelationshipRow[],
): Promise<number> {
  let written = 0;
  for (const type of RELATIONSHIP_TYPES) {
    const some = rows.filter((row) => row.type === type);
    const answers = await inBatches(run, WRITE_RELATIONSHIPS[type], some.map(asValue));
    for (const { n } of answers) written += Number(n);
  }
  return written;
}

async function inBatches(
  run: RunStatement,
  statement: string,
  rows: readonly Value[],
): Promise<Row[]> {
  const answers: Row[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    answers.push(...(await run(statement, { rows: rows.slice(from, from + BATCH) })));
  }
  return answers;
}

const DELETE_ENTITIES = `UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e`;
const DELETE_NAMES = `UNWIND $rows AS key MATCH (n:Name {key: key}) DELETE n`;
const DELETE_MERGES = `UNWIND $rows AS row MATCH (m:MergedId {id: row.key})
  WHERE m.into = row.into DELETE m`;
const WRITE_NAMES = `UNWIND $rows AS row MERGE (n:Name {key: row.key}) SET n = row.properties`;
const WRITE_MERGES = `UNWIND $rows AS row MERGE (m:MergedId {id: row.key}) SET m = row.properties`;

/** One constant statement a relationship type; types cannot be parameters. */
const byType = (text: (type: RelationshipType) => string) =>
  Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, text(type)])) as Record<
    RelationshipType,
    string
  >;
// From the owner: an actor may have fifty thousand involvements, an event has few.
const DELETE_RELATIONSHIPS = byType((type) => {
  if (type === 'COUNTERPART') {
    return `UNWIND $rows AS row
      MATCH (a:Entity {id: row.from})-[r:COUNTERPART]->(b:Entity {id: row.to})
      WHERE r.key = row.key DELETE r`;
  }
  return type === 'INVOLVED_IN'
    ? `UNWIND $rows AS row MATCH (e:Entity {id: row.owner})<-[r:${type} {key: row.key}]-(:Entity) DELETE r`
    : `UNWIND $rows AS row MATCH (e:Entity {id: row.owner})-[r:${type} {key: row.key}]->(:Entity) DELETE r`;
});
const WRITE_RELATIONSHIPS = byType(
  (type) => `UNWIND $rows AS row
    MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
    CREATE (a)-[r:${type}]->(b) SET r = row.properties RETURN count(r) AS n`,
);

/** Labels come from the closed list in domain/entities, never from input; they cannot be parameters. */
const createEntities = (labels: string) =>
  `UNWIND $rows AS row CREATE (e:${labels}) SET e = row.properties`;
// An organization whose kind changed must lose the label of the old one.
const changeEntities = (labels: string) =>
  `UNWIND $rows AS row MATCH (e:Entity {id: row.id})
   SET e = row.properties REMOVE e:Party:NGO:GovernmentBody:State:Place SET e:${labels}`;

function byLabels(
  rows: readonly EntityRow[],
  statementFor: (labels: string) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const statement = statementFor(row.labels.join(':'));
    const group = groups.get(statement);
    if (group === undefined) groups.set(statement, [asValue(row)]);
    else group.push(asValue(row));
  }
  return groups;
}

/** A row as a parameter; what one of the engines could not store is refused before it is sent. */
function asValue(row: EntityRow | RelationshipRow | KeyedRow): Value {
  checkProperties(row.properties, 'key' in row ? row.key : row.id);
  return row as unknown as Value;
}
