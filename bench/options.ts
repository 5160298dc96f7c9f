/** Options of the benchmark's commands, and the folder for loaded worlds. */
import path from 'node:path';
import type { Neo4jAddress } from './subjects.ts';
import { SIZES, type SizeName } from './world/size.ts';

/** The folder for loaded worlds, outside version control. */
export const SCRATCH = path.join('.cache', 'bench');

export function readSize(text: string): number {
  const size = SIZES[text.toLowerCase() as SizeName] as number | undefined;
  if (size !== undefined) return size;
  throw new Error(`--size is "${text}": give one of ${Object.keys(SIZES).join(', ')}.`);
}

export function dataFolderOf(size: string, seed: number): string {
  return path.join(SCRATCH, `${size.toLowerCase()}-seed-${seed}`);
}

/** The Neo4j to measure on, taken from the variables that Rapport reads. */
export function neo4jFromEnvironment(): Neo4jAddress {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
  if (!NEO4J_URI) {
    throw new Error(
      'Set NEO4J_URI to an empty Neo4j, such as the one of: node tools/neo4j/neo4j.mjs start',
    );
  }
  return {
    uri: NEO4J_URI,
    ...(NEO4J_USERNAME && NEO4J_PASSWORD
      ? { username: NEO4J_USERNAME, password: NEO4J_PASSWORD }
      : {}),
  };
}

/** Reads a list such as `profile,pair` whose items are all in `known`. */
export function readNames<T extends string>(
  option: string,
  text: string | undefined,
  known: readonly T[],
): readonly T[] {
  if (text === undefined) return known;
  return text.split(',').map((name) => {
    const found = known.find((each) => each === name.trim());
    if (found !== undefined) return found;
    throw new Error(`--${option} has "${name}": give some of ${known.join(',')}.`);
  });
}

export function readNumber(option: string, text: string): number {
  const number = Number(text);
  if (number > 0) return number;
  throw new Error(`--${option} is "${text}": give a number above 0.`);
}
