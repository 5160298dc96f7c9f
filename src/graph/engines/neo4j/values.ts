/** Converts parameters to Bolt values, and Bolt values to plain ones. */
import neo4j, { type QueryResult } from 'neo4j-driver';
import { RapportError } from '../../../errors.ts';
import type { Parameters, Row, Value } from '../../graph.ts';
import { makeInSlices } from '../../slices.ts';

/** Sends whole numbers as integers. The driver would send them as floats, which LIMIT and indexes refuse. */
export function toParameters(parameters: Parameters): Record<string, unknown> {
  return sendMap(parameters);
}

function send(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(send) : sendMap(value);
}

function sendMap(map: Readonly<Record<string, Value>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, send(value)]));
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}

/** The rows of `result`. Nodes and relationships become property maps, and temporal values become ISO strings. */
export function toRows({ records }: QueryResult): Promise<Row[]> {
  return makeInSlices(records.length, (i) => {
    const record = records[i]!;
    const row: Row = {};
    for (const key of record.keys) row[key as string] = receive(record.get(key));
    return row;
  });
}

function receive(value: unknown): Value {
  switch (typeof value) {
    case 'bigint':
      return toNumber(value);
    case 'number':
      // JSON has neither NaN nor Infinity.
      return Number.isFinite(value) ? value : null;
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : receiveObject(value);
    default:
      return null;
  }
}

function receiveObject(value: object): Value {
  if (Array.isArray(value)) return value.map(receive);
  // The driver returns a map as a plain object, and every other value as an instance of a class.
  if (Object.getPrototypeOf(value) === Object.prototype) return receiveMap(value);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return receiveMap(value.properties);
  if (neo4j.isPath(value)) {
    const { start, segments } = value;
    return {
      nodes: [start, ...segments.map(({ end }) => end)].map(receive),
      edges: segments.map(({ relationship }) => receive(relationship)),
    };
  }
  // The value is a map from another VM realm, or a temporal value or a point, which `toString` formats.
  return Object.getPrototypeOf(Object.getPrototypeOf(value) ?? null) === null
    ? receiveMap(value)
    : value.toString();
}

function receiveMap(map: object): Row {
  const row: Row = {};
  for (const key of Object.keys(map)) row[key] = receive((map as Record<string, unknown>)[key]);
  return row;
}

function toNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) {
    throw new RapportError(
      'INTERNAL',
      `A query returned ${value}, which is too large for a number.`,
    );
  }
  return number;
}
