/** Registers as people keep them: nothing is taken for a meeting that the row does not say, and nothing is lost in silence. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReadingCsv } from './reading-csv.ts';

let reading: ReadingCsv;
beforeAll(async () => {
  reading = await ReadingCsv.open();
});
afterAll(() => reading.close());

const HEADER = 'Who,Date,With,Status,Mode\n';
/** A mapping with a stage, and more of its table, fields and meeting. */
const mappingOf = (
  stage = 'held',
  { table = '', fields = '', meeting = '', involved = '{ each: with, capacity: guest }' } = {},
) => `
dataset: { id: rg, title: The hill, coverage: All of it }
source: { title: Register, language: en }
table: { header: { find: [Who, Date] }${table} }
fields:
  who: { column: Who }
  day: { column: Date, formats: [d MMM yyyy] }
  with: { column: With, list: { by: ',' }, type: organization }
${fields}
rows:
  - meeting:
      stage: ${stage}
      date: day
${meeting}
      involved: [ { person: who, capacity: host }, ${involved} ]
`;
const read = (rows: readonly string[], mapping = mappingOf()) =>
  reading.read(HEADER + rows.join('\n'), mapping);

describe('A line break in a cell', () => {
  const ROW = 'Ann Lee,3 May 2022,"Alpha Ltd\nBeta Ltd",,';

  test('separates the guests of a list', async () => {
    const { said } = await read([ROW]);
    expect(said.filter((each) => each.includes(' name '))).toEqual([
      expect.stringContaining('Ann Lee with Alpha Ltd and Beta Ltd'),
      'ann-lee name Ann Lee',
      'alpha-ltd name Alpha Ltd',
      'beta-ltd name Beta Ltd',
    ]);
  });

  test('may be listed among what separates', async () => {
    const { totals } = await read([ROW], mappingOf().replace("by: ','", 'by: [",", "\\n"]'));
    expect(totals.entities.new).toBe(4);
  });

  test('of what is read as one name is worth a look', async () => {
    const mapping = mappingOf('held', {
      fields: '  firm: { column: With }',
      involved: '{ organization: firm, capacity: guest }',
    });
    expect((await read([ROW], mapping)).looks).toEqual(['2 lineBreak With']);
  });
});
