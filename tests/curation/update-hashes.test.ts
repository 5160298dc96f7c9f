/** `rapport check --write` writes hashes, leaves all else as it is, and never lets a claim cite another paragraph. */
import { afterAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readFile, rm, stat, symlink, writeFile, chmod, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { paragraphSha256 } from '../../src/curation/check/paragraphs.ts';
import { checkSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import { withParagraphs } from '../../src/curation/source-files/edit-paragraphs.ts';
import { updateHashes } from '../../src/curation/source-files/update-hashes.ts';
import { tries } from '../support/extent.ts';
import { GOOD, PARAGRAPHS, writeFolder } from './seed-folder.ts';

const ONE = 'sources/page-one.yaml';
const [FIRST = '', SECOND = ''] = PARAGRAPHS;
const [HASH_1, HASH_2] = PARAGRAPHS.map(paragraphSha256);

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** Seeds whose page one is changed by `edit`, and whose text has these lines. */
async function seeds(
  lines: readonly string[],
  edit: (page: string) => string = (page) => page,
): Promise<{ folder: string; articles: string; page: () => Promise<string> }> {
  const folder = await writeFolder({
    ...GOOD,
    [ONE]: edit(GOOD[ONE] ?? ''),
    'texts/page-one.txt': lines.join('\n\n'),
  });
  folders.push(folder);
  const page = () => readFile(join(folder, ONE), 'utf8');
  return { folder, articles: join(folder, 'texts'), page };
}

describe('Hashes are written', () => {
  test('if they are missing, wrong or malformed: all in one run', async () => {
    const { folder, articles, page } = await seeds([FIRST, SECOND, 'A third.'], (text) =>
      text.replace(`1: ${HASH_1}`, '1: todo').replace(`    2: ${HASH_2}\n`, ''),
    );
    const before = await checkSeeds(folder, { articles });
    const missing = before
      .filter(({ field }) => field.startsWith('source.paragraphs'))
      .sort((a, b) => (a.field < b.field ? -1 : 1));
    expect(missing.map(({ field, message }) => [field, message.split(': ')[1] ?? ''])).toEqual([
      ['source.paragraphs.1', ''],
      ['source.paragraphs.1', `${HASH_1}.`],
      ['source.paragraphs.2', `${HASH_2}.`],
      ['source.paragraphs.3', `${paragraphSha256('A third.')}.`],
    ]);
    expect(await updateHashes(folder, articles)).toEqual([
      { file: ONE, written: [1, 2, 3], reread: [], deleted: [] },
    ]);
    expect(await checkSeeds(folder, { articles })).toEqual([]);
    const third = `    3: ${paragraphSha256('A third.')}\n`;
    expect(await page()).toBe(
      GOOD[ONE]?.replace('claims:', `${third}claims:`).replace(third + third, third),
    );
  });

  test.each([
    ['are absent', /  paragraphs:\n.*\n.*\n/, ''],
    ['are empty', /paragraphs:\n.*\n.*\n/, 'paragraphs:\n'],
    ['are {}', /paragraphs:\n.*\n.*\n/, 'paragraphs: {} # to do\n'],
  ])('if the paragraphs %s', async (_, find, by) => {
    const { folder, articles } = await seeds(PARAGRAPHS, (page) => page.replace(find, by));
    expect(await checkSeeds(folder, { articles })).not.toEqual([]);
    await updateHashes(folder, articles);
    expect(await checkSeeds(folder, { articles })).toEqual([]);
  });

  test('and nothing is if all are right', async () => {
    const { folder, articles, page } = await seeds(PARAGRAPHS);
    expect(await updateHashes(folder, articles)).toEqual([]);
    expect(await page()).toBe(GOOD[ONE]);
  });

  test('and claims whose paragraph has another text are to be read again', async () => {
    const { folder, articles } = await seeds(['Another text.', SECOND]);
    expect(await updateHashes(folder, articles)).toEqual([
      { file: ONE, written: [1], reread: [1], deleted: [] },
    ]);
  });

  test('through a link, and the file keeps its permissions', async () => {
    const { folder, articles, page } = await seeds(['Another text.', SECOND]);
    const [path, real] = [join(folder, ONE), join(folder, 'real.yaml')];
    await rename(path, real);
    await chmod(real, 0o640);
    await symlink(real, path);
    await updateHashes(folder, articles);
    expect(await readFile(real, 'utf8')).toBe(await page());
    expect((await stat(real)).mode % 0o1000).toBe(0o640);
    expect(await page()).toContain(paragraphSha256('Another text.'));
  });
});

describe('No claim comes to cite another paragraph:', () => {
  test('a number that is cited is not written if its paragraph has moved', async () => {
    const { folder, articles, page } = await seeds(['A new beginning.', FIRST, SECOND]);
    expect(await updateHashes(folder, articles)).toEqual([
      { file: ONE, written: [3], reread: [], deleted: [] },
    ]);
    expect(await page()).toContain(`1: ${HASH_1}\n    2: ${HASH_2}\n    3: ${HASH_2}\n`);
    expect(await checkSeeds(folder, { articles })).toMatchObject([
      {
        field: 'source.paragraphs.1',
        rule: 'locator',
        message: 'The paragraph listed as 1 is number 2 of the text.',
        fix: expect.stringContaining('cite 2, then delete 1 here'),
      },
      {
        field: 'source.paragraphs.2',
        message: 'The paragraph listed as 2 is number 3 of the text.',
      },
    ]);
    // As the fix says.
    const followed = (await page())
      .replaceAll('- paragraph: 2', '- paragraph: 3')
      .replaceAll('- paragraph: 1', '- paragraph: 2')
      .replace(/ {4}[12]: .*\n {4}[12]: .*\n/, '');
    await writeFile(join(folder, ONE), followed);
    await updateHashes(folder, articles);
    expect(await checkSeeds(folder, { articles })).toEqual([]);
  });

  test('a number that no claim cites is written, or deleted if the text has no such paragraph', async () => {
    const { folder, articles } = await seeds(['A new beginning.', FIRST], (page) =>
      page
        .replaceAll('- paragraph: 1', '- paragraph: 9')
        .replaceAll('- paragraph: 2', '- paragraph: 9'),
    );
    expect(await updateHashes(folder, articles)).toEqual([
      { file: ONE, written: [1, 2], reread: [], deleted: [] },
    ]);
    await writeFile(join(articles, 'page-one.txt'), 'A new beginning.');
    expect(await updateHashes(folder, articles)).toEqual([
      { file: ONE, written: [], reread: [], deleted: [2] },
    ]);
  });

  test('a cited number that the text has not is left to the check', async () => {
    const { folder, articles } = await seeds([FIRST]);
    expect(await updateHashes(folder, articles)).toEqual([]);
    expect(await checkSeeds(folder, { articles })).toMatchObject([
      { field: 'source.paragraphs.2', message: 'The text has 1 paragraphs, not 2.' },
    ]);
  });

  test('another page that only shows the headline is not taken for the text', async () => {
    const { folder, articles, page } = await seeds([]);
    await rename(join(articles, 'page-one.txt'), join(articles, 'other.txt'));
    await writeFile(join(articles, 'other.txt'), 'Page one\n\nQuite another article.');
    expect(await updateHashes(folder, articles)).toEqual([]);
    expect(await page()).toBe(GOOD[ONE]);
  });
});

describe('Editing a file', () => {
  const hashes = {
    1: paragraphSha256('one'),
    2: paragraphSha256('two'),
    3: paragraphSha256('three'),
  };

  test.each([
    [
      'lines with comments',
      'source:\n  id: x # id\n  paragraphs: # all\n      1: a # one\n\n      3:\n  note: >-\n    a\n\n    b\nclaims: [ ]\n',
    ],
    ['a flow map', 'source:\n  id:   x\n  paragraphs: { 1: a }  # one\nclaims: []\n'],
    ['a flow source', 'source: { id: x, paragraphs: { 2: b } }\nclaims: []\n'],
    ['an end without a line break', 'claims: []\nsource:\n  id: x\n  paragraphs:\n    2: b'],
    ['a note at the end', 'claims: []\nsource:\n  id: x\n  note: |\n    text\n'],
    ['Windows line ends', 'source:\r\n  id: x\r\n  paragraphs:\r\n    2: b\r\nclaims: []\r\n'],
  ])('keeps %s', (_, text) => {
    const edited = withParagraphs(text, hashes);
    expect(edited).not.toBeNull();
    expect(outside(edited ?? '')).toBe(outside(text));
    expect(edited?.includes('\r')).toBe(text.includes('\r'));
    expect(edited?.replaceAll('\r\n', '')).not.toContain('\r');
  });

  test.each([
    ['a comment in a flow map', 'source:\n  paragraphs: {\n    1: a, # one\n    }\n'],
    ['no source', 'claims: []\n'],
    ['a list', '- 1\n'],
  ])('gives up on %s', (_, text) => expect(withParagraphs(text, hashes)).toBeNull());

  /** A file without what belongs to the hashes. */
  const outside = (text: string) =>
    text
      .split(/(?<=\n)/)
      .filter((line) => !/^\s*(paragraphs:|\d+:)/.test(line))
      .join('')
      .replace(/paragraphs: \{.*?\}/, 'paragraphs')
      .trimEnd();

  test('changes no other character, whatever the file looks like', () => {
    const gap = fc.constantFrom('', '\n', '  # a comment\n', '\n\n');
    const note = fc.constantFrom(
      '',
      '  note: >-\n    a\n\n    b\n',
      '  note: "1: x"\n',
      '  navigation: [a,   b]\n',
    );
    const listed = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 5 });
    const wanted = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    const file = fc.record({ gap, note, listed, wanted, last: fc.boolean() });
    fc.assert(
      fc.property(file, (made) => {
        const lines = made.listed.map((number) => `    ${number}: h${number}  # ${number}\n`);
        const block = lines.length === 0 ? '' : `  paragraphs:\n${lines.join('')}`;
        const inner = made.last ? made.note + block : block + made.note;
        const text = `# head\n${made.gap}source:\n  id: x\n${inner}${made.gap}claims:\n  - a:   1\n`;
        const hashed = Object.fromEntries(
          made.wanted.map((number) => [number, paragraphSha256(String(number))]),
        );
        const edited = withParagraphs(text, hashed);
        expect(edited).not.toBeNull();
        expect(outside(edited ?? '')).toBe(outside(text));
        expect(withParagraphs(edited ?? '', hashed)).toBe(edited);
      }),
      tries(100, 1000),
    );
  });
});
