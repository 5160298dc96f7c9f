/** What sources tell of events and cases, who says so, and what curators add beside it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { world } from '../domain/support/world.ts';
import { ask } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any;

const at = (paragraph: number) => ({ locator: { paragraph, sha256: `p${paragraph}` } });
const held = { stage: 'held' };
const expected = { stage: 'expected' };
const AIDE = { unnamedSpeaker: { description: 'an aide', of: 'party' } };

/** Ann and Bob: a plan that moved and was held, a letter, a case, and what is said of them. */
const RECORDS = world()
  .person('ann', 'bob', 'cy', 'ann-lee', 'twin')
  .organization('press', 'state', 'party')
  .role('minister')
  .meeting('talks', 'walk', 'crowd')
  .visit('trip')
  .statement('letter', 'hope')
  .legalCase('case')
  .place('town', 'hall')
  .source('curators', { kind: 'curation' })
  .claim('talks name Talks', { language: 'en' }, { locator: {} })
  .claim('ann possiblySameAs twin', {}, { locator: {} })
  .source('first', { publishedOn: '2020-01-01' })
  .claim('ann name Ann')
  .claim('bob name Bob')
  .claim('cy name Cy')
  .claim('ann-lee name Ann Lee')
  .claim('twin name Twin')
  .claim('state property state', { which: 'kind' })
  .claim('hall partOf town')
  .claim('town partOf state')
  .claim('talks stage expected', {}, at(1))
  .claim('talks date 2020-01-10', expected, at(1))
  .claim('ann involvedIn talks', expected, at(1))
  .claim('bob involvedIn talks', expected, at(1))
  .claim('talks at hall')
  .source('second', { publishedOn: '2020-01-05' })
  .claim('talks stage expected', {}, at(1))
  .claim('talks date 2020-01-12', expected, at(1))
  .claim('talks stage confirmed', {}, { ...at(2), ...AIDE })
  .source('third', { publishedOn: '2020-01-13' })
  .claim('talks stage held', {}, { ...at(1), via: 'press' })
  .claim('talks date 2020-01-12', held, { ...at(1), via: 'press' })
  .claim('talks format talks', held, { ...at(1), via: 'press' })
  .claim('ann involvedIn talks', held, { ...at(1), via: 'press' })
  .claim('bob involvedIn talks', held, { ...at(1), via: 'press' })
  .claim('minister involvedIn talks', { ...held, capacity: 'attendee' }, at(2))
  .source('fourth', { publishedOn: '2020-01-14' })
  .claim('talks stage held', {}, { ...at(1), via: 'press' })
  .claim('cy involvedIn talks', { ...held, accompanying: 'ann' }, at(2))
  .claim('ann-lee involvedIn talks', { ...held, insteadOf: 'twin' }, at(3))
  .claim('walk stage held', {}, at(4))
  .claim('walk format encounter', held, at(4))
  .claim('ann involvedIn walk', held, at(4))
  .claim('bob involvedIn walk', held, at(4))
  .claim('walk date 2020-01-02', held, at(4))
  .claim('trip stage held', {}, at(5))
  .claim('ann involvedIn trip', held, at(5))
  .claim('letter stage held', {}, at(6))
  .claim('ann involvedIn letter', { ...held, capacity: 'author' }, at(6))
  .claim('letter demands more fish', {}, at(6))
  .claim('hope stage held', {}, at(7))
  .claim('bob involvedIn hope', { ...held, capacity: 'author' }, { ...at(7), speaker: 'cy' })
  .claim('ann sameAs bob', {}, { ...at(8), modality: 'alleged' })
  .claim('case stage charged', { date: '2019-01-01' }, at(9))
  .claim('case stage convicted', { date: '2019-02-01', of: 'ann', charge: 'fraud' }, at(9))
  .claim('case stage acquitted', { date: '2019-02-02', of: 'ann', charge: 'theft' }, at(9))
  .claim('ann partyTo case', { capacity: 'defendant' }, at(9))
  .source('fifth', { publishedOn: '2020-01-20' })
  .claim('walk date 2020-01-04', held, at(1)).records;

