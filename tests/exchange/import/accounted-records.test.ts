/** Every record of FollowTheMoney and Popolo is in one total, and every refused one has its line in the report. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rapport } from '../../cli/rapport.ts';
import { linesOf } from '../collect-import.ts';
import { ImportFolder, type Printed } from './importing.ts';

let folder: ImportFolder;
beforeEach(() => {
  folder = new ImportFolder();
});
afterEach(() => folder.remove());

/** The totals of an import, and the lines of its report on rows that are refused. */
async function imported(format: string, content: string) {
  const report = folder.write('report.csv', '');
  const { code, out, err } = await rapport([
    ...['import', folder.write('made.txt', content), '--format', format, '--dataset', 'made'],
    ...['--published', '2024-05-31', '--data', folder.data, '--report', report, '--json'],
  ]);
  expect(err).toBe('');
  const { rows } = JSON.parse(out) as Printed;
  const { read, ...outcomes } = rows;
  expect(Object.values(outcomes).reduce((a, b) => a + b, 0)).toBe(read);
  const cells = parse(readFileSync(report, 'utf8'), { bom: true, from: 2 });
  const refused = cells.filter(([, , , severity]) => severity === 'refused');
  return { code, rows, refused: refused.map(([line, , , , rule]) => `${line} ${rule}`), cells };
}

const org = (id: string) => ({ id, schema: 'Organization', properties: { name: [`The ${id}`] } });
const tie = (id: string, schema: string, properties: object) => ({ id, schema, properties });

describe('every record', () => {
  test('of FollowTheMoney that is refused has a line, also if all that it names is left out', async () => {
    const { code, rows, refused, cells } = await imported(
      'ftm',
      linesOf(
        ...[org('firm'), org('board')],
        tie('d', 'Directorship', { director: ['board'], organization: ['firm'] }),
        tie('o', 'Occupancy', { holder: ['nobody'], post: ['nothing'] }),
        tie('e', 'Employment', { employee: [], employer: ['firm'] }),
      ),
    );
    expect([code, rows]).toEqual([
      2,
      expect.objectContaining({ read: 5, imported: 2, refused: 3 }),
    ]);
    expect(refused).toEqual(['3 nothingLeft', '4 nothingLeft', '5 missingEnd']);
    // What was left out of it still says why.
    expect(cells.filter(([line]) => line === '3').map(([, , , , rule]) => rule)).toContain(
      'wrongType',
    );
  });

  test('of Popolo that is refused has a line', async () => {
    const { rows, refused } = await imported(
      'popolo',
      linesOf({
        organizations: [{ id: '2', name: 'Board' }],
        memberships: [{ person_id: '9', organization_id: '2' }],
      }),
    );
    expect(rows).toMatchObject({ read: 2, imported: 1, refused: 1 });
    expect(refused).toHaveLength(1);
  });

  test('among statements is counted, also one that stands twice', async () => {
    const { code, rows } = await imported(
      'ftm-statements',
      [
        'canonical_id,entity_id,prop,schema,value,dataset,last_seen',
        'ann,ann,name,Person,Ann,a,2024-01-01',
        'ann,ann,name,Person,Ann,a,2024-02-02',
        'bob,bob,name,Person,Bob,a,2024-01-01',
        'ann,ann,alias,Person,Annie,a,2024-01-01',
        'ann,ann,name,Person,Ann,a,2024-01-01',
        'ann,ann,name,Person,Ann,b,2024-01-01',
      ].join('\n'),
    );
    expect([code, rows]).toEqual([
      0,
      expect.objectContaining({ read: 4, imported: 2, folded: 2, refused: 0 }),
    ]);
  });

  test('and every empty line of statements is counted, too', async () => {
    const { code, rows } = await imported(
      'ftm-statements',
      [
        ...['', 'canonical_id,entity_id,prop,schema,value,dataset'],
        ...['ann,ann,name,Person,Ann,a', '', 'ann,ann,alias,Person,Annie,a', '  ', ''],
      ].join('\r\n'),
    );
    expect([code, rows]).toEqual([0, expect.objectContaining({ read: 4, imported: 1, empty: 3 })]);
  });
});
