/** Amendments: any of them leave the same graph as loads of what they amount to, and wrong ones leave nothing. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { amendRecords } from '../../src/curation/amend.ts';
import { isLoaded } from '../../src/curation/checksums.ts';
import type { Staging } from '../../src/curation/large-load/one-transaction.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { verifyGraph } from '../../src/curation/verify/verify-graph.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph, Row } from '../../src/graph/graph.ts';
import { findCoverage } from '../../src/queries/records/coverage.ts';
import { ALL_KNOWN } from '../../src/domain/time/knowledge.ts';
import { worldsOf } from '../domain/support/arbitrary-world.ts';
import { dump, dumpProjected, type Dump } from '../support/dump.ts';
import { tries } from '../support/extent.ts';
import type { Open } from '../support/world.ts';
import { expectCountsNow } from './counts-now.ts';
import { BY, entities, MIRA, NOTHING, OTHER, OWN, sources, STAGED, TOM } from './own-and-other.ts';
import { amendments, splits, states, withCorrections, type Part } from './random-amendments.ts';

interface WholeOf {
  readonly wholeOf: ReadonlySet<string>;
}

const BOTH: Records = { entities, sources, claims: [MIRA, TOM] };

/** A dump without the numbers of the revisions in which claims were recorded. */
function unnumbered({ nodes, relationships }: Dump): Dump {
  const strip = ({ labels, properties }: Row): Row => {
    const { revision: _revision, ...rest } = properties as Row;
    return { labels, properties: rest } as unknown as Row;
  };
  const byText = (a: Row, b: Row) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return { nodes: nodes.map(strip).sort(byText), relationships };
}

