/** Brings what was found into the order in which it was asked for. */

/** The value of each key, in the order of `keys`; null where none was found. */
export function inOrder<K, V>(
  keys: readonly K[],
  found: Iterable<readonly [key: K, value: V]>,
): (V | null)[] {
  const values = new Map(found);
  return keys.map((key) => values.get(key) ?? null);
}
