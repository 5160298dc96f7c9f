/** The worked examples' file format, and the files in `web/examples`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'graphql';
import { groupExamples, parseExample } from '../../web/src/playground/example.ts';

const FILE = `# Who met Kem Sokha
# Group: Meetings
# Everyone with a meeting on record,
# and who says so.
query WhoMet($who: ID = "kem-sokha") {
  # the actor
  whoMet(actor: $who)
}
`;

test('reads title, group, explanation and operation', () => {
  expect(parseExample('../../examples/03-who-met.graphql', FILE)).toEqual({
    slug: '03-who-met',
    title: 'Who met Kem Sokha',
    group: 'Meetings',
    explanation: 'Everyone with a meeting on record, and who says so.',
    name: 'WhoMet',
    document: `# Who met Kem Sokha
# Everyone with a meeting on record,
# and who says so.

query WhoMet($who: ID = "kem-sokha") {
  # the actor
  whoMet(actor: $who)
}`,
  });
});

test('reads files with Windows line ends and blank lines alike', () => {
  const windows = FILE.replace('query', '\nquery').replaceAll('\n', '\r\n');
  expect(parseExample('a.graphql', windows)).toEqual(parseExample('a.graphql', FILE));
});

test.each([
  ['no title', 'query A { a }', 'title'],
  ['an empty title', '#\n# Group: G\n# E\nquery A { a }', 'title'],
  ['no group', '# T\n# E\n# E\nquery A { a }', 'Group:'],
  ['an empty group', '# T\n# Group:\n# E\nquery A { a }', 'group'],
  ['no explanation', '# T\n# Group: G\nquery A { a }', 'line 3'],
  ['no operation', '# T\n# Group: G\n# E\n', 'named operation'],
  ['only comments, without a last line end', '# T\n# Group: G\n# E', 'named operation'],
  ['an unnamed operation', '# T\n# Group: G\n# E\n{ a }', 'named operation'],
])('refuses %s, naming the file', (_what, text, message) => {
  expect(() => parseExample('x/07-a.graphql', text)).toThrow(/x\/07-a\.graphql/);
  expect(() => parseExample('x/07-a.graphql', text)).toThrow(message);
});

test('groups come in order of their first file', () => {
  const example = (slug: string, group: string) =>
    parseExample(`${slug}.graphql`, `# ${slug}\n# Group: ${group}\n# E\nquery A { a }`);
  const groups = groupExamples([example('03', 'A'), example('02', 'B'), example('01', 'A')]);
  expect([...groups].map(([group, list]) => [group, list.map((e) => e.slug)])).toEqual([
    ['A', ['01', '03']],
    ['B', ['02']],
  ]);
});

describe('web/examples', () => {
  const folder = new URL('../../web/examples/', import.meta.url);
  const files = readdirSync(folder);

  test('is not empty', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)('%s is well formed', (file) => {
    expect(file).toMatch(/^\d\d-[a-z0-9-]+\.graphql$/);
    const example = parseExample(file, readFileSync(new URL(file, folder), 'utf8'));
    expect(parse(example.document).definitions.length).toBeGreaterThan(0);
  });
});
