/** What the API says about people, roles, events, cases and claims, over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, at, send } from '../support/ask.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

describeEngines('The invented world', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  /** The part of the answer at a path. */
  const read = async (path: string, query: string, variables: object = {}): Promise<unknown> =>
    at(await ask(server.url, query, { ...variables }), path);

  describe('names', () => {
    test('have language, script, kind and dates, the best first', async () => {
      const names = await read(
        'person.names',
        '{ person(id: "dov-marrek") { names { text language script kind since until } } }',
      );
      expect(names).toEqual([
        {
          text: 'Dov Marrek',
          language: 'en',
          script: 'Latn',
          kind: 'FULL',
          since: null,
          until: null,
        },
        {
          text: 'Dov Tallis',
          language: 'en',
          script: 'Latn',
          kind: 'FORMER',
          since: null,
          until: '2010',
        },
      ]);
    });

    test.each([
      ['ada-quill', 'km', 'អាដា ឃ្វីល'],
      ['ada-quill', 'km-KH', 'អាដា ឃ្វីល'],
      ['ada-quill', 'km-Khmr-KH', 'អាដា ឃ្វីល'],
      ['ada-quill', 'ru', 'Ada Quill'],
      ['nestor-velsky', 'ru-RU', 'Нестор Вельский'],
      ['nestor-velsky', 'ru', 'Нестор Вельский'],
      ['nestor-velsky', null, 'Nestor Velsky'],
    ])('of %s in %s: %s', async (id, language, name) => {
      const query = 'query ($id: ID!, $l: String) { person(id: $id) { name(language: $l) } }';
      expect(await read('person.name', query, { id, l: language })).toBe(name);
    });

    test('do not depend on the knowledge day', async () => {
      const query = '{ person(id: "ada-quill", knownBy: "2014-02-10") { names { text } } }';
      expect(await read('person.names.*.text', query)).toContain('អាដា ឃ្វីល');
    });
  });

  describe('a merged id', () => {
    test.each(['node', 'person'])(
      'is read by `%s` as the canonical entity, which lists it',
      async (field) => {
        const query = `{ ${field}(id: "i-strand") { id ... on Person { mergedIds names { text } } } }`;
        const found = await read(field, query);
        expect(found).toMatchObject({ id: 'ieva-strand', mergedIds: ['i-strand'] });
        expect(at(found, 'names.*.text')).toEqual(
          expect.arrayContaining(['Ieva Strand', 'I. Strand']),
        );
      },
    );

    test('stays in claims as the stated id', async () => {
      const claims = await read(
        'claims.nodes',
        `{ claims(first: 100, filter: { about: "i-strand" }) { nodes { statedSubject subject { id } } } }`,
      );
      const stated = (claims as { statedSubject: string; subject: { id: string } }[]).filter(
        ({ statedSubject }) => statedSubject === 'i-strand',
      );
      expect(stated.length).toBeGreaterThan(0);
      for (const { subject } of stated) expect(subject.id).toBe('ieva-strand');
    });

    test('is accepted by lists and filters', async () => {
      const query = `{
        people(filter: { ids: ["i-strand"] }) { nodes { id } }
        meetings(filter: { involved: { all: ["i-strand", "cyra-lund"] } }) { nodes { id } } }`;
      expect(await ask(server.url, query)).toEqual({
        people: { nodes: [{ id: 'ieva-strand' }] },
        meetings: {
          nodes: [{ id: 'strand-lund-2014-03' }, { id: 'lantern-reception-2014-04' }],
        },
      });
    });
  });

  describe('a role on a day', () => {
    const bases = async (knownBy: string | null, date: string) =>
      read(
        'person.rolesOn.*.basis',
        `query ($d: Date!, $k: Date) {
          person(id: "ada-quill", knownBy: $k) { rolesOn(date: $d) { basis role { id } } } }`,
        { d: date, k: knownBy },
      );

    test('is DATED within a stated term, and absent outside it', async () => {
      expect(await bases(null, '2014-07-01')).toEqual(['DATED']);
      expect(await bases(null, '2011-01-01')).toEqual([]);
      expect(await bases(null, '2015-01-01')).toEqual([]);
    });

    test('is ATTESTED on a day on which a source saw it, and otherwise UNDATED until the end is known', async () => {
      expect(await bases('2014-02-10', '2014-03-12')).toEqual(['UNDATED']);
      expect(await bases('2014-03-15', '2014-03-12')).toEqual(['ATTESTED']);
      expect(await bases('2014-03-15', '2014-03-13')).toEqual(['UNDATED']);
    });

    test('is also listed on the role', async () => {
      const holders = (on: string) =>
        read(
          'role.holders.edges',
          `query ($on: Date) { role(id: "foreign-minister-of-veloria") {
            holders(on: $on) { edges { node { id } basis } } } }`,
          { on },
        );
      expect(await holders('2014-07-01')).toEqual([{ node: { id: 'ada-quill' }, basis: 'DATED' }]);
      expect(await holders('2015-01-01')).toEqual([]);
    });

    test('is listed for each part in a meeting', async () => {
      const edges = await read(
        'meeting.involved.edges',
        `{ meeting(id: "quill-oster-2014-03", knownBy: "2014-03-15") {
          involved { edges { node { key } rolesThen { role { key } basis } } } } }`,
      );
      expect(edges).toContainEqual({
        node: { key: 'ada-quill' },
        rolesThen: [{ role: { key: 'foreign-minister-of-veloria' }, basis: 'ATTESTED' }],
      });
      expect(edges).toContainEqual({
        node: { key: 'bram-oster' },
        rolesThen: [{ role: { key: 'envoy-of-tarnmoor' }, basis: 'UNDATED' }],
      });
    });
  });

  describe('an event', () => {
    test('has a history of its status and date', async () => {
      const history = await read(
        'meeting.statusHistory',
        `{ meeting(id: "oster-lund-2014-05") {
          statusHistory { knownFrom status date { edtf asWritten } evidence { claimCount } } } }`,
      );
      expect(history).toMatchObject([
        { knownFrom: '2014-04-09', status: 'EXPECTED', date: { edtf: '2014-05-20' } },
        { knownFrom: '2014-05-12', status: 'POSTPONED', date: { edtf: '2014-06-03' } },
        { knownFrom: '2014-06-01', status: 'POSTPONED', date: { edtf: '2014-06-17' } },
      ]);
      for (const count of at(history, '*.evidence.claimCount') as number[])
        expect(count).toBeGreaterThan(0);
    });

    test('has only the steps known by the knowledge day', async () => {
      const query =
        '{ meeting(id: "oster-lund-2014-05", knownBy: "2014-05-12") { statusHistory { status } } }';
      expect(await read('meeting.statusHistory', query)).toHaveLength(2);
    });

    test.each([
      ['quill-oster-2014-03', 'HELD', '2014-03-12', false],
      ['quill-marrek-2014-02', 'DISPUTED', '2014-02-03', false],
      ['strand-oster-2014-02', 'ALLEGED', '[2014-02-01..2014-02-10]', false],
      ['quill-strand-2014-06', 'EXPECTED', '2014-06', true],
      ['quill-oster-2014-07', 'CONFIRMED', '2014-07', true],
      ['oster-velsky-2014-04', 'NOT_HELD', '2014-04', false],
      ['marrek-oster-2014-03', 'CANCELLED', null, false],
      ['lund-velsky-2014-03', 'DENIED', null, false],
    ])('%s has the status %s', async (id, status, edtf, lapsed) => {
      const query = 'query ($id: ID!) { event(id: $id) { status lapsed date { edtf } } }';
      const event = await read('event', query, { id });
      expect([at(event, 'status'), at(event, 'date.edtf'), at(event, 'lapsed')]).toEqual([
        status,
        edtf,
        lapsed,
      ]);
    });

    test('that was denied and never asserted is DENIED, with the actors that the denial names', async () => {
      const query = `{ meeting(id: "lund-velsky-2014-03") {
        involved { totalCount edges { status verdict } } evidence { claims { nodes { modality speaker { id } predicate } } } } }`;
      const meeting = await read('meeting', query);
      expect(at(meeting, 'involved')).toEqual({
        totalCount: 2,
        edges: Array.from({ length: 2 }, () => ({ status: 'DENIED', verdict: 'DENIED' })),
      });
      expect(at(meeting, 'evidence.claims.nodes')).toContainEqual({
        modality: 'DENIED',
        speaker: { id: 'nestor-velsky' },
        predicate: 'involvedIn',
      });
    });

    test('that is part of another is among its parts, and inherits its bounds', async () => {
      const visit = await read(
        'event',
        `{ event(id: "oster-veloria-visit-2014-03") { parts { nodes { id date { edtf basis } } totalCount } } }`,
      );
      expect(at(visit, 'parts.nodes')).toContainEqual({
        id: 'oster-strand-2014-03',
        date: { edtf: '[2014-03-11..2014-03-13]', basis: 'INHERITED' },
      });
      expect(at(visit, 'parts.totalCount')).toBe((at(visit, 'parts.nodes') as unknown[]).length);
      const part = '{ meeting(id: "oster-strand-2014-03") { partOf { id } } }';
      expect(await read('meeting.partOf.id', part)).toBe('oster-veloria-visit-2014-03');
    });

    test('has a hint to an event that may be the same, in both directions, and both count', async () => {
      const query = `{ a: event(id: "oster-lund-2014-03") { possiblySameAs { edges { node { id } support } } }
        b: event(id: "oster-reed-delegation-2014-03") { possiblySameAs { nodes { id } } } }`;
      const found = await ask(server.url, query);
      expect(at(found, 'a.possiblySameAs.edges')).toEqual([
        { node: { id: 'oster-reed-delegation-2014-03' }, support: 'ASSERTED' },
      ]);
      expect(at(found, 'b.possiblySameAs.nodes')).toEqual([{ id: 'oster-lund-2014-03' }]);
    });

    test('lists an absent actor apart from those present', async () => {
      const involved = await read(
        'event.involved.edges',
        `{ event(id: "lantern-reception-2014-04") { involved(capacities: [ABSENT, HOST]) {
          edges { node { id } capacities status } } } }`,
      );
      expect(involved).toEqual([
        { node: { id: 'dov-marrek' }, capacities: ['HOST'], status: 'HELD' },
        { node: { id: 'nestor-velsky' }, capacities: ['ABSENT'], status: 'DENIED' },
      ]);
    });

    test('a statement has demands, each with its addressee', async () => {
      const query = `{ event(id: "fishers-open-letter-2014-04") { ... on Statement { kind
        demands { text of { id } evidence { claimCount } } } } }`;
      expect(await read('event', query)).toEqual({
        kind: 'OPEN_LETTER',
        demands: [
          { text: 'Reduce the tide tax.', of: { id: 'ada-quill' }, evidence: { claimCount: 1 } },
        ],
      });
    });

    test.each([
      ['{ statuses: [DISPUTED] }', ['quill-marrek-2014-02']],
      ['{ partOf: "oster-veloria-visit-2014-03", statuses: [HELD] }', 2],
      ['{ places: ["harrow-bay"] }', ['quill-velsky-regatta-2014-05']],
      ['{ topics: ["tide-tax", "ballot-rules"] }', 3],
      ['{ involved: { all: ["ada-quill", "cyra-lund"] } }', 2],
      ['{ during: { since: "2014-05-10", until: "2014-05-10", match: CERTAIN } }', 1],
    ])('is found by %s', async (filter, found) => {
      const page = await read(
        'events',
        `{ events(filter: ${filter}) { nodes { id } totalCount } }`,
      );
      const ids = at(page, 'nodes.*.id') as string[];
      expect(at(page, 'totalCount')).toBe(ids.length);
      expect(typeof found === 'number' ? ids.length : ids).toEqual(found);
    });

    test('without a date possibly lies in any period, and certainly in none', async () => {
      const ids = async (match: string) =>
        read(
          'meetings.nodes.*.id',
          `{ meetings(first: 100, filter: { during: { since: "2014-03-01", until: "2014-03-31", match: ${match} } }) { nodes { id } } }`,
        );
      expect(await ids('POSSIBLE')).toContain('marrek-oster-2014-03');
      expect(await ids('CERTAIN')).not.toContain('marrek-oster-2014-03');
      expect(await ids('CERTAIN')).toContain('oster-strand-2014-03');
    });
  });

  describe('a legal case', () => {
    test('lists every stage it was at, and is at the last', async () => {
      const legalCase = await read(
        'legalCase',
        `{ legalCase(id: "oster-v-lund-ballot-case") { stage stageSupport stageHistory { stage date }
          charges penaltiesFaced penaltiesGiven } }`,
      );
      expect(legalCase).toEqual({
        stage: 'ACQUITTED',
        stageSupport: 'ASSERTED',
        stageHistory: [
          { stage: 'COMPLAINT_FILED', date: null },
          { stage: 'CHARGED', date: '2014-03-10' },
          { stage: 'ON_TRIAL', date: '2014-04-02' },
          { stage: 'CONVICTED', date: '2014-04-15' },
          { stage: 'APPEALED', date: '2014-04-18' },
          { stage: 'ACQUITTED', date: '2014-05-30' },
        ],
        charges: ['forging ballots'],
        penaltiesFaced: ['two years in prison'],
        penaltiesGiven: ['fine'],
      });
    });

    test.each([
      ['2014-03-02', 'COMPLAINT_FILED', 1, []],
      ['2014-03-15', 'CHARGED', 2, []],
      ['2014-04-27', 'APPEALED', 5, ['fine']],
    ])('as known by %s is at stage %s', async (knownBy, stage, steps, given) => {
      const query = `query ($k: Date) { legalCase(id: "oster-v-lund-ballot-case", knownBy: $k) {
        stage stageHistory { stage } penaltiesGiven } }`;
      const legalCase = await read('legalCase', query, { k: knownBy });
      expect(legalCase).toMatchObject({ stage, penaltiesGiven: given });
      expect(at(legalCase, 'stageHistory')).toHaveLength(steps);
    });

    test('without a stage has none', async () => {
      const query =
        '{ legalCase(id: "velsky-v-marrek-libel", knownBy: "2014-04-09") { stage stageSupport stageHistory { stage } } }';
      expect(await read('legalCase', query)).toEqual({
        stage: null,
        stageSupport: null,
        stageHistory: [],
      });
    });

    test('is listed by accuser, defendant, party, stage and topic', async () => {
      const ids = (filter: string) =>
        read('legalCases.nodes.*.id', `{ legalCases(filter: ${filter}) { nodes { id } } }`);
      expect(await ids('{ complainant: "bram-oster" }')).toEqual(['oster-v-lund-ballot-case']);
      expect(await ids('{ complainant: "nestor-velsky" }')).toEqual(['velsky-v-marrek-libel']);
      expect(await ids('{ complainant: "cyra-lund" }')).toEqual([]);
      expect(await ids('{ defendant: "cyra-lund" }')).toEqual(['oster-v-lund-ballot-case']);
      expect(await ids('{ defendant: "bram-oster" }')).toEqual([]);
      expect(await ids('{ party: "bram-oster" }')).toEqual(['oster-v-lund-ballot-case']);
      expect(await ids('{ stages: [DISMISSED] }')).toEqual(['velsky-v-marrek-libel']);
      expect(await ids('{ topics: ["ballot-rules"] }')).toEqual(['oster-v-lund-ballot-case']);
    });

    test('is a tie between its parties, never a meeting', async () => {
      const cases = await read(
        'relationship.cases.edges',
        `{ relationship(a: "cyra-lund", b: "bram-oster") { cases { edges { node { id } capacitiesOfA capacitiesOfB } } } }`,
      );
      expect(cases).toEqual([
        {
          node: { id: 'oster-v-lund-ballot-case' },
          capacitiesOfA: ['DEFENDANT'],
          capacitiesOfB: ['COMPLAINANT'],
        },
      ]);
    });
  });

  describe('claims', () => {
    test('are listed by speaker, source, predicate, modality and stage', async () => {
      const nodes = async (filter: string) =>
        (await read(
          'claims.nodes',
          `{ claims(first: 100, filter: ${filter}) { nodes { id speaker { id } source { id } predicate modality stage } } }`,
        )) as { speaker: { id: string } | null }[];
      const CURATORS = 'source: "veloria-tarnmoor-curation"';
      const spoken = await nodes('{ speaker: "ada-quill" }');
      expect(spoken.length).toBeGreaterThan(3);
      for (const { speaker } of spoken) expect(speaker).toEqual({ id: 'ada-quill' });
      const denied = (by: string) => nodes(`{ modalities: [DENIED], ${by} }`);
      // Two people, and the curators, who deny a merge.
      const deniers = ['speaker: "lantern-watch"', 'speaker: "nestor-velsky"', CURATORS];
      const counts = await Promise.all(deniers.map(async (by) => (await denied(by)).length));
      expect(await nodes('{ modalities: [DENIED] }')).toHaveLength(
        counts.reduce((sum, count) => sum + count, 0),
      );
      const held = await nodes(
        '{ source: "gazette-march-2014", predicates: ["involvedIn"], stages: [HELD] }',
      );
      expect(held.length).toBeGreaterThan(0);
    });

    test('deprecated as our mistake never count, and can be read by id', async () => {
      const query = `{ claims(first: 100, filter: { about: "nestor-velsky" }) { nodes { rank capacity } } }`;
      expect(await read('claims.nodes', query)).not.toContainEqual({
        rank: 'DEPRECATED',
        capacity: 'GUEST',
      });
    });

    test('withdrawn by their source are no longer listed from that day, and show the withdrawal when read by id', async () => {
      const listed = async (knownBy: string | null) =>
        (await read(
          'claims.nodes.*.key',
          `query ($k: Date) { claims(knownBy: $k, filter: { source: "lantern-letter-january-2014" }) { nodes { key } } }`,
          { k: knownBy },
        )) as string[];
      const ids = await listed('2014-02-14');
      expect(ids.length).toBeGreaterThan(0);
      expect(await listed('2014-02-15')).toEqual([]);
      expect(await listed(null)).toEqual([]);
      const one = (knownBy: string | null) =>
        read('claim', 'query ($id: ID!, $k: Date) { claim(id: $id, knownBy: $k) { knownUntil } }', {
          id: ids[0],
          k: knownBy,
        });
      expect(await one(null)).toEqual({ knownUntil: '2014-02-15' });
      expect(await one('2014-02-14')).toEqual({ knownUntil: null });
      expect(await one('2014-01-19')).toBeNull();
    });

    test('are known from the last possible day of publication, or from the day of access', async () => {
      const source = (id: string) =>
        read('source', 'query ($id: ID!) { source(id: $id) { knownFrom publishedOn { edtf } } }', {
          id,
        });
      expect(await source('gazette-april-2014')).toMatchObject({ knownFrom: '2014-04-27' });
      expect(await source('quill-memoir-2016')).toMatchObject({ knownFrom: '2016-12-31' });
      expect(await source('harbour-notes')).toEqual({ knownFrom: '2014-06-20', publishedOn: null });
    });

    test('an accusation is an alleged claim, and never a description', async () => {
      const query = `{ organization(id: "reed-party") { description memberships { totalCount }
        evidence { claims(first: 100) { nodes { modality predicate value } } } } }`;
      const party = await read('organization', query);
      expect(at(party, 'description')).toBeNull();
      expect(at(party, 'evidence.claims.nodes')).toContainEqual(
        expect.objectContaining({ modality: 'ALLEGED', value: 'pays for votes' }),
      );
    });
  });

  describe('evidence', () => {
    test('counts as many claims as it lists, on entities and on edges', async () => {
      const EVIDENCE = `evidence { claimCount sourceCount statementCount strongest
        claims(first: 50) { totalCount nodes { id source { id kind } modality } } }`;
      const answer = await ask(
        server.url,
        `{ people(first: 20) { nodes { ${EVIDENCE}
            roles { edges { ${EVIDENCE} } } cases { edges { ${EVIDENCE} } }
            involvements(first: 50) { edges { ${EVIDENCE} } } } }
          events(first: 50) { nodes { ${EVIDENCE} statusHistory { ${EVIDENCE} }
            involved(first: 10) { edges { ${EVIDENCE} } } } }
          legalCases { nodes { ${EVIDENCE} stageHistory { ${EVIDENCE} } } }
          sources { nodes { ${EVIDENCE.replace('50', '100')} } } }`,
      );
      const found: Evidence[] = [];
      collect(answer, found);
      expect(found.length).toBeGreaterThan(100);
      for (const { claimCount, sourceCount, statementCount, strongest, claims } of found) {
        const said = claims.nodes.filter(({ source }) => source.kind === 'PUBLICATION');
        expect(claims.nodes).toHaveLength(claimCount);
        expect(claims.totalCount).toBe(claimCount);
        // Claims of curators are listed, but do not count as sources.
        expect(new Set(said.map(({ source }) => source.id)).size).toBe(sourceCount);
        expect(statementCount).toBeGreaterThanOrEqual(sourceCount);
        expect(statementCount).toBeLessThanOrEqual(said.length);
        const heard = said.length > 0 ? said : claims.nodes;
        const firmest = ['ASSERTED', 'ALLEGED', 'DENIED'].find((modality) =>
          heard.some((claim) => claim.modality === modality),
        );
        expect(strongest).toBe(firmest ?? null);
      }
    });
  });

  describe('circumstances', () => {
    test.each([
      ['', 1],
      ['(filter: { kinds: [HOUSE_ARREST] })', 1],
      ['(filter: { kinds: [EXILE, OTHER] })', 0],
      ['(filter: { actor: "nestor-velsky" })', 1],
      ['(filter: { actor: "ada-quill" })', 0],
      [
        '(filter: { actor: "nestor-velsky", kinds: [HOUSE_ARREST], ids: ["velsky-house-arrest"] })',
        1,
      ],
      ['(knownBy: "2014-02-01")', 0],
    ])('are listed by kind and by actor%s: %i', async (given, count) => {
      const list = await read(
        'circumstances',
        `{ circumstances${given} { nodes { id } totalCount } }`,
      );
      const nodes = count === 0 ? [] : [{ id: 'velsky-house-arrest' }];
      expect(list).toEqual({ nodes, totalCount: count });
    });
  });

  describe('search', () => {
    const search = async (text: string, given: object = {}) =>
      (await read(
        'search.edges',
        `query ($text: String!, $types: [EntityType!], $k: Date) { search(text: $text, types: $types, knownBy: $k) {
          edges { node { id } matchedName match } } }`,
        { text, ...given },
      )) as { node: { id: string }; matchedName: string; match: string }[];

    test.each([
      ['Bram Oster', 'bram-oster', 'Bram Oster', 'EXACT'],
      ['BRAM', 'bram-oster', 'Bram Oster', 'EXACT'],
      ['ostr', 'bram-oster', 'Bram Oster', 'FUZZY'],
      ['vels', 'nestor-velsky', 'Nestor Velsky', 'PREFIX'],
      ['អាដា', 'ada-quill', 'អាដា ឃ្វីល', 'EXACT'],
      ['Вельский', 'nestor-velsky', 'Нестор Вельский', 'EXACT'],
      ['вельск', 'nestor-velsky', 'Нестор Вельский', 'PREFIX'],
      ['Tallis', 'dov-marrek', 'Dov Tallis', 'EXACT'],
      ['Marsh League', 'reed-party', 'Marsh League', 'EXACT'],
      ['I. Strand', 'ieva-strand', 'I. Strand', 'EXACT'],
    ])('%s finds %s by the name %s', async (text, id, matchedName, match) => {
      expect((await search(text))[0]).toEqual({ node: { id }, matchedName, match });
    });

    test('finds both entities with one name, and only the requested types', async () => {
      const people = await search('Quill', { types: ['PERSON'] });
      expect(people.map(({ node }) => node.id)).toEqual(['ada-quill', 'ada-quill-historian']);
      expect(await search('Quill', { types: ['TOPIC'] })).toEqual([]);
      const cases = await search('lund', { types: ['LEGAL_CASE'] });
      expect(cases.map(({ node }) => node.id)).toEqual(['oster-v-lund-ballot-case']);
    });

    test('finds sources by title, and filters their list by it', async () => {
      const found = await search('gazette', { types: ['SOURCE'] });
      expect(found.map(({ node }) => node.id).sort()).toEqual([
        'gazette-april-2014',
        'gazette-february-2014',
        'gazette-june-2014',
        'gazette-march-2014',
      ]);
      expect(found[0]!.matchedName).toMatch(/^Gazette of Harrow Bay/);
      expect(await search('gazette', { types: ['SOURCE'], k: '2014-03-01' })).toHaveLength(1);
      const query = '{ sources(filter: { name: "gazette march" }) { nodes { id } totalCount } }';
      expect(await ask(server.url, query)).toEqual({
        sources: { nodes: [{ id: 'gazette-march-2014' }], totalCount: 1 },
      });
    });

    test('hides entities not yet known', async () => {
      expect(await search('Cyra Lund', { k: '2014-02-20', types: ['PERSON'] })).toEqual([]);
      expect(await search('Cyra Lund', { k: '2014-03-02', types: ['PERSON'] })).toHaveLength(1);
    });

    test('filters lists by name', async () => {
      const query = '{ people(filter: { name: "quil" }) { nodes { id } totalCount } }';
      expect(await ask(server.url, query)).toEqual({
        people: { nodes: [{ id: 'ada-quill' }, { id: 'ada-quill-historian' }], totalCount: 2 },
      });
    });
  });

  describe('an entity not yet known', () => {
    test('is null when read by id, and in no list', async () => {
      const query = `query ($k: Date) { person(id: "cyra-lund", knownBy: $k) { id } node(id: "reed-party@2014-02-20") { id }
        nodes(ids: ["cyra-lund@2014-02-20", "ada-quill@2014-02-20"]) { id }
        people(knownBy: $k) { nodes { key } totalCount } parties(knownBy: $k) { totalCount }
        meetings(knownBy: $k, filter: { involved: { all: ["cyra-lund"] } }) { totalCount }
        claims(knownBy: $k, filter: { about: "cyra-lund" }) { totalCount } }`;
      const { data, errors } = await send(server.url, query, { k: '2014-02-20' });
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        person: null,
        node: null,
        nodes: [null, { id: 'ada-quill@2014-02-20' }],
        parties: { totalCount: 0 },
        meetings: { totalCount: 0 },
        claims: { totalCount: 0 },
      });
      expect(at(data, 'people.nodes.*.key')).not.toContain('cyra-lund');
    });

    test('never shows later meetings or claims', async () => {
      const query = `{ person(id: "ada-quill", knownBy: "2014-02-14") {
        meetings(first: 100) { nodes { key status } } evidence { claims(first: 100) { nodes { knownFrom } } } } }`;
      const person = await read('person', query);
      expect(at(person, 'meetings.nodes')).toEqual([
        { key: 'quill-velsky-2014-01', status: 'HELD' },
        { key: 'quill-marrek-2014-02', status: 'HELD' },
        { key: 'quill-oster-2014-03', status: 'EXPECTED' },
      ]);
      for (const day of at(person, 'evidence.claims.nodes.*.knownFrom') as string[])
        expect(day <= '2014-02-14').toBe(true);
    });

    test("a source's note is shown on every day unless the source is withdrawn", async () => {
      const query = '{ source(id: "harbour-notes", knownBy: "2014-06-20") { note } }';
      expect(await read('source.note', query)).toMatch(/without a date/);
    });

    test('a withdrawal is shown from its day on', async () => {
      const query = `query ($k: Date) { source(id: "lantern-letter-january-2014", knownBy: $k) { retractedOn note }
        meeting(id: "quill-velsky-2014-01", knownBy: $k) { key } }`;
      expect(await ask(server.url, query, { k: '2014-02-14' })).toEqual({
        source: { retractedOn: null, note: null },
        meeting: { key: 'quill-velsky-2014-01' },
      });
      expect(await ask(server.url, query, { k: '2014-02-15' })).toEqual({
        source: { retractedOn: '2014-02-15', note: expect.stringMatching(/^Withdrawn/) },
        meeting: null,
      });
    });
  });

  test('coverage and revision repeat the knowledge day of the question', async () => {
    const query = `query ($k: Date) { coverage(knownBy: $k) { sourceCount claimCount knownTo meetingCount }
      revision { number newest why } }`;
    const all = await ask(server.url, query);
    expect(at(all, 'revision')).toEqual({ number: 1, newest: 1, why: 'The fictional world' });
    const then = await ask(server.url, query, { k: '2014-02-10' });
    expect(at(then, 'coverage')).toMatchObject({ sourceCount: 2, knownTo: '2014-02-10' });
    const listed = await read(
      'claims.totalCount',
      'query ($k: Date) { claims(knownBy: $k) { totalCount } }',
      {
        k: '2014-02-10',
      },
    );
    expect(at(then, 'coverage.claimCount')).toBe(listed);
  });
});

interface Evidence {
  claimCount: number;
  sourceCount: number;
  statementCount: number;
  strongest: string | null;
  claims: {
    totalCount: number;
    nodes: { id: string; source: { id: string; kind: string }; modality: string }[];
  };
}

/** Collects every evidence object in an answer. */
function collect(value: unknown, found: Evidence[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    if (key === 'evidence') found.push(held as Evidence);
    collect(held, found);
  }
}
