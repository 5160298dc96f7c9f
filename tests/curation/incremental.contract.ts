/** Incremental loads: after any sequence of loads, the graph equals that of one load of the last records. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { loadRecords } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import type { Staging } from '../../src/curation/large-load/one-transaction.ts';
import type { Dataset } from '../../src/domain/claims/dataset.ts';
import type { Claim } from '../../src/domain/claims/claims.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph, Row } from '../../src/graph/graph.ts';
import { worldsOf } from '../domain/support/arbitrary-world.ts';
import { dump, dumpProjected, type Dump } from '../support/dump.ts';
import { tries } from '../support/extent.ts';
import { expectCountsNow } from './counts-now.ts';
import { StatedModel, turns } from './stated-model.ts';
import type { Open } from '../support/world.ts';

const NOW = new Date('2020-01-02T03:04:05.678Z');

/** One load of a world: the records in the data set, and their ranks and wordings. */
interface Step {
  readonly entities: readonly boolean[];
  readonly claims: readonly boolean[];
  /** Numbers of the claims that have another rank in this load. */
  readonly ranks: readonly (Claim['rank'] | null)[];
  readonly sources: readonly ('as it is' | 'withdrawn' | 'later' | 'undated')[];
  readonly isStaged: boolean;
}

export const steps = (records: Records, count: number): fc.Arbitrary<Step[]> => {
  const flags = (length: number, isLikely: number) =>
    fc.array(
      fc.integer({ min: 0, max: 9 }).map((n) => n < isLikely),
      { minLength: length, maxLength: length },
    );
  const some = <T>(values: readonly T[], length: number) =>
    fc.array(fc.constantFrom(...values), { minLength: length, maxLength: length });
  const step = fc.record({
    entities: flags(records.entities.length, 8),
    claims: flags(records.claims.length, 7),
    ranks: some(
      [
        ...[null, null, null, null, null, null],
        ...(['preferred', 'pending', 'deprecated'] as const),
      ],
      records.claims.length,
    ),
    sources: some(
      ['as it is', 'as it is', 'as it is', 'withdrawn', 'later', 'undated'] as const,
      records.sources.length,
    ),
    isStaged: fc.boolean(),
  });
  return fc.array(step, { minLength: 2, maxLength: count });
};

export function recordsOf(
  world: Records,
  declared: ReadonlySet<number>,
  { claims, ranks, sources }: Step,
): Records {
  return {
    entities: world.entities.filter((_, place) => declared.has(place)),
    claims: world.claims.flatMap((claim, place) =>
      claims[place] === true ? [{ ...claim, rank: ranks[place] ?? claim.rank }] : [],
    ),
    sources: world.sources.map((source, place) => {
      const { publishedOn: _day, ...undated } = source;
      switch (sources[place]) {
        case 'withdrawn':
          return { ...source, retractedOn: '2016-01-27' };
        case 'later':
          return { ...source, publishedOn: '2016-01-29' };
        case 'undated':
          return undated;
        default:
          return source;
      }
    }),
  };
}

/** A dump without deprecated claims, and without the fields about when a claim was recorded. */
function shown({ nodes, relationships }: Dump): Dump {
  const isLive = ({ properties }: Row) => (properties as Row).rank !== 'deprecated';
  const strip = ({ labels, properties }: Row): Row => {
    const { revision: _revision, first: _first, ...rest } = properties as Row;
    return { labels, properties: rest } as unknown as Row;
  };
  return { nodes: nodes.filter(isLive).map(strip).sort(byText), relationships };
}

const byText = (a: Row, b: Row) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** The claims recorded up to a revision. Later claims stay in the graph, known on no day. */
function recordedBy(revision: number, { nodes, relationships }: Dump): Dump {
  const isThere = ({ properties }: Row) => Number((properties as Row).revision ?? 0) <= revision;
  return { nodes: nodes.filter(isThere), relationships };
}

/** A dump without the fields that say which data sets state a claim. */
function unsaid({ nodes, relationships }: Dump): Dump {
  const strip = ({ labels, properties }: Row): Row => {
    const { origin: _o, stated: _s, statedBy: _b, shared: _h, ...rest } = properties as Row;
    return { labels, properties: rest } as unknown as Row;
  };
  return { nodes: nodes.map(strip).sort(byText), relationships };
}

