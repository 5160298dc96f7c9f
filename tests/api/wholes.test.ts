/** A place or a topic knows its wholes, and a filter by the whole finds what is known of the part. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const held = { capacity: 'attendee', stage: 'held' } as const;

/** Anna meets bert about prisons, which are part of rights; and carl about trade, which is only alleged to be. */
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

  const WHOLES = 'wholes { node { id } basis steps evidence { claimCount } }';
  const whole = (id: string, basis: string, steps: number) => ({
    node: { id },
    basis,
    steps,
    evidence: { claimCount: 1 },
  });

  test('is known to its part: the stated one, and those that are inherited', async () => {
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

  test('is none if it is only alleged, or not yet known', async () => {
    const wholes = async (more = '') =>
      at(
        await ask(server.url, `{ topic(id: "trade"${more}) { wholes { node { id } } } }`),
        'topic.wholes.*.node.id',
      );
    expect(await wholes()).toEqual(['law']);
    expect(await wholes(', knownBy: "2016-12-31"')).toEqual([]);
  });

  describe('finds what is known of its parts, but not what is only alleged to be one:', () => {
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
