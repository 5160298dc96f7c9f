/** A place or a topic knows its wholes, and a filter by the whole finds what is known of the part. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const held = { capacity: 'attendee', stage: 'held' } as const;

/** Where an event without a place of its own takes place: talks in a visit, which is in a town. */
const visit = () =>
  world()
    .source('s')
    .person('anna', 'bert')
    .visit('visit')
    .meeting('talks', 'dinner')
    .place('town', 'inn')
    .topic('trade')
    .claim('visit stage held')
    .claim('visit at town')
    .claim('visit concerns trade')
    .claim('talks stage held')
    .claim('talks partOf visit')
    .claim('dinner stage held')
    .claim('dinner partOf visit')
    .claim('dinner at inn')
    .claim('anna involvedIn talks', held)
    .claim('bert involvedIn talks', held).records;

describeEngines('A part of an event', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, visit());
  });
  afterAll(() => server.close());

  test('is found by the place and the topic of its whole, and marks them as inherited', async () => {
    const answer = await ask(
      server.url,
      `{ there: meetings(filter: { places: ["town"] }) { nodes { key } }
         about: meetings(filter: { topics: ["trade"] }) { nodes { key } }
         met: whoMet(actor: "anna", filter: { places: ["town"] }) { nodes { key } }
         talks: event(id: "talks") {
           places { edges { node { key } basis support evidence { claimCount } } }
           topics { edges { node { key } basis } } }
         dinner: event(id: "dinner") { places { edges { node { key } basis } } }
         town: place(id: "town") { ... on Place { events { edges { node { key } basis } } } } 
         trade: topic(id: "trade") { events { edges { node { key } basis } } } }`,
    );
    expect(at(answer, 'there.nodes.*.key')).toEqual(['talks']);
    expect(at(answer, 'about.nodes.*.key')).toEqual(['dinner', 'talks']);
    expect(at(answer, 'met.nodes.*.key')).toEqual(['bert']);
    expect(answer.talks).toEqual({
      places: {
        edges: [
          {
            node: { key: 'town' },
            basis: 'INHERITED',
            support: 'ASSERTED',
            evidence: { claimCount: 2 },
          },
        ],
      },
      topics: { edges: [{ node: { key: 'trade' }, basis: 'INHERITED' }] },
    });
    expect(answer.dinner).toEqual({
      places: { edges: [{ node: { key: 'inn' }, basis: 'STATED' }] },
    });
    expect(answer.trade).toEqual({
      events: {
        edges: [
          { node: { key: 'dinner' }, basis: 'INHERITED' },
          { node: { key: 'talks' }, basis: 'INHERITED' },
          { node: { key: 'visit' }, basis: 'STATED' },
        ],
      },
    });
    expect(at(answer, 'town.events.edges.*.node.key')).toEqual(['talks', 'visit']);
  });
});

/** Anna meets bert about prisons, a part of rights, and carl about trade, which is only alleged to be a part. */
const small = () => {
  const { entities, ...records } = world()
    .source('s')
    .person('anna', 'bert', 'carl')
    .meeting('of-prisons', 'of-trade')
    .legalCase('case')
    .place('hall', 'town', 'province')
    .claim('of-prisons stage held')
    .claim('of-prisons concerns prisons')
    .claim('of-prisons at hall')
    .claim('anna involvedIn of-prisons', held)
    .claim('bert involvedIn of-prisons', held)
    .claim('of-trade stage held')
    .claim('of-trade concerns trade')
    .claim('anna involvedIn of-trade', held)
    .claim('carl involvedIn of-trade', held)
    .claim('case concerns prisons')
    .claim('anna partyTo case', { capacity: 'defendant' })
    .claim('prisons partOf rights')
    .claim('rights partOf law')
    .claim('trade partOf rights', {}, { modality: 'alleged' })
    .claim('hall partOf town')
    .claim('town partOf province')
    .source('later', { publishedOn: '2017-05-05' })
    .claim('trade partOf law').records;
  const topics = ['prisons', 'trade', 'rights', 'law'].map((id) => ({
    id,
    type: 'Topic' as const,
  }));
  return { ...records, entities: [...entities, ...topics] };
};

