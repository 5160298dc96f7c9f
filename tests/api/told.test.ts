/** What sources say about events and cases, who says it, and what curators add. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { TOLD } from '../support/world-told.ts';

// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

describeEngines('The report of a source', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, TOLD);
  });
  afterAll(() => server.close());
  const read = async (query: string): Promise<Answer> => ask<Answer>(server.url, `{ ${query} }`);

  describe('about an event', () => {
    test('gives every date of the winning stage, and the one that counts', async () => {
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

    test('gives a step per change, which cites only claims known by then', async () => {
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
        // The fourth report only confirms, so it adds no step.
        ['2020-01-13', 'HELD', '2020-01-12'],
      ]);
      const sources = event.statusHistory
        .at(-1)
        .evidence.claims.nodes.map((c: Answer) => c.source.id);
      expect(sources).toContain('third');
      expect(sources).not.toContain('fourth');
    });

    test('lists roles with unnamed holders apart from actors', async () => {
      const { event, role } = await read(
        `event(id: "talks") { involved { totalCount edges { node { id } verdict parts { insteadOf { id } accompanying { id } } } }
           rolesInvolved { totalCount edges { node { id } capacities status evidence { claimCount } } } }
         role(id: "minister") { involvements { totalCount edges { node { id } capacities verdict } } }`,
      );
      expect(event.rolesInvolved).toEqual({
        totalCount: 1,
        edges: [
          {
            node: { id: 'minister' },
            capacities: ['ATTENDEE'],
            status: 'HELD',
            evidence: { claimCount: 1 },
          },
        ],
      });
      expect(role.involvements).toMatchObject({
        totalCount: 1,
        edges: [{ node: { id: 'talks' }, capacities: ['ATTENDEE'], verdict: null }],
      });
      const byId = new Map(event.involved.edges.map((edge: Answer) => [edge.node.id, edge]));
      expect(event.involved.totalCount).toBe(event.involved.edges.length);
      expect(byId.has('minister')).toBe(false);
      expect(byId.get('ann')).toMatchObject({ verdict: 'MET', parts: [{ insteadOf: null }] });
      expect(byId.get('cy')).toMatchObject({ parts: [{ accompanying: { id: 'ann' } }] });
      expect(byId.get('ann-lee')).toMatchObject({ parts: [{ insteadOf: { id: 'twin' } }] });
    });

    test('lists Ann before Ann Lee, whatever their ids', async () => {
      const { timeline } = await read(
        'timeline(actors: ["ann-lee", "bob", "ann"], kinds: [MEETING]) { edges { node { id } actors { name } } }',
      );
      const talks = timeline.edges.find(({ node }: Answer) => node.id === 'talks');
      expect(talks.actors.map(({ name }: Answer) => name)).toEqual(['Ann', 'Ann Lee', 'Bob']);
    });

    test('filters by verdict and form', async () => {
      const ids = async (filter: string) =>
        (await read(`events(filter: { ${filter} }) { nodes { id } totalCount }`)).events;
      const met = await ids('verdicts: [MET], involved: { all: ["ann"] }');
      expect(met).toEqual({ nodes: [{ id: 'talks' }], totalCount: 1 });
      expect(await ids('formats: [ENCOUNTER]')).toEqual({ nodes: [{ id: 'walk' }], totalCount: 1 });
      const { person } = await read(
        'person(id: "ann") { meetings(filter: { verdicts: [SEEN_TOGETHER, DISPUTED] }) { edges { node { id } verdict } } }',
      );
      expect(person.meetings.edges.map(({ node }: Answer) => node.id)).toEqual(['walk']);
    });

    test('counts at its place and at the places around it', async () => {
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
         histogram(interval: YEAR, filter: { places: ["town"] }) { total }`,
      );
      expect(timeline.edges).toEqual([{ node: { id: 'talks' } }]);
      expect(histogram.total).toBe(1);
    });

    test('gives the number of meetings told as one', async () => {
      const { lunch, dinner } = await read(
        `lunch: meeting(id: "lunch") { times { atLeast atMost } } dinner: meeting(id: "dinner") { times { atLeast } }`,
      );
      expect([lunch.times, dinner.times]).toEqual([{ atLeast: 12, atMost: 20 }, null]);
    });

    test('is readable only as its own kind', async () => {
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

  describe('about a case', () => {
    test('gives an outcome per charge', async () => {
      const { legalCase } = await read(
        `legalCase(id: "case") { stage outcomes { defendant { id } charge stage support date penaltyGiven evidence { claimCount } }
           stageHistory { stage defendant { id } charge date } }`,
      );
      expect(legalCase.stage).toBe('MIXED');
      expect(legalCase.outcomes).toMatchObject([
        { defendant: { id: 'ann' }, charge: 'fraud', stage: 'CONVICTED', penaltyGiven: 'a year' },
        {
          defendant: { id: 'ann' },
          charge: 'theft',
          stage: 'ACQUITTED',
          date: '2019-02-02',
          penaltyGiven: null,
        },
      ]);
      expect(legalCase.stageHistory).toEqual([
        { stage: 'CHARGED', defendant: null, charge: null, date: '2019-01-01' },
        { stage: 'CONVICTED', defendant: { id: 'ann' }, charge: 'fraud', date: '2019-02-01' },
        { stage: 'ACQUITTED', defendant: { id: 'ann' }, charge: 'theft', date: '2019-02-02' },
      ]);
    });

    test('is found by each stage, and by MIXED', async () => {
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
    test('may name an unnamed speaker, or the paper it quotes', async () => {
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

    test('is found by its speaker, and by the actor of an unnamed speaker', async () => {
      const said = async (id: string) =>
        (await read(`claims(filter: { saidBy: "${id}" }) { nodes { predicate subject { id } } }`))
          .claims.nodes;
      expect(await said('ann')).toContainEqual({ predicate: 'demands', subject: { id: 'letter' } });
      expect(await said('cy')).toEqual([{ predicate: 'involvedIn', subject: { id: 'bob' } }]);
    });

    test('counts as statements and origins, not as claims', async () => {
      const { relationship } = await read(
        `relationship(a: "ann", b: "bob") { meetings { edges { node { id }
           evidence { claimCount statementCount sourceCount } } } }`,
      );
      const talks = relationship.meetings.edges.find(({ node }: Answer) => node.id === 'talks');
      // Two papers that quote a third are one origin. The paper and the aide behind the plan are two more.
      expect(talks.evidence).toMatchObject({ sourceCount: 3 });
      expect(talks.evidence.statementCount).toBeLessThan(talks.evidence.claimCount);
    });

    test('counts as no source if curators add it', async () => {
      const { claims, sources, source, meeting } = await read(
        `claims(filter: { source: "curators" }) { nodes { paragraph sha256 knownFrom source { kind } } }
         sources(filter: { kind: CURATION }) { nodes { id kind } totalCount }
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
      expect(sources).toEqual({ nodes: [{ id: 'curators', kind: 'CURATION' }], totalCount: 1 });
      expect(source).toEqual({ kind: 'PUBLICATION' });
      expect(meeting.name).toBe('Talks');
      const { coverage, stats } = await read(
        'coverage { sourceCount knownFrom } stats { sourceCount meetings { verdict count } }',
      );
      expect(coverage).toEqual({ sourceCount: 5, knownFrom: '2020-01-01' });
      expect(stats.sourceCount).toBe(5);
      expect(stats.meetings[0]).toEqual({ verdict: 'MET', count: 3 });
    });

    test('is a hint if it only alleges that two entities are the same', async () => {
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
