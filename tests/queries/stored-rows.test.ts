/** Lists, counts and timelines over rows written by hand, so that no rule of the projection interferes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_KNOWN, OPEN_END } from '../../src/domain/time/knowledge.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { countClaims, listClaims } from '../../src/queries/records/claim-lists.ts';
import { listDigestsOf } from '../../src/queries/records/digests.ts';
import { toEntity } from '../../src/queries/entities/entities.ts';
import {
  countEvents,
  listEvents,
  type EventConditions,
} from '../../src/queries/relationships/events.ts';
import {
  countByMonths,
  type HistogramConditions,
} from '../../src/queries/relationships/histogram.ts';
import {
  countInvolved,
  listInvolved,
  listInvolvements,
  type InvolvementConditions,
} from '../../src/queries/relationships/involvements.ts';
import { ANY as ANY_NAMED } from '../../src/queries/entities/named-conditions.ts';
import { listNamed } from '../../src/queries/entities/named-lists.ts';
import { whole } from '../../src/graph/query/stored.ts';
import { countStats } from '../../src/queries/records/stats.ts';
import { listTies } from '../../src/queries/relationships/ties.ts';
import {
  countTimelineEvents,
  listTimelineEvents,
  type TimelineConditions,
} from '../../src/queries/relationships/timeline-events.ts';
import { describeEngines } from '../support/world.ts';

const KNOWN = { knownFrom: '2020-01-01', knownUntil: OPEN_END };
const entity = (labels: string, id: string, more: object = {}) => ({
  labels,
  properties: { id, type: labels.split(':').at(-1)!, name: id, sortKey: id, ...KNOWN, ...more },
});
const link = (from: string, type: string, to: string, more: object = {}) => ({
  ...{ from, type, to },
  properties: { key: [type, from, to].join('|'), support: 'ASSERTED', ...KNOWN, ...more },
});
/** A step of an event: held on a day, in a form, with a verdict. */
const step = (day: string, form: string, verdict: string, status = 'HELD') => ({
  stepFrom: ['2020-01-01'],
  stepStatus: [status],
  stepFormat: [form],
  stepVerdict: [verdict],
  stepDate: [day],
  stepBasis: ['stated'],
  stepAsWritten: [''],
  stepHow: [''],
  stepEarliest: [day],
  stepLatest: [day],
  stepDisputed: [''],
  stepDates: [''],
  stepClaims: ['c1'],
});
/** A part of an actor in an event on a day. */
const part = (actor: string, event: string, capacity: string, more: object = {}) =>
  link(actor, 'INVOLVED_IN', event, {
    key: ['INVOLVED_IN', actor, event, capacity].join('|'),
    ...{ capacity, status: 'HELD', eventStatus: 'HELD', claimIds: ['c1'], format: 'talks' },
    ...more,
  });
const met = { verdict: 'MET', verdictOrder: 0 };
const seen = { verdict: 'SEEN_TOGETHER', verdictOrder: 3 };
const on = (day: string) => ({ date: day, basis: 'stated', earliest: day, latest: day });