/** Per claim that counts: the first data set that states it, the others, and its wording. */
function wordsOf({ nodes }: Dump): Row[] {
  return nodes
    .filter(({ labels }) => (labels as string[]).includes('Claim'))
    .map(({ properties }) => properties as Row)
    .filter(({ rank }) => rank !== 'deprecated')
    .map(({ id, rank, origin, statedBy, summary, paragraph, supersedes }) =>
      wordsRow(id, rank, (statedBy as string[] | undefined) ?? [origin], [
        summary,
        paragraph,
        supersedes,
      ]),
    )
    .sort(byText);
}

const wordsRow = (id: unknown, rank: unknown, by: unknown, text: unknown): Row =>
  JSON.parse(JSON.stringify({ id, rank, by, text })) as Row;

export function describeIncremental(engine: string, open: Open, runs: number): void {
  describe(`incremental loads into ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const loadAs = (of: Dataset, records: Records, staging: Staging = {}) =>
      loadRecords(graph, of, records, { who: 'tests', why: 'a test', now: NOW, staging });
    const load = (records: Records, staging: Staging = {}) =>
      loadAs({ id: 'test', title: 'Test', coverage: 'Invented.' }, records, staging);
    const anew = async () => {
      await graph.close();
      graph = await open();
    };

    test('give the same graph after each load as one load of the same records', async () => {
      const histories = worldsOf(40).chain((world) =>
        fc.record({ world: fc.constant(world), history: steps(world, 4) }),
      );
      await fc.assert(
        fc.asyncProperty(histories, async ({ world, history }) => {
          await anew();
          const declared = new Set<number>();
          const seen: { readonly records: Records; readonly after: Dump }[] = [];
          for (const step of history) {
            // Declarations are never removed.
            step.entities.forEach((isThere, place) => isThere && declared.add(place));
            const records = recordsOf(world, declared, step);
            await load(records, step.isStaged ? { above: 5, graceMs: 0 } : {});
            seen.push({ records, after: await dumpProjected(graph) });
            await expectCountsNow(graph);
          }
          const last = seen.at(-1)!.after;
          // An earlier revision can be rebuilt, and the newest after it.
          await rebuild(graph, 1, undefined, { above: 5, graceMs: 0 });
          await expectCountsNow(graph);
          await rebuild(graph);
          expect(await dumpProjected(graph)).toEqual(last);
          expect(await rebuild(graph)).toMatchObject({ nodes: 0, relationships: 0 });
          for (const { records, after } of seen) {
            await anew();
            await load(records);
            expect(shown(after)).toEqual(shown(await dumpProjected(graph)));
          }
        }),
        { ...tries(runs), endOnFailure: true },
      );
    });

    test('of several data sets give the same graph as one load of everything they state', async () => {
      const histories = worldsOf(25).chain((world) =>
        fc.record({ world: fc.constant(world), history: turns(world, 7) }),
      );
      await fc.assert(
        fc.asyncProperty(histories, async ({ world, history }) => {
          await anew();
          const model = new StatedModel(world);
          const last = new Map<number, readonly [Dataset, Records]>();
          const seen: { readonly whole: Records; readonly after: Dump }[] = [];
          let revision = 0;
          for (const turn of history) {
            const given = [model.dataset(turn), model.records(turn)] as const;
            const staging = turn.isStaged ? { above: 5, graceMs: 0 } : {};
            const report = await loadAs(given[0], given[1], staging);
            last.set(turn.who, given);
            const after = await dumpProjected(graph);
            await expectCountsNow(graph);
            expect(wordsOf(after)).toEqual(model.words());
            if (!report.changed) continue;
            revision += 1;
            seen.push({ whole: model.whole(), after });
          }
          const newest = await dump(graph);
          for (const [dataset, records] of [...last.values(), ...last.values()]) {
            expect(await loadAs(dataset, records)).toMatchObject({ revision, changed: false });
          }
          for (const [place, { after }] of seen.entries()) {
            await rebuild(graph, place + 1);
            await expectCountsNow(graph);
            expect(recordedBy(place + 1, await dumpProjected(graph))).toEqual(after);
          }
          await rebuild(graph);
          expect(await dump(graph)).toEqual(newest);
          for (const { whole, after } of seen) {
            await anew();
            await load(whole);
            expect(unsaid(shown(after))).toEqual(unsaid(shown(await dumpProjected(graph))));
          }
        }),
        { ...tries(Math.ceil(runs / 3)), endOnFailure: true },
      );
    });
  });
}
