/** Reads relationships of which some columns were read; looking at another column is an error. */
import type { Columns, StoredTie, TieGroup } from '../entities/columns.ts';
import { partReader } from '../../graph/query/stored.ts';

/** How each member of a `T` is read out of a relationship and the entity at its other end. */
export type RelationshipMembers<T, E> = {
  readonly [N in keyof T]: (tie: StoredTie, node: E) => T[N];
};

/**
 * A reader for each choice of columns. `groups` says in which groups the columns of a member are; a
 * member that is not there is always read.
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
