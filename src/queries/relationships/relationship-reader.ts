/** Makes readers of relationships for a choice of columns. Reading a member of a column outside the choice throws. */
import { compareKeys } from '../../domain/lists/order.ts';
import type { Columns, StoredTie, TieGroup } from '../entities/columns.ts';
import type { EntityData } from '../entities/entities.ts';
import { partReader } from '../../graph/query/stored.ts';
import { optional, text } from '../../graph/query/value-types.ts';

/** How each member of a `T` is read from a relationship and the entity at its other end. */
export type RelationshipMembers<T, E> = {
  readonly [N in keyof T]: (tie: StoredTie, node: E) => T[N];
};

/**
 * Makes a reader for each choice of columns. `groups` says which groups hold the columns of a member. A member
 * that is not in `groups` is always read.
 */
export function relationshipReader<T extends object, E>(
  members: RelationshipMembers<T, E>,
  groups: Partial<Readonly<Record<keyof T, readonly TieGroup[]>>>,
): (columns: Columns) => (tie: StoredTie, node: E) => T {
  const readers = new Map<string, (tie: StoredTie, node: E) => T>();
  return ({ tie: asked }) => {
    const name = asked?.join() ?? 'all';
    const reader =
      readers.get(name) ??
      partReader<[StoredTie, E], T>(members, (member) => {
        const needed = groups[member];
        return (
          asked === null || needed === undefined || needed.some((each) => asked.includes(each))
        );
      });
    readers.set(name, reader);
    return reader;
  };
}

/** An entity at the other end, with all relationships that lead to it. */
export interface WithParts<P> {
  readonly asOf: string;
  readonly node: EntityData;
  /** At least one, ordered by capacity, then by first day, then by key. */
  readonly parts: readonly [P, ...P[]];
}

/** The sort key of the parts between two entities. It is read with every relationship. */
const placeOf = (tie: StoredTie) => [
  tie.read('capacity', optional) ?? '',
  tie.read('earliest', optional) ?? '',
  tie.read('key', text),
];

/** Makes a reader of all relationships that lead to one entity, for each choice of columns. */
export function partsReader<P>(
  reader: (columns: Columns) => (tie: StoredTie, node: EntityData) => P,
): (columns: Columns) => (ties: readonly StoredTie[], node: EntityData) => WithParts<P> {
  return (columns) => {
    const toPart = reader(columns);
    return (ties, node) => {
      const [first, ...rest] = ties.length === 1 ? ties : ties.toSorted(byPlace);
      if (first === undefined) throw new Error(`Nothing leads to ${node.id}.`);
      // Nearly every entity has one part. This case avoids an extra array, because lists are long.
      const parts: [P, ...P[]] = [toPart(first, node)];
      for (const tie of rest) parts.push(toPart(tie, node));
      return { asOf: node.asOf, node, parts };
    };
  };
}

const byPlace = (a: StoredTie, b: StoredTie) => compareKeys(placeOf(a), placeOf(b));
