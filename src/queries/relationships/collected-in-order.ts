/** Collects the other ends of one parent's relationships in an order, each with its place in the list. */
import { withCapacities } from '../conditions.ts';
import {
  collected,
  collectedOf,
  type Columns,
  type StoredEntity,
  type StoredTie,
} from '../entities/columns.ts';
import {
  isByName,
  isCount,
  walkEntities,
  withEntityPlace,
  type EntityOrder,
} from '../entities/entity-order.ts';
import { isAfter, placeType } from '../places-in-lists.ts';
import { list } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';

/** Something at its place in a list. */
export interface Placed {
  readonly place: string | number;
}

/**
 * Ends a subquery on relationships `r` that lead to `v`. It gives one row, with at most `$limit` entities
 * after `$place`.
 */
export function collectedInOrder(
  when: When<'place' | 'capacities'>,
  order: EntityOrder,
  { v, columns }: { readonly v: string; readonly columns: Columns },
): string {
  const walked = walkEntities(order);
  const byName = isByName(order);
  // In an order by name, entities up to the place are left out before anything is collected.
  return `${byName ? when.given('place', `AND ${isAfter(walked, `${v}.id`, `${v}.sortKey`)}`) : ''}
    WITH ${v} AS other, ${v}.id AS otherId, collect(r) AS parts${withCapacities(when)}
    ${withEntityPlace(order, 'other, otherId, parts', 'other')}
    ${byName ? '' : when.given('place', `WHERE ${isAfter(walked, 'otherId')}`)}
    WITH other, place, otherId, parts
    ORDER BY place ${walked.direction}, otherId ${walked.idDirection} LIMIT $limit
    RETURN ${collected('parts', 'other', columns)}, collect(place) AS places`;
}

/** The type of the column that holds the places. */
export const placesType = (order: EntityOrder) => list(placeType(isCount(order)));

/** Makes one object for each collected entity, with its place. */
export function placedOf<T extends object>(
  row:
    | {
        readonly ties: readonly (readonly StoredTie[])[];
        readonly others: readonly StoredEntity[];
        readonly places: readonly (string | number)[];
      }
    | undefined,
  make: (ties: readonly StoredTie[], other: StoredEntity) => T,
): (T & Placed)[] {
  return collectedOf(row, make).map((each, i) => ({ ...each, place: row!.places[i]! }));
}
