/** Data sets that share a graph: which one states a claim, replacement of data sets, and refused loads. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRecords, type LoadReport } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import { previewLoad } from '../../src/curation/preview.ts';
import type { Claim, Source } from '../../src/domain/claims/claims.ts';
import type { Dataset } from '../../src/domain/claims/dataset.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph, Row } from '../../src/graph/graph.ts';
import { FEED_START, findFeedEnd, listChanges } from '../../src/queries/records/changes.ts';
import { findCoverage } from '../../src/queries/records/coverage.ts';
import { searchNames } from '../../src/queries/entities/search.ts';
import { toClaim, world } from '../domain/support/world.ts';
import { dump, dumpProjected } from '../support/dump.ts';
import { EXTENT } from '../support/extent.ts';
import type { Open } from '../support/world.ts';

const NOW = new Date('2020-01-02T03:04:05.678Z');
/** How a load is written: in one transaction, or as a large load in several. */
export const WRITES = {
  whole: { title: 'in one transaction', staging: {} },
  staged: { title: 'in several transactions', staging: { above: 3, graceMs: 0 } },
} as const;
const NOWHERE = `c${'0'.repeat(32)}`;

/** Records about two people from one page, with the given claims. */
const { entities, sources } = world()
  .person('mira', 'tom')
  .source('page-one', { publishedOn: '2014-03-05', title: 'Harbour talks' }).records;
const MIRA = toClaim('mira name Mira', {}, { source: 'page-one' });
const TOM = toClaim('tom name Tom', {}, { source: 'page-one' });
const withClaims = (...claims: readonly Claim[]): Records => ({ entities, sources, claims });
const said = (claim: Claim, how: Partial<Claim>): Claim => ({ ...claim, ...how });

const dataset = (id: string, ...replaces: readonly string[]): Dataset => ({
  id,
  title: `The ${id}`,
  coverage: 'Invented.',
  ...(replaces.length === 0 ? {} : { replaces }),
});

