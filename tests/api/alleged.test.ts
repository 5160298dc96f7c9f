/** An alleged relationship never reads as a fact: edges mark it, and fields and filters without support omit it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const alleged = { modality: 'alleged' } as const;

/** Every relationship once asserted and once alleged. */
const small = () => {
  const { records } = world()
    .source('s')
    .organization('ministry', 'bureau', 'cell')
    .role('clerk', 'spy')
    .person('anna', 'bert')
    .visit('tour')
    .meeting('talk', 'plot')
    .place('hall')
    .legalCase('case')
    .claim('bureau partOf ministry')
    .claim('cell partOf ministry', {}, alleged)
    .claim('clerk postIn ministry')
    .claim('spy postIn ministry', {}, alleged)
    .claim('talk stage held')
    .claim('plot stage held')
    .claim('tour stage held')
    .claim('talk partOf tour')
    .claim('plot partOf tour', {}, alleged)
    .claim('talk concerns trade')
    .claim('plot concerns trade', {}, alleged)
    .claim('case concerns trade', {}, alleged)
    .claim('talk at hall')
    .claim('plot at hall', {}, alleged)
    .claim('anna involvedIn talk', { capacity: 'attendee', stage: 'held' })
    .claim('bert involvedIn talk', { capacity: 'attendee', stage: 'held' })
    .claim('anna involvedIn plot', { capacity: 'attendee', stage: 'held' })
    .claim('bert involvedIn plot', { capacity: 'attendee', stage: 'held' });
  return { ...records, entities: [...records.entities, { id: 'trade', type: 'Topic' as const }] };
};

describeEngines('An alleged relationship', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, small());
  });
  afterAll(() => server.close());

  const read = async (path: string, query: string) => at(await ask(server.url, query), path);
  const EDGES = 'edges { node { id } support evidence { strongest claimCount } }';
  const edge = (id: string, support: string) => ({
    node: { id },
    support,
    evidence: { strongest: support, claimCount: 1 },
  });

  test.each([
    ['parts of an event', 'event(id: "tour") { list: parts', 'plot', 'talk'],
    ['events about a topic', 'topic(id: "trade") { list: events', 'plot', 'talk'],
    ['posts in an organization', 'organization(id: "ministry") { list: posts', 'spy', 'clerk'],
  ])('is marked on the edge: %s', async (_, query, doubtful, certain) => {
    const edges = await read('it.list.edges', `{ it: ${query} { ${EDGES} } } }`);
    expect(edges).toHaveLength(2);
    expect(edges).toEqual(
      expect.arrayContaining([edge(doubtful, 'ALLEGED'), edge(certain, 'ASSERTED')]),
    );
  });

  test('is marked on the edge: topics of an event and of a case', async () => {
    const query = `{ plot: event(id: "plot") { topics { ${EDGES} } }
      talk: event(id: "talk") { topics { ${EDGES} } } case: legalCase(id: "case") { topics { ${EDGES} } } }`;
    const answer = await ask(server.url, query);
    expect(at(answer, 'plot.topics.edges')).toEqual([edge('trade', 'ALLEGED')]);
    expect(at(answer, 'case.topics.edges')).toEqual([edge('trade', 'ALLEGED')]);
    expect(at(answer, 'talk.topics.edges')).toEqual([edge('trade', 'ASSERTED')]);
  });

  test('never gives a parent, the organization of a role or the whole of an event', async () => {
    const query = `{ cell: organization(id: "cell") { parent { id } } bureau: organization(id: "bureau") { parent { id } }
      spy: role(id: "spy") { organization { id } } clerk: role(id: "clerk") { organization { id } }
      plot: event(id: "plot") { partOf { id } } talk: event(id: "talk") { partOf { id } } }`;
    expect(await ask(server.url, query)).toEqual({
      cell: { parent: null },
      bureau: { parent: { id: 'ministry' } },
      spy: { organization: null },
      clerk: { organization: { id: 'ministry' } },
      plot: { partOf: null },
      talk: { partOf: { id: 'tour' } },
    });
  });

  test('never matches a filter, because filters cannot show support', async () => {
    for (const filter of ['topics: ["trade"]', 'places: ["hall"]', 'partOf: "tour"']) {
      const query = `{ events(filter: { ${filter} }) { nodes { id } totalCount }
        person(id: "anna") { meetings(filter: { ${filter} }) { nodes { id } totalCount } } }`;
      const only = { nodes: [{ id: 'talk' }], totalCount: 1 };
      expect(await ask(server.url, query)).toEqual({ events: only, person: { meetings: only } });
    }
    expect(
      await read(
        'it.totalCount',
        '{ it: legalCases(filter: { topics: ["trade"] }) { totalCount } }',
      ),
    ).toBe(0);
    const met =
      '{ whoMet(actor: "anna", filter: { topics: ["trade"] }) { edges { meetingCount } } }';
    expect(await read('whoMet.edges', met)).toEqual([{ meetingCount: 1 }]);
  });

  test('has no support in root lists, whose edges are no relationships', async () => {
    const query =
      '{ events { edges { support evidence { claimCount } } } roles { edges { support } } topics { edges { support } } }';
    const none = { support: null };
    expect(await ask(server.url, query)).toEqual({
      events: { edges: [0, 1, 2].map(() => ({ support: null, evidence: null })) },
      roles: { edges: [none, none] },
      topics: { edges: [none] },
    });
  });
});
