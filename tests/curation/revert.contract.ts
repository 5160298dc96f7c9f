/** Reverting a revision: what it changed reads as before, and what later revisions rest on stays. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { amendRecords } from '../../src/curation/amend.ts';
import { curatorOf } from '../../src/curation/curator.ts';
import type { Staging } from '../../src/curation/large-load/one-transaction.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import { previewRevert } from '../../src/curation/preview.ts';
import { revert as revertRevision } from '../../src/curation/revert/revert.ts';
import { verifyGraph } from '../../src/curation/verify/verify-graph.ts';
import type { Claim } from '../../src/domain/claims/claims.ts';
import type { Dataset } from '../../src/domain/claims/dataset.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph, Row } from '../../src/graph/graph.ts';
import { findRevision } from '../../src/queries/records/coverage.ts';
import { worldsOf } from '../domain/support/arbitrary-world.ts';
import { toClaim } from '../domain/support/world.ts';
import { whatReadsOtherwise } from '../../src/queries/preview/what-reads-otherwise.ts';
import { dump, dumpProjected, type Dump } from '../support/dump.ts';
import { tries } from '../support/extent.ts';
import type { Open } from '../support/world.ts';
import { expectCountsNow } from './counts-now.ts';
import {
  BY,
  entities,
  MIRA,
  NOTHING,
  NOW,
  OTHER,
  OWN,
  sources,
  STAGED,
  TOM,
} from './own-and-other.ts';
import { amendments, states, type Part } from './random-amendments.ts';
import { StatedModel, turns, type Turn } from './stated-model.ts';

const TOMMY = toClaim('tom name Tommy', {}, { source: 'page-one' });
const withClaims = (...claims: readonly Claim[]): Records => ({ entities, sources, claims });

/**
 * What a revert must leave as it was: everything that the graph showed. New nodes may stay only if nothing is said
 * of them: claims that no longer count, and sources without claims, with their names.
 */
function expectShown(after: Dump, before: Dump): void {
  expect(after.relationships).toEqual(before.relationships);
  const textOf = (node: Row) => JSON.stringify(node);
  const [is, was] = [after, before].map(({ nodes }) => nodes.map(wordless));
  const earlier = new Set(was!.map(textOf));
  const isLeftOver = ({ labels, properties }: Row) =>
    (labels as string[]).includes('Source') ||
    (properties as Row).type === 'Source' ||
    (properties as Row).rank === 'deprecated';
  expect(is!.filter((node) => earlier.has(textOf(node)) || !isLeftOver(node))).toEqual(was);
}

/** A claim that nobody states keeps the last words on it, whoever said them. */
function wordless(node: Row): Row {
  const { labels, properties } = node;
  if ((properties as Row).stated !== '[]') return node;
  const { origin: _o, summary: _s, paragraph: _p, supersedes: _c, ...rest } = properties as Row;
  return { labels: labels!, properties: rest };
}

