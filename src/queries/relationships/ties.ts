/** Reads the relationships of entities: roles, members, parties, topics, places. */
import type { RelationshipType } from '../../domain/claims/predicates.ts';
import type { Graph } from '../../graph/graph.ts';
import { toEntity } from '../entities/entities.ts';
import { isKnownAsOf } from '../conditions.ts';
import { PLACE, type ListPlace } from '../places-in-lists.ts';
import type { EntityOrder } from '../entities/entity-order.ts';
import { collectedInOrder, placedOf, placesType, type Placed } from './collected-in-order.ts';
import { byParent, countsOf } from '../../graph/query/by-parent.ts';
import {
  ALL_COLUMNS,
  collectedColumns,
  entityColumn,
  tieColumn,
  type Columns,
  type ListPage,
  type OfParents,
} from '../entities/columns.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, nullable, number, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';
import { tiedReader, toTie, type TiedData, type TieData } from './tie-data.ts';

/** In which direction a relationship is read from its parent. */
export type Direction = 'out' | 'in' | 'both';

type TieType = Exclude<RelationshipType, 'INVOLVED_IN'>;

const ARROWS: Readonly<Record<Direction, readonly [string, string]>> = {
  out: ['-', '->'],
  in: ['<-', '-'],
  both: ['-', '-'],
};

const pattern = (type: TieType, direction: Direction) =>
  `(p:Entity {id: parent})${ARROWS[direction][0]}[r:${type}]${ARROWS[direction][1]}(o:Entity)`;

/** Conditions on the ties of a type; null means any. */
const FILTERS = {
  capacities: nullable(list(text)),
  supports: nullable(list(text)),
  label: nullable(text),
  on: nullable(text),
};

const condition = (when: When<'supports' | 'label' | 'on'>) => `${isKnownAsOf('r')}
  ${when.given('supports', 'AND r.support IN $supports')}
  ${when.given('on', 'AND (r.earliest IS NULL OR r.earliest <= $on) AND (r.latest IS NULL OR r.latest >= $on)')}
  ${when.given('label', 'AND $label IN labels(o)')}`;

const LIST = queryByChoice(
  [ALL_COLUMNS, 'MEMBER_OF', 'out', 'NAME_ASC'],
  (columns: Columns, type: TieType, direction: Direction, order: EntityOrder) =>
    query(
      'list ties',
      {
        ...{ parents: list(text), asOf: text, limit: number, ...FILTERS },
        ...{ place: PLACE, id: nullable(text) },
      },
      {
        text: (when) => `UNWIND $parents AS parent
        CALL (parent) {
          MATCH ${pattern(type, direction)}
          WHERE ${condition(when)}
          ${collectedInOrder(when, order, { v: 'o', columns })}
        }`,
        row: { parent: text, ...collectedColumns(columns), places: placesType(order) },
      },
    ),
);

const COUNT = queryByChoice(['MEMBER_OF', 'out'], (type: TieType, direction: Direction) =>
  query(
    'count ties',
    { parents: list(text), asOf: text, ...FILTERS },
    {
      text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        MATCH ${pattern(type, direction)} WHERE ${condition(when)}
          ${when.given('capacities', 'AND r.capacity IN $capacities')}
        RETURN count(DISTINCT o.id) AS n
      }`,
      row: { parent: text, n: number },
    },
  ),
);

export interface TieQuery {
  readonly type: TieType;
  readonly direction: Direction;
  readonly capacities: readonly string[] | null;
  /** Only ties with one of these supports; all ties if absent. */
  readonly supports?: readonly string[];
  /** Only ties that lead to an entity with this label. */
  readonly label?: 'Place' | 'Organization';
  /** Only ties whose term may cover this day. */
  readonly on?: string;
  /** By name if absent. */
  readonly order?: EntityOrder;
}

const filtersOf = ({ capacities, supports, label, on }: TieQuery) => ({
  capacities,
  supports: supports ?? null,
  label: label ?? null,
  on: on ?? null,
});

/** For each parent, what it is tied to after a place; at most `limit` each. */
export async function listTies(
  graph: Graph,
  asOf: string,
  asked: TieQuery & OfParents,
  { after, limit, columns = ALL_COLUMNS }: ListPage<ListPlace>,
): Promise<(TiedData & Placed)[][]> {
  const [place, id] = after ?? [null, null];
  const { parents, order = 'NAME_ASC' } = asked;
  const filters = filtersOf(asked);
  const rows = await LIST(columns, asked.type, asked.direction, order).run(graph, {
    ...filters,
    ...{ parents, asOf, place, id, limit },
  });
  const toTied = tiedReader(columns);
  return byParent(parents, rows).map((found) =>
    placedOf(found[0], (parts, other) => toTied(parts, toEntity(other, asOf))),
  );
}

/** How many things each parent is tied to by such ties, in the order of the parents. */
export async function countTies(
  graph: Graph,
  asOf: string,
  asked: TieQuery & OfParents,
): Promise<number[]> {
  const { parents } = asked;
  const filters = filtersOf(asked);
  const rows = await COUNT(asked.type, asked.direction).run(graph, { parents, asOf, ...filters });
  return countsOf(parents, rows);
}

// There is no limit here, because a role that is left out would read as never held. The bounds of the operation
// apply.
const ROLES = query(
  'list roles held',
  { parents: list(text), asOf: text },
  {
    text: `UNWIND $parents AS parent
    MATCH (p:Entity {id: parent})-[r:HOLDS]->(o:Role)
    WHERE ${isKnownAsOf('r')}`,
    row: {
      parent: text,
      tie: tieColumn('r', ALL_COLUMNS),
      other: entityColumn('o', ALL_COLUMNS),
      place: column('o.sortKey', text),
      tieKey: column('r.key', text),
    },
    order: 'ORDER BY place, tieKey',
  },
);

/** All roles that each person holds or held, so that the caller can tell which of them were held on a day. */
export async function listRolesHeld(
  graph: Graph,
  asOf: string,
  parents: readonly string[],
): Promise<TieData[][]> {
  const rows = await ROLES.run(graph, { parents, asOf });
  return byParent(parents, rows).map((group) =>
    group.map(({ tie, other }) => toTie(tie, toEntity(other, asOf))),
  );
}
