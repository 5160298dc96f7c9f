/** Files of records in a graph: imported twice or in another order they change nothing, and what is gone is taken back. */
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describedDataset } from '../../src/curation/check-against/described.ts';
import { verifyGraph } from '../../src/curation/verify/verify-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Open } from '../support/world.ts';
import { linesOf, madeFile } from './collect-import.ts';
import { importFile } from './import-file.ts';

const REAL = 'tests/exchange/real/uk-cabinet-office';

export function describeRecordsInGraph(engine: string, open: Open): void {
  describe(`files of records in a graph on ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const verdicts = async () => {
      const rows = await graph.read(
        `MATCH (:Actor)-[r:COUNTERPART]->(:Actor) WHERE r.knownUntil = '9999-12-31' RETURN r.verdict AS verdict, count(r) AS n`,
        {},
      );
      return Object.fromEntries(rows.map(({ verdict, n }) => [String(verdict), Number(n)]));
    };

    test('a real register says who met, and nothing changes if it comes again in another order', async () => {
      const first = await importFile(
        graph,
        'ftm',
        await madeFile(await readFile(`${REAL}.ftm.json`)),
      );
      expect(first.totals.outcomes).toMatchObject({ refused: 0, noPlace: 0 });
      expect(first.report.changed).toBe(true);
      expect(await verdicts()).toEqual({ MET: 12 });
      const lines = (await readFile(`${REAL}.ftm.json`, 'utf8')).trim().split('\n');
      const again = await importFile(graph, 'ftm', await madeFile(lines.toReversed().join('\n')));
      expect(again.report).toMatchObject({ changed: false, newClaims: 0, deprecatedClaims: 0 });
      expect((await verifyGraph(graph)).faults).toEqual([]);
    });

    test('a meeting of which nobody says that it was held has no part and no verdict', async () => {
      const lines = (await readFile(`${REAL}.ftm.json`, 'utf8')).replaceAll('"status:held"', '');
      const unstaged = await importFile(graph, 'ftm', await madeFile(lines));
      expect(unstaged.totals.outcomes.refused).toBe(0);
      expect(unstaged.problems.filter(({ code }) => code === 'noStage')).toHaveLength(12);
      expect(await verdicts()).toEqual({});
      expect(await graph.read('MATCH ()-[r:INVOLVED_IN]->() RETURN count(r) AS n', {})).toEqual([
        { n: 0 },
      ]);
      await importFile(graph, 'ftm', await madeFile(lines), { eventStage: 'expected' });
      expect(await verdicts()).toEqual({ PLANNED: 12 });
      expect((await verifyGraph(graph)).faults).toEqual([]);
    });

    test('a data set is described by the command, and keeps its description', async () => {
      const file = await madeFile(
        linesOf({ id: 'ann', schema: 'Person', properties: { name: ['Ann'] } }),
      );
      const described = { title: 'Holders of office', coverage: 'Since 2020.', licence: 'CC0-1.0' };
      await importFile(graph, 'ftm', file, { described });
      expect(await describedDataset(graph, 'made')).toEqual({ id: 'made', ...described });
      const again = await importFile(graph, 'ftm', file);
      expect(again.report.changed).toBe(false);
      expect(await describedDataset(graph, 'made')).toEqual({ id: 'made', ...described });
      await importFile(graph, 'ftm', file, { described: { coverage: 'Since 2021.' } });
      expect(await describedDataset(graph, 'made')).toMatchObject({
        title: 'Holders of office',
        coverage: 'Since 2021.',
      });
    });

    test('what a newer file no longer says is taken back, also from a day of which nothing is left', async () => {
      const ann = {
        id: 'ann',
        schema: 'Person',
        properties: { name: ['Ann'] },
        datasets: ['a'],
        first_seen: '2020-01-01',
      };
      const bob = { ...ann, id: 'bob', properties: { name: ['Bob'] }, first_seen: '2021-01-01' };
      await importFile(graph, 'ftm', await madeFile(linesOf(ann, bob)));
      const { report } = await importFile(graph, 'ftm', await madeFile(linesOf(bob)));
      expect(report).toMatchObject({ newClaims: 0, deprecatedClaims: 1 });
    });

    test('Popolo says who held what', async () => {
      const content = JSON.stringify({
        memberships: [
          { person_id: 'ann', organization_id: 'house', role: 'Clerk', start_date: '2011' },
          { person_id: 'gone', organization_id: 'house' },
        ],
        persons: [{ id: 'ann', name: 'Ann' }],
        organizations: [{ id: 'house', name: 'House' }],
      });
      const { totals } = await importFile(graph, 'popolo', await madeFile(content));
      expect(totals.outcomes).toMatchObject({ imported: 3, refused: 1 });
      const holds = await graph.read(
        'MATCH (:Person)-[r:HOLDS]->(:Role) RETURN r.since AS since',
        {},
      );
      expect(holds).toEqual([{ since: '2011' }]);
      const again = await importFile(graph, 'popolo', await madeFile(content));
      expect(again.report.changed).toBe(false);
    });
  });
}
