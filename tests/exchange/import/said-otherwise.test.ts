/** A register's own words against its mapping: a row is no meeting if it says so, and nothing is taken from a row that could not be read. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ImportFolder } from './importing.ts';

const MAPPING = `
dataset: { id: hill, title: The hill, coverage: All of it }
source: { id: 'hill-{file}', title: Register }
table: { fillDown: [Minister, Date], continues: [Minister, Date], nil: { column: Date, is: [nil return, '-'] } }
fields:
  who: { column: Minister }
  day: { column: Date, formats: [d MMM yyyy] }
  others: { column: Guests, list: { by: ';' }, type: organization }
rows:
  - meeting: { stage: held, date: day, description: About,
      involved: [ { person: who, capacity: host }, { each: others, capacity: guest } ] }
`;
const HEADER = 'Minister,Date,Guests,About';

let folder: ImportFolder;
let mapping: string;
beforeEach(() => {
  folder = new ImportFolder();
  mapping = folder.write('hill.yaml', MAPPING);
});
afterEach(() => folder.remove());

async function imported(rows: readonly string[], header = HEADER) {
  const file = folder.write('q.csv', [header, ...rows].join('\n'));
  const { report } = await folder.import(file, mapping, '--max-problems', '1');
  const codes = { ...report.problems.refused, ...report.problems.looks };
  return { rows: report.rows, codes, first: report.problems.first };
}

describe('is no meeting that was held', () => {
  test.each([
    ...['Cancelled', 'No meeting', 'None declared', 'River Trust - meeting cancelled'],
    ...['Apologies: River Trust', 'River Trust (apologies)', 'cc: River Trust'],
    ...['Did not attend: River Trust', 'Declined invitation from River Trust'],
    ...['Meeting requested by River Trust', 'Telephone call with River Trust'],
    ...['River Trust (by telephone)', 'Email correspondence with River Trust'],
  ])('what names "%s"', async (name) => {
    const { rows, first } = await imported([`Mira Vale,3 Jan 2020,${name},Fish`]);
    expect(rows).toMatchObject({ imported: 0, refused: 1 });
    expect(first[0]).toMatchObject({ line: 2, column: 'Guests', code: 'saysOtherwise' });
  });

  test.each(['CANCELLED - Fish', 'Cancelled', 'Meeting postponed: Fish'])(
    'what is about "%s"',
    async (about) => {
      const { rows, first } = await imported([`Mira Vale,3 Jan 2020,River Trust,${about}`]);
      expect([rows['refused'], first[0]]).toEqual([
        1,
        expect.objectContaining({ column: 'About' }),
      ]);
    },
  );

  test.each(['As above', 'ditto'])('what names "%s"', async (name) => {
    const { first } = await imported([`Mira Vale,3 Jan 2020,${name},Fish`]);
    expect(first[0]).toMatchObject({ code: 'refersBack' });
  });

  test.each(['BCC', 'Letterbox Ltd', 'Phone Co-op', 'Virtual Ltd', 'Postponement Fund'])(
    'but %s is a name',
    async (name) => {
      const { rows } = await imported([`Mira Vale,3 Jan 2020,${name},Cancelled flights`]);
      expect(rows).toMatchObject({ imported: 1, refused: 0 });
    },
  );
});

test('after a row that cannot be read, nothing is carried down', async () => {
  const { rows, codes } = await imported([
    'Mira Vale,3 Jan 2020,River Trust,Fish',
    'Ada Reeve,4 Jan 2020,Harbour Works,Fish,chips',
    ',5 Jan 2020,Quay Board,Boats',
    ',,Lock Board,Boats',
    'Ada Reeve,6 Jan 2020,Quay Board,Boats',
    ',7 Jan 2020,Lock Board,Boats',
  ]);
  expect(rows).toMatchObject({ imported: 3, refused: 3 });
  expect(codes).toMatchObject({ tooManyCells: 1, aboveRefused: 2 });
});

test('a nil return is a row that lists nothing else, and is not carried down', async () => {
  const { rows, codes } = await imported([
    'Mira Vale,nil return,,',
    'Ada Reeve,,River Trust,Fish',
    'Jon Weir,-,Quay Board,Boats',
    'Cy Reed,Nil return,-,n/a',
  ]);
  expect(rows).toMatchObject({ nil: 2, refused: 2, imported: 0 });
  expect(codes).toMatchObject({ noDate: 2 });
});

test('a cell under no name, or under a name that stands twice, refuses its row', async () => {
  const unnamed = await imported(
    ['Mira Vale,3 Jan 2020,River Trust,Quay Board,Fish', 'Mira Vale,4 Jan 2020,River Trust,,Fish'],
    'Minister,Date,Guests,,About',
  );
  expect([unnamed.rows, unnamed.codes]).toMatchObject([
    { imported: 1, refused: 1 },
    { noColumnName: 1 },
  ]);
  const twice = await imported(
    ['Mira Vale,3 Jan 2020,River Trust,Quay Board,Fish'],
    'Minister,Date,Guests,Guests,About',
  );
  expect(twice.codes).toMatchObject({ columnTwice: 1 });
});

test('what a continued row is about is kept', async () => {
  await imported(['Mira Vale,3 Jan 2020,River Trust,Fish', ',,Quay Board,Boats']);
  expect(JSON.stringify(await folder.stored())).toContain('Boats');
});

test('who stayed away is not in the title', async () => {
  const parts = MAPPING.replace(
    '{ each: others, capacity: guest }',
    '{ person: Guests, capacity: guest }, { person: About, capacity: absent }',
  );
  const file = folder.write('q.csv', [HEADER, 'Mira Vale,3 Jan 2020,Jon Weir,Ann Poe'].join('\n'));
  const absent = folder.write(
    'absent.yaml',
    parts
      .replace(', description: About', '')
      .replace('rows:', '  Guests: { column: Guests }\n  About: { column: About }\nrows:'),
  );
  await folder.import(file, absent);
  const stored = JSON.stringify(await folder.stored());
  expect(stored).toContain('"Mira Vale with Jon Weir"');
  expect(stored).not.toContain('and Ann Poe');
});

test('a visitor whose log says N did not arrive', async () => {
  const log = folder.write(
    'log.csv',
    [
      'Host,Visitor,Day,Arrived',
      'Mira Vale,Jon Weir,3 Jan 2020,N',
      'Mira Vale,Cy Reed,3 Jan 2020,10:05',
    ].join('\n'),
  );
  const logged = folder.write(
    'log.yaml',
    `
dataset: { id: log, title: The log, coverage: All of it }
source: { id: 'log-{file}', title: Log }
fields:
  host: { column: Host }
  visitor: { column: Visitor }
  day: { column: Day, formats: [d MMM yyyy] }
rows:
  - meeting: { stage: { when: [ { Arrived: present, is: held } ], else: expected }, date: day,
      involved: [ { person: host, capacity: host }, { person: visitor, capacity: guest } ] }
`,
  );
  await folder.import(log, logged);
  const stages = JSON.stringify(await folder.stored()).match(/"stage":"(held|expected)"/g) ?? [];
  expect(new Set(stages)).toEqual(new Set(['"stage":"held"', '"stage":"expected"']));
});
