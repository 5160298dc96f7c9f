/** Reads the fields of a map whose shape has been checked, each with its place in the file. */
import { isMapping } from '../../domain/lists/keys.ts';
import type { Path } from '../check/paths.ts';

/** A value and its place in the file. */
export interface Found<T = string> {
  readonly value: T;
  readonly path: Path;
}

/** A map of a seed file. It relies on the shape check and does not check forms again. */
export class Fields {
  readonly path: Path;
  /** As read. */
  readonly content: unknown;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: unknown, path: Path) {
    this.path = path;
    this.content = values;
    this.#values = isMapping(values) ? values : {};
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#values, key);
  }

  /** Text, an id, a date or a word of a closed list, in NFC. */
  text(key: string): Found | undefined {
    const value = this.#values[key];
    if (value === undefined) return undefined;
    return { value: textOf(value), path: [...this.path, key] };
  }

  /** Text of a field that the shape requires. */
  required(key: string): Found {
    return this.text(key) ?? { value: '', path: this.path };
  }

  /** The texts of those keys that are given. */
  given<Key extends string>(keys: readonly Key[]): Partial<Record<Key, string>> {
    const given: Partial<Record<Key, string>> = {};
    for (const key of keys) {
      const found = this.text(key);
      if (found !== undefined) given[key] = found.value;
    }
    return given;
  }

  /** Text or a number, whichever was written. */
  scalar(key: string): Found<string | number> | undefined {
    const value = this.#values[key];
    if (typeof value === 'number') return { value, path: [...this.path, key] };
    return this.text(key);
  }

  /** One or several texts; none if the field is absent. */
  texts(key: string): Found[] {
    return this.members(key).map(({ value, path }) => ({ value: textOf(value), path }));
  }

  /** One or several members of any form; none if the field is absent. */
  members(key: string): Found<unknown>[] {
    const value = this.#values[key];
    if (value === undefined) return [];
    const path = [...this.path, key];
    if (!Array.isArray(value)) return [{ value, path }];
    return value.map((member: unknown, index) => ({ value: member, path: [...path, index] }));
  }

  map(key: string): Fields | undefined {
    return this.has(key) ? new Fields(this.#values[key], [...this.path, key]) : undefined;
  }
}

function textOf(value: unknown): string {
  return String(value).normalize('NFC');
}