const ENTITIES = [
  entity('Actor:Person', 'ann'),
  entity('Actor:Person', 'bob'),
  entity('Actor:Person', 'cy'),
  entity('Role', 'minister'),
  entity('Place', 'country'),
  entity('Place', 'town'),
  entity('Place', 'hall'),
  entity('Event:Meeting', 'talks', step('2020-02-01', 'talks', 'MET')),
  entity('Event:Meeting', 'walk', step('2020-02-02', 'encounter', 'SEEN_TOGETHER')),
  entity('Event:Meeting', 'alone', step('2020-03-01', 'unknown', '')),
  entity('Event:Visit', 'trip', step('2020-03-02', '', '')),
  entity('Event:Statement', 'letter', step('2020-03-03', '', '')),
  entity('LegalCase', 'mixed', {
    stepFrom: ['2020-01-01'],
    stepStage: ['MIXED'],
    stepOutcomes: [
      JSON.stringify([
        { of: 'ann', charge: 'fraud', stage: 'acquitted', penaltyGiven: null, claimIds: [] },
        { of: 'ann', charge: 'bribery', stage: 'convicted', penaltyGiven: 'a year', claimIds: [] },
      ]),
    ],
  }),
  entity('LegalCase', 'plain', { stepFrom: ['2020-01-01'], stepStage: ['charged'] }),
  ...[
    { id: 'c1', subject: 'talks', predicate: 'stage', stage: 'held', speaker: 'bob' },
    { id: 'c2', subject: 'letter', predicate: 'demands', via: 'bob', sha256: 'x', paragraph: 3 },
    { id: 'c3', subject: 'cy', predicate: 'involvedIn', object: 'letter', insteadOf: 'bob' },
    { id: 'c4', subject: 'trip', predicate: 'stage', unnamedDescription: 'an official' },
  ].map(({ id, ...claim }) =>
    entity('Claim', id, {
      ...{ modality: 'asserted', rank: 'normal', source: 'paper', origin: 'test' },
      ...{ revision: 1, recordedAt: '2020-01-01T00:00:00Z', ...claim },
    }),
  ),
];
const LINKS = [
  part('ann', 'talks', 'attendee', { ...met, ...on('2020-02-01') }),
  part('ann', 'talks', 'host', { ...met, ...on('2020-02-01'), claimIds: ['c2'] }),
  part('bob', 'talks', 'attendee', { ...met, ...on('2020-02-01'), accompanying: 'cy' }),
  part('minister', 'talks', 'attendee', on('2020-02-01')),
  part('cy', 'talks', 'invited', on('2020-02-01')),
  part('ann', 'walk', 'attendee', { ...seen, ...on('2020-02-02'), format: 'encounter' }),
  part('cy', 'walk', 'attendee', { ...seen, ...on('2020-02-02'), format: 'encounter' }),
  part('ann', 'alone', 'requester', on('2020-03-01')),
  part('ann', 'trip', 'guest', on('2020-03-02')),
  part('ann', 'letter', 'author', on('2020-03-03')),
  part('bob', 'letter', 'author', { ...on('2020-03-03'), status: 'DENIED' }),
  link('hall', 'PART_OF', 'town'),
  link('town', 'PART_OF', 'country', { knownFrom: '2021-01-01' }),
  link('talks', 'AT', 'hall'),
  link('walk', 'AT', 'country'),
  link('trip', 'AT', 'town', { support: 'ALLEGED' }),
  link('ann', 'COUNTERPART', 'bob', met),
  link('ann', 'COUNTERPART', 'minister', { ...met, ofRole: true }),
];

async function write(graph: Graph): Promise<void> {
  await graph.write(async (run) => {
    for (const { labels, properties } of ENTITIES) {
      await run(`UNWIND $rows AS row CREATE (e:Entity:${labels}) SET e = row`, {
        rows: [properties],
      });
    }
    for (const { from, type, to, properties } of LINKS) {
      await run(
        `UNWIND $rows AS row MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
         CREATE (a)-[r:${type}]->(b) SET r = row`,
        { from, to, rows: [properties] },
      );
    }
  });
}

const ANYTIME = { since: null, until: null, certainty: null } as const;
const ABOUT = { statuses: null, verdicts: null, formats: null, topics: null, places: null };
const EVENTS: EventConditions = {
  types: ['Meeting', 'Visit', 'Statement'],
  ...{ ...ABOUT, ...ANYTIME, involved: null, partOf: null, tree: null },
};
const INVOLVEMENTS: InvolvementConditions = { ...EVENTS, capacities: null, partStatuses: null };
const TIMELINE: TimelineConditions = { ...ABOUT, ...ANYTIME };
const HISTOGRAM: HistogramConditions = { ...EVENTS, actors: null, pair: null };
const PAGE = { order: 'DATE_ASC', backward: false, after: null, limit: 20 } as const;

