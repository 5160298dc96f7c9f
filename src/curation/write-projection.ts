/** Brings the projected part of the graph in line with a projection, writing only what differs. */
import type { Projection } from '../domain/projection.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/predicates.ts';
import type { Row, RunStatement, Value } from '../graph/graph.ts';
import { checkProperties } from '../graph/parameters.ts';
import { claimRows } from './claim-rows.ts';
import type { RecordedClaim, RecordState } from './revisions.ts';
import { storedRows, type EntityRow, type KeyedRow, type RelationshipRow } from './stored-rows.ts';

/** Rows a statement takes at once: large enough to be fast, small enough to stay answerable. */
export const BATCH = 1_000;

/** How many of what were written; deletions count too. */
export interface Written {
  readonly nodes: number;
  readonly relationships: number;
}

/** Told after every batch: what is being written, how far, of how many. */
export type Progress = (step: string, done: number, total: number) => void;

export interface WriteOptions {
  /** Claims recorded after the revision to show: they stay, known on no day. */
  readonly later?: readonly RecordedClaim[];
  readonly progress?: Progress;
}

/** Writes the projection of `state`. Relationships go first and come last, so that ends exist. */
export async function writeProjection(
  run: RunStatement,
  projection: Projection,
  state: RecordState,
  { later = [], progress = () => undefined }: WriteOptions = {},
): Promise<Written> {
  const rows = storedRows(projection, state.sources);
  const claims = [
    ...claimRows(state.claims, projection.claims, state.sources),
    ...claimRows(later, [], []),
  ];
  const staleSpans = await relationshipChanges(run, rows.relationships);
  const entities = await nodeChanges(run, STORED_ENTITIES, [...rows.entities, ...claims], idOf);
  const names = await nodeChanges(run, STORED_NAMES, rows.names, keyOf);
  const mergedIds = await nodeChanges(run, STORED_MERGED_IDS, rows.mergedIds, keyOf);

  const batches = (label: string, list: readonly Value[], statement: string) =>
    inBatches(run, statement, list, (done) => progress(label, done, list.length));

  for (const type of RELATIONSHIP_TYPES) {
    const gone = staleSpans.gone.filter((each) => each.type === type);
    await batches('outdated relationships', gone, DELETE_RELATIONSHIPS[type]);
  }
  await batches('outdated names', names.gone, DELETE_NAMES);
  await batches('outdated merges', mergedIds.gone, DELETE_MERGED_IDS);
  await batches('outdated entities', entities.gone, DELETE_ENTITIES);
  for (const [statement, list] of byLabels(entities.fresh)) {
    await batches('entities and claims', list, statement);
  }
  await batches('names', names.fresh.map(asValue), WRITE_NAMES);
  await batches('merges', mergedIds.fresh.map(asValue), WRITE_MERGED_IDS);
  for (const type of RELATIONSHIP_TYPES) {
    const fresh = staleSpans.fresh.filter((each) => each.type === type);
    await batches('relationships', fresh.map(asValue), WRITE_RELATIONSHIPS[type]);
  }
  return {
    nodes: [entities, names, mergedIds].reduce(
      (n, { fresh, gone }) => n + fresh.length + gone.length,
      0,
    ),
    relationships: staleSpans.fresh.length + staleSpans.gone.length,
  };
}

async function inBatches(
  run: RunStatement,
  statement: string,
  rows: readonly Value[],
  done: (count: number) => void,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    await run(statement, { rows: batch });
    done(from + batch.length);
  }
}

interface NodeChanges<T> {
  readonly fresh: readonly T[];
  readonly gone: readonly Value[];
}

async function nodeChanges<T extends { readonly hash: string }>(
  run: RunStatement,
  statement: string,
  rows: readonly T[],
  keyOfRow: (row: T) => string,
): Promise<NodeChanges<T>> {
  const stored = new Map<string, Value>();
  for await (const { key, hash } of storedPages(run, statement)) {
    stored.set(String(key), hash ?? null);
  }
  const fresh = rows.filter((row) => stored.get(keyOfRow(row)) !== row.hash);
  for (const row of rows) stored.delete(keyOfRow(row));
  return { fresh, gone: [...stored.keys()] };
}

