/** Pending claims are recorded and decide nothing, until they are stated without that rank. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import fc from 'fast-check';
import { backUp } from '../../src/curation/backup/backup.ts';
import { restore } from '../../src/curation/backup/restore.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import { verifyGraph } from '../../src/curation/verify/verify-graph.ts';
import type { Claim, Rank } from '../../src/domain/claims/claims.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { project } from '../../src/domain/projection.ts';
import type { Graph, Row } from '../../src/graph/graph.ts';
import { FEED_START, findFeedEnd, listChanges } from '../../src/queries/records/changes.ts';
import { findCoverage } from '../../src/queries/records/coverage.ts';
import { worldsOf } from '../domain/support/arbitrary-world.ts';
import { toClaim, world } from '../domain/support/world.ts';
import { dumpProjected, type Dump } from '../support/dump.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { tries } from '../support/extent.ts';
import type { Open } from '../support/world.ts';
import { dumpRestorable } from './backup.contract.ts';
import { expectCountsNow } from './counts-now.ts';

const NOW = new Date('2020-01-02T03:04:05.678Z');
const STAGED = { above: 5, graceMs: 0 };

/** A random world, and which of its claims are only proposed at first. */
const proposals = worldsOf(40).chain((records) =>
  fc.record({
    records: fc.constant(records),
    proposed: fc.array(fc.boolean(), {
      minLength: records.claims.length,
      maxLength: records.claims.length,
    }),
    isStaged: fc.boolean(),
  }),
);

const ranked = (claim: Claim, rank: Rank): Claim => ({ ...claim, rank });

/** What is shown, without when it was recorded and without the claims that do not count. */
function counting({ nodes, relationships }: Dump): Dump {
  const kept = nodes.flatMap(({ labels, properties }): Row[] => {
    const { rank, revision: _when, first: _before, ...rest } = properties as Row;
    if (rank === 'pending' || rank === 'deprecated') return [];
    return [{ labels, properties: { ...rest, rank: rank ?? null } } as unknown as Row];
  });
  return { nodes: kept.sort(byText), relationships };
}

const byText = (a: Row, b: Row) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

