/** What `npm test` leaves out, `npm run test:all` runs. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface TestFiles {
  testFiles(root: string, extent: string): string[];
  isTaken(extent: string, path: string, text: string): boolean;
  extent(named: string): string;
}
const { testFiles, isTaken, extent } = (await import(
  pathToFileURL(`${root}tools/test-files.mjs`).href
)) as TestFiles;

test('the quick files and the rest are all there are', () => {
  const [quick, rest, all] = ['quick', 'rest', 'all'].map((of) => testFiles(root, of));
  expect(quick!.length).toBeGreaterThan(50);
  expect(rest!.length).toBeGreaterThan(30);
  expect(rest!.length).toBeLessThan(all!.length);
  expect([...new Set([...quick!, ...rest!])].toSorted()).toEqual(all!.toSorted());
});

test.each([
  ['tests/browser/met.test.ts', '', 'rest'],
  ['tests/oracle/hunt.all.test.ts', '', 'rest'],
  ['tests/curation/load.neo4j.test.ts', '', 'rest'],
  ['tests/graph/neo4j.test.ts', "describeNeo4jQuick('Neo4j', …)", 'quick'],
  ['tests/domain/names.test.ts', "test('…')", 'quick'],
  ['tests/api/paging.test.ts', "describeEngines('Pages', …)", 'quick rest'],
  ['tests/api/outage.test.ts', "describeNeo4j('…')", 'quick rest'],
  ['tests/analysis/ties.test.ts', 'tries(4, 40)', 'quick rest'],
])('%s with `%s` is taken by: %s', (name, text, extents) => {
  expect(['quick', 'rest'].filter((of) => isTaken(of, name, text)).join(' ')).toBe(extents);
  expect(isTaken('all', name, text)).toBe(true);
});

test('an unknown extent is refused', () => {
  expect(() => extent('everything')).toThrow('RAPPORT_TESTS');
});
