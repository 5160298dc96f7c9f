/** Cells of registers: dates, lists, persons among organizations, columns and ids. */
import { describe, expect, test } from 'vitest';
import { ColumnNames } from '../../../src/exchange/import/csv/column-names.ts';
import { personsAmong } from '../../../src/exchange/import/csv/person-like.ts';
import { dateReader } from '../../../src/exchange/import/csv/read-date.ts';
import { listSplitter } from '../../../src/exchange/import/csv/split-list.ts';
import { mintId, slugOf } from '../../../src/exchange/import/mint-ids.ts';

describe('A date says what its cell says, and no more:', () => {
  const FORMATS = [
    'MMM-yy',
    'MMM-yyyy',
    'MMMM, yyyy',
    'MMM yyyy',
    'MMMM',
    'Q yyyy',
    'dd-MM-yyyy',
    'days',
    'excel',
  ];
  const read = dateReader({ column: 'Date', formats: FORMATS, year: 2013 });
  test.each([
    ['Jan-14', '2014-01'],
    ['Jul-2011', '2011-07'],
    ['August, 2010 ', '2010-08'],
    ['April 2011', '2011-04'],
    ['January 2012, ', '2012-01'],
    ['Q1 2012', '[2012-01-01..2012-03-31]'],
    ['Jan/Feb/Mar 2012', '[2012-01-01..2012-03-31]'],
    ['03-02-2020', '2020-02-03'],
    ['27 Sep – 01 Oct 15', '2015-09-27/2015-10-01'],
  ])('%s is %s', (cell, edtf) => expect(read(cell)).toEqual({ edtf }));

  test.each([
    ['March', '2013-03'],
    ['Sept', '2013-09'],
    ['Apr/Jun', '[2013-04-01..2013-06-30]'],
  ])('%s is %s by the year of the register, which is said', (cell, edtf) =>
    expect(read(cell)).toEqual({ edtf, how: expect.stringContaining('2013') }),
  );

  test('a number of Excel is its day', () => {
    expect(read('41395')).toEqual({ edtf: '2013-05-01', how: expect.stringContaining('Excel') });
  });

  test.each(['', 'soon', '31-02-2020', 'Mayor', 'nil return', '2013', 'Movember'])(
    '%s is none',
    (cell) => expect(read(cell)).toBeNull(),
  );

  test('a month without a year is none if nobody knows the year', () => {
    expect(dateReader({ column: 'Date', formats: ['MMMM'] })('March')).toBeNull();
  });

  test.each(['Dec/Jan 2022', 'Mar/Jan 2022', 'Jan/Jan 2022'])(
    '%s is none, since its months do not ascend',
    (cell) => expect(read(cell)).toBeNull(),
  );

  const reads = (format: string, cell: string, months = 'en') =>
    dateReader({ column: 'D', formats: [format], months })(cell);

  test.each([
    ['dd/MM/yyyy – dd/MM/yyyy', '18/05/2022 - 20/05/2022', '2022-05-18/2022-05-20'],
    ['dd/MM/yyyy - dd/MM/yyyy', '30/12/2021–02/01/2022', '2021-12-30/2022-01-02'],
    ['dd-MM-yyyy - dd-MM-yyyy', '18-05-2022 - 20-05-2022', '2022-05-18/2022-05-20'],
    ['M/d - M/d/yyyy', '3/11 - 3/13/2021', '2021-03-11/2021-03-13'],
    ['d – d MMMM yyyy', '2 – 5 May 2022', '2022-05-02/2022-05-05'],
    ['M/d/yyyy h:mm a', '3/5/2021 9:00 AM', '2021-03-05'],
    ["M/d/yyyy 'at' HH:mm", '3/5/2021 at 19:00', '2021-03-05'],
    ['EEEE d MMMM yyyy', 'Tuesday 3 May 2022', '2022-05-03'],
    ['EEE, d MMM yyyy', 'Tue, 3 May 2022', '2022-05-03'],
    ['yyyyMMdd', '20220503', '2022-05-03'],
    ['Q/yyyy', '1/2022', '[2022-01-01..2022-03-31]'],
  ])('%s reads %s as %s', (format, cell, edtf) => expect(reads(format, cell)).toEqual({ edtf }));

  test('a month that may be two is none', () => {
    expect(reads('d MMM yyyy', '3 jui. 2022', 'fr')).toBeNull();
    expect(reads('d MMM yyyy', '3 juil. 2022', 'fr')).toMatchObject({ edtf: '2022-07-03' });
    expect(reads('d MMM yyyy', '3 mai 2022', 'fr')).toMatchObject({ edtf: '2022-05-03' });
  });

  test('a weekday is checked, in the language of the months', () => {
    expect(reads('EEEE d MMMM yyyy', 'Monday 3 May 2022')).toBeNull();
    expect(reads('EEE d. MMMM yyyy', 'Di. 3. Mai 2022', 'de')).toEqual({ edtf: '2022-05-03' });
  });

  test.each(['20/05/2022 - 18/05/2022', '18/05/2022', '18/05/2022 - 20/05'])(
    'a range does not read %s',
    (cell) => expect(reads('dd/MM/yyyy - dd/MM/yyyy', cell)).toBeNull(),
  );

  test('the first format that fits counts, and another date is told', () => {
    const both = dateReader({ column: 'D', formats: ['dd/MM/yyyy', 'MM/dd/yyyy'] });
    expect(both('03/05/2022')).toEqual({ edtf: '2022-05-03', other: '2022-03-05' });
    expect([both('05/05/2022'), both('13/05/2022')]).toEqual([
      { edtf: '2022-05-05' },
      { edtf: '2022-05-13' },
    ]);
  });

  test('months have names in other languages', () => {
    expect(
      dateReader({ column: 'D', formats: ['d MMMM yyyy'], months: 'de' })('3 März 2020'),
    ).toEqual({ edtf: '2020-03-03' });
  });
});

