/** Ranking, matrix, histogram, timeline and stats agree with slow computations on random worlds, loaded for real. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadRecords } from '../../src/curation/load.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { isDuring, type DateBounds, type During } from '../../src/domain/fuzzy-date.ts';
import { isKnown } from '../../src/domain/knowledge.ts';
import { project, type Projection } from '../../src/domain/projection.ts';
import type { Records } from '../../src/domain/records.ts';
import { STATUSES, type Status } from '../../src/domain/stages.ts';
import { pairStatus } from '../../src/domain/verdicts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { DAYS, disputedWorlds, worlds } from '../domain/support/arbitrary-world.ts';
import { ask } from '../support/ask.ts';
import { tries } from '../support/extent.ts';
import { serveGraph } from '../support/server.ts';
import { areApart } from '../support/tie-oracle.ts';
import { describeEngines, type Open } from '../support/world.ts';

const DATASET = { id: 'random', title: 'Random', coverage: 'Invented.' };

/** Answers are read as plain JSON. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any;

/** Which dates count; most often any. */
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

/** Which meetings make ties. */
interface Filter {
  readonly during?: During | undefined;
  readonly includeGatherings: boolean;
}
const tieFilters: fc.Arbitrary<Filter> = fc.record({
  during: periods,
  includeGatherings: fc.boolean(),
});

const random = fc.noBias(fc.oneof(worlds, disputedWorlds));

const statusSets = fc.subarray([...STATUSES], { minLength: 1 });
const someStatuses = fc.option(statusSets, { freq: 2 });
/** The last one is after everything. */
const someDay = fc.constantFrom('2016-01-25', ...DAYS, '2100-01-01');

/** Everything involved in a meeting as known on a day. */
function meetingsOf({ involvements, entities }: Projection, day: string) {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const parts = involvements
    .flatMap(({ spans }) => spans.filter((span) => isKnown(span, day)))
    .filter(({ to }) => types.get(to) === 'Meeting');
  return [...groupBy(parts, ({ to }) => to).values()];
}

/** Weight of each tie, `a b` with a < b: by the definition, pair by pair. */
function tiesOf(
  projection: Projection,
  day: string,
  statuses: readonly Status[],
  { during, includeGatherings }: Filter,
  exclude: readonly string[],
) {
  const weights = new Map<string, number>();
  for (const parts of meetingsOf(projection, day)) {
    const tied = new Set<string>();
    for (const a of parts) {
      for (const b of parts) {
        if (a.from >= b.from || a.format === 'encounter' || !isIn(a.date, during)) continue;
        if (a.format === 'gathering' && !includeGatherings) continue;
        if (!areApart(a, b)) continue;
        const status = pairStatus(a.eventStatus, a, b);
        if (status !== null && statuses.includes(status)) tied.add(`${a.from} ${b.from}`);
      }
    }
    const n = new Set([...tied].flatMap((pair) => pair.split(' '))).size;
    const isLeftOut = (pair: string) => pair.split(' ').some((id) => exclude.includes(id));
    for (const pair of [...tied].filter((each) => !isLeftOut(each)))
      weights.set(pair, (weights.get(pair) ?? 0) + 1 / (n - 1));
  }
  return weights;
}

