/** A file given as another format is refused once, with what it looks like and the format to give. */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { looksLike } from '../../../src/exchange/import/looks-like.ts';
import { rapport } from '../../cli/rapport.ts';
import { linesOf } from '../collect-import.ts';
import { ImportFolder } from './importing.ts';

const PERSON = { id: 'ann', schema: 'Person', properties: { name: ['Ann, or Annie'] } };
const DOCUMENT = {
  meta: { url: 'https://a.example/?{', of: [1, 2] },
  persons: [{ id: '1', name: 'Jon Weir' }],
};
const FILES = {
  csv: 'Minister,Date,Guest\n[name withheld],2020-01-02,River Trust\n',
  'ftm-statements': 'canonical_id,entity_id,prop,schema,value,dataset\na,a,name,Person,Ann,x\n',
  ftm: linesOf(PERSON, { ...PERSON, id: 'bob' }),
  popolo: JSON.stringify(DOCUMENT),
  rapport: linesOf(
    { kind: 'rapport', version: 2, losses: [] },
    { kind: 'dataset', dataset: { id: 'd', title: 'D', coverage: 'None.' } },
    { kind: 'end', datasets: 1, sources: 0, entities: 0, claims: 0 },
  ),
};
type Format = keyof typeof FILES;
const FORMATS = Object.keys(FILES) as Format[];

let folder: ImportFolder;
let mapping: string;
beforeAll(() => {
  folder = new ImportFolder();
  mapping = folder.write(
    'm.yaml',
    `
dataset: { id: reg, title: Reg, coverage: Invented. }
source: { id: 'reg-{file}', title: Register }
fields: { official: { column: Minister }, day: { column: Date, formats: [yyyy-MM-dd] }, guest: { column: Guest, type: organization } }
rows: [{ meeting: { stage: held, date: day, involved: [{ person: official, capacity: host }, { organization: guest, capacity: guest }] } }]
`,
  );
});
afterAll(() => folder.remove());

const wordsOf = (format: Format) => [
  ...['--format', format, '--data', folder.data, '--published', '2024-05-31', '--dataset', 'made'],
  ...(format === 'csv' ? ['--mapping', mapping] : []),
];

const WRONG = FORMATS.flatMap((is) =>
  FORMATS.flatMap((given) => (given === is ? [] : [[is, given] as const])),
);

describe('a file of another format', () => {
  test.each(WRONG)('%s given as %s is told apart in one line', async (is, given) => {
    const file = folder.write(`${is}.txt`, FILES[is]);
    const { code, out, err } = await rapport(['import', file, ...wordsOf(given)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`${is}.txt`);
    expect(err).toContain(`--format ${is}`);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('is told apart if it is packed, and on standard input', async () => {
    const packed = folder.write('packed.gz', gzipSync(FILES.ftm));
    const { err } = await rapport(['import', packed, ...wordsOf('popolo')]);
    expect(err).toContain('packed looks like entities of FollowTheMoney');
    const piped = await rapport(
      ['import', '-', ...wordsOf('ftm')],
      {},
      Readable.from([Buffer.from(FILES.popolo)]),
    );
    expect(piped.err).toMatch(/stdin looks like a document in Popolo.*--format popolo/);
  });

  test('is known by its first record, though it is one long line or written over many', () => {
    const long = JSON.stringify({ persons: Array(5_000).fill({ id: '1', name: 'Jon' }) });
    expect(looksLike(long.slice(0, 1 << 16))?.format).toBe('popolo');
    expect(looksLike(JSON.stringify(DOCUMENT, null, 2))?.format).toBe('popolo');
    expect(looksLike(`\ufeff\n${JSON.stringify([DOCUMENT.persons[0]])}`)).toBeNull();
    expect(looksLike('[{"person_id":"1","organization_id":"2"}]')?.format).toBe('popolo');
    expect(looksLike('{"op":"ADD","entity":{"id":"a"}}')?.format).toBe('ftm');
    const real = 'tests/exchange/real/uk-cabinet-office';
    expect(looksLike(readFileSync(`${real}.ftm.json`, 'utf8'))?.format).toBe('ftm');
    expect(looksLike(readFileSync(`${real}.statements.csv`, 'utf8'))?.format).toBe(
      'ftm-statements',
    );
  });

  test('in a list is told to be one entity a line', async () => {
    const file = folder.write('list.json', JSON.stringify([PERSON], null, 1));
    const { code, err } = await rapport(['import', file, ...wordsOf('ftm')]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/list\.json .* list .*one entity a line/),
    ]);
  });

  test.each(['', 'nonsense', '{"id":"ann","schema":"Per', '{"a":1}', '\0\0,', '<html>,'])(
    'like %j is not guessed',
    (text) => expect(looksLike(text)).toBeNull(),
  );

  test('is what it is although a line before it is broken', async () => {
    expect(looksLike(`no, record\n${FILES.ftm}`)?.format).toBe('ftm');
    const file = folder.write('half.json', `no, record\n${FILES.ftm}`);
    const { code, out } = await rapport(['import', file, ...wordsOf('ftm'), '--dry-run']);
    expect([code, out]).toEqual([2, expect.stringContaining('2 imported, 1 refused')]);
  });
});
