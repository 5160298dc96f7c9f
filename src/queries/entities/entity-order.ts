/** The orders of lists of entities, as Cypher: by name, by a count, and by day for sources. */
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { isKnownAsOf } from '../conditions.ts';
import { walk, type Walk } from '../places-in-lists.ts';

/** Orders of any list, of lists of actors, and of lists of sources. */
export type EntityOrder =
  'NAME_ASC' | 'NAME_DESC' | keyof typeof COUNTS | 'PUBLISHED_ASC' | 'PUBLISHED_DESC';

/** Counts related things of the entity `v` as `many`, each once. Only the verdict `MET` counts as met. */
const COUNTS = {
  MEETINGS_MET_DESC: (v: string) =>
    `MATCH (${v})-[own:INVOLVED_IN]->(each:Meeting) WHERE own.verdict = 'MET' AND ${isKnownAsOf('own')}`,
  ACTORS_MET_DESC: (v: string) =>
    `MATCH (${v})-[own:COUNTERPART]-(each:Entity)
      WHERE own.verdict = 'MET' AND ${isKnownAsOf('own')} AND own.ofRole IS NULL`,
  CLAIMS_DESC: (v: string) =>
    `WITH ${v}.id AS ofSource MATCH (each:Claim {source: ofSource})
      WHERE ${isKnownAsOf('each')} AND ${isLiveClaim('each')}`,
} as const;

/** Whether an order sorts rows by a number. */
export const isCount = (order: EntityOrder): order is keyof typeof COUNTS => order in COUNTS;

/** Whether an order sorts rows by name, which every row has. */
export const isByName = (order: EntityOrder): order is 'NAME_ASC' | 'NAME_DESC' =>
  order === 'NAME_ASC' || order === 'NAME_DESC';

/** The day of publication. Sources without a day come last in either order. */
const published = (v: string, none: string) => `coalesce(${v}.publishedEarliest, '${none}')`;

/** Adds the `place` of the entity `v` to the variables `kept`. */
export function withEntityPlace(order: EntityOrder, kept: string, v: string): string {
  if (isCount(order)) {
    return `CALL (${v}) { ${COUNTS[order](v)} RETURN count(DISTINCT each.id) AS many }
  WITH ${kept}, many AS place`;
  }
  const place = isByName(order)
    ? `${v}.sortKey`
    : published(v, order === 'PUBLISHED_ASC' ? '9999-99-99' : '');
  return `WITH ${kept}, ${place} AS place`;
}

/** In which direction a list in this order is read. */
export const walkEntities = (order: EntityOrder, backward = false): Walk =>
  walk({ isDown: order.endsWith('DESC'), isIdDown: order === 'NAME_DESC' }, backward);
