/** Places in a source, as stored: paragraphs, rows and records keep their numbers and hashes, and tell reports apart. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { backUp } from '../../src/curation/backup/backup.ts';
import { restore } from '../../src/curation/backup/restore.ts';
import { rowSha256 } from '../../src/curation/check/paragraphs.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { verifyGraph } from '../../src/curation/verify/verify-graph.ts';
import type { Locator } from '../../src/domain/claims/locators.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { project } from '../../src/domain/projection.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { world } from '../domain/support/world.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { dumpRestorable } from './backup.contract.ts';

const HELD = { stage: 'held' };
const PRESENT = { capacity: 'attendee', stage: 'held' };

describe('the places of a source', () => {
  const folder = temporaryFolder();
  let graph: Graph;
  beforeEach(async () => {
    graph = await openTestEmbedded();
  });
  afterEach(() => graph.close());
  afterAll(folder.remove);

  const load = (records: Records) =>
    loadRecords(graph, { id: 'test', title: 'Test', coverage: 'Invented.' }, records, {
      ...{ who: 'tests', why: 'a test' },
    });
  const stored = () =>
    graph.read(`MATCH (c:Claim) RETURN c.subject AS of, c.paragraph AS paragraph, c.row AS row,
      c.record AS record, c.sha256 AS sha256 ORDER BY of`);

  /** Two people whose names stand in two rows, in this order. */
  const register = (...order: readonly string[]): Records => {
    const built = world().person('ann', 'bob').source('register');
    for (const [place, id] of order.entries()) {
      built.claim(`${id} name ${id}`, {}, { locator: { row: place + 1, sha256: rowSha256([id]) } });
    }
    return built.records;
  };

  test('may move: a table that is sorted anew says the same, and its rows keep their numbers', async () => {
    await load(register('ann', 'bob'));
    const report = await load(register('bob', 'ann'));
    expect(report).toMatchObject({ changed: false, newClaims: 0, deprecatedClaims: 0 });
    expect(await stored()).toEqual([
      { of: 'ann', paragraph: null, row: 1, record: null, sha256: rowSha256(['ann']) },
      { of: 'bob', paragraph: null, row: 2, record: null, sha256: rowSha256(['bob']) },
    ]);
    expect((await verifyGraph(graph)).faults).toEqual([]);
  });

  test('survive a backup, whatever they are', async () => {
    const places: readonly Locator[] = [
      { paragraph: 3, sha256: 'a' },
      { row: 17, sha256: 'b' },
    ];
    const built = world().person('ann').source('mixed');
    for (const locator of [...places, { record: 5, sha256: 'c' }]) {
      built.claim(`ann name Ann ${locator.sha256!}`, {}, { locator });
    }
    await load(built.records);
    await load({ ...built.records, claims: built.records.claims.slice(1) });
    const file = join(folder.path, 'backup.gz');
    await backUp(graph, file, { version: '9.9.9' });
    const restored = await openTestEmbedded();
    expect((await restore(restored, file)).faults).toEqual([]);
    expect(await dumpRestorable(restored)).toEqual(await dumpRestorable(graph));
    await restored.close();
  });

  test.each(['paragraph', 'row', 'record'] as const)(
    'that are %ss tell the reports of a meeting apart, in the graph as in the projection',
    async (kind) => {
      const at = (number: number) => ({ locator: { [kind]: number, sha256: `${number}` } });
      const { records } = world()
        .person('ann', 'bob', 'cy')
        .meeting('reception')
        .source('paper')
        .claim('reception stage held', {}, at(1))
        .claim('reception format gathering', HELD, at(1))
        .claim('ann involvedIn reception', PRESENT, at(1))
        .claim('bob involvedIn reception', PRESENT, at(1))
        .claim('cy involvedIn reception', PRESENT, at(1))
        .claim('reception format talks', HELD, at(2))
        .claim('ann involvedIn reception', PRESENT, at(2))
        .claim('bob involvedIn reception', PRESENT, at(2));
      const said = project(records).pairs.flatMap(({ spans }) =>
        spans.map(({ a, b, verdict }) => `${a.id} ${b.id} ${verdict}`),
      );
      expect(said.sort()).toEqual(['ann bob MET', 'ann cy BOTH_ATTENDED', 'bob cy BOTH_ATTENDED']);
      await load(records);
      const rows = await graph.read(
        'MATCH (a)-[r:COUNTERPART]->(b) RETURN a.id AS a, b.id AS b, r.verdict AS verdict',
      );
      expect(rows.map(({ a, b, verdict }) => [a, b, verdict].join(' ')).sort()).toEqual(said);
    },
  );
});
