/** Writes the differences between a projection and what is stored. */
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/claims/predicates.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { checkProperties } from '../../graph/parameters.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, parameter, text } from '../../graph/query/value-types.ts';
import { inBatches } from './batches.ts';
import type { EntityRow } from './entity-rows.ts';
import type { KeyedRow } from './name-rows.ts';
import type { RelationshipRow } from './relationship-rows.ts';
import type { NameChanges, OwnedKey, RowChanges } from './row-changes.ts';

/** How many nodes and relationships were written; deletions count too. */
export interface Written {
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Writes the changes of nodes and deletes what is gone. {@link writeRelationships} makes
 * relationships afterwards.
 */
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
