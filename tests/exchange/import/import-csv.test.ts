/** `rapport import --format csv`: every row accounted for, nothing claimed that the row does not say, nothing half written. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rapport } from '../../cli/rapport.ts';
import { ask } from '../../support/ask.ts';
import { openTestEmbedded } from '../../support/embedded.ts';
import { serveGraph } from '../../support/server.ts';
import { ImportFolder } from './importing.ts';

const SAMPLES = 'tests/exchange/import/samples';
const MAPPING = `
dataset: { id: hill, title: The hill, coverage: All of it }
source: { id: 'hill-{file}', title: Register }
table: { fillDown: [Minister], nil: { column: Date, is: nil return }, stopAt: '^Note' }
fields:
  who: { column: Minister }
  day: { column: Date, formats: [d MMM yyyy] }
  others: { column: Guests, list: { by: ',' }, type: organization }
rows:
  - meeting: { stage: held, date: day, gathering: { above: 8 }, description: About,
      involved: [ { person: who, capacity: host }, { each: others, capacity: guest } ] }
`;
const HEADER = 'Minister,Date,Guests,About\n';
const ROWS = [
  'Mira Vale,3 Jan 2020,River Trust,Fish',
  'Mira Vale,4 Feb 2020,River Trust,Quays',
  'Ada Reeve,5 Feb 2020,Harbour Works,Roads',
];

let folder: ImportFolder;
let mapping: string;
beforeEach(() => {
  folder = new ImportFolder();
  mapping = folder.write('hill.yaml', MAPPING);
});
afterEach(() => folder.remove());
const table = (rows: readonly string[], name = 'q1.csv') =>
  folder.write(name, HEADER + rows.join('\n'));

async function answer<T>(text: string): Promise<T> {
  const graph = await openTestEmbedded(join(folder.data, 'rapport.grafeo'));
  const server = await serveGraph(graph);
  try {
    return (await ask(server.url, text)) as T;
  } finally {
    await server.close();
    await graph.close();
  }
}

describe('The ready mappings read', () => {
  test('a register of UK ministers, its minister carried down and its months kept as months', async () => {
    const file = join(SAMPLES, 'dpm-meetings.csv');
    const { code, report } = await folder.import(file, 'mappings/uk-ministers-meetings.yaml');
    expect([code, report.problems.refused]).toEqual([0, {}]);
    expect(report.rows).toMatchObject({ read: 21, empty: 2, footer: 2, refused: 0 });
    const { claims } = await answer<{ claims: { nodes: { value: string }[]; totalCount: number } }>(
      '{ claims(first: 100, filter: { predicates: ["date"] }) { totalCount nodes { value } } }',
    );
    const { imported = 0, pending = 0 } = report.rows;
    expect([claims.totalCount, imported + pending]).toEqual([16, 16]);
    for (const { value } of claims.nodes) expect(value).toMatch(/^2010-0[567]$/);
  });

  test('a register of parliamentarians, with organizations and people, and refuse a day that is none', async () => {
    const { code, report } = await folder.import(
      join(SAMPLES, 'made-register.csv'),
      'mappings/parliamentarians-register.yaml',
    );
    expect(code).toBe(2);
    expect(report.rows).toMatchObject({ read: 3, imported: 2, refused: 1 });
    expect(report.problems.first).toMatchObject([
      { line: 5, column: 'Date', cell: '31-02-2020', code: 'badDate' },
    ]);
  });

  test('a diary whose minister stays a role, and whose entries are not held', async () => {
    const { code, out, report } = await folder.import(
      join(SAMPLES, 'made-diary.csv'),
      'mappings/ministerial-diary.yaml',
    );
    expect([code, out === '']).toEqual([0, false]);
    expect(report.problems.looks).toMatchObject({ roleAlone: 2 });
    const { people, meetings } = await answer<{
      people: { totalCount: number };
      meetings: { nodes: { status: string }[] };
    }>('{ people { totalCount } meetings(first: 9) { nodes { status } } }');
    expect(people.totalCount).toBe(0);
    expect(meetings.nodes.map(({ status }) => status)).toEqual(['EXPECTED', 'EXPECTED']);
  });

  test('a log of visitors, in which only who arrived was there', async () => {
    const { code } = await folder.import(
      join(SAMPLES, 'made-visitor-log.csv'),
      'mappings/visitor-log.yaml',
    );
    expect(code).toBe(0);
    const { whoMet } = await answer<{
      whoMet: { edges: { verdict: string; node: { name: string } }[] };
    }>(
      '{ whoMet(actor: "visitor-log-person-mira-vale", first: 9) { edges { verdict node { name } } } }',
    );
    const verdicts = whoMet.edges.map(({ verdict, node }) => `${node.name} ${verdict}`).sort();
    expect(verdicts).toEqual(
      expect.arrayContaining(['Ada Reeve PLANNED', 'Bo Quill MET', 'Cy Thorne CALLED_OFF']),
    );
    expect(
      verdicts.filter((each) => each.endsWith(' MET')).map((each) => each.split(' ')[0]),
    ).not.toContain('Ada');
  });
});

describe('An import', () => {
  test('changes nothing the second time, nor in another order, and a revert undoes it', async () => {
    const first = await folder.import(table(ROWS), mapping);
    expect(first.report).toMatchObject({
      revision: 1,
      changed: true,
      rows: { read: 3, imported: 3 },
    });
    const before = await folder.stored();
    const same = await folder.import(table(ROWS), mapping);
    const shuffled = await folder.import(table([...ROWS].reverse()), mapping);
    expect([same.report.changed, shuffled.report.changed]).toEqual([false, false]);
    expect(await folder.stored()).toEqual(before);
    expect((await rapport(['revert', '1', '--data', folder.data])).code).toBe(0);
    const { meetings } = await answer<{ meetings: { totalCount: number } }>(
      '{ meetings { totalCount } }',
    );
    expect(meetings.totalCount).toBe(0);
  });

  test('of a corrected file moves no id, and takes back what is no longer said', async () => {
    await folder.import(table(ROWS), mapping);
    const ids = async () => {
      const { meetings } = await answer<{
        meetings: { nodes: { key: string; date: { edtf: string } }[] };
      }>('{ meetings(first: 9) { nodes { key date { edtf } } } }');
      return new Map(meetings.nodes.map(({ key, date }) => [date.edtf, key]));
    };
    const before = await ids();
    const corrected = [ROWS[0]!, ROWS[1]!.replace('4 Feb', '14 Feb')];
    const { report } = await folder.import(table(corrected), mapping);
    expect(report.claims?.takenBack).toBeGreaterThan(0);
    const after = await ids();
    expect(after.get('2020-01-03')).toBe(before.get('2020-01-03'));
    expect(after.get('2020-02-14')).toBe(before.get('2020-02-04'));
    expect(after.size).toBe(2);
  });

  test('of a part, or of another file, takes nothing back', async () => {
    await folder.import(table(ROWS), mapping);
    const part = await folder.import(
      table(['Bo Quill,6 Feb 2020,River Trust,Fish']),
      mapping,
      '--part',
    );
    const other = await folder.import(
      table(['Cy Thorne,6 Apr 2020,River Trust,Fish'], 'q2.csv'),
      mapping,
    );
    expect([part.report.claims?.takenBack, other.report.claims?.takenBack]).toEqual([0, 0]);
    const { meetings } = await answer<{ meetings: { totalCount: number } }>(
      '{ meetings { totalCount } }',
    );
    expect(meetings.totalCount).toBe(5);
  });

  test('only proposes with --pending, and a plain import then accepts', async () => {
    const proposed = await folder.import(table(ROWS), mapping, '--pending');
    expect(proposed.report.rows).toMatchObject({ pending: 3, imported: 0 });
    expect(await answer('{ meetings { totalCount } }')).toEqual({ meetings: { totalCount: 0 } });
    await folder.import(table(ROWS), mapping);
    expect(await answer('{ meetings { totalCount } }')).toEqual({ meetings: { totalCount: 3 } });
  });

  test('is printed by a dry run, which changes nothing', async () => {
    const dry = await folder.import(table(ROWS), mapping, '--dry-run');
    expect(dry.report).toMatchObject({
      changed: true,
      revision: 1,
      rows: { read: 3, imported: 3 },
    });
    const real = await folder.import(table(ROWS), mapping);
    expect(real.report.revision).toBe(1);
    expect(real.report.claims).toEqual(dry.report.claims);
  });

  test('reads what is packed, and standard input', async () => {
    const packed = folder.write('q1.csv.gz', gzipSync(HEADER + ROWS.join('\n')));
    expect((await folder.import(packed, mapping)).report.rows).toMatchObject({ imported: 3 });
    const words = [
      'import',
      '-',
      '--format',
      'csv',
      '--mapping',
      mapping,
      '--accessed',
      '2024-06-01',
      '--data',
      folder.data,
    ];
    const piped = await rapport(
      words,
      {},
      Readable.from([Buffer.from(HEADER + ROWS.slice(0, 1).join(''))]),
    );
    expect([piped.code, piped.out]).toEqual([0, expect.stringContaining('1 read: 1 imported')]);
  });

  test('counts more than eight guests as a gathering', async () => {
    const guests = Array.from({ length: 9 }, (_, at) => `Trust ${at}`).join(',');
    await folder.import(table([`Mira Vale,3 Jan 2020,"${guests}",All`]), mapping);
    const { whoMet } = await answer<{ whoMet: { edges: { verdict: string }[] } }>(
      '{ whoMet(actor: "hill-person-mira-vale", first: 20) { edges { verdict } } }',
    );
    expect(new Set(whoMet.edges.map(({ verdict }) => verdict))).toEqual(new Set(['BOTH_ATTENDED']));
  });

  test('writes every problem into a CSV for a spreadsheet', async () => {
    const report = folder.write('problems.csv', '');
    await folder.import(
      table(['Mira Vale,someday,=River Trust,Fish']),
      mapping,
      '--report',
      report,
    );
    const text = readFileSync(report, 'utf8');
    expect(text).toMatch(
      /^\ufeffline,column,cell,severity,code,message,fix\n2,Date,someday,refused,badDate,/,
    );
  });
});

describe('Of bad input,', () => {
  test('each row is refused with its place and a fix, and the rest goes on', async () => {
    const bad: readonly (readonly [string, string, string])[] = [
      ['Mira Vale,soon,River Trust,x', 'badDate', 'Date'],
      ['Mira Vale,,River Trust,x', 'noDate', 'Date'],
      ['Mira Vale,3 Jan 2031,River Trust,x', 'heldTooEarly', ''],
      ['Mira Vale,3 Jan 2020,River Trust,x,y', 'tooManyCells', ''],
      ['Mira Vale,3 Jan 2020', 'tooFewCells', ''],
      ['"Mira Vale,3 Jan 2020,River Trust,x', 'unclosedQuote', ''],
      ['Mira "the" Vale,3 Jan 2020,River Trust,x', 'badQuote', ''],
      [`Mira Vale,3 Jan 2020,${'x'.repeat(1_100_000)},x`, 'lineTooLong', ''],
    ];
    const rows = [ROWS[0]!, ...bad.map(([row]) => row), ROWS[2]!];
    const { code, report } = await folder.import(table(rows), mapping);
    expect(code).toBe(2);
    expect(report.rows).toMatchObject({ read: 10, imported: 2, refused: 8 });
    const said = report.problems.first.filter(({ code: each }) => each !== 'heldTooEarly');
    const wanted = bad.flatMap(([, each, column], at) =>
      each === 'heldTooEarly' ? [] : [{ line: at + 3, code: each, column }],
    );
    expect(said).toMatchObject(wanted);
    expect(
      report.problems.first.filter(({ line }) => line === 5).map((each) => each.code),
    ).toContain('heldTooEarly');
    for (const { fix } of report.problems.first) expect(fix).not.toBe('');
  });

  test('and few enough refused rows are no failure', async () => {
    const file = table([ROWS[0]!, 'Mira Vale,soon,River Trust,x']);
    expect((await folder.import(file, mapping, '--max-problems', '1')).code).toBe(0);
  });

  test('a refused row is not taken back', async () => {
    await folder.import(table(ROWS), mapping);
    const { report } = await folder.import(
      table([ROWS[0]!, ROWS[1]!.replace('4 Feb', '4 Fbe')]),
      mapping,
    );
    expect(report.claims).toMatchObject({ new: 0, takenBack: 0 });
  });

  test('a stage that no rule decides refuses the row', async () => {
    const undecided = folder.write(
      'u.yaml',
      MAPPING.replace('stage: held', 'stage: { when: [ { About: { equals: Fish }, is: held } ] }'),
    );
    const { report } = await folder.import(table(ROWS), undecided);
    expect(report.problems.refused).toEqual({ noStage: 2 });
  });
});

describe('Of bad input, the file is refused, and nothing is written:', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['no header', 'a,b\n1,2\n', /no header was found.*"Minister"/s],
    ['a misspelt header', 'Ministre,Date,Guests,About\n', /Perhaps "Ministre" for "Minister"/],
    ['an XLSX', Buffer.from('PK\u0003\u0004xx'), /CSV UTF-8/],
    ['UTF-16', Buffer.from('\ufeffa,b', 'utf16le'), /UTF-16/],
    ['JSON', '{"a": 1}', /is JSON/],
    ['a web page', '<html>', /web page/],
    ['nothing', '', /no header|empty/],
    ['only a header', HEADER, /nothing to import/],
  ])('%s', async (_, content, message) => {
    const { code, err } = await folder.import(folder.write('bad.csv', content), mapping);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });

  test('an unknown column of the mapping is named with its line and the nearest', async () => {
    const wrong = folder.write(
      'w.yaml',
      MAPPING.replace('table: {', 'table: { header: { find: Minister },').replace(
        'column: Guests',
        'column: Geusts',
      ),
    );
    const { code, err } = await folder.import(table(ROWS), wrong);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /w\.yaml:\d+ fields\.others\.column: .*no column "Geusts".*Did you mean "Guests"/,
      ),
    ]);
  });

  test('an empty description of the data set is refused', async () => {
    const { code, err } = await folder.import(table(ROWS), mapping, '--licence', ' ');
    expect([code, err]).toEqual([2, expect.stringContaining('--licence is empty')]);
  });

  test('an export of Rapport, which describes its data set, takes no other description', async () => {
    await folder.import(table(ROWS), mapping);
    const { out } = await rapport(['export', '--format', 'rapport', '--data', folder.data]);
    const words = [folder.write('all.jsonl', out), '--format', 'rapport', '--coverage', 'Some'];
    const { code, err } = await rapport(['import', ...words, '--data', folder.data]);
    expect([code, err]).toEqual([2, expect.stringMatching(/--coverage is not for exports/)]);
  });

  test('nobody knows when it was published', async () => {
    const { code, err } = await folder.import(table(ROWS), mapping, '--no-day');
    expect([code, err]).toEqual([2, expect.stringContaining('--published')]);
  });
});
