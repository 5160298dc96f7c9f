/** Stored properties of a node or relationship. Reading a property that the query left out is an error. */
import { RapportError } from '../../errors.ts';
import type { Value } from '../graph.ts';
import { map, Misfit, type PropertyMap, type ValueType } from './value-types.ts';

/** Properties with the names `N`. A property that is not stored reads as null. */
export interface Stored<N extends string = string> {
  /** @throws RapportError `INTERNAL` if the property was not read, or is not of the type. */
  readonly read: <T>(name: N, type: ValueType<T>) => T;
  /** Whether the query read the property, even if it is not stored. */
  readonly has: (name: N) => boolean;
}

/** A node or relationship of which all properties were read. */
class Whole implements Stored {
  readonly #properties: PropertyMap;

  constructor(properties: PropertyMap) {
    this.#properties = properties;
  }

  read<T>(name: string, type: ValueType<T>): T {
    return typed(name, this.#properties[name] ?? null, type);
  }

  has(): boolean {
    return true;
  }
}

/** Properties that were read as a list of values. */
class Part implements Stored {
  readonly #values: readonly Value[];
  /** Name → index in the list. All rows of an answer share one map. */
  readonly #places: ReadonlyMap<string, number>;

  constructor(values: readonly Value[], places: ReadonlyMap<string, number>) {
    this.#values = values;
    this.#places = places;
  }

  read<T>(name: string, type: ValueType<T>): T {
    const place = this.#places.get(name);
    if (place === undefined) throw unread(name);
    return typed(name, this.#values[place] ?? null, type);
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }
}

/** A column that holds whole nodes or relationships. */
export const whole: ValueType<Stored> = (value) => new Whole(map(value));

/** A column that {@link listOf} made of the same names. */
export function partOf<N extends string>(names: readonly N[]): ValueType<Stored<N>> {
  const places = new Map<string, number>(names.map((name, i) => [name, i]));
  return (value) => {
    if (!Array.isArray(value)) throw new Misfit('a list of properties', value);
    return new Part(value, places);
  };
}

/** A list and no map: a map would repeat the names in every row, and they take longer to read than the values. */
export const listOf = (v: string, names: readonly string[]) =>
  `[${names.map((name) => `${v}.${name}`).join(', ')}]`;

/** Properties whose values are known without a query. Reading any other is an error. */
export function partlyKnown<N extends string>(
  properties: Readonly<Partial<Record<N, Value>>>,
): Stored<N> {
  const entries = Object.entries<Value | undefined>(properties);
  const places = new Map(entries.map(([name], i) => [name, i]));
  return new Part(
    entries.map(([, value]) => value ?? null),
    places,
  );
}

/** @throws RapportError `INTERNAL`, naming the property, if the value is not of the type. */
export function typed<T>(name: string, value: Value, type: ValueType<T>): T {
  try {
    return type(value);
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    throw new RapportError('INTERNAL', `Stored property "${name}": ${error.message}.`);
  }
}

const unread = (name: string) =>
  new RapportError('INTERNAL', `"${name}" was not read: the query left this column out.`);

/** One function per member of `T`, which reads it from a source of type `S`. */
export type Members<S extends readonly unknown[], T> = {
  readonly [N in keyof T]: (...source: S) => T[N];
};

/**
 * Returns a function that makes a `T` of which only some members were read. The others throw on access,
 * and spreading the object does not copy them.
 */
export function partReader<S extends readonly unknown[], T extends object>(
  members: Members<S, T>,
  isRead: (name: keyof T & string) => boolean,
): (...source: S) => T {
  const guard = {};
  const read: [string, (...source: S) => unknown][] = [];
  for (const [name, member] of Object.entries<(...source: S) => unknown>(members)) {
    if (isRead(name as keyof T & string)) read.push([name, member]);
    else Object.defineProperty(guard, name, { get: () => fail(name) });
  }
  return (...source) => {
    const made = Object.create(guard) as Record<string, unknown>;
    for (let i = 0; i < read.length; i += 1) made[read[i]![0]] = read[i]![1](...source);
    return made as T;
  };
}

function fail(name: string): never {
  throw unread(name);
}
