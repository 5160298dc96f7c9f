/** What a researcher asks of events: any, all, none and not, who was involved and as what, groups, places and years. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/curation/load.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { world } from '../domain/support/world.ts';
import { ask, onlyError, send } from '../support/ask.ts';
import { serveGraph } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

const held = { stage: 'held' } as const;

/**
 * Ann and Bo are of the blue party, Ann until 2013; Cy is minister from 2014 on. Talks of Ann and Cy
 * before and after both, of Ann and Bo, of all three; a plan that lapsed; a visit; a letter of Bo to Cy; a
 * request of Ann that Cy declined.
 */
function records() {
  const made = world()
    .person('ann', 'bo', 'cy')
    .organization('blue', 'league')
    .role('minister')
    .place('land', 'town')
    .meeting('early', 'late', 'comrades', 'round', 'plan', 'asked')
    .visit('trip')
    .statement('letter')
    .source('s', { publishedOn: '2016-01-01' })
    .source('t', { publishedOn: '2016-01-02' });
  const say = (sentence: string, qualifiers = {}) =>
    made.claim(sentence, qualifiers, { source: 's' });
  say('town partOf land');
  say('blue property party', { which: 'kind' });
  say('league property ngo', { which: 'kind' });
  say('blue name Blue');
  say('ann memberOf blue', { until: '2013-06-01' });
  say('bo memberOf blue');
  say('cy holds minister', { since: '2014-01-01' });
  const meet = (id: string, date: string, ...who: string[]) => {
    say(`${id} stage held`);
    say(`${id} date ${date}`, { basis: 'stated', ...held });
    for (const each of who) say(`${each} involvedIn ${id}`, held);
  };
  meet('early', '2013-05-01', 'ann', 'cy');
  meet('late', '2015-03-01', 'ann', 'cy');
  meet('comrades', '2013-05-02', 'ann', 'bo');
  meet('round', '2015-04-01', 'ann', 'bo', 'cy');
  say('early at town');
  say('late at land');
  say('round name Talks of the round table');
  say('round format talks', held);
  made.claim('round stage held', {}, { source: 't' });
  say('plan stage expected');
  say('plan date 2015-01-01', { basis: 'stated', stage: 'expected' });
  for (const each of ['bo', 'league']) say(`${each} involvedIn plan`, { stage: 'expected' });
  say('ann involvedIn asked', { stage: 'requested', capacity: 'requester' });
  say('cy involvedIn asked', { stage: 'declined', capacity: 'invited' });
  say('asked stage requested');
  say('asked stage declined');
  say('trip stage held');
  say('bo involvedIn trip', held);
  say('trip at town');
  say('letter stage held');
  say('bo involvedIn letter', { ...held, capacity: 'author' });
  say('cy involvedIn letter', { ...held, capacity: 'addressee' });
  return made.records;
}

