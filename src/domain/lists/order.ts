/** The order of texts, and of sort keys with several members. */

/** One value of a sort key. */
export type KeyValue = string | number;

/**
 * Compares member by member, ascending. If members were joined to one text, "Ann" could come after
 * "Ann Lee".
 */
export function compareKeys(a: readonly KeyValue[], b: readonly KeyValue[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [a[i]!, b[i]!];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** Compares texts by their UTF-16 units, so that an order never depends on a locale. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