export function describeDatasets(
  engine: string,
  open: Open,
  { title, staging }: (typeof WRITES)[keyof typeof WRITES],
): void {
  describe(`data sets loaded ${title} into ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const load = (from: string | Dataset, records: Records, checksum?: string) =>
      loadRecords(graph, typeof from === 'string' ? dataset(from) : from, records, {
        who: 'tests',
        why: 'a test',
        now: NOW,
        staging,
        ...(checksum === undefined ? {} : { checksum }),
      });
    /** The counts of a preview. A load that is too large to be tried has the same. */
    const preview = async (of: Dataset, records: Records) => {
      const look = () => Promise.resolve(null);
      const { refusal, ...tried } = await previewLoad(graph, of, records, { look });
      expect(refusal).toBeNull();
      const compared = await compare(of, records);
      expect(compared).toEqual({ ...tried, refusal: 'TOO_LARGE' });
      return tried;
    };
    const compare = (of: Dataset, records: Records) => {
      const look = () => Promise.resolve(null);
      return previewLoad(graph, of, records, { look, staging: { above: 0 } });
    };
    const claim = async ({ id }: Claim): Promise<Row> => {
      const [row] = await graph.read('MATCH (c:Claim {id: $id}) RETURN properties(c) AS c', { id });
      return row!.c as Row;
    };
    const rank = async (of: Claim) => (await claim(of)).rank;
    /** The feed items of a revision, in order. */
    const feed = async (revision: number): Promise<string[]> => {
      const all = await listChanges(graph, await findFeedEnd(graph), FEED_START, 1_000);
      return all
        .filter(({ at }) => at[0] === revision)
        .map(({ kind, target, action, reason }) =>
          [kind, action, ...(reason === undefined ? [] : [reason]), target].join(' '),
        );
    };
    const feedLength = async (revision: number) => {
      const [row] = await graph.read('MATCH (r:Revision {number: $revision}) RETURN r.feed AS n', {
        revision,
      });
      return row!.n;
    };
    const shownIds = async () =>
      (await findCoverage(graph, '9999-12-30')).datasets.map(({ key }) => key);
    /** Expects the load and its preview to be refused with all these texts, and nothing to be written. */
    const expectRefused = async (from: string | Dataset, records: Records, ...says: string[]) => {
      const before = await dump(graph);
      const refusal = {
        code: 'SEED_INVALID',
        message: expect.stringMatching(says.map((each) => `(?=.*${each})`).join('')) as unknown,
      };
      const asked = typeof from === 'string' ? dataset(from) : from;
      await expect(load(from, records)).rejects.toMatchObject(refusal);
      await expect(preview(asked, records)).rejects.toMatchObject(refusal);
      await expect(compare(asked, records)).rejects.toMatchObject(refusal);
      expect(await dump(graph)).toEqual(before);
    };

    describe('a claim that several data sets state', () => {
      test('stays until no data set states it, and is then retracted', async () => {
        for (const id of ['one', 'two', 'three']) await load(id, withClaims(MIRA, TOM));
        expect(await load('one', withClaims(TOM))).toMatchObject({ deprecatedClaims: 0 });
        expect(await feed(4)).toEqual([`claim changed ${MIRA.id}`]);
        await load('three', withClaims(TOM));
        expect(await rank(MIRA)).toBe('normal');
        expect(await load('two', withClaims(TOM))).toMatchObject({ deprecatedClaims: 1 });
        expect(await rank(MIRA)).toBe('deprecated');
        expect(await feed(6)).toEqual([`claim retracted takenOut ${MIRA.id}`]);
        // Any data set that states it again reinstates it.
        await load('three', withClaims(MIRA, TOM));
        expect(await rank(MIRA)).toBe('normal');
        expect(await feed(7)).toEqual([`claim added reinstated ${MIRA.id}`]);
      });

      test.each([
        { first: 'normal', then: 'deprecated' },
        { first: 'deprecated', then: 'normal' },
        { first: 'preferred', then: 'deprecated' },
      ] as const)('ranked $first by one and $then by the other, does not count', async (ranks) => {
        await load('one', withClaims(said(MIRA, { rank: ranks.first })));
        await load('two', withClaims(said(MIRA, { rank: ranks.then })));
        expect(await rank(MIRA)).toBe('deprecated');
        await load('three', withClaims(MIRA));
        expect(await rank(MIRA)).toBe('deprecated');
      });

      test('counts again when the data set that deprecated it asserts it or omits it', async () => {
        const withdrawn = withClaims(said(MIRA, { rank: 'deprecated' }), TOM);
        await load('one', withClaims(MIRA, TOM));
        for (const later of [withClaims(MIRA, TOM), withClaims(TOM)]) {
          await load('two', withdrawn);
          expect(await rank(MIRA)).toBe('deprecated');
          const { revision } = await load('two', later);
          expect(await rank(MIRA)).toBe('normal');
          expect(await feed(revision)).toEqual([`claim added reinstated ${MIRA.id}`]);
        }
      });

      test('is preferred only if all data sets prefer it', async () => {
        await load('one', withClaims(said(MIRA, { rank: 'preferred' })));
        expect(await rank(MIRA)).toBe('preferred');
        await load('two', withClaims(MIRA));
        expect(await rank(MIRA)).toBe('normal');
      });

      test('has the wording of the earliest data set that still states it', async () => {
        const first = said(MIRA, { summary: 'First.', supersedes: TOM.id });
        const second = said(MIRA, { summary: 'Second.', locator: { paragraph: 2 } });
        await load('one', withClaims(first, TOM));
        await load('two', withClaims(second, TOM));
        const asFirst = { summary: 'First.', paragraph: 1, supersedes: TOM.id, origin: 'one' };
        expect(await claim(MIRA)).toMatchObject(asFirst);
        // The wording of the second applies without another load of it.
        await load('one', withClaims(TOM));
        const read = await claim(MIRA);
        expect(read).toMatchObject({ summary: 'Second.', paragraph: 2, origin: 'two' });
        expect(read.supersedes).toBeUndefined();
        expect(await load('two', withClaims(second, TOM))).toMatchObject({ changed: false });
        // A data set that states the claim again is now the latest.
        await load('one', withClaims(first, TOM));
        expect(await claim(MIRA)).toMatchObject({ summary: 'Second.', origin: 'two' });
      });

      test('makes no new revision, however often the same data sets are loaded in turn', async () => {
        const words: Readonly<Record<string, Records>> = {
          one: withClaims(said(MIRA, { summary: 'First.' }), TOM),
          two: withClaims(said(MIRA, { summary: 'Second.', locator: { paragraph: 2 } })),
          three: withClaims(said(MIRA, { rank: 'deprecated', supersedes: TOM.id }), TOM),
        };
        for (const [id, records] of Object.entries(words)) await load(id, records);
        const before = await dump(graph);
        for (let round = 0; round < 2; round++) {
          for (const [id, records] of Object.entries(words)) {
            expect(await load(id, records)).toMatchObject({ revision: 3, changed: false });
            expect(await preview(dataset(id), records)).toMatchObject({
              changed: false,
            });
          }
        }
        expect(await dump(graph)).toEqual(before);
      });

      test('is shown by a rebuild as it was at each revision', async () => {
        const history: [string, Records][] = [
          ['one', withClaims(said(MIRA, { summary: 'First.' }), TOM)],
          ['two', withClaims(said(MIRA, { summary: 'Second.', supersedes: TOM.id }), TOM)],
          ['two', withClaims(said(MIRA, { rank: 'deprecated' }), TOM)],
          ['one', withClaims(TOM)],
          ['two', withClaims()],
          ['one', withClaims(MIRA)],
        ];
        const seen: unknown[] = [];
        for (const [id, records] of history) {
          await load(id, records);
          seen.push([await dumpProjected(graph), await shownIds()]);
        }
        for (const revision of [6, 1, 4, 2, 5, 3, 6]) {
          await rebuild(graph, revision, undefined, staging);
          expect([await dumpProjected(graph), await shownIds()]).toEqual(seen[revision - 1]);
        }
      });
    });

    test.each([
      { apart: 'next to each other', between: 0 },
      // In another chunk of the load, which takes long to fill.
      ...(EXTENT === 'quick' ? [] : [{ apart: 'far apart', between: 10_001 }]),
    ])(
      'a claim given twice, $apart, counts once if both are equal, and is refused otherwise',
      async ({ between }) => {
        const others = Array.from({ length: between }, (_, n) =>
          toClaim(`mira description ${n}`, {}, { source: 'page-one' }),
        );
        expect(await load('one', withClaims(MIRA, ...others, MIRA))).toMatchObject({
          newClaims: 1 + between,
        });
        expect(await load('one', withClaims(MIRA, ...others, MIRA))).toMatchObject({
          changed: false,
        });
        expect(await feedLength(1)).toBe(4 + 1 + between);
        const before = await dump(graph);
        const preferred = said(MIRA, { rank: 'preferred' });
        for (const [first, last] of [
          [preferred, MIRA],
          [MIRA, preferred],
        ] as const) {
          await expect(load('one', withClaims(first, ...others, last))).rejects.toMatchObject({
            code: 'SEED_INVALID',
            message: expect.stringContaining(`"${MIRA.id}" twice`) as unknown,
          });
        }
        expect(await dump(graph)).toEqual(before);
      },
    );

    describe('a data set that replaces another', () => {
      const OLD = withClaims(said(MIRA, { summary: 'Old.' }), TOM);
      const NEW = withClaims(said(MIRA, { summary: 'New.' }));

      test('retracts the claims of the other that it does not state, and the other itself', async () => {
        await load('old', OLD, 'checksum');
        const previewed = await preview(dataset('new', 'old'), NEW);
        expect(previewed).toMatchObject({ newClaims: 0, deprecatedClaims: 1, replaced: ['old'] });
        expect(await load(dataset('new', 'old'), NEW)).toMatchObject({
          revision: 2,
          newClaims: 0,
          deprecatedClaims: 1,
        });
        expect(await rank(TOM)).toBe('deprecated');
        expect(await claim(MIRA)).toMatchObject({ rank: 'normal', origin: 'new', summary: 'New.' });
        expect(await shownIds()).toEqual(['new']);
        const claims = [`claim changed ${MIRA.id}`, `claim retracted takenOut ${TOM.id}`];
        expect(await feed(2)).toEqual([
          'dataset added new',
          'dataset retracted old',
          ...claims.sort((a, b) => (a.split(' ').at(-1)! < b.split(' ').at(-1)! ? -1 : 1)),
        ]);
        expect(await load(dataset('new', 'old'), NEW)).toMatchObject({ changed: false });
        // A server that loads the old data set at start must be refused, not skip the load as unchanged.
        expect(await graph.read(`MATCH (m:Meta {key: 'checksum:old'}) RETURN m`)).toEqual([]);
      });

      test('takes the position of the other for wording', async () => {
        await load('old', OLD);
        await load('two', withClaims(MIRA, TOM));
        await load(dataset('new', 'old'), NEW);
        expect(await claim(MIRA)).toMatchObject({ summary: 'New.', origin: 'new' });
        expect(await claim(TOM)).toMatchObject({ rank: 'normal', origin: 'two' });
        expect(await shownIds()).toEqual(['new', 'two']);
        expect(await load('two', withClaims(MIRA, TOM))).toMatchObject({ changed: false });
      });

      test('may have been loaded before, beside the other', async () => {
        await load('old', OLD);
        await load('new', withClaims(MIRA, TOM));
        const previewed = await preview(dataset('new', 'old'), NEW);
        expect(previewed).toMatchObject({ deprecatedClaims: 1 });
        expect(previewed.changes.claim).toEqual([MIRA.id, TOM.id].sort());
        const report = await load(dataset('new', 'old'), NEW);
        expect(report).toMatchObject({ deprecatedClaims: 1 });
        expect(await claim(MIRA)).toMatchObject({ origin: 'new', rank: 'normal' });
        expect((await claim(MIRA)).stated).toBeUndefined();
        expect(await rank(TOM)).toBe('deprecated');
      });

      test('ends a deprecation by the other, like a load of itself alone', async () => {
        await load('old', withClaims(said(MIRA, { rank: 'deprecated' }), TOM));
        await load(dataset('new', 'old'), withClaims(MIRA, TOM));
        expect(await rank(MIRA)).toBe('normal');
      });

      test('may change descriptions of the other, which further data sets may not', async () => {
        await load('old', OLD);
        const renamed = sources.map((source) => ({ ...source, note: 'Read again.' }));
        await load(dataset('new', 'old'), { ...NEW, sources: renamed });
        await expectRefused('two', NEW, '"new"', 'page-one');
        // The entity stays its own if `replaces` is dropped later or the data set is renamed again.
        const again = sources.map((source) => ({ ...source, note: 'And again.' }));
        await load('new', { ...NEW, sources: again });
        await load(dataset('newer', 'new'), NEW);
        expect(await shownIds()).toEqual(['newer']);
        expect(await claim(MIRA)).toMatchObject({ origin: 'newer' });
      });

      test('makes the old id invalid for ever', async () => {
        await load('old', OLD);
        await load(dataset('new', 'old'), NEW);
        await expectRefused('old', OLD, '"old" was replaced by "new"');
        await load('new', NEW);
        await expectRefused('old', OLD, '"old" was replaced by "new"');
        await load(dataset('newer', 'new'), NEW);
        await expectRefused('old', OLD, '"old" was replaced by "newer"');
        await expectRefused(dataset('new', 'newer'), NEW, '"new" was replaced by "newer"');
        await rebuild(graph, undefined, undefined, staging);
        expect(await shownIds()).toEqual(['newer']);
      });

      test('is refused if it replaces itself or an id that another replaced', async () => {
        await load('old', OLD);
        await load(dataset('new', 'old'), NEW);
        await expectRefused(dataset('new', 'new'), NEW, 'replaces', '"new" is its own id');
        await expectRefused(dataset('two', 'old'), NEW, 'replaces', '"old" was replaced by "new"');
        // It is accepted if it replaces that other one too.
        await load(dataset('two', 'old', 'new'), NEW);
        expect(await shownIds()).toEqual(['two']);
      });

      test('may name one that was never loaded', async () => {
        await load(dataset('new', 'old'), NEW);
        expect(await feed(1)).not.toContain('dataset retracted old');
        await expectRefused('old', OLD, '"old" was replaced by "new"');
      });

      test('is undone and repeated by rebuilds', async () => {
        await load('old', OLD);
        const old = await dumpProjected(graph);
        await load(dataset('new', 'old'), NEW);
        const newest = await dump(graph);
        await rebuild(graph, 1, undefined, staging);
        expect(await dumpProjected(graph)).toEqual(old);
        expect(await shownIds()).toEqual(['old']);
        await rebuild(graph, 2, undefined, staging);
        expect(await dump(graph)).toEqual(newest);
      });
    });

    describe('the claim that another corrects', () => {
      const correcting = (supersedes: string) => said(MIRA, { supersedes });

      test('is recorded when added, changed and removed, and rebuilt as it was', async () => {
        const history = [MIRA, correcting(TOM.id), correcting(MIRA.id), MIRA];
        for (const each of history) {
          const { revision, changed } = await load('one', withClaims(each, TOM));
          expect({ changed, revision }).toEqual({ changed: true, revision });
          expect((await claim(MIRA)).supersedes).toBe(each.supersedes);
        }
        expect(await feed(2)).toEqual([`claim changed ${MIRA.id}`]);
        for (const revision of [3, 1, 2, 4]) {
          await rebuild(graph, revision, undefined, staging);
          expect((await claim(MIRA)).supersedes).toBe(history[revision - 1]!.supersedes);
        }
      });

      test.each([
        { where: 'an empty graph', before: [] },
        { where: 'a graph that holds the claim', before: [MIRA, TOM] },
      ])('must exist, in $where', async ({ before }) => {
        await load('two', withClaims(...before));
        const records = withClaims(correcting(NOWHERE), TOM);
        await expectRefused('one', records, MIRA.id, NOWHERE, 'supersedes', 'correct the id');
      });

      test('may be in the same load, in either order, or deprecated in the graph', async () => {
        await load('one', withClaims(correcting(TOM.id), TOM));
        await graph.close();
        graph = await open();
        await load('one', withClaims(TOM, correcting(TOM.id)));
        await load('one', withClaims(correcting(TOM.id)));
        expect(await rank(TOM)).toBe('deprecated');
        expect(await claim(MIRA)).toMatchObject({ supersedes: TOM.id });
        await load('two', withClaims(correcting(TOM.id)));
      });
    });

    describe('an id in several data sets', () => {
      const page = (id: string): Records => ({ ...world().source(id).records });

      test('is never an entity in one and a source in another', async () => {
        await load('one', withClaims(MIRA, TOM));
        const person = world().person('page-one').records;
        await expectRefused('two', person, '"page-one" is a Source in the graph', 'give it a new');
        await expectRefused('two', page('mira'), '"mira" is a Person in the graph', 'a new id');
      });

      test('keeps the description of the first, which alone may change it', async () => {
        await load('one', withClaims(MIRA, TOM));
        const [source] = sources as [Source];
        const described = (how: Partial<Source>): Records => {
          return { ...withClaims(MIRA), sources: [{ ...source, ...how }] };
        };
        await expectRefused('two', described({ publishedOn: '2014-03-06' }), '"one"', 'page-one');
        await load('two', described({}));
        await expectRefused('two', described({ note: 'Seen.' }), '"one"', 'page-one');
        await load('one', described({ note: 'Seen.' }));
        expect(await feed(3)).toContain('source changed page-one');
        await expectRefused('two', described({}), '"one"', 'page-one');
      });

      test('of a group keeps the scope of the first', async () => {
        const group = (scope?: string): Records => {
          const declared = { id: 'crowd', type: 'Group' as const };
          return {
            entities: [scope === undefined ? declared : { ...declared, scope }],
            sources,
            claims: [],
          };
        };
        await load('one', group('page-one'));
        await expectRefused('two', group(), '"one"', 'crowd');
        await load('two', group('page-one'));
        await load('one', group());
        expect(await feed(3)).toEqual(['entity changed crowd']);
      });
    });

    test('the feed lists data set, entities, sources and claims in this order, each kind by id', async () => {
      const records = {
        entities: [...entities].reverse(),
        sources: [...world().source('page-two').records.sources, ...sources],
        claims: [MIRA, TOM].sort((a, b) => (a.id < b.id ? 1 : -1)),
      };
      await load('one', records);
      const items = await feed(1);
      expect(items).toEqual([
        'dataset added one',
        'entity added mira',
        'entity added tom',
        'source added page-one',
        'source added page-two',
        ...[MIRA.id, TOM.id].sort().map((id) => `claim added ${id}`),
      ]);
      expect(await feedLength(1)).toBe(items.length);
    });

    describe('a source', () => {
      const found = async () =>
        (await searchNames(graph, 'Harbour talks', ['Source'], 10)).matches.map(({ of }) => of);

      test('is found by its title until all its claims are retracted', async () => {
        await load('one', { ...withClaims(), claims: [] });
        expect(await found()).toEqual([]);
        await load('one', withClaims(MIRA, TOM));
        expect(await found()).toEqual(['page-one']);
        await load('one', withClaims(TOM));
        expect(await found()).toEqual(['page-one']);
        await load('one', withClaims());
        expect(await found()).toEqual([]);
        for (const [revision, ids] of [
          [2, ['page-one']],
          [4, []],
          [1, []],
          [3, ['page-one']],
        ] as const) {
          await rebuild(graph, revision, undefined, staging);
          expect(await found()).toEqual(ids);
        }
      });

      test('is found only by its new title after a change', async () => {
        await load('one', withClaims(MIRA));
        const renamed = sources.map((source) => ({ ...source, title: 'Orchard speech' }));
        await load('one', { ...withClaims(MIRA), sources: renamed });
        expect(await found()).toEqual([]);
      });
    });

    test('the report of a load equals its preview', async () => {
      await load('one', withClaims(MIRA));
      const other = toClaim('tom name Thomas', {}, { source: 'page-one' });
      const next = withClaims(TOM, other);
      const { newClaims, deprecatedClaims, revision } = await preview(dataset('one'), next);
      const report: LoadReport = await load('one', next);
      expect(report).toMatchObject({ newClaims, deprecatedClaims, revision });
    });
  });
}