describeEngines('What is told', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, RECORDS);
  });
  afterAll(() => server.close());
  const read = async (query: string): Promise<Answer> => ask<Answer>(server.url, `{ ${query} }`);

  describe('of an event', () => {
    test('has every date of what stands, and the one that counts', async () => {
      const DATES =
        'date { edtf basis } dateDisputed dates { edtf stage modality evidence { claimCount } }';
      const { then, now, disputed } = await read(
        `then: event(id: "talks", knownBy: "2020-01-06") { ${DATES} } now: event(id: "talks") { ${DATES} }
         disputed: event(id: "walk") { ${DATES} }`,
      );
      expect(then).toMatchObject({
        date: { edtf: '2020-01-12' },
        dateDisputed: false,
        dates: [
          { edtf: '2020-01-10', stage: 'EXPECTED', modality: 'ASSERTED' },
          { edtf: '2020-01-12', stage: 'EXPECTED', evidence: { claimCount: 1 } },
        ],
      });
      expect(now).toMatchObject({
        date: { edtf: '2020-01-12', basis: 'STATED' },
        dates: [{ edtf: '2020-01-12', stage: 'HELD' }],
      });
      expect(disputed.dateDisputed).toBe(true);
      expect(disputed.dates.map(({ edtf }: Answer) => edtf)).toEqual(['2020-01-02', '2020-01-04']);
    });

    test('has a step for each change, which cites what was known then', async () => {
      const { event } = await read(
        `event(id: "talks") { statusHistory { knownFrom status format dateDisputed date { edtf }
           evidence { claims { nodes { source { id } } } } } }`,
      );
      expect(
        event.statusHistory.map(({ knownFrom, status, date }: Answer) => [
          knownFrom,
          status,
          date.edtf,
        ]),
      ).toEqual([
        ['2020-01-01', 'EXPECTED', '2020-01-10'],
        ['2020-01-05', 'EXPECTED', '2020-01-12'],
        // What the fourth report confirms is no step of its own.
        ['2020-01-13', 'HELD', '2020-01-12'],
      ]);
      const sources = event.statusHistory
        .at(-1)
        .evidence.claims.nodes.map((c: Answer) => c.source.id);
      expect(sources).toContain('third');
      expect(sources).not.toContain('fourth');
    });

    test('names roles without their holders apart from actors', async () => {
      const { event, role } = await read(
        `event(id: "talks") { involved { totalCount edges { node { id } verdict insteadOf { id } accompanying { id } } }
           rolesInvolved { totalCount edges { node { id } capacity status evidence { claimCount } } } }
         role(id: "minister") { involvements { totalCount edges { node { id } capacity verdict } } }`,
      );
      expect(event.rolesInvolved).toEqual({
        totalCount: 1,
        edges: [
          {
            node: { id: 'minister' },
            capacity: 'attendee',
            status: 'HELD',
            evidence: { claimCount: 1 },
          },
        ],
      });
      expect(role.involvements).toMatchObject({
        totalCount: 1,
        edges: [{ node: { id: 'talks' }, capacity: 'attendee', verdict: null }],
      });
      const byId = new Map(event.involved.edges.map((edge: Answer) => [edge.node.id, edge]));
      expect(event.involved.totalCount).toBe(event.involved.edges.length);
      expect(byId.has('minister')).toBe(false);
      expect(byId.get('ann')).toMatchObject({ verdict: 'MET', insteadOf: null });
      expect(byId.get('cy')).toMatchObject({ accompanying: { id: 'ann' } });
      expect(byId.get('ann-lee')).toMatchObject({ insteadOf: { id: 'twin' } });
    });

    test('sorts Ann before Ann Lee, whatever their ids', async () => {
      const { timeline } = await read(
        'timeline(actors: ["ann-lee", "bob", "ann"], kinds: [MEETING]) { edges { node { id } actors { name } } }',
      );
      const talks = timeline.edges.find(({ node }: Answer) => node.id === 'talks');
      expect(talks.actors.map(({ name }: Answer) => name)).toEqual(['Ann', 'Ann Lee', 'Bob']);
    });

    test('is filtered by verdict and form', async () => {
      const ids = async (filter: string) =>
        (await read(`events(filter: { ${filter} }) { nodes { id } totalCount }`)).events;
      expect(await ids('verdicts: [MET]')).toEqual({ nodes: [{ id: 'talks' }], totalCount: 1 });
      expect(await ids('formats: [ENCOUNTER]')).toEqual({ nodes: [{ id: 'walk' }], totalCount: 1 });
      const { person } = await read(
        'person(id: "ann") { meetings(filter: { verdicts: [SEEN_TOGETHER, DISPUTED] }) { edges { node { id } verdict } } }',
      );
      expect(person.meetings.edges.map(({ node }: Answer) => node.id)).toEqual(['walk']);
    });

    test('is at a place and in its wholes', async () => {
      const { events, town, hall, state } = await read(
        `events(filter: { places: ["state"] }) { nodes { id } }
         town: place(id: "town") { ... on Place { partOf { id } parts { nodes { id } totalCount } } }
         hall: place(id: "hall") { ... on Place { partOf { id } parts { totalCount } } }
         state: organization(id: "state") { places { nodes { id } } }`,
      );
      expect(events.nodes).toEqual([{ id: 'talks' }]);
      expect(town).toEqual({
        partOf: { id: 'state' },
        parts: { nodes: [{ id: 'hall' }], totalCount: 1 },
      });
      expect(hall).toEqual({ partOf: { id: 'town' }, parts: { totalCount: 0 } });
      expect(state.places.nodes).toEqual([{ id: 'town' }]);
      const { timeline, histogram } = await read(
        `timeline(actors: ["ann"], places: ["state"]) { edges { node { id } } }
         histogram(interval: YEAR, places: ["town"]) { total }`,
      );
      expect(timeline.edges).toEqual([{ node: { id: 'talks' } }]);
      expect(histogram.total).toBe(1);
    });

    test('is read as the kind it is', async () => {
      const found = await read(
        `visit(id: "trip") { id } no: visit(id: "letter") { id } early: visit(id: "trip", knownBy: "2020-01-01") { id }
         statement(id: "letter") { id demands { text } } wrong: statement(id: "trip") { id }`,
      );
      expect(found).toEqual({
        visit: { id: 'trip' },
        no: null,
        early: null,
        statement: { id: 'letter', demands: [{ text: 'more fish' }] },
        wrong: null,
      });
    });
  });

  describe('of a case', () => {
    test('differs by charge, and each is listed', async () => {
      const { legalCase } = await read(
        `legalCase(id: "case") { stage outcomes { defendant { id } charge stage support date evidence { claimCount } }
           stageHistory { stage defendant { id } charge date } }`,
      );
      expect(legalCase.stage).toBe('MIXED');
      expect(legalCase.outcomes).toMatchObject([
        { defendant: { id: 'ann' }, charge: 'fraud', stage: 'CONVICTED', support: 'ASSERTED' },
        { defendant: { id: 'ann' }, charge: 'theft', stage: 'ACQUITTED', date: '2019-02-02' },
      ]);
      expect(legalCase.stageHistory).toEqual([
        { stage: 'CHARGED', defendant: null, charge: null, date: '2019-01-01' },
        { stage: 'CONVICTED', defendant: { id: 'ann' }, charge: 'fraud', date: '2019-02-01' },
        { stage: 'ACQUITTED', defendant: { id: 'ann' }, charge: 'theft', date: '2019-02-02' },
      ]);
    });

    test('is found by each of its stages, and by being mixed', async () => {
      const found = await read(
        ['MIXED', 'CONVICTED', 'ACQUITTED', 'CHARGED']
          .map((stage) => `${stage}: legalCases(filter: { stages: [${stage}] }) { totalCount }`)
          .join(' '),
      );
      expect(Object.values(found).map((list: Answer) => list.totalCount)).toEqual([1, 1, 1, 0]);
      const { timeline } = await read(
        'timeline(actors: ["ann"], kinds: [CASE]) { edges { stage charge defendant { id } } }',
      );
      expect(timeline.edges.map(({ stage, charge }: Answer) => [stage, charge])).toEqual([
        ['CHARGED', null],
        ['CONVICTED', 'fraud'],
        ['ACQUITTED', 'theft'],
      ]);
    });
  });

  describe('by somebody', () => {
    test('may be by a speaker without a name, or taken from another paper', async () => {
      const { claims } = await read(
        `claims(filter: { about: "talks", predicates: ["stage"] }) { nodes {
           source { id kind } speaker { id } unnamedSpeaker { description of { id } } via { id } } }`,
      );
      const aide = claims.nodes.filter(({ unnamedSpeaker }: Answer) => unnamedSpeaker !== null);
      expect(aide).toEqual([
        {
          source: { id: 'second', kind: 'PUBLICATION' },
          speaker: null,
          unnamedSpeaker: { description: 'an aide', of: { id: 'party' } },
          via: null,
        },
      ]);
      const quoting = claims.nodes.filter(({ via }: Answer) => via !== null);
      expect(quoting.map(({ source, via }: Answer) => [source.id, via.id])).toEqual([
        ['third', 'press'],
        ['fourth', 'press'],
      ]);
    });

    test('is found by who says it, and by whose statement it is about', async () => {
      const said = async (id: string) =>
        (await read(`claims(filter: { saidBy: "${id}" }) { nodes { predicate subject { id } } }`))
          .claims.nodes;
      expect(await said('ann')).toContainEqual({ predicate: 'demands', subject: { id: 'letter' } });
      expect(await said('cy')).toEqual([{ predicate: 'involvedIn', subject: { id: 'bob' } }]);
    });

    test('counts by statements and origins, not by claims', async () => {
      const { relationship } = await read(
        `relationship(a: "ann", b: "bob") { meetings { edges { node { id }
           evidence { claimCount statementCount sourceCount } } } }`,
      );
      const talks = relationship.meetings.edges.find(({ node }: Answer) => node.id === 'talks');
      // Two papers that quote one are one origin; the paper and the aide who told the plan are two more.
      expect(talks.evidence).toMatchObject({ sourceCount: 3 });
      expect(talks.evidence.statementCount).toBeLessThan(talks.evidence.claimCount);
    });

    test('is no source where curators add it', async () => {
      const { claims, sources, source, meeting } = await read(
        `claims(filter: { source: "curators" }) { nodes { paragraph sha256 knownFrom source { kind } } }
         sources(filter: { kind: CURATION }) { nodes { id } totalCount }
         source(id: "first") { kind }
         meeting(id: "talks") { name evidence { claimCount } }`,
      );
      expect(claims.nodes).toHaveLength(2);
      for (const claim of claims.nodes) {
        expect(claim).toEqual({
          paragraph: null,
          sha256: null,
          knownFrom: '0001-01-01',
          source: { kind: 'CURATION' },
        });
      }
      expect(sources).toEqual({ nodes: [{ id: 'curators' }], totalCount: 1 });
      expect(source).toEqual({ kind: 'PUBLICATION' });
      expect(meeting.name).toBe('Talks');
      const { coverage, stats } = await read(
        'coverage { sourceCount knownFrom } stats { sourceCount meetings { verdict count } }',
      );
      expect(coverage).toEqual({ sourceCount: 5, knownFrom: '2020-01-01' });
      expect(stats.sourceCount).toBe(5);
      expect(stats.meetings[0]).toEqual({ verdict: 'MET', count: 1 });
    });

    test('is a hint where it is only alleged that two are one', async () => {
      const { ann, bob, source } = await read(
        `ann: person(id: "ann") { possiblySameAs { edges { node { id } support } } }
         bob: person(id: "bob") { possiblySameAs { nodes { id } } }
         source(id: "first") { possiblySameAs { totalCount } }`,
      );
      expect(ann.possiblySameAs.edges).toEqual([
        { node: { id: 'bob' }, support: 'ALLEGED' },
        { node: { id: 'twin' }, support: 'ASSERTED' },
      ]);
      expect(bob.possiblySameAs.nodes).toEqual([{ id: 'ann' }]);
      expect(source.possiblySameAs.totalCount).toBe(0);
    });
  });
});