export function describeReverts(engine: string, open: Open, runs: number): void {
  describe(`reverts on ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const load = (records: Records, dataset = OWN, staging: Staging = {}) =>
      loadRecords(graph, dataset, records, { ...BY, staging });
    const amend = (part: Partial<Part>, dataset = OWN) =>
      amendRecords(graph, dataset, { say: NOTHING, takeBack: [], ...part }, BY);
    const revert = (revision: number, staging: Staging = {}) =>
      revertRevision(graph, revision, { who: 'tests', now: NOW, staging });
    const anew = async () => {
      await graph.close();
      graph = await open();
    };

    /** Reverts the newest revision, and the revert, and expects the graph of before and after it. */
    const thereAndBack = async (newest: number, before: Dump, staging: Staging) => {
      const after = await dumpProjected(graph);
      const report = await revert(newest, staging);
      expect(report.revision).toBe(report.changed ? newest + 1 : newest);
      await expectCountsNow(graph);
      expectShown(await dumpProjected(graph), before);
      expect(await revert(newest, staging)).toMatchObject({ changed: false });
      if (report.changed) {
        expect(await revert(newest + 1, staging)).toMatchObject({ revision: newest + 2 });
      }
      expect(await dumpProjected(graph)).toEqual(after);
      expect((await verifyGraph(graph)).faults).toEqual([]);
    };

    test('of the newest load of several data sets restore the graph of before, and of after', async () => {
      const cases = worldsOf(25).chain((whole) =>
        fc.record({ whole: fc.constant(whole), history: turns(whole, 5), isStaged: fc.boolean() }),
      );
      const isReplacing = (dataset: Dataset) => dataset.replaces !== undefined;
      await fc.assert(
        fc.asyncProperty(cases, async ({ whole, history, isStaged }) => {
          await anew();
          const model = new StatedModel(whole);
          const load1 = (turn: Turn) => load(model.records(turn), model.dataset(turn));
          for (const turn of history.slice(0, -1)) await load1(turn);
          const before = await dumpProjected(graph);
          const { revision: earlier } = await rebuild(graph);
          const last = history.at(-1)!;
          const given = [model.dataset(last), model.records(last)] as const;
          const { revision } = await load(given[1], given[0]);
          if (revision === earlier || (isReplacing(given[0]) && last.isRenamed)) return;
          await thereAndBack(revision, before, isStaged ? STAGED : {});
        }),
        { ...tries(runs), endOnFailure: true },
      );
    });

    test('of every amendment, the newest first, lead back to where they began', async () => {
      const cases = worldsOf(40).chain((whole) =>
        fc.record({ before: states(whole), after: states(whole) }).chain(({ before, after }) =>
          fc.record({
            before: fc.constant(before),
            parts: amendments(before, after),
            isStaged: fc.boolean(),
          }),
        ),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ({ before, parts, isStaged }) => {
          await anew();
          const staging = isStaged ? STAGED : {};
          const made: { readonly revision: number; readonly before: Dump }[] = [];
          let { revision: newest } = await load(before);
          for (const part of parts) {
            const state = await dumpProjected(graph);
            const { revision, changed } = await amend(part);
            if (changed) made.push({ revision, before: state });
            newest = revision;
          }
          for (const { revision, before: earlier } of made.reverse()) {
            const report = await revert(revision, staging);
            newest = report.changed ? newest + 1 : newest;
            expect(report.revision).toBe(newest);
            expectShown(await dumpProjected(graph), earlier);
          }
          await expectCountsNow(graph);
          expect((await verifyGraph(graph)).faults).toEqual([]);
        }),
        { ...tries(runs), endOnFailure: true },
      );
    });

    test('take back claims that were only proposed', async () => {
      await load(withClaims(MIRA));
      await load(withClaims(MIRA, { ...TOM, rank: 'pending' }));
      expect(await revert(2)).toMatchObject({ revision: 3, changed: true });
      const rows = await graph.read('MATCH (c:Claim {id: $id}) RETURN c.rank AS rank', {
        id: TOM.id,
      });
      expect(rows).toEqual([{ rank: 'deprecated' }]);
    });

    test('are one revision that says who and why', async () => {
      await load(withClaims(MIRA));
      await load(withClaims(MIRA, TOM));
      expect(await previewRevert(graph, 2, { look: whatReadsOtherwise })).toMatchObject({
        revision: 3,
        changed: true,
        deprecatedClaims: 1,
        changes: { claim: [TOM.id] },
      });
      expect(await revert(2)).toMatchObject({ revision: 3, newClaims: 0, deprecatedClaims: 1 });
      expect(await findRevision(graph)).toMatchObject({
        number: 3,
        who: 'tests',
        why: 'Reverts revision 2',
      });
      const why = { who: 'Mira', why: 'A slip' };
      await curatorOf(graph).revert(3, why);
      expect(await findRevision(graph)).toMatchObject({ number: 4, ...why });
    });

    test('give sources, declarations and descriptions their earlier form', async () => {
      await load(withClaims(MIRA));
      const before = await dumpProjected(graph);
      await load(
        {
          ...withClaims(MIRA),
          sources: sources.map((source) => ({ ...source, retractedOn: '2015-01-01' })),
        },
        { ...OWN, title: 'Renamed' },
      );
      await revert(2);
      expect(await dumpProjected(graph)).toEqual(before);
      const [row] = await graph.read(`MATCH (m:Meta {key: 'dataset:own'}) RETURN m.title AS title`);
      expect(row).toEqual({ title: 'Own' });
    });

    test('keep the words of the first data set first', async () => {
      await load(withClaims({ ...TOM, summary: 'Own words' }));
      await load(withClaims({ ...TOM, summary: 'Other words' }), OTHER);
      const before = await dumpProjected(graph);
      await amend({ takeBack: [TOM.id] });
      await revert(3);
      expect(await dumpProjected(graph)).toEqual(before);
    });

    test('of a revision in the middle leave the others', async () => {
      await load(withClaims(MIRA));
      await amend({ say: withClaims(TOM) });
      await amend({ say: withClaims(TOMMY) });
      await revert(2);
      await anewWith(withClaims(MIRA, TOMMY));
    });
    /** Expects that the graph shows what a load of these records alone would show. */
    const anewWith = async (records: Records) => {
      const live = ({ nodes }: Dump) =>
        nodes
          .filter(({ properties }) => (properties as Row).rank !== 'deprecated')
          .map(({ properties }) => ({ ...(properties as Row), revision: 0 }));
      const reverted = live(await dumpProjected(graph));
      await anew();
      await load(records);
      expect(reverted).toEqual(live(await dumpProjected(graph)));
    };

    test('with nothing left to undo make no revision', async () => {
      await load(withClaims(MIRA, TOM));
      await amend({ say: { ...NOTHING, entities: [{ id: 'una', type: 'Person' }] } });
      const before = await dump(graph);
      expect(await revert(2)).toMatchObject({ revision: 2, changed: false, nodes: 0 });
      expect(await previewRevert(graph, 2, { look: whatReadsOtherwise })).toMatchObject({
        revision: 2,
        changed: false,
      });
      expect(await dump(graph)).toEqual(before);
    });

    const refusals: readonly [string, () => Promise<unknown>, number, readonly RegExp[]][] = [
      ['there is no such revision', () => load(withClaims(MIRA)), 9, [/no revision 9; .* 1 to 1/]],
      ['the graph is empty', () => Promise.resolve(), 1, [/the graph is empty/]],
      [
        'a later revision changed the same claim',
        async () => {
          await load(withClaims(MIRA));
          await load(withClaims({ ...MIRA, rank: 'preferred' }));
        },
        1,
        [
          /cannot be undone, because later/,
          new RegExp(`Claim ${MIRA.id} was changed in revision 2`),
        ],
      ],
      [
        'another data set states the claim too',
        async () => {
          await load(withClaims(MIRA));
          await load(withClaims(MIRA), OTHER);
        },
        1,
        [new RegExp(`Claim ${MIRA.id} was changed in revision 2`)],
      ],
      [
        'a later revision describes a source otherwise',
        async () => {
          await load({ ...withClaims(), claims: [] });
          const renamed = sources.map((source) => ({ ...source, title: 'Page 1' }));
          await load({ ...withClaims(MIRA), sources: renamed });
          await load({ ...withClaims(MIRA), sources: sources.map((s) => ({ ...s, note: 'New' })) });
        },
        2,
        [/The description of source "page-one" was changed in revision 3/],
      ],
      [
        'a later claim corrects one of its claims',
        async () => {
          await load(withClaims(MIRA));
          await amend({ say: withClaims(TOM) });
          await amend({ say: withClaims({ ...TOMMY, supersedes: TOM.id }) });
        },
        2,
        [new RegExp(`Claim ${TOMMY.id} corrects claim ${TOM.id}`)],
      ],
      [
        'a later claim mentions an entity that it declared first, under another id since',
        async () => {
          await load(withClaims(MIRA));
          const una = toClaim('una name Una', {}, { source: 'page-one' });
          await amend({
            say: { ...NOTHING, entities: [{ id: 'una', type: 'Person' }], claims: [una] },
          });
          const same = toClaim('una sameAs mira', {}, { source: 'page-one' });
          await amend({ say: { ...NOTHING, claims: [same] } }, OTHER);
        },
        2,
        [/of revision 3 mentions entity "una"/],
      ],
      [
        'a later claim is from a source that it described first',
        async () => {
          await load({ ...withClaims(MIRA), entities });
          await amend({ say: withClaims(TOM) }, OTHER);
        },
        1,
        [/of revision 2 mentions entity "tom"/, /of revision 2 is from source "page-one"/],
      ],
      [
        'it replaced a data set',
        async () => {
          await load(withClaims(MIRA));
          await load(withClaims(MIRA), { ...OTHER, replaces: ['own'] });
        },
        2,
        [/because it replaced data set "own", and a replacement is final/],
      ],
      [
        'its data set was replaced',
        async () => {
          await load(withClaims(MIRA));
          await load(withClaims(MIRA), { ...OTHER, replaces: ['own'] });
        },
        1,
        [/because its data set "own" has been replaced since/],
      ],
      [
        'its changes are not recorded',
        async () => {
          await load(withClaims(MIRA));
          await graph.write((run) => run('MATCH (e:FeedEntry) DELETE e'));
        },
        1,
        [/not wholly recorded, .* run "rapport verify"/],
      ],
    ];
    test.each(refusals)('are refused if %s', async (_why, make, revision, messages) => {
      await make();
      const before = await dump(graph);
      for (const staging of [undefined, STAGED]) {
        const error = await revert(revision, staging).then(
          () => null,
          (each: unknown) => each as Error,
        );
        expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
        for (const message of messages) expect(error!.message).toMatch(message);
      }
      await expect(
        previewRevert(graph, revision, { look: whatReadsOtherwise }),
      ).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
      expect(await dump(graph)).toEqual(before);
    });
  });
}