export function describePending(engine: string, open: Open, runs: number): void {
  describe(`pending claims in ${engine}`, () => {
    const folder = temporaryFolder();
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());
    afterAll(folder.remove);

    const load = (records: Records, { by = 'test', isStaged = false } = {}) =>
      loadRecords(graph, { id: by, title: by, coverage: 'Invented.' }, records, {
        ...{ who: 'tests', why: 'a test', now: NOW, staging: isStaged ? STAGED : {} },
      });
    const anew = async () => {
      await graph.close();
      graph = await open();
    };
    const shown = async () => counting(await dumpProjected(graph));
    const feed = async () => {
      const changes = await listChanges(graph, await findFeedEnd(graph), FEED_START, 1_000);
      return changes
        .filter(({ kind }) => kind === 'claim')
        .map(({ at, action, reason = '', target }) =>
          `${at[0]} ${action} ${reason} ${target}`.replace('  ', ' '),
        );
    };

    test('leave the graph as it is without them, and accepting them gives what stating them gives', async () => {
      await fc.assert(
        fc.asyncProperty(proposals, async ({ records, proposed, isStaged }) => {
          const { claims } = records;
          const isProposed = (_: Claim, place: number) => proposed[place] === true;
          const asProposed = {
            ...records,
            claims: claims.map((claim, place) =>
              isProposed(claim, place) ? ranked(claim, 'pending') : claim,
            ),
          };
          const without = {
            ...records,
            claims: claims.filter((claim, place) => !isProposed(claim, place)),
          };
          expect(project(asProposed)).toEqual(project(without));

          await anew();
          await load(without);
          const expected = await shown();
          await anew();
          await load(asProposed, { isStaged });
          expect(await shown()).toEqual(expected);
          await expectCountsNow(graph);
          expect((await verifyGraph(graph)).faults).toEqual([]);

          await load(records, { isStaged });
          const accepted = await shown();
          await rebuild(graph, 1);
          expect(await shown()).toEqual(expected);
          await rebuild(graph);
          expect(await shown()).toEqual(accepted);
          await anew();
          await load(records);
          expect(accepted).toEqual(await shown());
        }),
        { ...tries(Math.ceil(runs / 2), runs), endOnFailure: true },
      );
    });

    const { entities, sources } = world()
      .person('mira', 'tom')
      .meeting('talks')
      .source('page', { publishedOn: '2014-03-05' }).records;
    const there = { capacity: 'attendee', stage: 'held' };
    const from = { source: 'page' };
    const names = ['mira', 'tom', 'talks'].map((id) => toClaim(`${id} name ${id}`, {}, from));
    const mira = toClaim('mira involvedIn talks', there, from);
    const tom = toClaim('tom involvedIn talks', there, from);
    const held = toClaim('talks stage held', {}, from);
    const firm = [...names, held, mira];
    const of = (...claims: readonly Claim[]): Records => ({ entities, sources, claims });
    const rank = async ({ id }: Claim) => {
      const [row] = await graph.read('MATCH (c:Claim {id: $id}) RETURN c.rank AS rank', { id });
      return row!.rank;
    };
    const pairs = async () => (await graph.read('MATCH ()-[r:COUNTERPART]->() RETURN r')).length;
    const pending = async () => {
      const { pendingClaimCount, claimCount, datasets } = await findCoverage(graph, '9999-12-30');
      const ofEach = datasets.map(({ key, pendingClaimCount: n }) => [key, n]);
      return { pendingClaimCount, claimCount, ...Object.fromEntries(ofEach) } as object;
    };

    test('are counted apart, by the data set that proposes them', async () => {
      await load(of(...firm));
      await load(of(ranked(tom, 'pending'), ranked(held, 'pending')), { by: 'drafts' });
      expect(await pending()).toEqual({
        ...{ claimCount: firm.length, pendingClaimCount: 1, test: 0, drafts: 1 },
      });
      expect(await pairs()).toBe(0);
    });

    test('are no news; accepting and taking back are', async () => {
      const report = await load(of(...firm, ranked(tom, 'pending')));
      expect(report).toMatchObject({ newClaims: firm.length + 1, pendingClaims: 1 });
      expect((await feed()).join()).not.toContain(tom.id);
      await load(of(...firm, { ...ranked(tom, 'pending'), summary: 'In other words.' }));
      expect((await feed()).join()).not.toContain(tom.id);
      await load(of(...firm, tom));
      expect(await pairs()).toBeGreaterThan(0);
      expect((await feed()).at(-1)).toBe(`3 added ${tom.id}`);
      await load(of(...firm, ranked(tom, 'pending')));
      expect(await pairs()).toBe(0);
      expect((await feed()).at(-1)).toBe(`4 retracted takenOut ${tom.id}`);
    });

    test('are rejected in silence, and were never known', async () => {
      await load(of(...firm, ranked(tom, 'pending')));
      const before = await feed();
      expect(await load(of(...firm))).toMatchObject({ changed: true, deprecatedClaims: 0 });
      expect(await rank(tom)).toBe('deprecated');
      expect(await feed()).toEqual(before);
      expect((await verifyGraph(graph)).faults).toEqual([]);
    });

    test.each<[Rank, Rank]>([
      ['normal', 'normal'],
      ['preferred', 'preferred'],
      ['deprecated', 'deprecated'],
      ['pending', 'pending'],
    ])('that another data set ranks %s are %s, with its wording', async (other, expected) => {
      for (const order of ['before', 'after']) {
        await anew();
        const proposing = () =>
          load(of(...firm, { ...ranked(tom, 'pending'), summary: 'Proposed.' }));
        const stating = () => load(of({ ...ranked(tom, other), summary: 'Stated.' }), { by: 'b' });
        if (order === 'before') await stating();
        await proposing();
        if (order === 'after') await stating();
        expect(await rank(tom)).toBe(expected);
        const [row] = await graph.read('MATCH (c:Claim {id: $id}) RETURN c.summary AS said', {
          id: tom.id,
        });
        if (other !== 'pending') expect(row).toEqual({ said: 'Stated.' });
        expect((await pairs()) > 0).toBe(expected === 'normal' || expected === 'preferred');
      }
    });

    test('survive a backup', async () => {
      await load(of(...firm, ranked(tom, 'pending')));
      await load(of(...firm, tom), { by: 'b' });
      await load(of(...names, ranked(tom, 'pending'), ranked(held, 'pending')), { by: 'b' });
      const file = join(folder.path, 'backup.gz');
      await backUp(graph, file, { version: '9.9.9' });
      const restored = await openTestEmbedded();
      expect((await restore(restored, file)).faults).toEqual([]);
      expect(await dumpRestorable(restored)).toEqual(await dumpRestorable(graph));
      await restored.close();
    });
  });
}
