/** Reads whole entities with the sources of what is said of them, some at a time. */
import { inOrder } from '../../domain/lists/in-order.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { column } from '../../graph/query/rows.ts';
import { list, text } from '../../graph/query/value-types.ts';
import { isKnownAsOf, knownEntity } from '../conditions.ts';
import { ALL_COLUMNS, entityColumn } from '../entities/columns.ts';
import { toEntity, type EntityData } from '../entities/entities.ts';

/** An entity, and the ids of the sources with a claim that counts about it, ascending. */
export interface EntityToExport {
  readonly entity: EntityData;
  readonly sources: readonly string[];
}

const OF_IDS = { ids: list(text), asOf: text };

const NODES = query('list entities to export', OF_IDS, {
  text: `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE ${knownEntity('e')}`,
  row: { id: text, node: entityColumn('e', ALL_COLUMNS) },
});

const SOURCES = query('list sources of entities to export', OF_IDS, {
  text: `UNWIND $ids AS id
    MATCH (c:Claim {subject: id}) WHERE ${isKnownAsOf('c')} AND ${isLiveClaim('c')}
    WITH DISTINCT id, c.source AS source`,
  row: { id: text, sources: column('collect(source)', list(text)) },
});

/** The entities with these ids that are known on `asOf`, in the order of the ids. */
export async function listEntitiesToExport(
  graph: QueryTarget,
  asOf: string,
  ids: readonly string[],
): Promise<EntityToExport[]> {
  const nodes = await NODES.run(graph, { ids, asOf });
  const sources = new Map(
    (await SOURCES.run(graph, { ids, asOf })).map((row) => [row.id, row.sources]),
  );
  const found = nodes.map(({ id, node }) => {
    const entity = toEntity(node, asOf);
    return [id, { entity, sources: [...(sources.get(id) ?? [])].sort() }] as const;
  });
  return inOrder(ids, found).filter((each) => each !== null);
}
