/** Reads plain values out of rows: what is absent becomes null or empty, never undefined. */
import { groupBy } from '../domain/group-by.ts';
import type { Row, Value } from '../graph/graph.ts';

/** A property map as a row holds it. */
export type PropertyMap = Readonly<Record<string, Value | undefined>>;

export function text(value: Value | undefined): string {
  return typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : String(value);
}

/** Null where absent or stored as the empty string. */
export function optional(value: Value | undefined): string | null {
  const read = text(value);
  return read === '' ? null : read;
}

export function texts(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

export function map(value: Value | undefined): PropertyMap {
  return (value ?? {}) as PropertyMap;
}

/** Groups rows under the parent they were read for, in the order of `parents`. */
export function byParent<R extends Row>(parents: readonly string[], rows: readonly R[]): R[][] {
  const groups = groupBy(rows, (row) => text(row.parent));
  return parents.map((parent) => groups.get(parent) ?? []);
}
