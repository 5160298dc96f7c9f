/** The table of shorthands in seeds/README.md has the keys that the seeds take. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHORTHANDS } from '../../src/curation/read-seeds/shorthands.ts';

test('the table of seeds/README.md has every shorthand with its keys, the required ones in bold', () => {
  const page = readFileSync('seeds/README.md', 'utf8');
  const table = [...page.matchAll(/^\| `(\w+)` +\| (.*?) +\|$/gm)].map(([, name, keys = '']) => [
    name,
    keys.split(', '),
  ]);
  const taken = Object.entries(SHORTHANDS).map(([name, { shape }]) => [
    name,
    Object.keys(shape.fields).map((key) => (shape.required.includes(key) ? `**${key}**` : key)),
  ]);
  expect(table).toEqual(taken);
});
