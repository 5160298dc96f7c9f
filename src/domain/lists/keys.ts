/** Objects by their keys, with the types that `Object.keys` and `Object.fromEntries` lose. */

/** Whether a value of unknown shape, such as parsed JSON or YAML, is an object and not a list. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys of an object, which must have only those that its type names. */
export const keysOf = <T extends object>(object: T) => Object.keys(object) as (keyof T & string)[];

/** An object of the same keys, each with what `make` makes of it. */
export const mapKeys = <K extends string, V>(
  keys: readonly K[],
  make: (key: K) => V,
): Record<K, V> => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
