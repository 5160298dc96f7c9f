/** Ranking, matrix, histogram, timeline and stats agree with slow reference computations in random worlds. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import fc from 'fast-check';
import { loadRecords } from '../../src/curation/load.ts';
import { MEETING_FORMATS, type MeetingFormat } from '../../src/domain/entities/entities.ts';
import { isDuring, type During } from '../../src/domain/time/during.ts';
import type { DateBounds } from '../../src/domain/time/fuzzy-date.ts';
import { isKnown } from '../../src/domain/time/knowledge.ts';
import { project, type Projection } from '../../src/domain/projection.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { STATUSES, type Status } from '../../src/domain/events/stages.ts';
import { strongest, VERDICTS, type Verdict } from '../../src/domain/pairs/verdicts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { DAYS, disputedWorlds, worlds } from '../domain/support/arbitrary-world.ts';
import { ask } from '../support/ask.ts';
import { tries } from '../support/extent.ts';
import { serveGraph } from '../support/server.ts';
import { countOf, pairsIn, weightsOf } from '../support/tie-oracle.ts';
import { meshes } from '../support/tie-worlds.ts';
import { describeEngines, type Open } from '../support/world.ts';

const DATASET = { id: 'random', title: 'Random', coverage: 'Invented.' };

/** Answers are untyped JSON. */
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

/** A period to filter by; usually none. */
const periods = fc.option(
  fc.constantFrom(
    { since: '2016-01-23', until: '2016-01-26', match: 'POSSIBLE' as const },
    { since: '2016-01-22', match: 'CERTAIN' as const },
    { until: '2016-01-27', match: 'CERTAIN' as const },
  ),
  { nil: undefined, freq: 2 },
);
const isIn = (date: DateBounds | null, during: During | undefined) =>
  during === undefined || isDuring(date ?? { earliest: null, latest: null }, during);

const verdictSets = fc.subarray([...VERDICTS], { minLength: 1 });
const statusSets = fc.subarray([...STATUSES], { minLength: 1 });
const someStatuses = fc.option(statusSets, { freq: 2 });
const someVerdicts = fc.option(verdictSets, { freq: 2 });
/** The last day is after everything. */
const someDay = fc.constantFrom('2016-01-25', ...DAYS, '2100-01-01');

/** A filter for the meetings that make ties. */
interface Filter {
  readonly verdicts: readonly Verdict[] | null;
  readonly statuses: readonly Status[] | null;
  readonly formats: readonly MeetingFormat[] | null;
  readonly during?: During | undefined;
}
const tieFilters: fc.Arbitrary<Filter> = fc.record({
  verdicts: fc.oneof(fc.constant(null), fc.constant([...VERDICTS]), verdictSets),
  statuses: fc.option(statusSets, { freq: 2 }),
  formats: fc.option(fc.subarray([...MEETING_FORMATS], { minLength: 3 }), { freq: 2 }),
  during: periods,
});

/** The filter as a GraphQL variable. */
const asked = ({ formats, ...rest }: Filter) => ({
  ...rest,
  formats: formats?.map((form) => form.toUpperCase()) ?? null,
});

/** The verdicts that count in questions about many actors. */
const met = ({ verdicts, statuses }: Filter) => verdicts ?? (statuses === null ? ['MET'] : null);

const random = fc.noBias(fc.oneof(worlds, disputedWorlds, meshes));

/** The sum of the counts in a list. */
const totalOf = (list: Answer[]) => list.reduce<number>((sum, { count }) => sum + Number(count), 0);

const actorsOf = ({ entities }: Projection) =>
  entities.filter(({ labels }) => labels.includes('Actor')).map(({ id }) => id);

