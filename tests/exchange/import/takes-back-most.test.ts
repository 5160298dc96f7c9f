/** A second file of one name would take back what the first one said: the import says so, with the way out. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rapport } from '../../cli/rapport.ts';
import { ImportFolder } from './importing.ts';

const mappingOf = (source: string) => `
dataset: { id: reg, title: Reg, coverage: Invented. }
source: { id: '${source}', title: Register }
fields: { official: { column: Minister }, day: { column: Date, formats: [yyyy-MM-dd] }, guest: { column: Guest, type: organization } }
rows: [{ meeting: { stage: held, date: day, involved: [{ person: official, capacity: host }, { organization: guest, capacity: guest }] } }]
`;
const HEADER = 'Minister,Date,Guest';
const NORTH = ['May Hill,2020-01-02,River Trust', 'May Hill,2020-01-03,Harbour Works'];
const SOUTH = ['Bo Quill,2020-02-02,Fish Board', 'Bo Quill,2020-02-03,Lantern'];

let folder: ImportFolder;
let mapping: string;
beforeEach(() => {
  folder = new ImportFolder();
  mapping = folder.write('m.yaml', mappingOf('reg-{file}'));
});
afterEach(() => folder.remove());

/** Writes a table of this path within the folder. */
function table(name: string, rows: readonly string[]): string {
  const path = join(dirname(folder.data), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, [HEADER, ...rows].join('\n'));
  return path;
}

async function imported(file: string, more: readonly string[] = [], typed = '') {
  const report = folder.write('report.csv', '');
  const words = ['--format', 'csv', '--mapping', mapping, '--published', '2024-05-31'];
  const ended = await rapport(
    ['import', file, ...words, '--data', folder.data, '--report', report, ...more],
    {},
    Readable.from([Buffer.from(typed)]),
  );
  expect([ended.code, ended.err]).toEqual([0, '']);
  return { out: ended.out, report: readFileSync(report, 'utf8') };
}

const LOUD = /\d+ of the \d+ claims of reg-\S+ are taken back/;

describe('an import that takes back most of a source', () => {
  test('says so if a file of the same name stands in another folder', async () => {
    await imported(table('north/register.csv', NORTH));
    const south = table('south/register.csv', SOUTH);
    const tried = await imported(south, ['--dry-run']);
    expect(tried.out).toMatch(LOUD);
    const { out, report } = await imported(south);
    expect(out).toMatch(/(\d+) of the \1 claims of reg-register are taken back, and 0 stay\./);
    expect(out).toMatch(/register\.csv is another file.*source\.id/);
    expect(report).toMatch(/,reg-register,look,takesBackMost,/);
    const again = await imported(table('west/register.csv', NORTH), ['--json']);
    expect(JSON.parse(again.out)).toMatchObject({
      takesBackMost: [
        { source: 'reg-register', file: 'register.csv', claims: 12, takenBack: 12, stay: 0 },
      ],
    });
  });

  test('says so if standard input is imported twice', async () => {
    await imported('-', [], [HEADER, ...NORTH].join('\n'));
    const { out } = await imported('-', [], [HEADER, ...SOUTH].join('\n'));
    expect(out).toMatch(/claims of reg-stdin are taken back/);
    expect(out).toMatch(/Standard input has no name.*source\.id/);
  });

  test('says nothing of a file that was corrected, comes again, or is only a part', async () => {
    await imported(table('register.csv', [...NORTH, ...SOUTH]));
    const again = await imported(table('register.csv', [...NORTH, ...SOUTH]));
    const corrected = [...NORTH, SOUTH[0]!, SOUTH[1]!.replace('02-03', '02-04')];
    const { out, report } = await imported(table('register.csv', corrected));
    expect(out).toMatch(/Claims: [1-9]\d* new, .* [1-9]\d* taken back/);
    const part = await imported(table('register.csv', [SOUTH[0]!]), ['--part']);
    for (const each of [again.out, out, part.out]) expect(each).not.toMatch(/claims of reg-/);
    expect(report).not.toContain('takesBackMost');
  });

  test('does not happen to a source with an id of its own', async () => {
    await imported(table('north/register.csv', NORTH));
    mapping = folder.write('m2.yaml', mappingOf('reg-south'));
    const { out } = await imported(table('south/register.csv', SOUTH));
    expect(out).toContain(' 0 taken back');
    expect(out).not.toMatch(LOUD);
  });
});
