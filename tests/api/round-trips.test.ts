/** Round trips to the graph: one per level of a query, however many objects a level has. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { observed, type RoundTrip } from '../../src/graph/observed.ts';
import { ask, at } from '../support/ask.ts';
import { serveGraph } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { isOfWatch, loadMany } from '../support/world-many.ts';

const EVIDENCE =
  'evidence { claimCount sourceCount strongest claims(first: 5) { nodes { id source { id } } } }';

/** Queries by page size, each with its maximum of round trips. */
const QUERIES = {
  'people by name': [1, '{ people(first: $n) { nodes { id name } } }'],
  'people with a count': [2, '{ people(first: $n) { nodes { id } totalCount } }'],
  'people, their roles and organizations': [
    3,
    '{ people(first: $n) { nodes { roles { nodes { organization { id } } } } } }',
  ],
  'people, meetings, who was involved, with counts of evidence': [
    4,
    `{ people(first: $n) { nodes { meetings(first: 10) { edges { evidence { claimCount }
       node { id involved(first: 5) { edges { capacities evidence { claimCount sourceCount } node { id } } } } } } } } }`,
  ],
  'people with evidence': [4, `{ people(first: $n) { nodes { ${EVIDENCE} } } }`],
  'people with roles on a day': [
    2,
    '{ people(first: $n) { nodes { rolesOn(date: "2016-01-01") { basis role { id } } } } }',
  ],
  'meetings with everything': [
    // The page; parts, topics, places, involved, hints and whole (one each); roles then; three kinds of evidence.
    14,
    `{ meetings(first: $n) { nodes { id partOf { id } parts { nodes { id } } topics { nodes { id } }
       places { nodes { id } } possiblySameAs { nodes { id } } statusHistory { evidence { sourceCount } }
       involved(first: 5) { edges { rolesThen { role { id } } parts { onBehalfOf { id } } ${EVIDENCE} } } ${EVIDENCE} } } }`,
  ],
  'whoMet, with meetings, parts and roles then': [
    // Id; pairs; counterparts; meetings; parts' actors; roles; digests; claims; sources.
    9,
    `{ whoMet(actor: "person-00", first: $n) { edges { verdict node { id name } meetings(first: 10) { edges {
       node { id } own { actor { id } rolesThen { role { id } } }
       counterpart { actor { id } rolesThen { role { id } } } ${EVIDENCE} } } } } }`,
  ],
  'whoMet, sorted in the graph': [
    // Id; the page.
    2,
    `{ whoMet(actor: "person-00", orderBy: MEETING_COUNT, first: $n) { totalCount edges {
       verdict meetingCount counts { verdict count } lastDate node { id name } } } }`,
  ],
  'counterparts of people, most meetings first': [
    2,
    '{ people(first: $n) { nodes { met(first: 3) { totalCount edges { verdict node { id } } } } } }',
  ],
  'counterparts of people': [
    4,
    '{ people(first: $n) { nodes { met(first: 3) { edges { verdict node { id } meetings(first: 3) { nodes { id } } } } } } }',
  ],
  'counterparts of people, with those inferred from roles': [
    7,
    `{ people(first: $n) { nodes { met(first: 3, filter: { representation: BY_ROLE }) {
       edges { verdict node { id } meetings(first: 3) { nodes { id } } } } } } }`,
  ],
  'the timeline of two actors, with parts and evidence': [
    // The ids, the actors, and the events with the digests of their claims.
    3,
    `{ timeline(actors: ["person-00", "person-03"], kinds: [MEETING], first: $n) { edges {
       node { id name } date { edtf } actors { id name } parts { capacities actor { id name } }
       evidence { claimCount sourceCount } } } }`,
  ],
  'claims with all entities they mention': [
    4,
    '{ claims(first: $n) { nodes { subject { id } object { id } speaker { id } source { id } supersedes { id } } } }',
  ],
  'roles, holders and holders on a day': [
    4,
    '{ roles(first: $n) { nodes { organization { id } holders { nodes { id } } now: holders(on: "2016-01-01") { nodes { id } } } } }',
  ],
  'counts below, as stored with each actor': [
    2,
    `{ people(first: $n) { nodes { meetings { totalCount } involvements { totalCount }
       roles { totalCount } memberships { totalCount } } } }`,
  ],
  'counts below, as known on a day': [
    5,
    `{ people(first: $n, knownBy: "2018-01-01") { nodes {
       roles { totalCount } memberships { totalCount } } } }`,
  ],
  'changes, with the records and entities they affect': [
    // The end; revisions; entries; nodes; claims; their ids; their neighbours.
    7,
    '{ changes(first: $n) { edges { subjectKey revision { number } node { id } affects affectsMore } } }',
  ],
  'a search': [3, '{ search(text: "person", first: $n) { nodes { id name } } }'],
} as const;

