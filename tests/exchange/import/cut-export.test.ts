/** An export of Rapport that was cut off is refused as a whole, and an older one without an end is imported with a note. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rapport } from '../../cli/rapport.ts';
import { ImportFolder } from './importing.ts';

let folder: ImportFolder;
let whole: string;
beforeEach(async () => {
  folder = new ImportFolder();
  const mapping = folder.write(
    'm.yaml',
    `
dataset: { id: reg, title: Reg, coverage: Invented. }
source: { id: 'reg-{file}', title: Register }
fields: { official: { column: Minister }, day: { column: Date, formats: [yyyy-MM-dd] }, guest: { column: Guest, type: organization } }
rows: [{ meeting: { stage: held, date: day, involved: [{ person: official, capacity: host }, { organization: guest, capacity: guest }] } }]
`,
  );
  const table = folder.write('r.csv', 'Minister,Date,Guest\nMay Hill,2020-01-02,River Trust\n');
  const { code, err } = await folder.import(table, mapping);
  expect([code, err]).toEqual([0, '']);
  whole = (await rapport(['export', '--format', 'rapport', '--data', folder.data])).out;
});
afterEach(() => folder.remove());

/** Imports a text into a graph of its own. */
async function imported(text: string) {
  const data = `${folder.data}-2`;
  const file = folder.write('all.jsonl', text);
  const words = ['--format', 'rapport', '--dataset', 'reg', '--data', data];
  const ended = await rapport(['import', file, ...words]);
  const { out } = await rapport(['status', '--json', '--data', data]);
  const { revision } = JSON.parse(out) as { readonly revision: { readonly newest: number } };
  return { ...ended, revision: revision.newest };
}

const linesOf = (text: string) => text.split(/(?<=\n)/);
const NOTHING = 'Nothing was imported';

describe('an export of Rapport', () => {
  test('counts in its last line what stands in it, and is imported', async () => {
    const lines = linesOf(whole);
    const claims = lines.filter((line) => line.startsWith('{"kind":"claim"')).length;
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ kind: 'end', claims, datasets: 1 });
    expect(claims).toBeGreaterThan(0);
    const { code, out, revision } = await imported(whole);
    expect([code, revision]).toEqual([0, 1]);
    expect(out).not.toContain('cut off');
  });

  test.each([
    ['within a line', (text: string) => text.slice(0, -120)],
    ['at the end of a line', (text: string) => linesOf(text).slice(0, -3).join('')],
    ['before its last line', (text: string) => linesOf(text).slice(0, -1).join('')],
    ['within its last line', (text: string) => text.slice(0, -4)],
    ['behind its first line', (text: string) => linesOf(text)[0]!],
  ])('that was cut %s is refused, and nothing is imported', async (_, cut) => {
    const { code, err, revision } = await imported(cut(whole));
    expect([code, revision]).toEqual([2, 0]);
    expect(err).toMatch(/all\.jsonl was cut off: .*Export it again/);
    expect(err).toContain(NOTHING);
  });

  test('of which lines are missing is refused', async () => {
    const lines = linesOf(whole);
    const at = lines.findIndex((line) => line.startsWith('{"kind":"claim"'));
    const { code, err, revision } = await imported(lines.toSpliced(at, 2).join(''));
    expect([code, revision]).toEqual([2, 0]);
    expect(err).toMatch(/lines of all\.jsonl are missing: .* of \d+ claims/);
  });

  test('behind whose end more stands is refused', async () => {
    const { code, err, revision } = await imported(whole + whole);
    expect([code, revision]).toEqual([2, 0]);
    expect(err).toMatch(/line \d+.* behind its end/);
  });

  test('with one broken line is imported without it, as before', async () => {
    const lines = linesOf(whole);
    const at = lines.findIndex((line) => line.startsWith('{"kind":"claim"'));
    const { code, out } = await imported(lines.with(at, '{"kind":"cl\n').join(''));
    expect(code).toBe(2);
    expect(out).toContain(`line ${at + 1}: refused: The line is not a JSON object.`);
  });

  describe('of an earlier Rapport, which has no end,', () => {
    const older = (text: string) =>
      linesOf(text)
        .slice(0, -1)
        .join('')
        .replace(/"version":2\b/, '"version":1');

    test('is imported with a note', async () => {
      const { code, out, revision } = await imported(older(whole));
      expect([code, revision]).toEqual([0, 1]);
      expect(out).toContain('nothing tells whether all.jsonl is whole');
    });

    test('is refused if its last line is half', async () => {
      const { code, err, revision } = await imported(older(whole).slice(0, -30));
      expect([code, revision]).toEqual([2, 0]);
      expect(err).toMatch(/all\.jsonl was cut off: .*Export it again/);
    });
  });
});
