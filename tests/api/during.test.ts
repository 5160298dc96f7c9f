/** Every filter by period: something without a date is certainly in no period, with or without bounds. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const attending = { capacity: 'attendee', stage: 'expected' } as const;

/** Anna is to meet bert on a given day and carl on an unknown one; she belongs to a club since a given day and to a guild since an unknown one. */
const small = () => {
  const built = world()
    .source('s')
    .organization('club', 'guild')
    .role('chair')
    .person('anna', 'bert', 'carl')
    .meeting('dated', 'undated');
  for (const [meeting, other] of [
    ['dated', 'bert'],
    ['undated', 'carl'],
  ] as const) {
    built
      .claim(`${meeting} stage expected`)
      .claim(`anna involvedIn ${meeting}`, attending)
      .claim(`chair involvedIn ${meeting}`, { ...attending, capacity: 'host' })
      .claim(`${other} involvedIn ${meeting}`, attending);
  }
  return built
    .claim('dated date 2016-02-03', { stage: 'expected' })
    .claim('anna memberOf club', { since: '2016-02-03' })
    .claim('anna memberOf guild').records;
};

const FILTER = '{ during: { match: CERTAIN }, verdicts: [PLANNED] }';
const OF_EVENTS = '{ during: { match: CERTAIN } }';

describeEngines('A period without bounds that a date must certainly lie in', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, small());
  });
  afterAll(() => server.close());

  test.each([
    ['whoMet', `whoMet(actor: "anna", filter: ${FILTER}) { nodes { id } }`, 'nodes.*.id', ['bert']],
    [
      'Actor.met',
      `person(id: "anna") { met(filter: ${FILTER}) { nodes { id } } }`,
      'met.nodes.*.id',
      ['bert'],
    ],
    [
      'relationship',
      `relationship(a: "anna", b: "carl", filter: ${FILTER}) { meetingCount }`,
      'meetingCount',
      0,
    ],
    [
      'paths',
      `paths(from: "anna", to: "carl", filter: ${FILTER}) { outcome }`,
      'outcome',
      'NONE_WITHIN_LENGTH',
    ],
    [
      'paths by memberships',
      `paths(from: "anna", to: "guild", via: [MEMBERSHIP], filter: ${OF_EVENTS}) { outcome }`,
      'outcome',
      'NONE_WITHIN_LENGTH',
    ],
    [
      'network',
      `network(around: ["anna"], filter: ${FILTER}) { nodes { actor { id } } }`,
      'nodes.*.actor.id',
      ['anna', 'bert'],
    ],
    [
      'network of every kind of tie',
      `network(around: ["anna"], via: [MEETING, EVENT, MEMBERSHIP], filter: ${FILTER}) {
        nodes { actor { id } } }`,
      'nodes.*.actor.id',
      ['anna', 'bert', 'club'],
    ],
    [
      'matrix',
      `matrix(rows: ["anna"], columns: ["bert", "carl"], filter: ${FILTER}) {
        cells { column { id } } }`,
      'cells.*.column.id',
      ['bert'],
    ],
    [
      'ranking',
      `ranking(by: DEGREE, filter: ${FILTER}) { nodes { id } }`,
      'nodes.*.id',
      ['anna', 'bert'],
    ],
    ['events', `events(filter: ${OF_EVENTS}) { nodes { id } }`, 'nodes.*.id', ['dated']],
    ['meetings', `meetings(filter: ${OF_EVENTS}) { nodes { id } }`, 'nodes.*.id', ['dated']],
    ['the count of meetings', `meetings(filter: ${OF_EVENTS}) { totalCount }`, 'totalCount', 1],
    [
      'Actor.meetings',
      `person(id: "anna") { meetings(filter: ${OF_EVENTS}) { nodes { id } totalCount } }`,
      'meetings',
      { nodes: [{ id: 'dated' }], totalCount: 1 },
    ],
    [
      'Actor.involvements',
      `person(id: "anna") { involvements(filter: ${OF_EVENTS}) { nodes { id } totalCount } }`,
      'involvements',
      { nodes: [{ id: 'dated' }], totalCount: 1 },
    ],
    [
      'Role.involvements',
      `role(id: "chair") { involvements(filter: ${OF_EVENTS}) { nodes { id } } }`,
      'involvements.nodes.*.id',
      ['dated'],
    ],
    [
      'timeline',
      `timeline(actors: ["anna"], during: { match: CERTAIN }) { edges { node { id } termPoint } totalCount }`,
      '',
      {
        edges: [
          { node: { id: 'club' }, termPoint: 'BEGAN' },
          { node: { id: 'dated' }, termPoint: null },
        ],
        totalCount: 2,
      },
    ],
    [
      'histogram',
      `histogram(interval: YEAR, filter: { during: { match: CERTAIN } }) { total undated }`,
      '',
      { total: 1, undated: 0 },
    ],
  ])('leaves out the undated: %s', async (_, question, path, expected) => {
    const answer = await ask(server.url, `{ it: ${question} }`);
    const found = at(answer, `it.${path}`.replace(/\.$/, ''));
    expect(Array.isArray(found) ? found.toSorted() : found).toEqual(expected);
  });
});