describeEngines('Events', (open) => {
  let graph: Graph;
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    graph = await open();
    const dataset = { id: 'asked', title: 'Asked', coverage: 'Invented.' };
    await loadRecords(graph, dataset, records(), { who: 'tests', why: 'filters' });
    ({ url, close } = await serveGraph(graph));
  });
  afterAll(async () => {
    await close();
    await graph.close();
  });

  const all = ['asked', 'comrades', 'early', 'late', 'letter', 'plan', 'round', 'trip'];
  const without = (...ids: string[]) => all.filter((id) => !ids.includes(id));

  describe('are found', () => {
    test.each<readonly [string, readonly string[]]>([
      ['involved: { all: ["ann", "cy"] }', ['asked', 'early', 'late', 'round']],
      ['involved: { any: ["bo", "league"] }', ['comrades', 'letter', 'plan', 'round', 'trip']],
      ['involved: { all: ["ann"], none: ["cy"] }', ['comrades']],
      ['involved: { none: ["ann"] }', ['letter', 'plan', 'trip']],
      ['involved: { none: [] }', all],
      ['involved: { any: [] }', []],
      ['involved: { all: [] }', []],
      ['involved: { any: ["ann"], capacities: [REQUESTER] }', ['asked']],
      ['involved: { all: ["bo", "cy"], capacities: [AUTHOR, ADDRESSEE] }', ['letter']],
      ['involved: { none: ["bo"], capacities: [AUTHOR] }', without('letter')],
      ['involved: { capacities: [ADDRESSEE] }', ['letter']],
      ['involved: { any: ["cy"], statuses: [DECLINED] }', ['asked']],
      ['involved: { kinds: [NGO] }', ['plan']],
      // Ann had left by 2014, and a membership without a term may be of any day.
      [
        'involved: { memberOf: ["blue"] }',
        ['asked', 'comrades', 'early', 'letter', 'plan', 'round', 'trip'],
      ],
      ['involved: { memberOf: ["blue"] }, not: { involved: { any: ["bo"] } }', ['asked', 'early']],
      ['involved: { roles: ["minister"] }', ['asked', 'late', 'letter', 'round']],
      ['involved: { memberOf: ["blue"], roles: ["minister"] }', []],
      [
        'all: [{ involved: { memberOf: ["blue"] } }, { involved: { roles: ["minister"] } }]',
        ['asked', 'letter', 'round'],
      ],
      ['any: [{ ids: ["early"] }, { statuses: [EXPECTED] }]', ['early', 'plan']],
      ['none: [{ ids: ["early"] }, { statuses: [EXPECTED] }]', without('early', 'plan')],
      ['not: { verdicts: [MET] }', ['asked', 'letter', 'plan', 'trip']],
      ['not: { formats: [TALKS] }', without('round')],
      [
        'not: { during: { since: "2015-01-01", match: CERTAIN } }',
        without('late', 'plan', 'round'),
      ],
      ['not: { places: ["land"] }', without('early', 'late', 'trip')],
      [
        'any: [{ places: ["town"] }, { not: { any: [{ statuses: [HELD] }] } }]',
        ['asked', 'early', 'plan', 'trip'],
      ],
      ['lapsed: true', ['plan']],
      ['lapsed: false', without('plan')],
      ['present: { min: 3 }', ['round']],
      ['present: { max: 1 }', ['asked', 'letter', 'trip']],
      ['present: { min: 2, max: 2 }, statuses: [HELD]', ['comrades', 'early', 'late']],
      ['sources: { min: 2 }', ['round']],
      ['name: "round table"', ['round']],
      ['name: "zebra"', []],
      ['ids: ["trip", "late"], statuses: [HELD], places: ["land"]', ['late', 'trip']],
    ])('by %s', async (filter, ids) => {
      const { events, groups }: Answer = await ask(
        url,
        `{ events(first: 100, filter: { ${filter} }) { totalCount nodes { id } }
           groups: eventGroups(by: YEAR, filter: { ${filter} }) { total } }`,
      );
      expect(events.nodes.map(({ id }: Answer) => id).sort()).toEqual(ids);
      expect(events.totalCount).toBe(ids.length);
      expect(groups.total).toBe(ids.length);
    });

    test('below an actor by the same filter, with verdicts on the actor', async () => {
      const { person }: Answer = await ask(
        url,
        `{ person(id: "bo") {
          involvements(filter: { any: [{ name: "round" }, { involved: { none: ["cy"] } }] }) { totalCount nodes { id } }
          meetings(filter: { not: { verdicts: [MET] } }) { totalCount nodes { id } } } }`,
      );
      expect(person.involvements.nodes.map(({ id }: Answer) => id)).toEqual([
        'comrades',
        'plan',
        'round',
        'trip',
      ]);
      expect(person.involvements.totalCount).toBe(4);
      expect(person.meetings).toEqual({ totalCount: 1, nodes: [{ id: 'plan' }] });
    });

    test('as visits and as statements, by author and by addressee', async () => {
      const answer: Answer = await ask(
        url,
        `{ visits { totalCount nodes { id } }
           by: statements(filter: { involved: { any: ["bo"], capacities: [AUTHOR] } }) { nodes { id } }
           to: statements(filter: { involved: { any: ["bo"], capacities: [ADDRESSEE] } }) { nodes { id } } }`,
      );
      expect(answer).toEqual({
        visits: { totalCount: 1, nodes: [{ id: 'trip' }] },
        by: { nodes: [{ id: 'letter' }] },
        to: { nodes: [] },
      });
    });

    test('at a place and at its parts, page by page', async () => {
      const read = async (args: string): Promise<Answer> =>
        (
          await ask<Answer>(
            url,
            `{ place(id: "land") { ... on Place { events(${args}) {
            totalCount pageInfo { endCursor hasNextPage } nodes { id } } } } }`,
          )
        ).place.events;
      const first = await read('first: 2');
      expect(first.nodes.map(({ id }: Answer) => id)).toEqual(['early', 'late']);
      expect(first.totalCount).toBe(3);
      const next = await read(`first: 2, after: "${first.pageInfo.endCursor}"`);
      expect(next.nodes).toEqual([{ id: 'trip' }]);
      const met = await read('orderBy: DATE_DESC, filter: { verdicts: [MET] }');
      expect(met.nodes.map(({ id }: Answer) => id)).toEqual(['late', 'early']);
      expect((await read('filter: { places: ["town"] }')).totalCount).toBe(2);
    });
  });

  describe('are grouped', () => {
    const groupsBy = async (args: string): Promise<Answer> =>
      (
        await ask<Answer>(
          url,
          `{ eventGroups(${args}) { total ungrouped groupCount omitted
             groups { key count node { id } counts { verdict count } statusCounts { status count } } } }`,
        )
      ).eventGroups;
    const countsOf = ({ groups }: Answer) =>
      Object.fromEntries(groups.map(({ key, count }: Answer) => [key, count]));

    test('by party, and two members of one party count once', async () => {
      const found = await groupsBy('by: PARTY, filter: { statuses: [HELD] }, types: [MEETING]');
      expect(found).toMatchObject({ total: 4, ungrouped: 1, groupCount: 1, omitted: 0 });
      expect(found.groups).toEqual([
        {
          key: 'blue',
          count: 3,
          node: { id: 'blue' },
          counts: [{ verdict: 'MET', count: 3 }],
          statusCounts: [{ status: 'HELD', count: 3 }],
        },
      ]);
    });

    test.each([
      ['ROLE', { minister: 4 }],
      ['PLACE', { town: 2, land: 1 }],
      ['TOPIC', {}],
      ['YEAR', { '2013': 2, '2015': 3 }],
      ['ACTOR_TYPE', { PERSON: 8, ORGANIZATION: 1 }],
      ['ORGANIZATION_KIND', { NGO: 1 }],
      ['CAPACITY', { ATTENDEE: 6, ADDRESSEE: 1, AUTHOR: 1, INVITED: 1, REQUESTER: 1 }],
      ['FORMAT', { TALKS: 1, UNKNOWN: 5 }],
    ])('by %s', async (by, counts) => {
      expect(countsOf(await groupsBy(`by: ${by}`))).toEqual(counts);
    });

    test('largest first, with the number of groups left out', async () => {
      const found = await groupsBy('by: CAPACITY, first: 2');
      expect(found.groups.map(({ key }: Answer) => key)).toEqual(['ATTENDEE', 'ADDRESSEE']);
      expect(found).toMatchObject({ groupCount: 5, omitted: 3 });
      expect(
        onlyError(await send(url, '{ eventGroups(by: YEAR, first: 101) { total } }')),
      ).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'first',
      });
    });
  });

  test('of a pair are counted by year under the verdict on the two', async () => {
    const { histogram }: Answer = await ask(
      url,
      `{ histogram(interval: YEAR, types: [MEETING], filter: { involved: { all: ["ann", "cy"] } }) {
         total undated buckets { label count counts { verdict count } } } }`,
    );
    expect(histogram).toEqual({
      total: 4,
      undated: 1,
      buckets: [
        { label: '2013', count: 1, counts: [{ verdict: 'MET', count: 1 }] },
        { label: '2014', count: 0, counts: [] },
        { label: '2015', count: 2, counts: [{ verdict: 'MET', count: 2 }] },
      ],
    });
  });

  test('that somebody asked for and did not get are counted as rows of the pair', async () => {
    const { whoMet, met }: Answer = await ask(
      url,
      `{ whoMet(actor: "ann", filter: { statuses: [REQUESTED, DECLINED] }) { nodes { id } }
         met: meetings(filter: { involved: { any: ["ann"], capacities: [REQUESTER] }, statuses: [DECLINED] }) { nodes { id } } }`,
    );
    expect(whoMet.nodes).toEqual([{ id: 'cy' }]);
    expect(met.nodes).toEqual([{ id: 'asked' }]);
  });

  describe('are refused', () => {
    const nested = (depth: number): string =>
      depth === 0 ? '{ lapsed: true }' : `{ not: ${nested(depth - 1)} }`;
    test.each([
      [nested(4), 'filter.not.not.not.not', /at most 3 deep/],
      [`{ any: [${'{ lapsed: true } '.repeat(13)}] }`, 'filter', /more than 12/],
      ['{ all: [] }', 'filter.all', /empty/],
      ['{ any: [{ topics: ["nothing"] }] }', 'filter.any[0].topics', /no topic/],
      ['{ involved: { roles: ["ann"] } }', 'filter.involved.roles', /not a role/],
      ['{ present: { min: 3, max: 2 } }', 'filter.present', /swap/],
      ['{ sources: { min: -1 } }', 'filter.sources.min', /0 or more/],
      ['{ not: { name: " " } }', 'filter.not.name', /1 to 200/],
    ])('for %s', async (filter, argument, message) => {
      const error = onlyError(await send(url, `{ events(filter: ${filter}) { totalCount } }`));
      expect(error).toMatchObject({ argument, message: expect.stringMatching(message) });
    });

    test('not if they are exactly at the limits of depth and number', async () => {
      const heaviest = `{ involved: { all: ["ann"], none: ["cy"], memberOf: ["blue"], roles: ["minister"],
        capacities: [HOST] }, present: { min: 1 }, sources: { min: 1 }, places: ["land"] } `;
      await ask(url, `{ events(filter: ${nested(3)}) { totalCount } }`);
      await ask(url, `{ events(filter: { any: [${heaviest.repeat(12)}] }) { totalCount } }`);
      await ask(
        url,
        `{ events(filter: { any: [${'{ lapsed: true } '.repeat(12)}] }) { totalCount } }`,
      );
    });
  });
});
