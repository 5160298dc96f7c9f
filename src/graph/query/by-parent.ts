/** Groups rows by the parent they were read for. */
import { groupBy } from '../../domain/lists/group-by.ts';

/** The rows of each parent, in the order of `parents`. */
export function byParent<R extends { readonly parent: string }>(
  parents: readonly string[],
  rows: readonly R[],
): R[][] {
  const groups = groupBy(rows, ({ parent }) => parent);
  return parents.map((parent) => groups.get(parent) ?? []);
}

/** The count of each parent, in the order of `parents`; 0 for a parent without a row. */
export function countsOf(
  parents: readonly string[],
  rows: readonly { readonly parent: string; readonly n: number }[],
): number[] {
  const counts = new Map(rows.map(({ parent, n }) => [parent, n]));
  return parents.map((parent) => counts.get(parent) ?? 0);
}
