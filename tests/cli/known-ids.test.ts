/** Finding ids of the graph on the command line, and checking seeds that use them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paragraphSha256 } from '../../src/curation/check/paragraphs.ts';
import { temporaryFolder } from '../support/embedded.ts';
import { rapport } from './rapport.ts';

const folder = temporaryFolder();
const data = join(folder.path, 'data');
const seeds = join(folder.path, 'second');

/** Writes a second data set, whose only source says these things. */
async function writeSecond(...items: readonly string[]): Promise<void> {
  await mkdir(join(seeds, 'sources'), { recursive: true });
  const files = {
    'dataset.yaml': 'id: second\ntitle: Second\ncoverage: One invented page.\n',
    'sources/later.yaml':
      `source: { id: later, title: Later, publishedOn: 2016-02-01, paragraphs: { 1: ${paragraphSha256('x')} } }\n` +
      `claims:\n${items.map((said) => `  - { paragraph: 1, summary: It says so., ${said} }\n`).join('')}`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(seeds, name), text);
}

const MET =
  'meeting: { id: kerry-kem-sokha-2016-01, stage: held, date: { edtf: 2016-01-26, basis: stated }, attendee: [john-kerry, kem-sokha] }';

beforeAll(async () => {
  expect(await rapport(['load', 'seeds', '--data', data])).toMatchObject({ code: 0 });
});
afterAll(() => folder.remove());

describe('rapport find', () => {
  const find = (...words: readonly string[]) => rapport(['find', ...words, '--data', data]);

  test('prints ids with type, name, roles and meetings, and says when there is more', async () => {
    const { code, out } = await find('kery', '--first', '1');
    expect(code).toBe(0);
    expect(out).toContain('john-kerry  Person  John Kerry (found as "Kerry")\n');
    expect(out).toMatch(/^ {4}roles: us-secretary-of-state/m);
    expect(out).toMatch(/^ {4}2016-01-26 {2}PLANNED {2}kerry-kem-sokha-2016-01: /m);
    expect(out).toMatch(/^ {4}… and \d+ earlier meetings$/m);
    expect(out).toMatch(/^… and \d+ more: give more of the name, --type or --first\.$/m);
  });

  test('prints only one type, and a role with its organization and holders', async () => {
    const { out } = await find('secretary of state', '--type', 'role');
    expect(out).toMatch(/^us-secretary-of-state {2}Role {2}/);
    expect(out).toContain('held by john-kerry');
    const { out: both } = await find('kerry', '--type', 'LEGAL_CASE', '--type', 'meeting');
    expect(both).toMatch(/^kerry-\S+ {2}Meeting {2}/);
    expect(both).not.toContain('Person');
  });

  test('prints everything as JSON', async () => {
    const { out } = await find('Hun Sen', '--type', 'Person', '--json');
    expect(JSON.parse(out)).toMatchObject({
      name: 'Hun Sen',
      total: 1,
      found: [
        {
          id: 'hun-sen',
          type: 'Person',
          roles: { total: 1, first: [{ id: 'prime-minister-of-cambodia' }] },
          meetings: { total: 1, first: [{ id: 'kerry-hun-sen-2016-01', verdict: 'PLANNED' }] },
        },
      ],
      nearest: [],
    });
  });

  test('says that nothing matches, and what is near', async () => {
    expect((await find('zzzz')).out).toBe('Nothing in the graph has a name like "zzzz".\n');
    expect((await find('kerrison')).out).toContain('The nearest names:\n  john-kerry  Person');
  });

  test.each([
    [['kerry', '--type', 'Persn'], /--type <type>.*Use one of: Person, /],
    [['kerry', '--first', '0'], /--first <n>.*whole number from 1 to 50/],
    [[' '], /text/],
  ])('%j is wrong use', async (words, said) => {
    const { code, err } = await find(...words);
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });
});

describe('rapport check --against', () => {
  test('lets seeds use what the graph knows, and writes nothing', async () => {
    await writeSecond(MET);
    const alone = await rapport(['check', seeds]);
    expect(alone.code).toBe(4);
    expect(alone.out).toContain('rapport check --against');
    const against = await rapport(['check', seeds, '--against', data]);
    expect(against).toMatchObject({ code: 0, err: '' });
    expect(against.out).toMatch(/^No issue in .*: 0 entities, 1 source, \d+ claims\.\n$/);
    // Without a value, it is the graph that a load would use.
    expect(await rapport(['check', seeds, '--against'], { RAPPORT_DATA: data })).toEqual(against);
    // A folder is one of the embedded engine, even if a Neo4j is set.
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    expect(await rapport(['check', seeds, '--against', data], env)).toEqual(against);
    const { out } = await rapport(['status', '--data', data]);
    expect(out).toContain('Revision       1 of 1');
  });

  test('prints mistakes with place and fix, and names what stands in the graph', async () => {
    await writeSecond(MET.replace('kem-sokha]', 'kem-soka]'), MET.replace('2016-01-26', '2016-03'));
    const { code, out } = await rapport(['check', seeds, '--against', data]);
    expect(code).toBe(4);
    expect(out).toMatch(
      /later\.yaml:3 claims\[0\]\.meeting\.attendee\[1\]: No entity "kem-soka" is declared\. Did you mean "kem-sokha"\? — /,
    );
    await writeSecond('stage: { of: hun-sen, stage: held }');
    const wrong = await rapport(['check', seeds, '--against', data]);
    expect(wrong.out).toContain('hun-sen is a Person; as subject of stage it must be Meeting');
  });

  test.each(['nowhere', 'bolt://127.0.0.1:1'])('refuses %s, where no graph is', async (where) => {
    const graph = where.includes(':') ? where : join(folder.path, where);
    const { code, err } = await rapport(['check', seeds, '--against', graph]);
    expect([2, 3]).toContain(code);
    expect(err).toMatch(/^(CONFIG_INVALID: There is no graph|SERVICE_UNAVAILABLE: )/);
    expect(existsSync(graph)).toBe(false);
  });
});

describe('rapport load', () => {
  test('makes no graph for seeds that do not pass the check', async () => {
    await writeSecond(MET);
    const fresh = join(folder.path, 'fresh');
    expect((await rapport(['load', seeds, '--data', fresh])).err).toContain('"john-kerry"');
    expect(existsSync(fresh)).toBe(false);
  });

  test('looks at the graph it loads into, and what it loaded is found', async () => {
    expect((await rapport(['load', seeds, '--data', data, '--dry-run'])).out).toContain(
      'Dry run: a load would make revision 2: 4 new claims',
    );
    expect(await rapport(['load', seeds, '--data', data])).toMatchObject({ code: 0 });
    const { out } = await rapport(['find', 'Kem Sokha', '--data', data]);
    expect(out).toContain('2016-01-26  MET  kerry-kem-sokha-2016-01');
  });
});
