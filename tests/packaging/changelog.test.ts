/** The changelog follows Keep a Changelog, and its newest version is the version of the packages. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(`${root}${name}`, 'utf8');

const GROUPS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
const [, ...sections] = read('CHANGELOG.md').split(/^## /m);
/** What is not yet released has no number. */
const versions = sections.filter((text, i) => i > 0 || !text.startsWith('Unreleased\n'));

test('every version has a number and a date, newest first', () => {
  const heads = versions.map((text) => text.slice(0, text.indexOf('\n')));
  for (const head of heads) expect(head).toMatch(/^\d+\.\d+\.\d+ - \d{4}-\d{2}-\d{2}$/);
  const dates = heads.map((head) => head.slice(-10));
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('the newest version is the version of the packages and of the lockfile', () => {
  const newest = versions[0]?.split(' ', 1)[0];
  const versionIn = (name: string) => (JSON.parse(read(name)) as { version: string }).version;
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Readonly<Record<string, { version?: string }>>;
  };
  expect([versionIn('package.json'), versionIn('web/package.json')]).toEqual([newest, newest]);
  expect([versionIn('package-lock.json'), packages['']?.version, packages['web']?.version]).toEqual(
    [newest, newest, newest],
  );
});

test('changes are grouped, each group once, and each change is one line', () => {
  for (const version of versions) {
    const groups = [...version.matchAll(/^### (.*)$/gm)].map(([, group]) => group!);
    expect(groups.length).toBeGreaterThan(0);
    expect([...new Set(groups)]).toEqual(groups);
    expect(groups.filter((group) => !GROUPS.includes(group))).toEqual([]);
    expect(version).not.toMatch(/^ +\S/m);
  }
});
