/** Everything that the graph holds for a projection, as rows to be stored (model.md §6). */
import type { Projection } from '../../domain/projection.ts';
import { entityRow, type EntityRow } from './entity-rows.ts';
import { nameRows, type KeyedRow } from './name-rows.ts';
import { tieRow, type RelationshipRow, pairRow, involvementRow } from './relationship-rows.ts';

export interface StoredRows {
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly names: readonly KeyedRow[];
  readonly mergedIds: readonly KeyedRow[];
}

/** Everything that the graph holds for projected entities, without sources and claims. */
export function storedRows({
  entities,
  involvements,
  pairs,
  ties,
}: Omit<Projection, 'claims'>): StoredRows {
  const paired = pairsByMeeting(pairs);
  return {
    entities: entities.map((entity) => entityRow(entity, paired.get(entity.id) ?? [])),
    relationships: [
      ...involvements.flatMap(({ key, spans }) => spans.map((span) => involvementRow(key, span))),
      ...pairs.flatMap(({ key, spans }) => spans.map((span) => pairRow(key, span))),
      ...ties.flatMap(({ key, spans }) => spans.map((span) => tieRow(key, span))),
    ],
    names: entities.flatMap(nameRows),
    mergedIds: entities.flatMap(({ id, mergedIds }) =>
      mergedIds.map((merged) => ({ key: merged, properties: { id: merged, into: id } })),
    ),
  };
}

/** The two ends of every pair that a meeting ever makes, in the form in which its node names them. */
function pairsByMeeting(pairs: Projection['pairs']): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { spans } of pairs) {
    const { meeting, a, b } = spans[0]!;
    const list = named.get(meeting);
    if (list === undefined) named.set(meeting, [`${a.id} ${b.id}`]);
    else list.push(`${a.id} ${b.id}`);
  }
  return named;
}
