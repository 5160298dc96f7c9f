/** Large amendments and reverts: all or nothing, also if a write fails or the process is killed. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { amendRecords } from '../../src/curation/amend.ts';
import { undoUnfinished } from '../../src/curation/large-load/undo.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { revert } from '../../src/curation/revert/revert.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { dump } from '../support/dump.ts';
import { readWorld } from '../support/world.ts';
import { expectCountsNow } from './counts-now.ts';
import { beforeAmendment, halfAmendment } from './staged-amendment.ts';
import type { StagedSuite } from './staged.contract.ts';
import { failingAt, killAfter } from './staged-failures.ts';

const { dataset, records } = await readWorld('fictional');
const BY = { who: 'tests', why: 'a test', now: new Date('2020-01-02T03:04:05.678Z') };
const STAGED = { above: 5, graceMs: 0 };

export function describeStagedAmendments(
  engine: string,
  { open, settings, kills, every }: StagedSuite,
): void {
  describe(`a large amendment of ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const amend = (into: Graph, staging: object) =>
      amendRecords(into, dataset, halfAmendment(records), { ...BY, staging });
    const undo = (into: Graph, staging: object) => revert(into, 2, { ...BY, staging });
    const works = [
      ['an amendment', 'amend', amend],
      ['a revert', 'revert', undo],
    ] as const;
    const prepare = async (work: 'amend' | 'revert') => {
      await loadRecords(graph, dataset, beforeAmendment(records), BY);
      if (work === 'revert') await amend(graph, {});
    };

    test.each(works)('%s makes the same graph as one transaction', async (_what, work, run) => {
      await prepare(work);
      const report = await run(graph, STAGED);
      const staged = await dump(graph);
      await graph.close();
      graph = await open();
      await prepare(work);
      expect(await run(graph, {})).toEqual(report);
      expect(await dump(graph)).toEqual(staged);
    });

    test.each(works)(
      '%s leaves the graph unchanged if any write fails',
      async (_what, work, run) => {
        await prepare(work);
        const before = await dump(graph);
        const counting = failingAt(graph, 0);
        await run(counting, STAGED);
        expect(counting.writes()).toBeGreaterThan(10);
        for (let nth = 1; nth <= counting.writes(); nth += every) {
          await graph.close();
          graph = await open();
          await prepare(work);
          await expect(run(failingAt(graph, nth), STAGED)).rejects.toThrow('injected');
          expect(await dump(graph)).toEqual(before);
          await expectCountsNow(graph);
        }
      },
    );

    test.each(works.flatMap(([what, work]) => kills.map((nth) => [what, nth, work] as const)))(
      '%s that is killed after transaction %s is rolled back at the next start',
      async (_what, nth, work) => {
        await prepare(work);
        const before = await dump(graph);
        await graph.close();
        expect(await killAfter(settings(), work, nth)).toBe(false);
        graph = await openGraph(settings());
        // On a shared graph the marker counts as alive for two minutes, so the test expires it.
        await graph.write((run) => run(`MATCH (m:Meta {key: 'loading'}) SET m.alive = 1`));
        expect(await undoUnfinished(graph)).toBe(true);
        expect(await dump(graph)).toEqual(before);
        await expectCountsNow(graph);
      },
    );
  });
}