/** Sum of the counts of a list. */
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

  /** Loads worlds, each into an empty graph behind a server of its own, and asks about them. */
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

  test('a ranking is of the network that the claims make', async () => {
    const given = [statusSets, someDay, tieFilters, fc.boolean()] as const;
    await inWorlds([...given], async (projection, statuses, knownBy, filter, leavesOut) => {
      const exclude = leavesOut ? actorsOf(projection).slice(0, 1) : [];
      const ties = tiesOf(projection, knownBy, statuses, filter, exclude);
      const { ranking }: Answer = await ask(
        url,
        `query ($statuses: [Status!]!, $filter: TieFilter, $knownBy: Date) {
          ranking(by: DEGREE, statuses: $statuses, filter: $filter, knownBy: $knownBy, first: 100) {
            actorCount tieCount totalCount edges { rank score degree node { id } } } }`,
        { statuses, knownBy, filter: { ...filter, exclude } },
      );
      const actors = [...new Set([...ties.keys()].flatMap((pair) => pair.split(' ')))];
      expect([ranking.actorCount, ranking.totalCount, ranking.tieCount]).toEqual([
        actors.length,
        actors.length,
        ties.size,
      ]);
      const found = new Map(ranking.edges.map((edge: Answer) => [edge.node.id, edge]));
      for (const actor of actors) {
        const own = [...ties].filter(([pair]) => pair.split(' ').includes(actor));
        const { degree, score }: Answer = found.get(actor);
        expect(degree).toBe(own.length);
        expect(score).toBeCloseTo(
          own.reduce((sum, [, weight]) => sum + weight, 0),
          9,
        );
      }
      const scores = ranking.edges.map(({ score }: Answer) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });
  });

  test('a cell of a matrix says what `relationship` says', async () => {
    const given = [statusSets, someDay, tieFilters] as const;
    await inWorlds([...given], async (projection, statuses, knownBy, filter) => {
      const actors = actorsOf(projection);
      const { matrix }: Answer = await ask(
        url,
        `query ($rows: [ID!]!, $statuses: [Status!]!, $filter: TieFilter, $knownBy: Date) {
          matrix(rows: $rows, statuses: $statuses, filter: $filter, knownBy: $knownBy) {
            rows { id } columns { id }
            cells { rowIndex columnIndex row { id } column { id } verdict count
              counts { status count } firstDate lastDate evidence { claims(first: 100) { nodes { id } } } } } }`,
        { rows: actors, statuses, knownBy, filter },
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
              verdict meetingCount counts { status count }
              meetings(first: 100) { edges { evidence { claims(first: 100) { nodes { id } } } } } } }`,
          { a, b, filter: { ...filter, statuses }, knownBy },
        );
        const cell = cells.get(`${a} ${b}`);
        if (cell === undefined) {
          expect(relationship.verdict).toBe('NO_RECORD');
          continue;
        }
        const { verdict, count, counts } = cell;
        expect({ verdict, meetingCount: count, counts }).toEqual({
          verdict: relationship.verdict,
          meetingCount: relationship.meetingCount,
          counts: relationship.counts,
        });
        const behind = relationship.meetings.edges.flatMap((edge: Answer) =>
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
    const given = [interval, someDay, ofSome, periods, someStatuses] as const;
    await inWorlds([...given], async (projection, width, knownBy, some, during, statuses) => {
      const actors = some ? actorsOf(projection).slice(0, 2) : null;
      const { histogram, events }: Answer = await ask(
        url,
        `query ($interval: HistogramInterval!, $actors: [ID!], $knownBy: Date, $during: During,
            $statuses: [Status!]) {
          histogram(interval: $interval, actors: $actors, knownBy: $knownBy, during: $during,
            statuses: $statuses) {
            total imprecise undated buckets { label start end count counts { status count } } }
          events(knownBy: $knownBy, first: 100) { nodes { id status date { earliest latest }
            involved(first: 100) { nodes { id } } } } }`,
        { interval: width, actors, knownBy, during, statuses },
      );
      const counted = events.nodes.filter(
        ({ involved, status, date }: Answer) =>
          (actors === null || involved.nodes.some(({ id }: Answer) => actors.includes(id))) &&
          isIn(date, during) &&
          (statuses === null || statuses.includes(status)),
      );
      const { buckets } = histogram;
      const inside = totalOf(buckets);
      expect(histogram.total).toBe(counted.length);
      const outside = Number(histogram.imprecise) + Number(histogram.undated);
      expect(inside + outside).toBe(histogram.total);
      expect(histogram.undated).toBe(
        counted.filter(({ date }: Answer) => !date?.earliest && !date?.latest).length,
      );
      for (const { start, end, count, counts } of buckets) {
        const within = counted.filter(
          ({ date }: Answer) => date?.earliest >= start && date?.latest <= end,
        );
        expect(count).toBe(within.length);
        for (const { status, count: n } of counts) {
          expect(n).toBe(within.filter((event: Answer) => event.status === status).length);
        }
      }
    });
  });

  test('a timeline in pages is the whole timeline, in order, and holds every event once', async () => {
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
            `query ($actors: [ID!]!, $orderBy: EventOrder!, $knownBy: Date, $first: Int,
                $after: String, $during: During, $statuses: [Status!]) {
              timeline(actors: $actors, orderBy: $orderBy, knownBy: $knownBy, first: $first,
                after: $after, during: $during, statuses: $statuses) {
                totalCount pageInfo { hasNextPage endCursor }
                edges { cursor kind what status stage support date { edtf earliest } actors { id }
                  parts { actor { id } capacity status } node { id } evidence { claimCount } } } }`,
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
        spans.filter((span) => isKnown(span, knownBy) && isIn(span.date, during)),
      );
      const isEvent = ({ kind }: Answer) => ['MEETING', 'VISIT', 'STATEMENT'].includes(kind);
      const found = edges.filter(isEvent);
      expect(found.map(({ node }) => node.id).sort()).toEqual(
        [
          ...new Set(
            known
              .filter(({ eventStatus }) => statuses === null || statuses.includes(eventStatus!))
              .map(({ to }) => to),
          ),
        ].sort(),
      );
      for (const { node, status, parts } of found) {
        const own = known.filter(({ to }) => to === node.id);
        expect(parts).toHaveLength(own.length);
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

  test('stats count what is there', async () => {
    await inWorlds([someDay], async (projection, knownBy) => {
      const { stats }: Answer = await ask(
        url,
        `query ($knownBy: Date) { stats(knownBy: $knownBy) { sourceCount
          entities { type count } events { status count }
          relationships { type count } claims { modality count } } }`,
        { knownBy },
      );
      const sum = totalOf;
      const isNow = ({ spans }: { spans: readonly { knownFrom: string; knownUntil: string }[] }) =>
        spans.some((span) => isKnown(span, knownBy));
      const { entities, involvements, ties, claims } = projection;
      expect(sum(stats.relationships)).toBe([...involvements, ...ties].filter(isNow).length);
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