export function describeAmendments(engine: string, open: Open, runs: number): void {
  describe(`amendments on ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const load = (records: Records, dataset = OWN, options: object = {}) =>
      loadRecords(graph, dataset, records, { ...BY, ...options });
    const amend = (
      {
        say = NOTHING,
        ...how
      }: { readonly say?: Records } & Partial<Omit<Part, 'say'>> & Partial<WholeOf>,
      dataset = OWN,
      staging: Staging = {},
    ) => {
      const { wholeOf, takeBack = [] } = how;
      const amendment = wholeOf === undefined ? { say, takeBack } : { say, wholeOf };
      return amendRecords(graph, dataset, amendment, { ...BY, staging });
    };
    const anew = async () => {
      await graph.close();
      graph = await open();
    };
    const amendAll = async (parts: readonly Part[], isStaged: boolean) => {
      const staging = isStaged ? STAGED : {};
      for (const part of parts) {
        const { revision } = await amend(part, OWN, staging);
        expect(await amend(part, OWN, staging)).toMatchObject({
          revision,
          changed: false,
          nodes: 0,
          relationships: 0,
        });
      }
      await expectCountsNow(graph);
    };

    test('one load gives the same graph as any split of it into amendments', async () => {
      const cases = worldsOf(40)
        .chain(withCorrections)
        .chain((whole) =>
          fc.record({
            whole: fc.constant(whole),
            parts: splits(whole),
            isStaged: fc.boolean(),
          }),
        );
      await fc.assert(
        fc.asyncProperty(cases, async ({ whole, parts, isStaged }) => {
          await anew();
          await amendAll(parts, isStaged);
          const amended = unnumbered(await dumpProjected(graph));
          // The parts are all that there is to say.
          expect(await load(whole)).toMatchObject({ changed: false });
          await anew();
          await load(whole);
          expect(amended).toEqual(unnumbered(await dumpProjected(graph)));
        }),
        { ...tries(runs), endOnFailure: true },
      );
    });

    test('amendments from one state to another give the same graph as loading both', async () => {
      const cases = worldsOf(40).chain((whole) =>
        fc
          .record({ before: states(whole), after: states(whole), others: states(whole) })
          .chain(({ before, after, others }) =>
            fc.record({
              before: fc.constant(before),
              after: fc.constant(after),
              // Another data set states some of the same claims, in its own words.
              others: fc.constant({ ...NOTHING, claims: others.claims }),
              parts: amendments(before, after),
              isStaged: fc.boolean(),
            }),
          ),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ({ before, after, others, parts, isStaged }) => {
          await anew();
          await load(others, OTHER);
          await load(before);
          await amendAll(parts, isStaged);
          const amended = unnumbered(await dumpProjected(graph));
          expect((await verifyGraph(graph)).faults).toEqual([]);
          await anew();
          await load(others, OTHER);
          await load(before);
          await load(after);
          expect(amended).toEqual(unnumbered(await dumpProjected(graph)));
        }),
        { ...tries(runs), endOnFailure: true },
      );
    });

    test('the whole of some sources takes back what else the data set stated from them', async () => {
      const cases = worldsOf(40).chain((whole) =>
        fc.record({
          before: states(whole),
          after: states(whole),
          others: states(whole),
          wholeOf: fc.subarray(whole.sources.map(({ id }) => id)).map((ids) => new Set(ids)),
          isStaged: fc.boolean(),
        }),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ({ before, after, others, wholeOf, isStaged }) => {
          const staging = isStaged ? STAGED : {};
          const left = new Set(after.claims.map(({ id }) => id));
          const takeBack = before.claims
            .filter(({ id, source }) => wholeOf.has(source) && !left.has(id))
            .map(({ id }) => id);
          const made: Dump[] = [];
          for (const how of [{ wholeOf }, { takeBack }]) {
            await anew();
            await load({ ...NOTHING, claims: others.claims }, OTHER);
            await load(before);
            await amend({ say: after, ...how }, OWN, staging);
            expect(await amend({ say: after, ...how }, OWN, staging)).toMatchObject({
              changed: false,
            });
            made.push(await dump(graph));
          }
          expect(made[0]).toEqual(made[1]);
        }),
        { ...tries(runs), endOnFailure: true },
      );
    });

    test('an amendment creates a data set that the graph does not know', async () => {
      expect(await amend({ say: BOTH })).toMatchObject({ revision: 1, newClaims: 2 });
      const { datasets } = await findCoverage(graph, ALL_KNOWN);
      expect(datasets).toMatchObject([{ key: 'own', title: 'Own' }]);
    });

    test('an amendment changes the description only to what it says', async () => {
      await load(BOTH);
      expect(await amend({}, { ...OWN, title: 'Renamed' })).toMatchObject({ revision: 2 });
      const { datasets } = await findCoverage(graph, ALL_KNOWN);
      expect(datasets).toMatchObject([{ key: 'own', title: 'Renamed', coverage: 'Invented.' }]);
      expect(await amend({}, { ...OWN, title: 'Renamed' })).toMatchObject({ changed: false });
    });

    test('what another data set states stays when this one takes it back', async () => {
      await load(BOTH, OTHER);
      await load(BOTH);
      expect(await amend({ takeBack: [TOM.id] })).toMatchObject({
        changed: true,
        deprecatedClaims: 0,
      });
      expect(await amend({ takeBack: [TOM.id] }, OTHER)).toMatchObject({ deprecatedClaims: 1 });
    });

    test('after an amendment, the seeds of the data set count as not loaded', async () => {
      await load(BOTH, OWN, { checksum: 'abc' });
      await amend({ say: BOTH });
      expect(await isLoaded(graph, 'abc')).toBe(true);
      await amend({ takeBack: [TOM.id] });
      expect(await isLoaded(graph, 'abc')).toBe(false);
      // So the next start states the whole again.
      expect(await load(BOTH, OWN, { checksum: 'abc' })).toMatchObject({ changed: true });
    });

    test.each<[string, () => Promise<unknown>, RegExp]>([
      [
        'an unknown claim is taken back',
        () => amend({ takeBack: [`c${'0'.repeat(32)}`] }),
        /^takeBack of data set "own": it has never stated claim "c0{32}"; correct the id, or/,
      ],
      [
        'a claim that only another data set states is taken back',
        async () => {
          await load({ ...NOTHING, claims: [TOM] }, OTHER);
          return amend({ takeBack: [TOM.id] });
        },
        /^takeBack of data set "own": it has never stated claim/,
      ],
      [
        'a claim is said and taken back',
        () => amend({ say: BOTH, takeBack: [MIRA.id] }),
        /is also said in the same amendment; leave it out of takeBack, or do not say it\.$/,
      ],
      [
        'another data set is to be replaced',
        async () => {
          await load(NOTHING, OTHER);
          return amend({ say: BOTH }, { ...OWN, replaces: ['other'] });
        },
        /^replaces of data set "own": an amendment cannot replace "other"; load the whole data set/,
      ],
      [
        'a claim corrects one that is nowhere',
        () => amend({ say: { ...BOTH, claims: [{ ...MIRA, supersedes: `c${'1'.repeat(32)}` }] } }),
        /^supersedes of claim/,
      ],
    ])('nothing is written if %s', async (_what, wrong, message) => {
      await load({ ...BOTH, claims: [MIRA] });
      const isOwn = ({ properties }: Row) => (properties as Row).origin === 'own';
      const before = (await dump(graph)).nodes.filter(isOwn);
      await expect(wrong()).rejects.toMatchObject({
        code: 'SEED_INVALID',
        message: expect.stringMatching(message) as unknown,
      });
      expect((await dump(graph)).nodes.filter(isOwn)).toEqual(before);
    });
  });
}