describe('A list', () => {
  const split = listSplitter({
    by: [',', ';'],
    keepTogether: [', Inc', ', Ltd'],
    label: '^[^:]{3,40}:',
  });
  test.each([
    ['a, b;c', null, ['a', 'b', 'c']],
    ['Apple, Inc, Incubator Works', null, ['Apple, Inc', 'Incubator Works']],
    ['Roundtable with: A, B and C, and D.', 'Roundtable with', ['A', 'B and C', 'D.']],
    ['NSPCC roundtable: (MacMillan, St John)', 'NSPCC roundtable', ['MacMillan', 'St John']],
    ['Talfan (BBC, Wales), Sarah Sands )', null, ['Talfan (BBC, Wales)', 'Sarah Sands']],
    [' , ;- ', null, []],
  ])('%s', (cell, label, parts) => expect(split(cell)).toEqual({ label, parts }));

  test.each([
    ['Alpha Ltd\nBeta Ltd\nGamma Ltd', ['Alpha Ltd', 'Beta Ltd', 'Gamma Ltd']],
    [
      'Alpha Ltd,\n Beta  Ltd;\r\nGamma Ltd and\nDelta Ltd',
      ['Alpha Ltd', 'Beta Ltd', 'Gamma Ltd', 'Delta Ltd'],
    ],
    ['Alpha (North\nWing)\u2028Beta', ['Alpha (North Wing)', 'Beta']],
  ])('separates at line breaks: %j', (cell, parts) => expect(split(cell).parts).toEqual(parts));

  test('joins lines if the mapping says so', () => {
    const wrapped = listSplitter({ by: [' und '], lineBreaks: 'join' });
    expect(wrapped('Harbour\nWorks und\nRiver Trust').parts).toEqual([
      'Harbour Works',
      'River Trust',
    ]);
  });

  test('begins with a heading that is no part of it', () => {
    expect(split('Social Investment Roundtable:')).toEqual({
      label: 'Social Investment Roundtable',
      parts: [],
    });
  });
});

test.each([
  [['Geordie Greig', 'Mail on Sunday'], ['Geordie Greig']],
  [['Phillippe Sands QC', 'Matrix Chambers'], ['Phillippe Sands QC']],
  [['BBC', 'Tony Hall', 'ITV'], ['Tony Hall']],
  [['Sir Ian Byatt', 'Blaiklock Associates'], ['Sir Ian Byatt']],
  [['Lionel Barber and George Parker', 'Financial Times'], ['Lionel Barber and George Parker']],
  [['Warner Music', 'Universal Music UK'], []],
  [['National Grid', 'Shell', 'Balfour Beatty'], []],
  [['Ian Taylor', 'Tim Readman'], []],
])('In the list %j, a curator decides on %j', (parts, persons) => {
  expect([...personsAmong(parts)]).toEqual(persons);
});

test('A column is found whatever its footnote marks, case and spaces', () => {
  const columns = new ColumnNames(['Minister   ', ' date', 'Purpose of meeting²', '']);
  expect(columns.placesOf(['MINISTER', 'Purpose of  meeting'])).toEqual([0, 2]);
  expect(columns.width).toBe(3);
});

test('Ids are readable, in Latin letters, at most 120 characters long, and hold no day', () => {
  expect(slugOf('Société Générale & Cie.')).toBe('societe-generale-and-cie');
  expect(slugOf('Smith, Jones and Co')).toBe(slugOf('Smith, Jones & Co.'));
  expect(slugOf('Пётр Ильич')).toMatch(/^[a-z0-9-]+$/);
  expect(slugOf('…')).toMatch(/^[0-9a-f]{8}$/);
  expect(mintId(['a', 'expo', '2016', '01', '30'])).toBe('a-expo-20160130');
  const [one, two] = ['x', 'y'].map((end) => mintId(['register', 'word-'.repeat(40) + end]));
  expect(one!.length).toBeLessThanOrEqual(110);
  expect(one).not.toBe(two);
});

test.each([
  ['张伟', '章伟'],
  ['李静', '李敬'],
  ['C++ Board', 'C Board'],
  ['A+ Board', 'A Board'],
])('%s and %s are two names, and have two ids', (one, other) => {
  expect(slugOf(one)).not.toBe(slugOf(other));
});