describeEngines('A query takes as many round trips for twenty objects as for one', (open) => {
  let graph: Graph;
  let url: string;
  let trips: RoundTrip[];
  let close: () => Promise<void>;
  beforeAll(async () => {
    graph = await open();
    await loadMany(graph, 24);
    trips = [];
    const noting = observed(graph, (trip) => {
      if (!isOfWatch(trip.text)) trips.push(trip);
    });
    ({ url, close } = await serveGraph(noting));
  });
  afterAll(async () => {
    await close();
    await graph.close();
  });

  const tripsFor = async (query: string, n: number) => {
    trips.length = 0;
    const answer = await ask(url, query.replaceAll('$n', String(n)));
    return { trips: trips.length, statements: trips.map(({ text }) => text), answer };
  };

  test.each(Object.entries(QUERIES))('%s', async (_title, [most, query]) => {
    const one = await tripsFor(query, 1);
    const twenty = await tripsFor(query, 20);
    // Whether parallel branches share their reads depends on timing, hence a limit for both sizes.
    expect(one.statements.slice(most)).toEqual([]);
    expect(twenty.statements.slice(most)).toEqual([]);
    expect(one.trips).toBeGreaterThan(0);
  });

  test('a page reads one row beyond it, and only to say whether more follow', async () => {
    const rowsFor = async (selection: string) => {
      await tripsFor(`{ people(first: 3) { ${selection} } }`, 1);
      return trips.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
    };
    expect(await rowsFor('nodes { id }')).toBe(3);
    expect(await rowsFor('nodes { id } pageInfo { hasNextPage }')).toBe(4);
  });

  test('several `relationship` fields share their round trips', async () => {
    const field = (b: number, filter = '') => {
      const id = `person-${String(b).padStart(2, '0')}`;
      return `p${b}: relationship(a: "person-${b % 2 === 0 ? '00' : '23'}", b: "${id}"${filter}) {
        verdict a { id } b { id } meetings { nodes { id } } cases { nodes { id } }
        sharedOrganizations { nodes { id } } sharedRoles { nodes { id } } sharedEvents { nodes { id } } }`;
    };
    const query = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => field(i + 1)).join(' ')} }`;
    const one = await tripsFor(query(1), 1);
    const twenty = await tripsFor(query(20), 1);
    // Ids; pairs; actors and meetings; cases, organizations, roles, events.
    expect(one.trips).toBeLessThanOrEqual(8);
    expect(twenty.trips).toBeLessThanOrEqual(8);
    for (const [alias, found] of Object.entries(twenty.answer)) {
      const alone = await ask(url, `{ ${field(Number(alias.slice(1)))} }`);
      expect(found).toEqual(alone[alias]);
    }
  });

  test('several `whoMet` fields with different counterparts share them, by role too', async () => {
    const met = (n: number, given: string) =>
      `{ ${Array.from(
        { length: n },
        (_, i) => `p${i}: whoMet(actor: "person-0${i % 3}", with: ["person-${10 + i}"], ${given}) {
          edges { verdict meetingCount node { id } } }`,
      ).join(' ')} }`;
    for (const given of ['first: 5', 'first: 5, filter: { representation: BY_ROLE }']) {
      const one = await tripsFor(met(1, given), 1);
      const nine = await tripsFor(met(9, given), 1);
      expect(nine.trips).toBeLessThanOrEqual(Math.max(one.trips, 6));
      for (const [alias, page] of Object.entries(nine.answer)) {
        expect(at(page, 'edges.*.node.id')).toEqual([`person-${10 + Number(alias.slice(1))}`]);
      }
    }
  });

  test('with results for the counterparts they met', async () => {
    const met = `{ whoMet(actor: "person-00") { totalCount nodes { id } } }`;
    expect(at(await ask(url, met), 'whoMet.totalCount')).toBeGreaterThan(10);
  });

  test('with results for every counterpart', async () => {
    const { answer } = await tripsFor(
      QUERIES['people, meetings, who was involved, with counts of evidence'][1],
      20,
    );
    expect(at(answer, 'people.nodes')).toHaveLength(20);
    for (const meetings of at(answer, 'people.nodes.*.meetings.edges') as unknown[][]) {
      expect(meetings.length).toBeGreaterThanOrEqual(8);
      for (const edge of meetings) expect(at(edge, 'node.involved.edges')).toHaveLength(5);
    }
  });
});