describeEngines('On random worlds', (open: Open) => {
  let graph: Graph;
  let url: string;
  let close: () => Promise<void>;
  beforeEach(async () => {
    graph = await open();
    ({ url, close } = await serveGraph(graph));
  });
  afterEach(async () => {
    await close();
    await graph.close();
  });

  /** Loads each world into an empty graph with its own server, and queries it. */
  async function inWorlds<T extends unknown[]>(
    questions: { [K in keyof T]: fc.Arbitrary<T[K]> },
    promise: (projection: Projection, ...given: T) => Promise<void>,
  ): Promise<void> {
    const worlds = graph.info.name === 'embedded' ? tries(3, 20) : tries(3);
    const asked = fc.tuple(...(questions as fc.Arbitrary<unknown>[])) as fc.Arbitrary<T>;
    await fc.assert(
      fc.asyncProperty(random, asked, async (records: Records, given) => {
        await close();
        await graph.close();
        graph = await open();
        ({ url, close } = await serveGraph(graph));
        await loadRecords(graph, DATASET, records, { who: 'tests', why: 'a random world' });
        const projection = project(records);
        if (actorsOf(projection).length > 0) await promise(projection, ...given);
      }),
      { ...worlds, endOnFailure: true },
    );
  }

  test('a ranking measures the network that follows from the claims', async () => {
    const given = [someDay, tieFilters, fc.boolean(), fc.option(fc.nat())] as const;
    await inWorlds([...given], async (projection, knownBy, filter, leavesOut, some) => {
      const everybody = actorsOf(projection);
      const exclude = leavesOut ? everybody.slice(0, 1) : [];
      const scope = some === null ? null : everybody.filter((_, i) => (some >> i) % 2 === 0);
      if (scope?.length === 0) return;
      const isInside = (id: string) => !exclude.includes(id) && (scope?.includes(id) ?? true);
      const ties = weightsOf(projection, { asOf: knownBy, ...filter }, isInside);
      const { ranking }: Answer = await ask(
        url,
        `query ($filter: MetFilter, $knownBy: Date, $scope: RankingScope) {
          ranking(by: DEGREE, filter: $filter, knownBy: $knownBy, scope: $scope, first: 100) {
            actorCount pairCount totalCount edges { order score counterpartCount node { id: key }
              evidence { claims(first: 100) { nodes { id: key } } } } } }`,
        { knownBy, filter: { ...asked(filter), exclude }, scope: scope && { actors: scope } },
      );
      const actors = [...new Set([...ties.keys()].flatMap((pair) => pair.split(' ')))];
      expect([ranking.actorCount, ranking.totalCount, ranking.pairCount]).toEqual([
        actors.length,
        actors.length,
        ties.size,
      ]);
      const found = new Map(ranking.edges.map((edge: Answer) => [edge.node.id, edge]));
      for (const actor of actors) {
        const own = [...ties].filter(([pair]) => pair.split(' ').includes(actor));
        const { counterpartCount, score, evidence }: Answer = found.get(actor);
        expect(counterpartCount).toBe(own.length);
        const behind = pairsIn(projection, { asOf: knownBy, ...filter }).filter(
          ({ a, b }) => [a.id, b.id].includes(actor) && isInside(a.id) && isInside(b.id),
        );
        expect(evidence.claims.nodes.map(({ id }: Answer) => id).sort()).toEqual(
          [...new Set(behind.flatMap(({ claimIds }) => claimIds))].sort().slice(0, 100),
        );
        expect(score).toBeCloseTo(
          own.reduce((sum, [, weight]) => sum + weight, 0),
          9,
        );
      }
      const scores = ranking.edges.map(({ score }: Answer) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });
  });

  test('a cell of a matrix agrees with `relationship`', async () => {
    const given = [someDay, tieFilters] as const;
    await inWorlds([...given], async (projection, knownBy, filter) => {
      const actors = actorsOf(projection);
      const counting = pairsIn(projection, { asOf: knownBy, ...filter });
      const { matrix }: Answer = await ask(
        url,
        `query ($rows: [ID!]!, $filter: MetFilter, $knownBy: Date) {
          matrix(rows: $rows, filter: $filter, knownBy: $knownBy) {
            rows { id: key } columns { id: key }
            cells { rowIndex columnIndex row { id: key } column { id: key } verdict meetingCount
              counts { verdict count } statusCounts { status count } firstDate lastDate
              evidence { claims(first: 38) { nodes { id: key } } } } } }`,
        { rows: actors, knownBy, filter: asked(filter) },
      );
      const cells = new Map<string, Answer>(
        matrix.cells.map((cell: Answer) => [`${cell.row.id} ${cell.column.id}`, cell]),
      );
      for (const { rowIndex, columnIndex, row, column } of cells.values()) {
        expect([matrix.rows[rowIndex], matrix.columns[columnIndex]]).toEqual([row, column]);
      }
      const pairs = actors.flatMap((a) =>
        actors.flatMap((b) => (a === b ? [] : [[a, b] as const])),
      );
      for (const [a, b] of pairs) {
        const { relationship }: Answer = await ask(
          url,
          `query ($a: ID!, $b: ID!, $filter: TieFilter, $knownBy: Date) {
            relationship(a: $a, b: $b, filter: $filter, knownBy: $knownBy) {
              verdict meetingCount counts { verdict count } statusCounts { status count }
              meetings(first: 100) { edges { evidence { claims(first: 100) { nodes { id: key } } } } } } }`,
          // By default questions about many actors count only MET, and questions about two count every verdict.
          { a, b, filter: { ...asked(filter), verdicts: met(filter) }, knownBy },
        );
        const cell = cells.get(`${a} ${b}`);
        if (cell === undefined) {
          expect(relationship.verdict).toBe('NO_RECORD');
          continue;
        }
        const { verdict, meetingCount: count, counts, statusCounts } = cell;
        const { meetings, ...totals } = relationship;
        expect({ verdict, meetingCount: count, counts, statusCounts }).toEqual(totals);
        const own = counting.filter((each) => [a, b].sort().join() === `${each.a.id},${each.b.id}`);
        expect(count).toBe(countOf(own));
        expect(verdict).toBe(strongest(own.map((each) => each.verdict)));
        const behind = meetings.edges.flatMap((edge: Answer) =>
          edge.evidence.claims.nodes.map(({ id }: Answer) => id),
        );
        expect(cell.evidence.claims.nodes.map(({ id }: Answer) => id).sort()).toEqual(
          [...new Set(behind)].sort(),
        );
      }
    });
  });

  test('a histogram counts each event once', async () => {
    const interval = fc.constantFrom('YEAR', 'QUARTER', 'MONTH');
    const ofSome = fc.boolean();
    const given = [interval, someDay, ofSome, periods, someStatuses, someVerdicts] as const;
    await inWorlds(
      [...given],
      async (projection, width, knownBy, some, during, statuses, verdicts) => {
        const actors = some ? actorsOf(projection).slice(0, 2) : null;
        const { histogram, events }: Answer = await ask(
          url,
          `query ($interval: HistogramInterval!, $actors: [ID!], $knownBy: Date, $during: During,
            $statuses: [Status!], $verdicts: [Verdict!]) {
          histogram(interval: $interval, knownBy: $knownBy, filter: { involved: { any: $actors },
            during: $during, statuses: $statuses, verdicts: $verdicts }) {
            total imprecise undated counts { verdict count }
            buckets { label start end count counts { verdict count } statusCounts { status count } } }
          events(knownBy: $knownBy, first: 100) { nodes { id: key status date { earliest latest }
            involved(first: 100) { nodes { id: key } } } } }`,
          { interval: width, actors, knownBy, during, statuses, verdicts },
        );
        const known = pairsIn(projection, { asOf: knownBy, verdicts: VERDICTS });
        const verdictAt = (event: string) =>
          strongest(
            known
              .filter(({ meeting }) => meeting === event)
              .filter(({ a, b }) => actors?.some((id) => [a.id, b.id].includes(id)) ?? true)
              .map(({ verdict }) => verdict),
          );
        const counted = events.nodes.filter(
          ({ id, involved, status, date }: Answer) =>
            (actors === null || involved.nodes.some(({ id }: Answer) => actors.includes(id))) &&
            isIn(date, during) &&
            (statuses === null || statuses.includes(status)) &&
            // An event without a pair has no verdict, so filtering by NO_RECORD finds nothing.
            (verdicts === null ||
              (verdictAt(id) !== 'NO_RECORD' && verdicts.includes(verdictAt(id)))),
        );
        const { buckets } = histogram;
        const inside = totalOf(buckets);
        expect(histogram.total).toBe(counted.length);
        const outside = Number(histogram.imprecise) + Number(histogram.undated);
        expect(inside + outside).toBe(histogram.total);
        expect(histogram.undated).toBe(
          counted.filter(({ date }: Answer) => !date?.earliest && !date?.latest).length,
        );
        for (const { verdict, count: n } of histogram.counts) {
          expect(n).toBe(counted.filter(({ id }: Answer) => verdictAt(id) === verdict).length);
        }
        for (const { start, end, count, counts, statusCounts } of buckets) {
          const within = counted.filter(
            ({ date }: Answer) => date?.earliest >= start && date?.latest <= end,
          );
          expect(count).toBe(within.length);
          for (const { status, count: n } of statusCounts) {
            expect(n).toBe(within.filter((event: Answer) => event.status === status).length);
          }
          for (const { verdict, count: n } of counts) {
            expect(n).toBe(within.filter(({ id }: Answer) => verdictAt(id) === verdict).length);
          }
        }
      },
    );
  });

  test('the pages of a timeline give every event once, in order', async () => {
    const order = fc.constantFrom('DATE_ASC', 'DATE_DESC');
    const given = [order, someDay, periods, someStatuses] as const;
    await inWorlds([...given], async (projection, orderBy, knownBy, during, statuses) => {
      const actors = actorsOf(projection);
      const read = async (first: number) => {
        const edges: Answer[] = [];
        let after: string | null = null;
        let total: number;
        do {
          const { timeline }: Answer = await ask(
            url,
            `query ($actors: [ID!]!, $orderBy: DateOrder!, $knownBy: Date, $first: Int,
                $after: String, $during: During, $statuses: [Status!]) {
              timeline(actors: $actors, orderBy: $orderBy, knownBy: $knownBy, first: $first,
                after: $after, during: $during, statuses: $statuses) {
                totalCount pageInfo { hasNextPage endCursor }
                edges { cursor kind termPoint status stage support date { edtf earliest } actors { id: key }
                  parts { actor { id: key } capacities status } node { id: key } evidence { claimCount } } } }`,
            { actors, orderBy, knownBy, first, after, during, statuses },
          );
          edges.push(...timeline.edges);
          total = timeline.totalCount;
          after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
        } while (after !== null);
        expect(edges).toHaveLength(total);
        return edges;
      };
      const edges = await read(3);
      expect(edges).toEqual(await read(100));
      const days = edges.map(({ date }) => date?.earliest ?? null);
      const dated = days.filter((day) => day !== null);
      expect(days.slice(dated.length).every((day) => day === null)).toBe(true);
      const ascending = [...dated].sort();
      expect(dated).toEqual(orderBy === 'DATE_ASC' ? ascending : ascending.reverse());

      const known = projection.involvements.flatMap(({ spans }) =>
        spans.filter(
          (span) => isKnown(span, knownBy) && isIn(span.date, during) && actors.includes(span.from),
        ),
      );
      const isEvent = ({ kind }: Answer) => ['MEETING', 'VISIT', 'STATEMENT'].includes(kind);
      const found = edges.filter(isEvent);
      expect(found.map(({ node }) => node.id).sort()).toEqual(
        [
          ...new Set(
            known
              .filter(({ eventStatus }) => statuses === null || statuses.includes(eventStatus))
              .map(({ to }) => to),
          ),
        ].sort(),
      );
      for (const { node, status, parts } of found) {
        const own = known.filter(({ to }) => to === node.id);
        // One part per actor, with all its capacities.
        expect(parts).toHaveLength(new Set(own.map(({ from }) => from)).size);
        expect(status).toBe(own[0]!.eventStatus);
      }
      const ties = projection.ties.filter(
        ({ type, spans }) =>
          ['HOLDS', 'MEMBER_OF', 'UNDER'].includes(type) &&
          spans.some((span) => isKnown(span, knownBy)),
      );
      const others = edges.filter((edge) => !isEvent(edge) && edge.kind !== 'CASE');
      if (during === undefined && statuses === null) {
        expect(others.length).toBeGreaterThanOrEqual(ties.length);
      }
      expect(edges.every(({ evidence }) => evidence.claimCount > 0)).toBe(true);
    });
  });

  test('stats equal counts of the claims and the projection', async () => {
    await inWorlds([someDay], async (projection, knownBy) => {
      const { stats }: Answer = await ask(
        url,
        `query ($knownBy: Date) { stats(knownBy: $knownBy) { sourceCount
          entities { type count } events { status count } meetings { verdict count }
          relationships { type count } claims { modality count } } }`,
        { knownBy },
      );
      const sum = totalOf;
      const isNow = ({ spans }: { spans: readonly { knownFrom: string; knownUntil: string }[] }) =>
        spans.some((span) => isKnown(span, knownBy));
      const { entities, involvements, ties, pairs, claims } = projection;
      const ofActors = pairs.map(({ spans }) => ({ spans: spans.filter(({ ofRole }) => !ofRole) }));
      const relationships = [...involvements, ...ties, ...ofActors];
      expect(sum(stats.relationships)).toBe(relationships.filter(isNow).length);
      const met = pairsIn(projection, { asOf: knownBy, verdicts: VERDICTS });
      expect(sum(stats.meetings)).toBe(new Set(met.map(({ meeting }) => meeting)).size);
      expect(sum(stats.claims)).toBe(claims.filter((claim) => isKnown(claim, knownBy)).length);
      expect(sum(stats.entities) - stats.sourceCount).toBe(
        entities.filter(({ known }) => isNow({ spans: known })).length,
      );
      expect(sum(stats.events)).toBe(
        entities.filter(({ eventSteps }) => isNow({ spans: eventSteps })).length,
      );
    });
  });
});
