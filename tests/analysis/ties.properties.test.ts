/** Paths and networks in random worlds equal a brute-force search, on both engines. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { Context } from '../../src/api/request/context.ts';
import { networkAround } from '../../src/api/questions/network.ts';
import { Path, pathPage } from '../../src/api/questions/paths.ts';
import { toEnum } from '../../src/api/request/enums.ts';
import type { MeetingFormat as FormatEnum } from '../../src/api/generated/schema.ts';
import type { HopModel, PathPageModel } from '../../src/api/request/models.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { MEETING_FORMATS } from '../../src/domain/entities/entities.ts';
import { project } from '../../src/domain/projection.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { STATUSES } from '../../src/domain/events/stages.ts';
import { TIE_KINDS } from '../../src/domain/ties/ties.ts';
import { strongest, VERDICTS } from '../../src/domain/pairs/verdicts.ts';
import { Analysis } from '../../src/analysis/analysis.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { DAYS, disputedWorlds, worlds } from '../domain/support/arbitrary-world.ts';
import { tries } from '../support/extent.ts';
import { clubs, meshes } from '../support/tie-worlds.ts';
import { describeEngines } from '../support/world.ts';
import { tieCount, TieOracle, type OracleScope } from '../support/tie-oracle.ts';

const DATASET = { id: 'random', title: 'Random', coverage: 'Invented.' };
/** The worker thread starts with the first measure, and no test here takes one. */
const analysis = new Analysis();

const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

const scopes: fc.Arbitrary<OracleScope> = fc.record({
  asOf: fc.oneof(
    { weight: 3, arbitrary: fc.constant('9999-12-30') },
    { weight: 1, arbitrary: fc.constantFrom(...DAYS) },
  ),
  via: fc.oneof(
    fc.constant(['MEETING' as const]),
    fc.constant(['MEMBERSHIP' as const, 'ROLE' as const]),
    fc.constant(TIE_KINDS),
    fc.subarray([...TIE_KINDS], { minLength: 1 }),
  ),
  verdicts: fc.oneof(
    fc.constant(null),
    fc.constant([...VERDICTS]),
    fc.subarray([...VERDICTS], { minLength: 1 }),
  ),
  statuses: seldom(fc.subarray([...STATUSES], { minLength: 1 })),
  formats: seldom(fc.subarray([...MEETING_FORMATS], { minLength: 1 })),
  topics: seldom(fc.constant(['topic'])),
  exclude: fc.subarray(['pe3', 'or1'], { maxLength: 1 }),
  maxDegree: seldom(fc.integer({ min: 2, max: 6 })),
  during: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    undefined,
    { since: '2016-01-23', until: '2016-01-26', match: 'POSSIBLE' as const },
    { since: '2016-01-22', match: 'CERTAIN' as const },
  ) as fc.Arbitrary<NonNullable<OracleScope['during']>>,
});

/** Worlds of every size from the start, so that an engine tested on few worlds sees some with paths. */
const random = fc.noBias(fc.oneof(worlds, disputedWorlds, meshes, clubs));

/** The GraphQL arguments for an oracle's scope, without ids that the world does not have. */
function argumentsOf(scope: OracleScope, ids: readonly string[]) {
  const only = (wanted: readonly string[] | null | undefined) =>
    wanted?.filter((id) => ids.includes(id)) ?? [];
  return {
    knownBy: scope.asOf,
    via: scope.via,
    maxDegree: scope.maxDegree ?? null,
    filter: {
      verdicts: scope.verdicts ?? null,
      statuses: scope.statuses ?? null,
      formats: scope.formats?.map((form) => toEnum<FormatEnum>(form)) ?? null,
      representation: 'STATED' as const,
      exclude: only(scope.exclude),
      topics: scope.topics ? only(scope.topics) : null,
      during: scope.during ?? null,
    },
  };
}

/** The arguments of the questions about a world. */
interface Asked {
  readonly context: Context;
  readonly oracle: TieOracle;
  /** Two actors, neither of them excluded. */
  readonly pair: readonly [string, string];
  readonly args: ReturnType<typeof argumentsOf>;
}

/** Loads a world and asks about two of its actors. Worlds without two such actors are skipped. */
async function inWorld(
  open: () => Promise<Graph>,
  records: Records,
  scope: OracleScope,
  seed: number,
  ask: (asked: Asked) => Promise<void>,
): Promise<void> {
  const projection = project(records);
  const ids = projection.entities.map(({ id }) => id);
  const args = argumentsOf(scope, ids);
  const isActor = (type: string) => ['Person', 'Organization', 'Group'].includes(type);
  const actors = projection.entities.flatMap(({ id, type }) =>
    isActor(type) && !args.filter.exclude.includes(id) ? [id] : [],
  );
  fc.pre(actors.length > 1 && (!scope.topics || ids.includes('topic')));
  const from = seed % actors.length;
  const to = (from + 1 + ((seed >> 4) % (actors.length - 1))) % actors.length;
  const graph = await open();
  try {
    await loadRecords(graph, DATASET, records, { who: 'tests', why: 'Random' });
    const oracle = new TieOracle(projection, { ...scope, exclude: args.filter.exclude });
    await ask({
      context: new Context(graph, analysis),
      oracle,
      pair: [actors[from]!, actors[to]!],
      args,
    });
  } finally {
    await graph.close();
  }
}

