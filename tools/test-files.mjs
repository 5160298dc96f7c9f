/**
 * Which test files a run takes, by its extent, which RAPPORT_TESTS names:
 *
 *   quick  what `npm test` runs: everything but what takes long; of the suites on Neo4j, the contract
 *   all    everything: `npm run test:all`
 *   rest   what `quick` leaves out: `npm run test:all -- --rest`
 *
 * `tests/support/extent.ts` says which parts of a file a run takes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXTENTS = ['quick', 'all', 'rest'];

/** Left out of `quick`: what leads a browser, asks a Neo4j, or says in its name that it takes long. */
const LONG = /^tests\/browser\/|\.(?:all|neo4j)\.test\.ts$/;

/** Words of a file that does more where the extent is not `quick`. */
const DOES_MORE = /\b(?:describeEngines|describeNeo4j|tries)\(/;

/** The extent of this run. */
export function extent(named = process.env.RAPPORT_TESTS ?? 'quick') {
  if (EXTENTS.includes(named)) return named;
  throw new Error(`RAPPORT_TESTS is "${named}"; it is one of ${EXTENTS.join(', ')}.`);
}

/** Whether a run takes a test file, by its path from the root and its text. */
export function isTaken(of, path, text) {
  if (of === 'all') return true;
  if (LONG.test(path)) return of === 'rest';
  return of === 'quick' || DOES_MORE.test(text);
}

/** Paths from the root of the test files that a run takes. */
export function testFiles(root, of = extent()) {
  return readdirSync(join(root, 'tests'), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((path) => isTaken(of, path, readFileSync(join(root, path), 'utf8')));
}
