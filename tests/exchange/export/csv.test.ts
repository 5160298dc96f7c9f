/** CSV tables: what spreadsheets, Gephi and the data package need, by the command as a user runs it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rapport } from '../../cli/rapport.ts';
import { openTestEmbedded, temporaryFolder } from '../../support/embedded.ts';
import { loadWorld } from '../../support/world.ts';
import { TABLES } from '../../../src/exchange/export/tables/tables.ts';
import { CSV } from '../../../src/exchange/export/csv/csv.ts';
import type { Exported } from '../../../src/exchange/export/exported.ts';
import { listed } from './listed.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
const data = join(folder.path, 'data');
const run = (...words: string[]) => rapport(['export', ...words, '--data', data]);
const tables = join(folder.path, 'tables');

beforeAll(async () => {
  const graph = await openTestEmbedded(join(data, 'rapport.grafeo'));
  await loadWorld(graph, 'fictional');
  await graph.close();
  const { code, err } = await run('--format', 'csv', '--out', tables);
  expect({ code, err }).toMatchObject({ code: 0 });
});

describe('rapport export --format csv', () => {
  test('writes every table that its package describes, with the same columns', () => {
    const about = JSON.parse(readFileSync(join(tables, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
      rapport: { losses: { what: string }[]; revision: number };
    };
    expect(readdirSync(tables).toSorted()).toEqual(
      ['datapackage.json', ...TABLES.map(({ name }) => `${name}.csv`)].toSorted(),
    );
    for (const { path, schema } of about.resources) {
      const [head] = readFileSync(join(tables, path), 'utf8').split('\r\n');
      expect(head).toBe(`\uFEFF${schema.fields.map(({ name }) => name).join(',')}`);
    }
    expect(about.rapport).toMatchObject({ revision: 1, losses: CSV.losses });
  });

  test('begins ties as Gephi reads edges, with the verdict of the API', () => {
    const text = readFileSync(join(tables, 'ties.csv'), 'utf8');
    expect(text).toMatch(/^\uFEFFSource,Target,Type,Label,/);
    expect(text).toMatch(/,Undirected,MET,/);
    expect(text).toMatch(/,Undirected,PLANNED,/);
  });

  test('says on standard error what is left out, and replaces nothing unasked', async () => {
    const again = await run('--format', 'csv', '--out', tables);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/^BAD_USER_INPUT: --out: ".*" is there already;.*--force/);
    const forced = await run('--format', 'csv', '--out', tables, '--force');
    expect(forced.code).toBe(0);
    expect(forced.err).toContain('Left out: knowledge: Only what is known on one day is kept');
    const unknown = await run('--format', 'xlsx');
    expect(unknown.err).toMatch(
      /^BAD_USER_INPUT: format: "xlsx" is none; give one of rapport, csv/,
    );
  });

  test('is the same bytes each time', async () => {
    const zip = async (name: string) => {
      const path = join(folder.path, name);
      expect((await run('--format', 'csv', '--out', path)).code).toBe(0);
      return readFileSync(path);
    };
    expect((await zip('one.zip')).equals(await zip('two.zip'))).toBe(true);
    expect(existsSync(join(folder.path, 'one.zip.part'))).toBe(false);
  });

  test('writes one file to standard output', async () => {
    const { code, out, err } = await run('--format', 'rapport', '--known-by', '2014-03-12');
    expect(code).toBe(0);
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ knownBy: '2014-03-12' });
    expect(err).toContain('Exported --known-by 2014-03-12 as rapport, revision 1');
  });

  test('links to the pages of the site, or of the one that is named', async () => {
    const RAPPORT_URL = 'https://rapport.example.org';
    const links = async (name: string, env: Record<string, string>, ...words: string[]) => {
      const out = join(folder.path, name);
      const asked = ['export', '--format', 'csv', '--out', out, '--data', data, ...words];
      expect(await rapport(asked, env)).toMatchObject({ code: 0 });
      const text = readFileSync(join(out, 'meetings.csv'), 'utf8');
      return new Set([...text.matchAll(/https?:\/\/[^/]*\/meeting\//g)].map(([link]) => link));
    };
    expect(await links('none', {})).toEqual(new Set());
    expect(await links('own', { RAPPORT_URL })).toEqual(new Set([`${RAPPORT_URL}/meeting/`]));
    expect(await links('named', { RAPPORT_URL }, '--site', 'http://a.example/')).toEqual(
      new Set(['http://a.example/meeting/']),
    );
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('escapes a cell %j', async (title) => {
    const source = { id: 's', title, paragraphs: {} };
    const facts = { site: '' };
    const exported = {
      facts,
      async *sources() {
        yield await Promise.resolve(source);
      },
    } as unknown as Exported;
    const sources = TABLES.findIndex(({ name }) => name === 'sources');
    const files = [
      ...CSV.files({ ...exported, facts: { ...facts, datasets: [] } } as never, () => undefined),
    ];
    const text = (await listed(files[sources + 1]!.content)).join('');
    expect(text).toContain(`'${title}`);
  });
});
