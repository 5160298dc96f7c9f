/** Previews: a revision that is tried and rolled back says exactly what would read otherwise, and leaves nothing. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { amendRecords } from '../../src/curation/amend.ts';
import { loadRecords, type LoadReport } from '../../src/curation/load.ts';
import {
  previewAmendment,
  previewLoad,
  previewRevert,
  type LoadPreview,
} from '../../src/curation/preview.ts';
import { revert } from '../../src/curation/revert/revert.ts';
import type { Staging } from '../../src/curation/large-load/one-transaction.ts';
import type { Look, TrialOptions } from '../../src/curation/trial.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Otherwise } from '../../src/queries/preview/otherwise.ts';
import { whatReadsOtherwise } from '../../src/queries/preview/what-reads-otherwise.ts';
import { worldsOf } from '../domain/support/arbitrary-world.ts';
import { report } from '../domain/support/reports.ts';
import { world, type World } from '../domain/support/world.ts';
import { dump } from '../support/dump.ts';
import { tries } from '../support/extent.ts';
import type { Open } from '../support/world.ts';
import { answersNow } from './answers-now.ts';
import { expectSame } from './expect-preview.ts';
import { recordsOf, steps } from './incremental.contract.ts';

const BY = { who: 'tests', why: 'a test' };
const NOTHING_SAID: Records = { entities: [], sources: [], claims: [] };
const dataset = (id: string) => ({ id, title: 'Test', coverage: 'Invented.' });

export function describePreview(engine: string, open: Open, runs: number): void {
  describe(`the preview of a revision in ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const load = (id: string, records: Records) => loadRecords(graph, dataset(id), records, BY);
    const preview = (
      id: string,
      records: Records,
      look: Look<Otherwise> = whatReadsOtherwise,
      staging: Staging = {},
    ) => previewLoad(graph, dataset(id), records, { look, staging });
    /** The preview of a load into an empty graph that holds `before`, and everything beside it. */
    const seenOf = async (before: World, after: World) => {
      await load('test', before.records);
      return (await preview('test', after.records)).seen!;
    };

    /** Expects a preview to say what the revision then does, and to leave nothing. */
    const expectForeseen = async (
      previewing: (options: TrialOptions<Otherwise>) => Promise<LoadPreview<Otherwise>>,
      doing: () => Promise<LoadReport>,
    ) => {
      const [stored, before] = [await dump(graph), await answersNow(graph)];
      const { seen, refusal, ...counted } = await previewing({
        look: async (sides, touched) => {
          // A reader beside the trial sees nothing of it.
          expect(await dump(graph)).toEqual(stored);
          return whatReadsOtherwise(sides, touched);
        },
      });
      expect(refusal).toBeNull();
      expect(await dump(graph)).toEqual(stored);
      const { revision, changed, newClaims, deprecatedClaims } = counted;
      expect(await doing()).toMatchObject({ revision, changed, newClaims, deprecatedClaims });
      expectSame(seen!, before, await answersNow(graph));
    };

    test('says what was answered before, what is answered after, and all that changes', async () => {
      const worlds = worldsOf(30).chain((drawn) =>
        fc.record({
          drawn: fc.constant(drawn),
          history: steps(drawn, 3),
          ids: fc.array(fc.constantFrom('test', 'test', 'other'), { minLength: 3, maxLength: 3 }),
        }),
      );
      await fc.assert(
        fc.asyncProperty(worlds, async ({ drawn, history, ids }) => {
          await graph.close();
          graph = await open();
          const declared = new Set(drawn.entities.keys());
          for (const [at, step] of history.entries()) {
            const records = {
              ...recordsOf(drawn, declared, step),
              // Two data sets may not describe a source differently.
              ...(ids.includes('other') ? { sources: drawn.sources } : {}),
            };
            const of = dataset(ids[at]!);
            await expectForeseen(
              (options) => previewLoad(graph, of, records, options),
              () => loadRecords(graph, of, records, BY),
            );
            if (at < history.length - 1) continue;
            const [first] = records.claims;
            const amendment = {
              say: NOTHING_SAID,
              takeBack: first === undefined ? [] : [first.id],
            };
            await expectForeseen(
              (options) => previewAmendment(graph, of, amendment, options),
              () => amendRecords(graph, of, amendment, BY),
            );
            const [{ revision = 0 } = {}] = await graph.read(
              `MATCH (r:Revision) RETURN max(r.number) AS revision`,
            );
            await expectForeseen(
              (options) => previewRevert(graph, Number(revision), options),
              () => revert(graph, Number(revision), BY),
            );
          }
        }),
        { ...tries(runs), endOnFailure: true },
      );
    });

    const kerry = () =>
      world()
        .person('a', 'b', 'c')
        .meeting('m')
        .source('names', { publishedOn: '2019-12-01' })
        .claim('a name Ada')
        .claim('b name Bo')
        .claim('c name Cy')
        .claim('m name Talks');
    const planned = () =>
      report(kerry(), '2020-01-01', { stage: 'expected', attendee: ['a', 'b'] });
    const held = () =>
      report(planned(), '2020-01-10', {
        stage: 'held',
        date: '2020-01-09',
        attendee: ['a', 'b', 'c'],
      });

    test('tells a plan that took place: verdicts, status, date and who came', async () => {
      const { pairs, events, relationships, contradictions } = await seenOf(planned(), held());
      expect(
        pairs.items.map(({ a, b, before, after }) =>
          [a.name, b.name, before.verdict, after.verdict, after.lastMet].join(' '),
        ),
      ).toEqual([
        'Ada Bo PLANNED MET 2020-01-09',
        'Ada Cy NO_RECORD MET 2020-01-09',
        'Bo Cy NO_RECORD MET 2020-01-09',
      ]);
      expect(events.items).toMatchObject([
        {
          id: 'm',
          name: 'Talks',
          before: { status: 'EXPECTED' },
          after: { status: 'HELD', date: '2020-01-09' },
        },
      ]);
      expect(relationships.items.filter(({ before }) => before === null)).toMatchObject([
        {
          type: 'INVOLVED_IN',
          from: { id: 'c' },
          to: { name: 'Talks' },
          after: { status: 'HELD' },
        },
      ]);
      expect(contradictions.total).toBe(0);
    });

    test('tells new contradictions, and those that are resolved', async () => {
      const denied = () => report(held(), '2020-01-11', { stage: 'held', modality: 'denied' });
      const { contradictions } = await seenOf(held(), denied());
      const kinds = contradictions.items.map(({ change, kind }) => `${change} ${kind}`);
      expect(kinds.sort()).toEqual(['new PAIR', 'new PAIR', 'new PAIR', 'new STATUS']);
      await load('test', denied().records);
      const back = (await preview('test', held().records)).seen!.contradictions;
      expect(back.total).toBe(4);
      expect(new Set(back.items.map(({ change }) => change))).toEqual(new Set(['resolved']));
    });

    test('counts what has other evidence and reads the same', async () => {
      const again = () =>
        report(planned(), '2020-01-02', { stage: 'expected', attendee: ['a', 'b'] });
      const seen = await seenOf(planned(), again());
      expect({ ...totalsOf(seen), unchanged: seen.unchanged > 0 }).toEqual({
        ...NOTHING,
        unchanged: true,
      });
      await load('test', again().records);
      const same = await preview('test', again().records);
      expect(same.changed).toBe(false);
      expect({ ...totalsOf(same.seen!), unchanged: same.seen!.unchanged }).toEqual({
        ...NOTHING,
        unchanged: 0,
      });
    });

    test('only compares the records of a load that is too large for one transaction', async () => {
      await load('test', planned().records);
      const stored = await dump(graph);
      for (const above of [1, 5, 8, 11]) {
        const { seen, refusal, newClaims } = await preview('test', held().records, undefined, {
          above,
        });
        expect({ seen, refusal }).toEqual({ seen: null, refusal: 'TOO_LARGE' });
        expect(newClaims).toBeGreaterThan(0);
      }
      expect(await dump(graph)).toEqual(stored);
    });

    test('leaves nothing if it fails, and the next load is as if there had been none', async () => {
      await load('test', planned().records);
      const stored = await dump(graph);
      const failing = () => Promise.reject(new Error('The look failed.'));
      await expect(preview('test', held().records, failing)).rejects.toThrow('The look failed.');
      expect(await dump(graph)).toEqual(stored);
      expect(await load('test', held().records)).toMatchObject({ revision: 2, changed: true });
    });
  });
}

const LISTS = ['pairs', 'events', 'cases', 'entities', 'relationships', 'contradictions'] as const;
const totalsOf = (seen: Otherwise) =>
  Object.fromEntries(LISTS.map((name) => [name, seen[name].total]));
const NOTHING = Object.fromEntries(LISTS.map((name) => [name, 0]));