/** A relationship is written anew, all spans of it, when any of its spans differs. */
async function relationshipChanges(
  run: RunStatement,
  rows: readonly RelationshipRow[],
): Promise<{
  fresh: readonly RelationshipRow[];
  gone: readonly { type: RelationshipType; from: string; key: string }[];
}> {
  const stored = new Map<string, { type: RelationshipType; from: string; hashes: string[] }>();
  for await (const { from, type, key, hash } of storedPages(run, STORED_RELATIONSHIPS)) {
    const entry = stored.get(String(key));
    if (entry === undefined) {
      stored.set(String(key), {
        type: type as RelationshipType,
        from: String(from),
        hashes: [String(hash)],
      });
    } else entry.hashes.push(String(hash));
  }
  const wanted = new Map<string, RelationshipRow[]>();
  for (const row of rows) {
    const spans = wanted.get(row.key);
    if (spans === undefined) wanted.set(row.key, [row]);
    else spans.push(row);
  }
  const signature = (hashes: readonly string[]) => [...hashes].sort().join(' ');
  const unchanged = new Set(
    [...wanted]
      .filter(([key, spans]) => {
        const hashes = stored.get(key)?.hashes ?? [];
        return signature(hashes) === signature(spans.map(({ hash }) => hash));
      })
      .map(([key]) => key),
  );
  return {
    fresh: rows.filter(({ key }) => !unchanged.has(key)),
    gone: [...stored]
      .filter(([key]) => !unchanged.has(key))
      .map(([key, { type, from }]) => ({ type, from, key })),
  };
}

async function* storedPages(run: RunStatement, statement: string): AsyncGenerator<Row> {
  const limit = 10_000;
  let after = '';
  for (;;) {
    const rows = await run(statement, { after, limit });
    yield* rows;
    if (rows.length < limit) return;
    after = String(rows.at(-1)!.cursor);
  }
}

const STORED_ENTITIES = `MATCH (e:Entity) WHERE e.id > $after
  RETURN e.id AS cursor, e.id AS key, e.hash AS hash ORDER BY e.id LIMIT $limit`;
const STORED_NAMES = `MATCH (n:Name) WHERE n.key > $after
  RETURN n.key AS cursor, n.key AS key, n.hash AS hash ORDER BY n.key LIMIT $limit`;
const STORED_MERGED_IDS = `MATCH (m:MergedId) WHERE m.id > $after
  RETURN m.id AS cursor, m.id AS key, m.hash AS hash ORDER BY m.id LIMIT $limit`;
// Hashes differ between the spans of one relationship, so that key and hash together are unique.
const STORED_RELATIONSHIPS = `MATCH (a:Entity)-[r]->(:Entity)
  WITH a.id AS from, type(r) AS type, r.key AS key, r.hash AS hash
  WITH from, type, key, hash, key + ' ' + hash AS cursor WHERE cursor > $after
  RETURN from AS from, type AS type, key AS key, hash AS hash, cursor AS cursor
  ORDER BY cursor LIMIT $limit`;

const DELETE_ENTITIES = `UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e`;
const DELETE_NAMES = `UNWIND $rows AS key MATCH (n:Name {key: key}) DELETE n`;
const DELETE_MERGED_IDS = `UNWIND $rows AS id MATCH (m:MergedId {id: id}) DELETE m`;
const WRITE_NAMES = `UNWIND $rows AS row MERGE (n:Name {key: row.key}) SET n = row.properties`;
const WRITE_MERGED_IDS = `UNWIND $rows AS row MERGE (m:MergedId {id: row.key}) SET m = row.properties`;

/** One constant statement a relationship type; types cannot be parameters. */
const byType = (text: (type: RelationshipType) => string) =>
  Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, text(type)])) as Record<
    RelationshipType,
    string
  >;
const DELETE_RELATIONSHIPS = byType(
  (type) => `UNWIND $rows AS row
    MATCH (:Entity {id: row.from})-[r:${type} {key: row.key}]->(:Entity) DELETE r`,
);
const WRITE_RELATIONSHIPS = byType(
  (type) => `UNWIND $rows AS row
    MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
    CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
);

/** Labels come from the closed list in domain/entities, never from input; they cannot be parameters. */
function byLabels(rows: readonly EntityRow[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    // An organization whose kind changed must lose the label of the old one.
    const statement = `UNWIND $rows AS row MERGE (e:Entity {id: row.id})
      SET e = row.properties REMOVE e:Party:NGO:GovernmentBody:State:Place SET e:${row.labels.join(':')}`;
    const group = groups.get(statement);
    if (group === undefined) groups.set(statement, [asValue(row)]);
    else group.push(asValue(row));
  }
  return groups;
}

const idOf = (row: EntityRow) => row.id;
const keyOf = (row: KeyedRow) => row.key;

/** A row as a parameter; what one of the engines could not store is refused before it is sent. */
function asValue(row: EntityRow | RelationshipRow | KeyedRow): Value {
  checkProperties(row.properties, 'key' in row ? row.key : row.id);
  return row as unknown as Value;
}
