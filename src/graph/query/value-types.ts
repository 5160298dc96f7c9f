/** Types of the values in a row: each checks a value and returns it as the TypeScript type it stands for. */
import type { Value } from '../graph.ts';

/**
 * Returns the value as a `T`, or throws a {@link Misfit}. As the type of a parameter only its `T`
 * counts: engines check what is sent.
 */
export type ValueType<T> = (value: Value) => T;

/** A value is not of the type that its column has. Whoever knows the column adds its name. */
export class Misfit extends Error {
  constructor(expected: string, value: Value) {
    super(`expected ${expected}, got ${JSON.stringify(value).slice(0, 80)}`);
  }
}

export const text: ValueType<string> = (value) => {
  if (typeof value !== 'string') throw new Misfit('a text', value);
  return value;
};

export const number: ValueType<number> = (value) => {
  if (typeof value !== 'number') throw new Misfit('a number', value);
  return value;
};

export const flag: ValueType<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new Misfit('true or false', value);
  return value;
};

/** A text, or null if it is absent or empty: lists of texts store '' for "none". */
export const optional: ValueType<string | null> = (value) =>
  value === null || value === '' ? null : text(value);

/** One of a closed set of texts, such as the domain's unions. */
export function oneOf<const T extends string>(values: readonly T[]): ValueType<T> {
  const byText = new Map<Value, T>(values.map((value) => [value, value]));
  return (value) => {
    const found = byText.get(value);
    if (found === undefined) throw new Misfit(`one of ${values.join(', ')}`, value);
    return found;
  };
}

/** Null stays null. */
export const nullable =
  <T>(type: ValueType<T>): ValueType<T | null> =>
  (value) =>
    value === null ? null : type(value);

/** As {@link nullable}, and the empty text is null, too. */
export const optionally =
  <T>(type: ValueType<T>): ValueType<T | null> =>
  (value) =>
    value === null || value === '' ? null : type(value);

/** Null reads as `fallback`. */
export const orElse =
  <T>(type: ValueType<T>, fallback: T): ValueType<T> =>
  (value) =>
    value === null ? fallback : type(value);

export const list =
  <T>(type: ValueType<T>): ValueType<readonly T[]> =>
  (value) => {
    if (!isList(value)) throw new Misfit('a list', value);
    const read = new Array<T>(value.length);
    for (let i = 0; i < value.length; i += 1) read[i] = type(value[i] ?? null);
    return read;
  };

/** A list of texts that is left out where it would be empty. */
export const texts: ValueType<readonly string[]> = orElse(list(text), []);

/** A text that holds JSON, written by us. */
export const json =
  <T>(): ValueType<T> =>
  (value) =>
    JSON.parse(text(value)) as T;

/** Values at fixed places, such as `[a.id, r.since]`. */
export const tuple =
  <const T extends readonly unknown[]>(
    ...types: { readonly [I in keyof T]: ValueType<T[I]> }
  ): ValueType<T> =>
  (value) => {
    if (!isList(value)) throw new Misfit('a list', value);
    // A mapped tuple loses its length on the way through `map`.
    return types.map((type, i) => type(value[i] ?? null)) as unknown as T;
  };

/** A list of values in the order of `types`, as an object with their names. */
export function record<R extends Readonly<Record<string, ValueType<unknown>>>>(
  types: R,
): ValueType<{ readonly [N in keyof R]: R[N] extends ValueType<infer T> ? T : never }> {
  const entries = Object.entries(types);
  return (value) => {
    if (!isList(value)) throw new Misfit('a list', value);
    const read: Record<string, unknown> = {};
    for (let i = 0; i < entries.length; i += 1) {
      const [name, type] = entries[i]!;
      read[name] = type(value[i] ?? null);
    }
    return read as ReturnType<ReturnType<typeof record<R>>>;
  };
}

/** The property map of a node or relationship, or any other map. */
export type PropertyMap = Readonly<Record<string, Value>>;
export const map: ValueType<PropertyMap> = (value) => {
  if (value === null || typeof value !== 'object' || isList(value)) {
    throw new Misfit('a map', value);
  }
  return value;
};

/** The type of a parameter that is no row's: maps, lists of maps. It checks nothing. */
export function parameter<T>(): ValueType<T> {
  return (value) => {
    throw new Misfit('a parameter', value);
  };
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