const hopsOf = (node: PathPageModel['edges'][number]['node']): HopModel[] =>
  (Path.hops as (path: typeof node) => HopModel[])(node);

/** All paths, in pages of `first`. */
async function allPaths(context: Context, args: Parameters<typeof pathPage>[1], first: number) {
  const nodes: PathPageModel['edges'][number]['node'][] = [];
  let after: string | null = null;
  for (;;) {
    const page: PathPageModel = await pathPage(context, { ...args, first, after });
    nodes.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return { nodes, outcome: page.outcome };
    after = page.pageInfo.endCursor;
  }
}

const sumOf = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((sum, { count }) => sum + count, 0);

describeEngines('In random worlds', (open) => {
  // Loading a world takes a second into Neo4j, and milliseconds into the embedded engine.
  const runs = (many: number) =>
    expect.getState().currentTestName?.includes('Neo4j')
      ? { numRuns: 8, seed: 2016 }
      : tries(Math.ceil(many / 10), many);

  test('paths are all simple paths, in order, on every page', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        random,
        scopes,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(),
        (records, scope, maxLength, first, seed) =>
          inWorld(open, records, scope, seed, async ({ context, oracle, pair, args }) => {
            const [from, to] = pair;
            const expected = oracle.paths(from, to, maxLength).slice(0, 150);
            const { nodes, outcome } = await allPaths(
              context,
              { ...args, from, to, maxLength },
              expected.length > 40 ? 60 : first,
            );
            expect(
              nodes.slice(0, 150).map(({ path: { actors: along, hops } }) => ({
                actors: along,
                kinds: hops.map(({ kind }) => kind),
              })),
            ).toEqual(expected);
            expect(outcome).toBe(expected.length === 0 ? 'NONE_WITHIN_LENGTH' : 'FOUND');
            found += expected.length;
            for (const hop of nodes.slice(0, 20).flatMap(hopsOf)) {
              const ties = oracle.between(hop.from, hop.to, hop.tie.kind);
              expect(hop.tieCount).toBe(tieCount(ties));
              const { verdict, status, format } = hop.tie;
              const said = ties.map(({ pair, status: stands }) => ({
                verdict: pair?.verdict ?? null,
                status: stands,
                format: pair?.format ?? null,
              }));
              expect(said).toContainEqual({ verdict, status, format });
              const verdicts = said.flatMap((tie) => tie.verdict ?? []);
              if (verdict !== null) expect(verdict).toBe(strongest(verdicts));
              expect(hop.tie.claimIds.length).toBeGreaterThan(0);
            }
            for (const node of nodes.slice(0, 20)) {
              expect(hopsOf(node)).toHaveLength(node.path.hops.length);
            }
          }),
      ),
      runs(150),
    );
    expect(found).toBeGreaterThan(10);
  });

  test('a network has all near actors, the most important first, and every tie between them', async () => {
    await fc.assert(
      fc.asyncProperty(
        random,
        scopes,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(),
        (records, scope, depth, most, seed) =>
          inWorld(open, records, scope, seed, async ({ context, oracle, pair, args }) => {
            const asked = seed % 3 === 0 ? pair : pair.slice(0, 1);
            const maxNodes = Math.max(most, asked.length);
            const network = await networkAround(context, {
              ...args,
              around: asked,
              depth,
              maxNodes,
            });
            const isKnown = await Promise.all(asked.map((id) => context.entity(scope.asOf, id)));
            const known = asked.filter((_, i) => isKnown[i] !== null);
            const expected = oracle.network(known, depth);
            const shown = expected.slice(0, maxNodes);
            expect(network.nodes.map(({ id, distance }) => ({ id, distance }))).toEqual(shown);
            const omitted = expected.length - shown.length;
            if (network.omittedActorsExact) expect(network.omittedActors).toBe(omitted);
            else expect(network.omittedActors).toBeLessThanOrEqual(omitted);
            expect(network.outcome).toBe(omitted > 0 ? 'MAX_NODES' : 'COMPLETE');

            const ids = shown.map(({ id }) => id);
            for (const edge of network.edges) {
              const {
                source,
                target,
                kind,
                vias,
                tieCount: shown,
                counts,
                statusCounts,
                verdict,
              } = edge;
              const own = oracle.between(source, target, kind);
              expect([...vias].sort()).toEqual([...new Set(own.map(({ via }) => via))].sort());
              expect(shown).toBe(tieCount(own));
              const pairs = own.flatMap(({ pair }) => pair ?? []);
              const verdicts = pairs.map((pair) => pair.verdict);
              expect(verdict).toBe(kind === 'MEETING' ? strongest(verdicts) : null);
              expect(verdicts).toEqual(expect.arrayContaining(counts.map((each) => each.verdict)));
              expect(sumOf(counts)).toBe(kind === 'MEETING' ? shown : 0);
              const hasStatus = kind === 'MEETING' || kind === 'EVENT';
              expect(sumOf(statusCounts)).toBe(hasStatus ? shown : 0);
            }
            for (const { id, tieCount: shown } of network.nodes) {
              expect(shown).toBe(ids.reduce((n, other) => n + oracle.countBetween(id, other), 0));
            }
          }),
      ),
      runs(150),
    );
  });
});