describeEngines('A whole', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, small());
  });
  afterAll(() => server.close());

  const WHOLES = 'wholes { node { id } basis steps support evidence { claimCount } }';
  /** A whole has one claim for each step up to it. */
  const whole = (id: string, basis: string, steps: number) => ({
    node: { id },
    basis,
    steps,
    support: 'ASSERTED',
    evidence: { claimCount: steps },
  });

  test('is listed by its part: the stated one, and those that are inherited', async () => {
    const answer = await ask(
      server.url,
      `{ topic(id: "prisons") { partOf { id } ${WHOLES} } whole: topic(id: "rights") { parts { edges { node { id } support } } }
         place(id: "hall") { ... on Place { partOf { id } ${WHOLES} } }
         event(id: "of-prisons") { topics { nodes { wholes { node { id } basis } } } } }`,
    );
    expect(answer.topic).toEqual({
      partOf: { id: 'rights' },
      wholes: [whole('rights', 'STATED', 1), whole('law', 'INHERITED', 2)],
    });
    expect(answer.place).toEqual({
      partOf: { id: 'town' },
      wholes: [whole('town', 'STATED', 1), whole('province', 'INHERITED', 2)],
    });
    expect(at(answer, 'whole.parts.edges')).toEqual([
      { node: { id: 'prisons' }, support: 'ASSERTED' },
      { node: { id: 'trade' }, support: 'ALLEGED' },
    ]);
    expect(at(answer, 'event.topics.nodes.0.wholes.*.basis')).toEqual(['STATED', 'INHERITED']);
  });

  test('is not listed if it is only alleged, or not yet known', async () => {
    const wholes = async (more = '') =>
      at(
        await ask(server.url, `{ topic(id: "trade"${more}) { wholes { node { id } } } }`),
        'topic.wholes.*.node.id',
      );
    expect(await wholes()).toEqual(['law']);
    expect(await wholes(', knownBy: "2016-12-31"')).toEqual([]);
  });

  describe('finds what is known of its parts, but not of what is only alleged to be a part:', () => {
    const ABOUT = 'topics: ["rights"]';
    const FILTER = `filter: { ${ABOUT} }`;
    test.each([
      ['meetings', `meetings(${FILTER}) { nodes { id } }`, 'nodes.*.id', ['of-prisons']],
      ['events, counted', `events(${FILTER}) { totalCount }`, 'totalCount', 1],
      [
        'Actor.meetings',
        `person(id: "anna") { meetings(${FILTER}) { nodes { id } } }`,
        'meetings.nodes.*.id',
        ['of-prisons'],
      ],
      ['whoMet', `whoMet(actor: "anna", ${FILTER}) { nodes { id } }`, 'nodes.*.id', ['bert']],
      [
        'relationship',
        `relationship(a: "anna", b: "carl", ${FILTER}) { meetingCount }`,
        'meetingCount',
        0,
      ],
      ['paths', `paths(from: "anna", to: "bert", ${FILTER}) { totalCount }`, 'totalCount', 1],
      [
        'network',
        `network(around: ["anna"], via: [MEETING, EVENT, CASE], ${FILTER}) { nodes { actor { id } } }`,
        'nodes.*.actor.id',
        ['anna', 'bert'],
      ],
      [
        'matrix',
        `matrix(rows: ["anna"], columns: ["bert", "carl"], ${FILTER}) { cells { column { id } } }`,
        'cells.*.column.id',
        ['bert'],
      ],
      [
        'ranking',
        `ranking(by: DEGREE, ${FILTER}) { nodes { id } }`,
        'nodes.*.id',
        ['anna', 'bert'],
      ],
      [
        'timeline',
        `timeline(actors: ["anna"], ${ABOUT}) { nodes { id } }`,
        'nodes.*.id',
        ['case', 'of-prisons'],
      ],
      ['histogram', `histogram(interval: YEAR, ${FILTER}) { total }`, 'total', 1],
      ['legalCases', `legalCases(${FILTER}) { nodes { id } }`, 'nodes.*.id', ['case']],
      [
        'the whole of the whole',
        'meetings(filter: { topics: ["law"] }) { totalCount }',
        'totalCount',
        2,
      ],
      ['a place', 'meetings(filter: { places: ["province"] }) { totalCount }', 'totalCount', 1],
    ])('%s', async (_, question, path, expected) => {
      const found = at(await ask(server.url, `{ it: ${question} }`), `it.${path}`);
      expect(Array.isArray(found) ? found.toSorted() : found).toEqual(expected);
    });
  });
});
