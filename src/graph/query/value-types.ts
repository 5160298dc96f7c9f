/** Types of the values in a row. Each is a function that checks a value and returns it as a TypeScript type. */
import type { Value } from '../graph.ts';

/**
 * Returns the value as a `T`, or throws a {@link Misfit}. As the type of a parameter it is never called
 * and only declares `T`, because engines check parameters.
 */
export type ValueType<T> = (value: Value) => T;

/** A value does not have the expected type. Code that knows the column catches this and adds its name. */
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

/** A text; null if it is absent or empty, because lists of texts store '' for "none". */
export const optional: ValueType<string | null> = (value) =>
  value === null || value === '' ? null : text(value);

/** One of a fixed set of texts, such as the members of a union type. */
export function oneOf<const T extends string>(values: readonly T[]): ValueType<T> {
  const byText = new Map<Value, T>(values.map((value) => [value, value]));
  return (value) => {
    const found = byText.get(value);
    if (found === undefined) throw new Misfit(`one of ${values.join(', ')}`, value);
    return found;
  };
}

/** Like `type`, but null is allowed and stays null. */
export const nullable =
  <T>(type: ValueType<T>): ValueType<T | null> =>
  (value) =>
    value === null ? null : type(value);

/** As {@link nullable}, but an empty text also reads as null. */
export const optionally =
  <T>(type: ValueType<T>): ValueType<T | null> =>
  (value) =>
    value === null || value === '' ? null : type(value);

/** Like `type`, but null reads as `fallback`. */
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

/** A list of texts. An absent one reads as empty, because empty lists are not stored. */
export const texts: ValueType<readonly string[]> = orElse(list(text), []);

/** A text with JSON that Rapport wrote, so its content is not checked. */
export const json =
  <T>(): ValueType<T> =>
  (value) =>
    JSON.parse(text(value)) as T;

/** A list of values with one type per index, such as `[a.id, r.since]`. */
export const tuple =
  <const T extends readonly unknown[]>(
    ...types: { readonly [I in keyof T]: ValueType<T[I]> }
  ): ValueType<T> =>
  (value) => {
    if (!isList(value)) throw new Misfit('a list', value);
    // TypeScript loses the length of a mapped tuple in `map`.
    return types.map((type, i) => type(value[i] ?? null)) as unknown as T;
  };

/** A list of values in the order of `types`, returned as an object with the names of `types`. */
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

/** The type of a parameter that is never a column, such as a list of maps. It only declares `T`. */
export function parameter<T>(): ValueType<T> {
  return (value) => {
    throw new Misfit('a parameter', value);
  };
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
