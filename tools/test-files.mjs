/**
 * Chooses the test files of a run by its extent, which RAPPORT_TESTS gives:
 *
 *   quick  what `npm test` runs: all files that are not slow; on Neo4j only the engine contract
 *   all    everything: `npm run test:all`
 *   rest   what `quick` leaves out: `npm run test:all -- --rest`
 *
 * Within a file, `tests/support/extent.ts` decides how much a run tries.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXTENTS = ['quick', 'all', 'rest'];

/** Files left out of `quick`: those that drive a browser, ask a Neo4j, or are named as slow. */
const LONG = /^tests\/browser\/|\.(?:all|neo4j)\.test\.ts$/;

/** A file with these words does more if the extent is not `quick`. */
const DOES_MORE = /\b(?:describeEngines|describeNeo4j|tries)\(/;

/** The extent of this run. */
export function extent(named = process.env.RAPPORT_TESTS ?? 'quick') {
  if (EXTENTS.includes(named)) return named;
  throw new Error(`RAPPORT_TESTS is "${named}"; it is one of ${EXTENTS.join(', ')}.`);
}

/** Whether a run includes a test file, by its path from the root and its text. */
export function isTaken(of, path, text) {
  if (of === 'all') return true;
  if (LONG.test(path)) return of === 'rest';
  return of === 'quick' || DOES_MORE.test(text);
}

/** The test files of a run, as paths from the root. */
export function testFiles(root, of = extent()) {
  return readdirSync(join(root, 'tests'), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((path) => isTaken(of, path, readFileSync(join(root, path), 'utf8')));
}