describeEngines('Rows written by hand', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await write(graph);
  });
  afterAll(() => graph.close());

  describe('Events', () => {
    const listed = async (given: Partial<EventConditions>, asOf = ALL_KNOWN) => {
      const conditions = { ...EVENTS, ...given };
      const rows = await listEvents(graph, asOf, conditions, PAGE);
      expect(await countEvents(graph, asOf, conditions)).toBe(rows.length);
      return rows.map(({ node }) => node.id);
    };

    test('are filtered by verdict and form, which only meetings have', async () => {
      expect(await listed({})).toEqual(['talks', 'walk', 'alone', 'trip', 'letter']);
      expect(await listed({ verdicts: ['MET', 'NO_RECORD'] })).toEqual(['talks']);
      expect(await listed({ formats: ['encounter', 'unknown'] })).toEqual(['walk', 'alone']);
      expect(await listed({ verdicts: [] })).toEqual([]);
    });

    test('are found by the wholes of their place, if these are known and asserted', async () => {
      expect(await listed({ places: ['hall'] })).toEqual(['talks']);
      expect(await listed({ places: ['town'] })).toEqual(['talks']);
      expect(await listed({ places: ['country'] })).toEqual(['talks', 'walk']);
      expect(await listed({ places: ['country'] }, '2020-06-01')).toEqual(['walk']);
    });

    test('of an actor are filtered by its own verdict there', async () => {
      const of = async (actor: string, given: Partial<InvolvementConditions>) => {
        const [rows] = await listInvolvements(
          graph,
          ALL_KNOWN,
          { ...INVOLVEMENTS, ...given, parents: [actor], order: 'DATE_DESC' },
          { after: null, limit: 20 },
        );
        return rows!.map(({ node, parts: [{ verdict }] }) => [node.id, verdict]);
      };
      expect(await of('cy', {})).toEqual([
        ['walk', 'SEEN_TOGETHER'],
        ['talks', null],
      ]);
      expect(await of('cy', { verdicts: ['MET'] })).toEqual([]);
      expect(await of('ann', { formats: ['encounter'] })).toEqual([['walk', 'SEEN_TOGETHER']]);
      expect(await of('minister', {})).toEqual([['talks', null]]);
    });

    test('list actors and roles separately', async () => {
      const page = { after: null, limit: 20 };
      const asked = { capacities: null, partStatuses: null, parents: ['talks'] };
      const [actors] = await listInvolved(graph, ALL_KNOWN, { who: 'Actor', ...asked }, page);
      const told = (listed: typeof actors) =>
        listed!.map(({ node, parts }) => [node.id, ...parts.map(({ capacity }) => capacity)]);
      expect(told(actors)).toEqual([
        ['ann', 'attendee', 'host'],
        ['bob', 'attendee'],
        ['cy', 'invited'],
      ]);
      const [bob] = actors![1]!.parts;
      expect(bob).toMatchObject({ verdict: 'MET', accompanying: 'cy', insteadOf: null });
      const [roles] = await listInvolved(graph, ALL_KNOWN, { who: 'Role', ...asked }, page);
      expect(roles!.map(({ node }) => node.id)).toEqual(['minister']);
      expect(await countInvolved(graph, ALL_KNOWN, { who: 'Actor', ...asked })).toEqual([3]);
      expect(await countInvolved(graph, ALL_KNOWN, { who: 'Role', ...asked })).toEqual([1]);

      const hosts = { who: 'Actor', ...asked, capacities: ['host'] } as const;
      const [host, ...others] = await listInvolved(graph, ALL_KNOWN, hosts, page);
      expect([told(host), others]).toEqual([[['ann', 'attendee', 'host']], []]);
      expect(await countInvolved(graph, ALL_KNOWN, hosts)).toEqual([1]);
    });
  });

  describe('A timeline', () => {
    const listed = async (given: Partial<TimelineConditions>, actors = ['ann', 'bob', 'cy']) => {
      const conditions = { ...TIMELINE, ...given };
      const asked = [graph, ALL_KNOWN, { conditions, actors, types: EVENTS.types }] as const;
      const page = { order: 'ASC', after: null, limit: 20 } as const;
      const { events } = await listTimelineEvents(...asked, page);
      expect(await countTimelineEvents(...asked)).toBe(events.length);
      return events.sort((a, b) => (a.day < b.day ? -1 : 1));
    };
    const ids = async (...given: Parameters<typeof listed>) =>
      (await listed(...given)).map(({ node }) => node.id);

    test('has one part per actor, with its capacities, and the strongest verdict', async () => {
      const [talks, walk, alone] = await listed({});
      expect(talks!.parts.map(({ actor, capacities }) => [actor, ...capacities])).toEqual([
        ['ann', 'attendee', 'host'],
        ['bob', 'attendee'],
        ['cy', 'invited'],
      ]);
      expect(talks!.parts[0]!.claimIds).toEqual(['c1', 'c2']);
      expect([talks, walk, alone].map((each) => [each!.verdict, each!.format])).toEqual([
        ['MET', 'talks'],
        ['SEEN_TOGETHER', 'encounter'],
        [null, 'talks'],
      ]);
    });

    test('is filtered by the shown verdict, and keeps entries that are no meetings', async () => {
      const others = ['trip', 'letter'];
      expect(await ids({ verdicts: ['MET'] })).toEqual(['talks', ...others]);
      expect(await ids({ verdicts: ['SEEN_TOGETHER'] })).toEqual(['walk', ...others]);
      // The talks give no verdict for this actor alone.
      expect(await ids({ verdicts: ['MET'] }, ['cy'])).toEqual([]);
      expect(await ids({ formats: ['encounter'] }, ['cy'])).toEqual(['walk']);
      expect(await ids({ verdicts: [] })).toEqual(others);
      expect(await ids({ places: ['country'] })).toEqual(['talks', 'walk']);
    });

    test('continues after a cursor with a filter too', async () => {
      const { events } = await listTimelineEvents(
        graph,
        ALL_KNOWN,
        {
          conditions: { ...TIMELINE, verdicts: ['MET', 'SEEN_TOGETHER'] },
          actors: ['ann'],
          types: ['Meeting'],
        },
        {
          ...{ order: 'DESC', after: { day: '2020-02-02', id: 'walk' }, limit: 1 },
          ...{ columns: { entity: [], tie: null }, digests: true },
        },
      );
      expect(events.map(({ node }) => node.id)).toEqual(['talks']);
    });
  });

  describe('A histogram', () => {
    const counts = async (given: Partial<HistogramConditions>) =>
      (await countByMonths(graph, ALL_KNOWN, { ...HISTOGRAM, ...given }))
        .map(({ from, verdict, count }) => [from, verdict, count].join(' '))
        .sort();

    test('counts events by their strongest verdict', async () => {
      expect(await counts({})).toEqual(['2020-02 MET 1', '2020-02 SEEN_TOGETHER 1', '2020-03  3']);
      expect(await counts({ verdicts: ['MET'] })).toEqual(['2020-02 MET 1']);
      expect(await counts({ formats: ['encounter'] })).toEqual(['2020-02 SEEN_TOGETHER 1']);
      expect(await counts({ places: ['town'] })).toEqual(['2020-02 MET 1']);
    });

    test('counts by the strongest verdict of the requested actors', async () => {
      expect(await counts({ actors: ['cy'] })).toEqual(['2020-02  1', '2020-02 SEEN_TOGETHER 1']);
      expect(await counts({ actors: ['cy', 'bob'], verdicts: ['MET'] })).toEqual(['2020-02 MET 1']);
      expect(await counts({ actors: ['cy'], verdicts: ['MET'] })).toEqual([]);
    });
  });

  describe('Claims', () => {
    const ANY_CLAIM = {
      ...{ speaker: null, saidBy: null, about: null, source: null },
      ...{ predicates: null, modalities: null, stages: null, words: null, paragraph: null },
      ...{
        row: null,
        record: null,
        pending: null,
        dataset: null,
        knownSince: null,
        knownUpTo: null,
        tree: null,
      },
    };
    const listed = async (given: object) => {
      const conditions = { ...ANY_CLAIM, ...given };
      const page = { direction: 'ASC', after: null, limit: 20 } as const;
      const rows = await listClaims(graph, ALL_KNOWN, conditions, page);
      expect(await countClaims(graph, ALL_KNOWN, conditions)).toBe(rows.length);
      return rows.map(({ id }) => id);
    };

    test('are found by their speaker, and claims about a statement by its author', async () => {
      expect(await listed({ saidBy: 'ann' })).toEqual(['c2', 'c3']);
      // Its authorship is denied.
      expect(await listed({ saidBy: 'bob' })).toEqual(['c1']);
      expect(await listed({ saidBy: 'ann', predicates: ['demands'] })).toEqual(['c2']);
    });

    test('are found by every entity they mention', async () => {
      expect(await listed({ about: 'bob' })).toEqual(['c1', 'c2', 'c3']);
    });

    test('have digests with their locators', async () => {
      const [digests] = await listDigestsOf(graph, ALL_KNOWN, 'about', ['letter']);
      expect(digests).toContainEqual({
        ...{ id: 'c2', source: 'paper', modality: 'asserted', knownFrom: '2020-01-01' },
        ...{ sha256: 'x', paragraph: 3, stage: null, speaker: null, via: 'bob' },
        ...{ unnamedDescription: null, unnamedOf: null },
      });
      expect(digests).toHaveLength(2);
    });
  });

  test('Cases with mixed stages are found by each of their stages', async () => {
    const page = { after: null, limit: 20 } as const;
    const of = async (...stages: string[]) =>
      (
        await listNamed(
          graph,
          ALL_KNOWN,
          { label: 'LegalCase', conditions: { ...ANY_NAMED, stages } },
          page,
        )
      ).map(({ node }) => node.id);
    expect(await of('convicted')).toEqual(['mixed']);
    expect(await of('MIXED')).toEqual(['mixed']);
    expect(await of('charged', 'acquitted')).toEqual(['mixed', 'plain']);
    expect(await of('closed')).toEqual([]);
    const [mixed] = await listNamed(
      graph,
      ALL_KNOWN,
      { label: 'LegalCase', conditions: ANY_NAMED },
      page,
    );
    expect(
      mixed!.node.outcomes.map(({ charge, stage, penaltyGiven }) => [charge, stage, penaltyGiven]),
    ).toEqual([
      ['fraud', 'acquitted', null],
      ['bribery', 'convicted', 'a year'],
    ]);
  });

  test('Parts of a place include only places', async () => {
    const query = { type: 'PART_OF', direction: 'in', capacities: null, label: 'Place' } as const;
    const page = { after: null, limit: 20 };
    const [parts] = await listTies(graph, ALL_KNOWN, { ...query, parents: ['country'] }, page);
    expect(parts!.map(({ node }) => node.id)).toEqual(['town']);
  });

  test('Total counts exclude pairs with a role, and count meetings by verdict', async () => {
    const { relationships, verdicts } = await countStats(graph, ALL_KNOWN);
    expect(relationships.get('COUNTERPART')).toBe(1);
    expect(Object.fromEntries(verdicts)).toEqual({ MET: 1, SEEN_TOGETHER: 1 });
  });
});

test('Listed dates come from the last known step', () => {
  const told = [{ edtf: '2020-02', earliest: '2020-02-01', stage: 'expected', claimIds: ['c1'] }];
  const stored = whole({
    ...{ id: 'e', type: 'Meeting', name: 'e', sortKey: 'e' },
    stepFrom: ['2020-01-01', '2020-02-01'],
    stepDates: ['', JSON.stringify(told)],
  });
  expect(toEntity(stored, '2020-01-31').dates).toEqual([]);
  expect(toEntity(stored, '2019-01-01').dates).toEqual([]);
  expect(toEntity(stored, ALL_KNOWN).dates).toEqual(told);
});
