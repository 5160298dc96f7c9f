/** `rapport source add` begins a source's file from a text, tells what it knows, and writes nothing wrong. */
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'yaml';
import { paragraphSha256 } from '../../src/curation/check/paragraphs.ts';
import { checkSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import { addSource } from '../../src/curation/source-files/add-source.ts';
import { temporaryFolder } from '../support/embedded.ts';
import { GOOD } from '../curation/seed-folder.ts';
import { rapport } from './rapport.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const TEXT = `Vale Expected in Ostermark

Share
XS

Mira Vale’s party expects her to meet TOM REEVE on Friday.

The Hill Party gave no reason; Ostermark did not answer.
`;
const PARAGRAPHS = TEXT.trim().split('\n\n').slice(2);

let seeds = '';
let article = '';
let made = 0;
beforeEach(async () => {
  seeds = join(folder.path, `seeds-${++made}`);
  for (const [name, text] of Object.entries(GOOD)) {
    await mkdir(join(seeds, name, '..'), { recursive: true });
    await writeFile(join(seeds, name), text);
  }
  article = join(folder.path, `article-${made}.txt`);
  await writeFile(article, TEXT);
});

const MENU = ['--navigation', 'Share', '--navigation', 'XS'];
const SAID = {
  title: 'Vale Expected in Ostermark',
  publisher: 'The Hill Gazette',
  url: 'https://hill.example/vale',
  published: '2014-04',
  language: 'en',
};
const options = (said: Readonly<Record<string, string | undefined>> = {}) =>
  Object.entries({ ...SAID, seeds, ...said }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
const add = (...parts: string[]) => rapport(['source', 'add', article, ...parts]);
const filesOf = async () => (await readdir(seeds, { recursive: true })).sort();
const FILE = 'sources/hill-gazette-vale-expected-ostermark-2014.yaml';

describe('A source is added', () => {
  test('with its paragraphs, their hashes, and the known names in them', async () => {
    const { code, out, err } = await add(...options(), ...MENU);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      `Wrote ${join(seeds, FILE)}: 2 paragraphs, without 2 lines of navigation.`,
      'Known names, by paragraph:',
      '  1  Mira Vale = mira-vale, Tom Reeve = tom-reeve',
      '  2  Hill Party = hill-party, Ostermark = ostermark',
      `Next: write claims below the paragraphs, and see issues as you save: rapport check ${seeds} --watch --articles ${folder.path}`,
      '',
    ]);
    const text = await readFile(join(seeds, FILE), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+seeds\/seed.schema.json\nsource:\n/);
    expect(parse(text)).toEqual({
      source: {
        id: 'hill-gazette-vale-expected-ostermark-2014',
        title: SAID.title,
        publisher: SAID.publisher,
        url: SAID.url,
        language: 'en',
        publishedOn: '2014-04',
        navigation: ['Share', 'XS'],
        paragraphs: Object.fromEntries(
          PARAGRAPHS.map((paragraph, index) => [index + 1, paragraphSha256(paragraph)]),
        ),
      },
      claims: null,
    });
    expect(text).toContain(`
  #| 1  ${PARAGRAPHS[0]}
  #|    Known: Mira Vale = mira-vale, Tom Reeve = tom-reeve
  # - paragraph: 1
  #   summary:
`);
  });

  test('so that the check has only warnings, and claims can be written below', async () => {
    await add(...options(), ...MENU);
    const texts = { articles: folder.path };
    expect((await checkSeeds(seeds, texts)).map(({ rule }) => rule)).toEqual([
      'noClaims',
      'workText',
    ]);
    const path = join(seeds, FILE);
    const text = await readFile(path, 'utf8');
    const item =
      '  - paragraph: 2\n    description: { of: ostermark, text: keeps silent }\n    summary: No answer.\n';
    await writeFile(path, text.replace('  # - paragraph: 2\n  #   summary:\n', item));
    expect((await checkSeeds(seeds, texts)).map(({ rule }) => rule)).toEqual(['workText']);
    const { code, out } = await rapport(['check', seeds, '--drop-text', '--articles', folder.path]);
    expect(code).toBe(0);
    expect(out).toContain(`${FILE}: deleted the working comments.\nNo issue in`);
    const clean = await readFile(path, 'utf8');
    expect(clean.split('claims:\n')[1]).toBe(`\n${item}`);
    expect(clean).not.toContain('#|');
  });

  test('from standard input, and tells everything as JSON', async () => {
    const parts = ['source', 'add', '-', ...options({ id: 'vale-2014' }), ...MENU, '--json'];
    const { code, out } = await rapport(parts, {}, Readable.from([Buffer.from(TEXT)]));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      id: 'vale-2014',
      files: [join(seeds, 'sources/vale-2014.yaml')],
      paragraphs: [
        {
          number: 1,
          sha256: paragraphSha256(PARAGRAPHS[0] ?? ''),
          names: [
            { id: 'mira-vale', name: 'Mira Vale' },
            { id: 'tom-reeve', name: 'Tom Reeve' },
          ],
        },
        {
          number: 2,
          sha256: paragraphSha256(PARAGRAPHS[1] ?? ''),
          names: [
            { id: 'hill-party', name: 'Hill Party' },
            { id: 'ostermark', name: 'Ostermark' },
          ],
        },
      ],
      navigation: ['Share', 'XS'],
      notes: [],
    });
  });

  test('into a new folder, if the data set is described', async () => {
    const fresh = join(folder.path, `fresh-${made}`);
    const first = ['--dataset', 'hill-news', '--coverage', 'One article: nothing before April.'];
    const { code, out } = await add(...options({ seeds: fresh }), ...MENU, ...first);
    expect(code).toBe(0);
    expect(out).toContain(`Wrote ${join(fresh, 'dataset.yaml')} and ${join(fresh, FILE)}: 2`);
    expect(out).toContain('No known name stands in it.');
    const dataset: unknown = parse(await readFile(join(fresh, 'dataset.yaml'), 'utf8'));
    const coverage = 'One article: nothing before April.';
    expect(dataset).toEqual({ id: 'hill-news', title: 'Hill news', coverage });
    expect((await rapport(['check', fresh])).code).toBe(0);
  });

  test('and names the schema for editors by a path that holds elsewhere too', async () => {
    const schema = { path: resolve('seeds/seed.schema.json'), isNear: false };
    const said = { title: SAID.title, published: '2014', id: 'vale-2014', navigation: [] };
    const dataset = { id: 'hill-news', coverage: 'One article.' };
    const fresh = join(folder.path, `far-${made}`);
    const { files } = await addSource(fresh, TEXT, { ...said, dataset }, { schema });
    expect(files).toEqual(['seed.schema.json', 'dataset.yaml', 'sources/vale-2014.yaml']);
    const first = async (file: string) =>
      (await readFile(join(fresh, file), 'utf8')).split('\n')[0] ?? '';
    const named = '# yaml-language-server: $schema=';
    expect(await first('dataset.yaml')).toBe(`${named}./seed.schema.json`);
    expect(await first('sources/vale-2014.yaml')).toBe(`${named}../seed.schema.json`);
    expect((await addSource(fresh, TEXT, { ...said, id: 'more' }, { schema })).files).toEqual([
      'sources/more.yaml',
    ]);
    expect(await first('sources/more.yaml')).toBe(`${named}../seed.schema.json`);
  });

  test('and a note says what may be wrong', async () => {
    const wrapped = 'Mira Vale went to see the chair of the party on a Friday in May and\n'.repeat(
      1,
    );
    const lines = [0, 1, 2].map((number) => `${number} ${wrapped}`).join('');
    await writeFile(article, `Vale expected in Ostermarck\n${lines}`);
    await writeFile(
      join(seeds, 'sources/page-one.yaml'),
      (GOOD['sources/page-one.yaml'] ?? '').replace('  language: en', `  url: ${SAID.url}`),
    );
    const { out } = await add(...options());
    expect(out).toContain('The source page-one has the same address.');
    expect(out).toContain(
      '"Vale expected in Ostermarck" counts as a paragraph, for it is not quite',
    );
    expect(out).toContain('Most lines end in mid-sentence.');
  });
});

describe('Navigation', () => {
  test('is asked about at a terminal', async () => {
    const typed = Object.assign(Readable.from([Buffer.from('y\n'), Buffer.from('n\n')]), {
      isTTY: true,
    });
    const { code, out, err } = await rapport(['source', 'add', article, ...options()], {}, typed);
    expect(code).toBe(0);
    expect(err.match(/\? (.*?) \[y\/N\]/g)).toEqual(['? Share [y/N]', '? XS [y/N]']);
    expect(out).toContain('3 paragraphs, without 1 line of navigation.\n');
    expect(out).not.toContain('--navigation');
  });

  test('is not guessed if a question stays unanswered: nothing is written', async () => {
    const before = await filesOf();
    const typed = Object.assign(Readable.from([Buffer.from('y\n')]), { isTTY: true });
    const { code, err } = await rapport(['source', 'add', article, ...options()], {}, typed);
    expect(code).toBe(2);
    expect(err).toContain('The questions were not all answered. Nothing was written.');
    expect(await filesOf()).toEqual(before);
  });

  test('is kept without a terminal, and the option to drop it is told', async () => {
    const { out } = await add(...options());
    expect(out).toContain('4 paragraphs.');
    expect(out).toContain("  --navigation 'Share' --navigation 'XS'\n");
  });

  test('may be a file of the menus of a whole site', async () => {
    const menus = join(folder.path, 'menus.md');
    await writeFile(menus, 'XS\nSM\n\nShare\n');
    const { out } = await add(...options(), '--navigation-file', menus);
    expect(out).toContain('2 paragraphs, without 2 lines of navigation.');
  });
});

describe('Nothing is written, and the option and the fix are named,', () => {
  const FIRST = ['--dataset', 'hill-news', '--coverage', 'One article.'];
  test.each<[string, Readonly<Record<string, string | undefined>>, string[], RegExp]>([
    [
      'for a date that is none',
      { published: 'May 2014' },
      [],
      /--published: "May 2014" cannot be read as a date.* Write a day/,
    ],
    [
      'for a day that is none',
      { published: undefined, accessed: '2014-04' },
      [],
      /--accessed: .*Write a day such as/,
    ],
    ['without any day', { published: undefined }, [], /--published: It is unknown.*--accessed/],
    ['for an address that is none', { url: 'hill.example' }, [], /--url: .*http or https address/],
    ['for a language that is none', { language: 'English' }, [], /--language: .*BCP 47/],
    ['for an empty title', { title: ' ' }, [], /--title: It is empty. Write the headline./],
    ['for an id that is none', { id: '../Vale' }, [], /--id: "..\/Vale" is not an id/],
    ['for the id of an entity', { id: 'poems' }, [], /--id: poems is already declared as a Topic/],
    [
      'for the id of a source in a file of another name',
      { id: 'page-three' },
      [],
      /--id: The source page-three is already declared/,
    ],
    [
      'for a file that is there',
      { id: 'page-one' },
      [],
      /--id: .*page-one.yaml is there already and is never overwritten.*--write/,
    ],
    [
      'if no id can be made',
      { publisher: undefined },
      [],
      /--id: Without --publisher no id can be made/,
    ],
    ['if the title has no Latin letters', { title: 'កឹម សុខា' }, [], /--id: .*no Latin letters/],
    [
      'for a menu line that the text has not',
      {},
      ['--navigation', 'Shares'],
      /--navigation: No line of the text is "Shares". Did you mean 'Share'\?/,
    ],
    ['for a second data set', {}, FIRST, /--dataset: .*dataset.yaml is there already/],
    ['for a data set without coverage', {}, FIRST.slice(0, 2), /--dataset needs --coverage/],
    ['for coverage without a data set', {}, FIRST.slice(2), /give it too/],
    [
      'if the folder is no data set',
      { seeds: 'nosuch' },
      [],
      /--seeds: There is no nosuch\/dataset.yaml.*--dataset <id> and --coverage/,
    ],
    [
      'for a data set with a bad id',
      { seeds: 'nosuch' },
      ['--dataset', 'Hill', '--coverage', 'x'],
      /--dataset: "Hill" is not an id/,
    ],
  ])('%s', async (_, said, more, message) => {
    const two = join(seeds, 'sources/page-two.yaml');
    await writeFile(two, (GOOD['sources/page-two.yaml'] ?? '').replace('page-two', 'page-three'));
    const before = await filesOf();
    const { code, out, err } = await add(...options(said), ...more);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(await filesOf()).toEqual(before);
    await expect(readdir('nosuch')).rejects.toThrow('ENOENT');
  });

  test.each<[string, Buffer | string, RegExp]>([
    ['UTF-16', Buffer.from('\ufeffVale', 'utf16le'), /is UTF-16. Save it as UTF-8.*iconv/],
    ['an older encoding', Buffer.from('Val\xe9 met him.', 'latin1'), /is not UTF-8.*WINDOWS-1252/],
    ['a web page', '<!DOCTYPE html><p>Vale</p>', /is a web page/],
    ['no paragraph', `${SAID.title}\n\n`, /no paragraph/],
    ['bytes', 'a\0b', /is not a text/],
  ])('for a text that is %s', async (_, bytes, message) => {
    await writeFile(article, bytes);
    const { code, err } = await add(...options());
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('if a file cannot be written: the data set does not begin either', async () => {
    const fresh = join(folder.path, `blocked-${made}`);
    await mkdir(fresh);
    await writeFile(join(fresh, 'sources'), 'This is no folder.');
    const { code, err } = await add(...options({ seeds: fresh }), ...MENU, ...FIRST);
    expect(code).toBe(2);
    expect(err).toMatch(/^BAD_USER_INPUT: \S+2014\.yaml cannot be written: .*name another folder/);
    expect(await readdir(fresh)).toEqual(['sources']);
  });

  test('for a text that is not there', async () => {
    const { code, err } = await rapport(['source', 'add', 'nosuch.txt', ...options()]);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'BAD_USER_INPUT: The file nosuch.txt does not exist. Name another file.\n',
    });
  });
});
