/** Broken registers never crash an import, lose a row in silence, or make a claim that fails the check. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RapportError } from '../../../src/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openCsv } from '../../../src/exchange/import/csv/open-csv.ts';
import type { ImportedItem, Problem } from '../../../src/exchange/import/importer.ts';
import { openFile } from '../../../src/exchange/import/spool.ts';
import { surveyImport } from '../../../src/exchange/import/survey.ts';
import { openTestEmbedded } from '../../support/embedded.ts';
import { tries } from '../../support/extent.ts';

const PIECES = [
  ...[
    'Prime Minister, The Rt Hon David Cameron MP',
    'Earl Attlee, Government Whip (Lords)',
    'Minister',
    'Date',
  ],
  ...[
    'Jan-13',
    'March',
    'nil return',
    '31-02-2013',
    'Note',
    'Does not normally include',
    'Geordie Greig, Mail on Sunday',
  ],
  ...[
    'BBC',
    'Roundtable with: A, B; C',
    '…',
    '',
    ' ',
    '"',
    '""',
    ',',
    ',,',
    ';',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\0',
    '\ufeff',
  ],
  ...[
    '=1+1',
    '<script>',
    '\ud800',
    'កឹម សុខា',
    'x'.repeat(300),
    '@',
    '2013-01-01',
    '👍',
    '\u202e',
    '¹',
  ],
];
const row = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((cells) => cells.join(','));
const plain = fc
  .tuple(
    fc.constantFrom(...PIECES.slice(0, 2)),
    fc.constantFrom('Jan-13', 'March'),
    fc.constantFrom('BBC', 'River Trust'),
    fc.constantFrom('Talks', 'Fish'),
  )
  .map((cells) => cells.map((cell) => `"${cell}"`).join(','));
const content = fc.record({
  header: fc.oneof(
    { weight: 9, arbitrary: fc.constant('Minister,Date,Name of Organisation,Purpose of meeting') },
    row,
  ),
  rows: fc.array(fc.oneof(plain, row), { maxLength: 12 }),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf8' as const, 'latin1' as const),
});

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openTestEmbedded();
  folder = mkdtempSync(join(tmpdir(), 'rapport-'));
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

test('broken files', async () => {
  await fc.assert(
    fc.asyncProperty(content, async ({ header, rows, end, encoding }) => {
      const path = join(folder, 'pmmeetingsjanmar.csv');
      writeFileSync(path, [header, ...rows].join(end), encoding);
      const spool = await openFile(path);
      const problems: Problem[] = [];
      const items: ImportedItem[] = [];
      try {
        const { importer } = await openCsv({
          spools: [spool],
          graph,
          mapping: 'mappings/uk-ministers-meetings.yaml',
          accessed: '2014-06-01',
          isPart: false,
        });
        const survey = await surveyImport(importer, {
          graph,
          report: (problem) => problems.push(problem),
        });
        for await (const item of importer.read()) items.push(item);
        expect(survey.totals.rows).toBe(items.length);
        const refused = problems.filter(({ severity }) => severity === 'refused');
        const lines = new Set(refused.map(({ line }) => line));
        // Every row that is refused is named, with a way out.
        expect(lines.size).toBe(survey.totals.outcomes.refused);
        for (const { fix, message } of refused) expect([fix, message]).not.toContain('');
        // No claim stands without the row that makes it.
        for (const { claims, outcome } of items)
          if (outcome !== 'imported') expect(claims).toEqual([]);
        for (const { claim } of items.flatMap(({ claims }) => claims)) {
          if (claim.predicate === 'date') expect(claim.value).toMatch(/^\d{4}-\d{2}$/);
        }
      } catch (error) {
        if (!(error instanceof RapportError)) throw error;
        // The file as a whole is refused, before anything is written.
        expect(error.code).toBe('BAD_USER_INPUT');
      } finally {
        await spool.close();
      }
    }),
    tries(40, 1_000),
  );
});
