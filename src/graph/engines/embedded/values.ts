/** Turns Grafeo's results into plain values. */
import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import { RapportError } from '../../../errors.ts';
import type { Row, Value } from '../../graph.ts';
import { makeInSlices } from '../../slices.ts';

/** Up to this many rows are fetched at once. That takes about a millisecond, and is faster than fetching one by one. */
const FEW = 500;

/** The rows of `result` as plain values, made in slices if they are many. */
export async function toRows(result: QueryResult): Promise<Row[]> {
  return result.length <= FEW
    ? result.toArray().map((row) => toMap(row, []))
    : makeInSlices(result.length, (index) => toMap(result.get(index), []));
}

function toValue(value: GrafeoValue | undefined): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') {
    throw new RapportError(
      'INTERNAL',
      `A query returned ${value}, which is too large for a number.`,
    );
  }
  // JSON has neither NaN nor Infinity.
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toValue);
  // `instanceof Date` fails across VM realms.
  if (Object.prototype.toString.call(value) === '[object Date]')
    return toLocalDateTime(value as Date);
  const map = value as Record<string, GrafeoValue>;
  return toMap(map, internalKeys(map));
}

function toMap(map: Record<string, GrafeoValue>, without: readonly string[]): Row {
  const plain: Row = {};
  for (const [key, value] of Object.entries(map)) {
    if (!without.includes(key)) plain[key] = toValue(value);
  }
  return plain;
}

/** The keys that Grafeo adds to the properties of a node or a relationship; none for a map. */
function internalKeys(map: Record<string, GrafeoValue>): readonly string[] {
  if (typeof map['_id'] !== 'number') return [];
  if (Array.isArray(map['_labels'])) return ['_id', '_labels'];
  if (typeof map['_source'] === 'number' && typeof map['_target'] === 'number') {
    return ['_id', '_type', '_source', '_target'];
  }
  return [];
}

/** A local date and time in Neo4j's format. Grafeo returns every other temporal type as a string. */
function toLocalDateTime(date: Date): string {
  return date.toISOString().replace(/(\.000)?Z$/, '');
}
