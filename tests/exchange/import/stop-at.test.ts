/** What ends a table: the words in its first column, and no guest who is called alike. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReadingCsv } from './reading-csv.ts';

let reading: ReadingCsv;
beforeAll(async () => {
  reading = await ReadingCsv.open();
});
afterAll(() => reading.close());

const MAPPING = `
dataset: { id: rg, title: The hill, coverage: All of it }
source: { title: Register }
table: { header: { find: [Who, Date] }, stopAt: '^Note', fillDown: [Who] }
fields:
  who: { column: Who }
  day: { column: Date, formats: [d MMM yyyy] }
  with: { column: With, type: organization }
rows: [{ meeting: { stage: held, date: day, involved: [{ person: who, capacity: host }, { organization: with, capacity: guest }] } }]
`;
const outcomesOf = async (rows: readonly string[], header = 'Who,Date,With') => {
  const { totals } = await reading.read([header, ...rows].join('\n'), MAPPING);
  const { imported, footer, refused } = totals.outcomes;
  return { imported, footer, refused };
};
const ROW = 'Ann Lee,3 May 2022,Alpha Ltd';

describe('stopAt', () => {
  test('ends the table where its first column fits', async () => {
    expect(await outcomesOf([ROW, 'Notes,,', ROW])).toEqual({ imported: 1, footer: 2, refused: 0 });
  });

  test('looks at no other column, also if the first one is empty', async () => {
    const rows = [ROW, ',4 May 2022,Notebook Ltd', ',Note of the clerk,Beta Ltd', ROW];
    expect(await outcomesOf(rows)).toEqual({ imported: 2, footer: 0, refused: 1 });
  });

  test('takes the first column with a name, and what stands to its left', async () => {
    const rows = [`,${ROW}`, ',,4 May 2022,Notebook Ltd', ',Note: no others,,', `,${ROW}`];
    const header = ',Who,Date,With';
    expect(await outcomesOf(rows, header)).toEqual({ imported: 2, footer: 2, refused: 0 });
    expect(await outcomesOf([`,${ROW}`, 'Note: no others,,,'], header)).toEqual({
      ...{ imported: 1, footer: 1, refused: 0 },
    });
  });
});
