/** Who met whom in the fictional world: the rules of model.md §3, over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, at, onlyError, send } from '../support/ask.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const EDGES = `edges {
  verdict meetingCount counts { verdict count } statusCounts { status count }
  firstDate lastDate firstMet lastMet firstMetDate { edtf } lastMetDate { edtf } node { key }
  meetings { totalCount edges {
    status verdict format basis times dateDisputed lapsed inferred date { edtf } node { key status }
    own { actor { key } capacities status onBehalfOf { key } representedBy { key } }
    counterpart { actor { key } capacities status onBehalfOf { key } representedBy { key } }
    evidence { claimCount claims(first: 100) { nodes { key } } }
  } }
}`;
const WHO_MET = `query ($actor: ID!, $with: [ID!], $filter: CounterpartFilter, $orderBy: CounterpartOrder! = VERDICT,
    $knownBy: Date) {
  whoMet(actor: $actor, with: $with, filter: $filter, orderBy: $orderBy, knownBy: $knownBy) {
    ${EDGES} totalCount } }`;
const RELATIONSHIP = `query ($a: ID!, $b: ID!, $filter: TieFilter, $knownBy: Date) {
  relationship(a: $a, b: $b, filter: $filter, knownBy: $knownBy) {
    a { key } b { key } verdict meetingCount counts { verdict count } statusCounts { status count }
    firstMet lastMet firstMetDate { edtf } lastMetDate { edtf }
    possibleDuplicates { totalCount nodes { one { key } other { key } } }
    meetings { edges { status verdict format lapsed inferred dateDisputed date { edtf } node { key } } }
    sharedEvents { edges { node { key } capacitiesOfA capacitiesOfB } }
    coverage { statement sourceCount } } }`;

interface Edge {
  verdict: string;
  meetingCount: number;
  counts: { verdict: string; count: number }[];
  statusCounts: { status: string; count: number }[];
  firstDate: string | null;
  lastDate: string | null;
  firstMet: string | null;
  lastMet: string | null;
  node: { key: string };
  meetings: { totalCount: number; edges: MeetingEdge[] };
}
interface MeetingEdge {
  status: string;
  verdict: string;
  format: string;
  lapsed: boolean;
  inferred: boolean;
  dateDisputed: boolean;
  date: { edtf: string } | null;
  node: { key: string };
  own: Part;
  counterpart: Part;
  evidence: { claimCount: number; claims: { nodes: { key: string }[] } };
}
interface Part {
  capacities: string[];
  onBehalfOf: { key: string } | null;
  representedBy: { key: string } | null;
}
interface Related {
  a: { key: string } | null;
  b: { key: string } | null;
  verdict: string;
  meetingCount: number;
  counts: { verdict: string; count: number }[];
  statusCounts: { status: string; count: number }[];
  possibleDuplicates: {
    totalCount: number;
    nodes: { one: { key: string }; other: { key: string } }[];
  };
  meetings: { edges: Omit<MeetingEdge, 'own' | 'counterpart' | 'evidence'>[] };
  sharedEvents: { edges: { node: { key: string } }[] };
  coverage: { statement: string; sourceCount: number };
}

describeEngines('Who met whom', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const whoMet = async (actor: string, given: object = {}): Promise<Edge[]> =>
    (await ask<{ whoMet: { edges: Edge[] } }>(server.url, WHO_MET, { actor, ...given })).whoMet
      .edges;
  const related = async (a: string, b: string, given: object = {}): Promise<Related> =>
    (await ask<{ relationship: Related }>(server.url, RELATIONSHIP, { a, b, ...given }))
      .relationship;
  const verdicts = (edges: readonly Edge[]) =>
    edges.map(({ node, verdict }) => [node.key, verdict]);

  describe('a verdict on a pair', () => {
    test.each([
      ['a held meeting, whatever else is planned', 'ada-quill', 'bram-oster', 'MET'],
      ['a meeting cancelled, then held', 'ada-quill', 'cyra-lund', 'MET'],
      ['a meeting asserted and denied', 'ada-quill', 'dov-marrek', 'DISPUTED'],
      ['an encounter', 'ada-quill', 'nestor-velsky', 'SEEN_TOGETHER'],
      ['a shared reception and an alleged meeting', 'ieva-strand', 'bram-oster', 'BOTH_ATTENDED'],
      ['a shared reception and confirmed talks', 'cyra-lund', 'dov-marrek', 'BOTH_ATTENDED'],
      ['a meeting expected, then not held', 'bram-oster', 'nestor-velsky', 'CALLED_OFF'],
      ['a meeting only denied', 'cyra-lund', 'nestor-velsky', 'DENIED'],
      ['another person of the same name', 'ada-quill-historian', 'bram-oster', 'BOTH_ATTENDED'],
      [
        'a shared statement, which is no meeting',
        'fishers-herald-april-2014',
        'ada-quill',
        'NO_RECORD',
      ],
    ])('of %s is the same in either order', async (_, a, b, verdict) => {
      expect((await related(a, b)).verdict).toBe(verdict);
      expect((await related(b, a)).verdict).toBe(verdict);
      const [edge] = await whoMet(a, { with: [b] });
      expect(edge).toMatchObject({ verdict, node: { key: b } });
    });

    test.each([
      ['an alleged meeting and a planned one', 'ieva-strand', 'bram-oster', 'ALLEGED'],
      ['a meeting confirmed by one side', 'ada-quill', 'ieva-strand', 'PLANNED'],
      ['a meeting confirmed by the source', 'cyra-lund', 'dov-marrek', 'PLANNED'],
      ['a postponed meeting', 'bram-oster', 'cyra-lund', 'PLANNED'],
      ['a cancelled request', 'dov-marrek', 'bram-oster', 'CALLED_OFF'],
      ['another person of the same name', 'ada-quill-historian', 'bram-oster', 'NO_RECORD'],
    ])('of %s ignores a filtered-out reception of both', async (_, a, b, verdict) => {
      const filter = { formats: ['TALKS', 'UNKNOWN'] };
      expect((await related(a, b, { filter })).verdict).toBe(verdict);
      const [edge] = await whoMet(b, { with: [a], filter });
      expect(edge).toMatchObject({ verdict, node: { key: a } });
    });

    test('of a request is REQUESTED until it is answered', async () => {
      const asked = { knownBy: '2014-02-28' };
      expect((await related('dov-marrek', 'bram-oster', asked)).verdict).toBe('REQUESTED');
      const [edge] = await whoMet('bram-oster', { with: ['dov-marrek'], ...asked });
      expect(edge!.meetings.edges[0]).toMatchObject({
        status: 'REQUESTED',
        own: { capacities: ['INVITED'] },
        counterpart: { capacities: ['REQUESTER'] },
      });
    });

    test('of a granted request is MET if both were present', async () => {
      const before = await related('ieva-strand', 'cyra-lund', { knownBy: '2014-03-05' });
      expect([before.verdict, before.counts]).toEqual([
        'REQUESTED',
        [{ verdict: 'REQUESTED', count: 1 }],
      ]);
      const after = await related('ieva-strand', 'cyra-lund', { knownBy: '2014-03-15' });
      expect([after.verdict, after.counts]).toEqual(['MET', [{ verdict: 'MET', count: 1 }]]);
    });

    test('of NO_RECORD comes with the coverage', async () => {
      const { verdict, coverage, meetings, meetingCount } = await related(
        'fishers-herald-april-2014',
        'nestor-velsky',
      );
      expect([verdict, meetings.edges, meetingCount]).toEqual(['NO_RECORD', [], 0]);
      expect(coverage.sourceCount).toBeGreaterThan(5);
      expect(coverage.statement).toContain('proves nothing');
    });
  });

  describe('the list of counterparts', () => {
    test('is ordered by verdict, then number of meetings, then name', async () => {
      expect(verdicts(await whoMet('bram-oster'))).toEqual([
        ['ada-quill', 'MET'],
        ['reed-delegation-gazette-march-2014', 'MET'],
        ['reed-party', 'MET'],
        ['veloria', 'MET'],
        ['cyra-lund', 'BOTH_ATTENDED'],
        ['ieva-strand', 'BOTH_ATTENDED'],
        ['dov-marrek', 'BOTH_ATTENDED'],
        ['ada-quill-historian', 'BOTH_ATTENDED'],
        ['nestor-velsky', 'CALLED_OFF'],
      ]);
    });

    test('can be ordered by number of meetings, name or last date', async () => {
      const ids = async (orderBy: string) =>
        (await whoMet('bram-oster', { orderBy })).map(({ node }) => node.key);
      expect((await ids('MEETING_COUNT')).slice(0, 3)).toEqual([
        'ada-quill',
        'cyra-lund',
        'ieva-strand',
      ]);
      expect(await ids('NAME_ASC')).toEqual([
        'ada-quill',
        'ada-quill-historian',
        'cyra-lund',
        'reed-delegation-gazette-march-2014',
        'dov-marrek',
        'ieva-strand',
        'nestor-velsky',
        'reed-party',
        'veloria',
      ]);
      const byLastDate = await whoMet('bram-oster', { orderBy: 'LAST_DATE_DESC' });
      const days = byLastDate.map(({ lastDate }) => lastDate);
      expect(days).toEqual([...days].sort().reverse());
      expect(byLastDate[0]).toMatchObject({ node: { key: 'ada-quill' }, lastDate: '2014-07-31' });
    });

    test('counts meetings by verdict and by status, with the first and the last day', async () => {
      const [edge] = await whoMet('ada-quill', { with: ['bram-oster'] });
      expect(edge).toMatchObject({
        meetingCount: 4,
        counts: [
          { verdict: 'MET', count: 1 },
          { verdict: 'SPOKE', count: 1 },
          { verdict: 'BOTH_ATTENDED', count: 1 },
          { verdict: 'PLANNED', count: 1 },
        ],
        statusCounts: [
          { status: 'HELD', count: 3 },
          { status: 'CONFIRMED', count: 1 },
        ],
        firstDate: '2014-03-12',
        lastDate: '2014-07-31',
      });
      // In May they only spoke, and the July meeting is only confirmed: neither counts as met.
      const met = {
        ...{ firstMet: '2014-03-12', lastMet: '2014-03-12' },
        ...{ firstMetDate: { edtf: '2014-03-12' }, lastMetDate: { edtf: '2014-03-12' } },
      };
      expect(edge).toMatchObject(met);
      const pair = await related('ada-quill', 'bram-oster');
      expect(pair).toMatchObject({ meetingCount: 4, counts: edge!.counts, ...met });
      for (const edge of await whoMet('ada-quill')) {
        expect([edge.node.key, edge.lastMet !== null]).toEqual([
          edge.node.key,
          edge.meetings.edges.some(({ verdict }) => verdict === 'MET'),
        ]);
      }
      expect(edge!.meetings.edges.map(({ node }) => node.key)).toEqual([
        'quill-oster-2014-07',
        'quill-oster-call-2014-05',
        'lantern-reception-2014-04',
        'quill-oster-2014-03',
      ]);
    });

    test('includes a requested actor without a record as NO_RECORD', async () => {
      const edges = await whoMet('cyra-lund', {
        with: ['fishers-herald-april-2014', 'nestor-velsky', 'ada-quill'],
      });
      expect(verdicts(edges)).toEqual([
        ['ada-quill', 'MET'],
        ['nestor-velsky', 'DENIED'],
        ['fishers-herald-april-2014', 'NO_RECORD'],
      ]);
      expect(edges[2]).toMatchObject({ meetingCount: 0, counts: [], firstDate: null });
    });

    test.each(['bram-oster', 'ada-quill', 'veloria', 'reed-delegation-gazette-march-2014'])(
      'of %s equals its field `met`',
      async (id) => {
        for (const given of ['', '(orderBy: NAME_ASC, filter: { verdicts: [MET, SPOKE] })']) {
          const below = await ask(
            server.url,
            `query ($id: ID!) { node(id: $id) { ... on Actor { met${given} { ${EDGES} } } } }`,
            { id },
          );
          const root = await ask(
            server.url,
            `query ($id: ID!) { whoMet(actor: $id, ${given.slice(1, -1)}) { ${EDGES} } }`,
            { id },
          );
          expect(at(below, 'node.met')).toEqual(at(root, 'whoMet'));
        }
      },
    );
  });

  describe('a filter', () => {
    test('selects verdicts, statuses and forms, and an empty list selects nothing', async () => {
      const standing = async (filter: object) => {
        const { verdict, counts } = await related('cyra-lund', 'ieva-strand', { filter });
        return [verdict, ...counts.map((one) => `${one.verdict} ${one.count}`)];
      };
      expect(await standing({})).toEqual(['MET', 'MET 1', 'BOTH_ATTENDED 1']);
      expect(await standing({ verdicts: ['BOTH_ATTENDED'] })).toEqual([
        'BOTH_ATTENDED',
        'BOTH_ATTENDED 1',
      ]);
      expect(await standing({ formats: ['GATHERING'] })).toEqual([
        'BOTH_ATTENDED',
        'BOTH_ATTENDED 1',
      ]);
      expect(await standing({ statuses: ['HELD'], formats: ['UNKNOWN'] })).toEqual([
        'MET',
        'MET 1',
      ]);
      for (const nothing of [
        ...[{ verdicts: [] }, { statuses: [] }, { formats: [] }],
        ...[{ verdicts: ['NO_RECORD'] }, { verdicts: ['MET'], formats: ['GATHERING'] }],
      ]) {
        expect(await standing(nothing)).toEqual(['NO_RECORD']);
        expect(await whoMet('cyra-lund', { filter: nothing })).toEqual([]);
      }
    });

    test('selects by verdict, status, topic, excluded actor and period', async () => {
      const ids = async (filter: object) =>
        (await whoMet('bram-oster', { filter })).map(({ node }) => node.key);
      expect(await ids({ verdicts: ['ALLEGED'] })).toEqual(['ieva-strand']);
      expect(await ids({ statuses: ['ALLEGED', 'CANCELLED'] })).toEqual([
        'ieva-strand',
        'dov-marrek',
      ]);
      expect(await ids({ topics: ['herring-quotas'] })).toEqual(['ada-quill', 'veloria']);
      expect(await ids({ exclude: ['ada-quill', 'cyra-lund'] })).not.toContain('cyra-lund');
      expect(await ids({ during: { since: '2014-05-01', match: 'CERTAIN' } })).toEqual([
        'ada-quill',
        'cyra-lund',
      ]);
      // Undated meetings possibly lie in the period.
      expect(await ids({ during: { since: '2014-05-01' } })).toEqual([
        'ada-quill',
        'cyra-lund',
        'dov-marrek',
      ]);
    });

    test('never gives NO_RECORD for an excluded actor', async () => {
      const filter = { exclude: ['ada-quill'] };
      const answer = await send(server.url, WHO_MET, {
        actor: 'bram-oster',
        with: ['ada-quill'],
        filter,
      });
      expect(onlyError(answer)).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'filter.exclude',
      });
    });

    test('never turns a filtered-out meeting into a shared event', async () => {
      const filter = { statuses: ['EXPECTED'] };
      const { sharedEvents } = await related('ada-quill', 'cyra-lund', { filter });
      expect(sharedEvents.edges).toEqual([]);
    });

    test('changes the verdict to that of the remaining meetings', async () => {
      const filter = { statuses: ['EXPECTED'] };
      const { verdict, counts } = await related('ieva-strand', 'bram-oster', { filter });
      expect([verdict, counts]).toEqual(['PLANNED', [{ verdict: 'PLANNED', count: 1 }]]);
    });
  });

  describe('groups and organizations', () => {
    test('a group met somebody, and its member did not', async () => {
      const group = await related('reed-delegation-gazette-march-2014', 'bram-oster');
      expect(group.verdict).toBe('MET');
      const member = await related('cyra-lund', 'bram-oster');
      expect(member.verdict).toBe('BOTH_ATTENDED');
      expect(member.meetings.edges.map(({ node }) => node.key)).not.toContain(
        'oster-reed-delegation-2014-03',
      );
    });

    test('an organization met somebody only through a person acting on its behalf', async () => {
      expect(verdicts(await whoMet('veloria'))).toEqual([
        ['bram-oster', 'MET'],
        ['tarnmoor', 'MET'],
      ]);
      expect(await whoMet('veloria-foreign-office')).toEqual([]);
      const [edge] = await whoMet('veloria', { with: ['tarnmoor'] });
      expect(edge!.meetings.edges[0]).toMatchObject({
        inferred: false,
        own: { representedBy: { key: 'ada-quill' } },
        counterpart: { representedBy: { key: 'bram-oster' } },
      });
      const [people] = await whoMet('ada-quill', { with: ['bram-oster'] });
      expect(people!.meetings.edges.at(-1)!.node.key).toBe('quill-oster-2014-03');
      expect(people!.meetings.edges.at(-1)).toMatchObject({
        own: { onBehalfOf: { key: 'veloria' }, representedBy: null },
        counterpart: { onBehalfOf: { key: 'tarnmoor' }, representedBy: null },
      });
    });

    test('somebody who spoke for an organization did not meet it', async () => {
      expect((await related('ada-quill', 'veloria')).verdict).toBe('NO_RECORD');
    });

    test('meetings inferred from roles are marked and never count', async () => {
      const filter = { representation: 'BY_ROLE' };
      const edges = await whoMet('veloria-foreign-office', { filter });
      expect(edges.length).toBeGreaterThan(3);
      for (const { verdict, meetingCount, firstDate, lastDate, meetings, ...edge } of edges) {
        const counted = [meetingCount, edge.counts, edge.statusCounts];
        expect([verdict, ...counted]).toEqual(['NO_RECORD', 0, [], []]);
        expect([firstDate, lastDate]).toEqual([null, null]);
        expect(meetings.edges.every(({ inferred }) => inferred)).toBe(true);
      }
      const stated = await whoMet('ada-quill', { with: ['tarnmoor'], filter });
      expect(stated[0]).toMatchObject({
        verdict: 'MET',
        meetingCount: 1,
        meetings: { totalCount: 4 },
      });
    });

    test('meetings inferred from roles are the same from either side, and need somebody present', async () => {
      const filter = { representation: 'BY_ROLE' };
      const all = [
        'ada-quill',
        'bram-oster',
        'dov-marrek',
        'lantern-watch',
        'veloria-foreign-office',
        'tarnmoor',
        'reed-party',
        'cyra-lund',
      ];
      const met = new Map<string, string>();
      for (const actor of all) {
        for (const { node, meetings } of await whoMet(actor, { filter })) {
          const seen = meetings.edges.map(
            (edge) => `${edge.node.key} ${edge.inferred} ${edge.status}`,
          );
          met.set(`${actor} ${node.key}`, seen.join(', '));
        }
      }
      for (const [pair, seen] of met) {
        const [a, b] = pair.split(' ') as [string, string];
        if (all.includes(b)) expect([pair, met.get(`${b} ${a}`)]).toEqual([pair, seen]);
      }
      expect(met.get('veloria-foreign-office lantern-watch')).toContain(
        'quill-marrek-2014-02 true DISPUTED',
      );
      // Marrek only asked for that meeting; nobody was present.
      expect(met.get('lantern-watch bram-oster') ?? '').not.toContain('marrek-oster-2014-03');
    });
  });

  describe('knowledge time', () => {
    test('a pair has the status known by the day', async () => {
      const stand = async (a: string, b: string, knownBy: string) => {
        const { verdict, meetings } = await related(a, b, { knownBy });
        return [verdict, ...meetings.edges.map(({ status, date }) => `${status} ${date?.edtf}`)];
      };
      expect(await stand('ada-quill', 'cyra-lund', '2014-04-09')).toEqual([
        'CALLED_OFF',
        'CANCELLED 2014-04-10',
      ]);
      expect(await stand('ada-quill', 'cyra-lund', '2014-05-12')).toEqual([
        'MET',
        'HELD 2014-05-02',
        'HELD [2014-04-22,2014-04-23]',
      ]);
      expect(await stand('ada-quill', 'bram-oster', '2014-03-14')).toEqual([
        'PLANNED',
        'EXPECTED 2014-03-12',
      ]);
      // A later recollection of the plan changes nothing.
      expect((await stand('ada-quill', 'bram-oster', '2017-01-01'))[0]).toBe('MET');
    });

    test('a withdrawn claim counts until the day of its withdrawal', async () => {
      const verdict = async (knownBy: string) =>
        (await related('ada-quill', 'nestor-velsky', { knownBy })).verdict;
      expect(await verdict('2014-01-19')).toBe('NO_RECORD');
      expect(await verdict('2014-01-20')).toBe('MET');
      expect(await verdict('2014-02-14')).toBe('MET');
      expect(await verdict('2014-02-15')).toBe('NO_RECORD');
      expect(await verdict('2014-05-12')).toBe('SEEN_TOGETHER');
    });

    test('a plan moves its date, and lapses by the knowledge day or by today', async () => {
      const edge = async (given: object) =>
        (await related('bram-oster', 'cyra-lund', given)).meetings.edges.find(
          ({ node }) => node.key === 'oster-lund-2014-05',
        );
      const moved = [
        ['2014-04-09', 'EXPECTED', '2014-05-20', false],
        ['2014-05-12', 'POSTPONED', '2014-06-03', false],
        ['2014-05-31', 'POSTPONED', '2014-06-03', false],
        ['2014-06-01', 'POSTPONED', '2014-06-17', false],
        ['2014-06-17', 'POSTPONED', '2014-06-17', false],
        ['2014-06-18', 'POSTPONED', '2014-06-17', true],
      ] as const;
      for (const [knownBy, status, edtf, lapsed] of moved) {
        expect(await edge({ knownBy })).toMatchObject({ status, date: { edtf }, lapsed });
      }
      expect(await edge({})).toMatchObject({ status: 'POSTPONED', lapsed: true });
    });

    test('an actor known only later gives NO_RECORD, not an error', async () => {
      const { verdict, a, b } = await related('cyra-lund', 'ada-quill', { knownBy: '2014-02-20' });
      expect([verdict, a, b]).toEqual(['NO_RECORD', null, { key: 'ada-quill' }]);
      expect(await whoMet('cyra-lund', { knownBy: '2014-02-20' })).toEqual([]);
      expect(await whoMet('cyra-lund', { knownBy: '2014-02-20', with: ['ada-quill'] })).toEqual([]);
      expect(await whoMet('ada-quill', { knownBy: '2014-02-20', with: ['cyra-lund'] })).toEqual([]);
    });

    test('a distant knowledge day is the same as none', async () => {
      expect(await whoMet('bram-oster', { knownBy: '9998-01-01' })).toEqual(
        await whoMet('bram-oster'),
      );
    });
  });

  test('a merged id gives the answer for its canonical id', async () => {
    expect(await whoMet('i-strand')).toEqual(await whoMet('ieva-strand'));
    expect(verdicts(await whoMet('cyra-lund', { with: ['i-strand'] }))).toEqual([
      ['ieva-strand', 'MET'],
    ]);
    expect((await related('i-strand', 'cyra-lund')).a).toEqual({ key: 'ieva-strand' });
    const without = await whoMet('cyra-lund', { filter: { exclude: ['i-strand'] } });
    expect(without.map(({ node }) => node.key)).not.toContain('ieva-strand');
  });

  test('a shared event is a tie, never a meeting', async () => {
    const { sharedEvents, verdict } = await related('fishers-herald-april-2014', 'ada-quill');
    expect(verdict).toBe('NO_RECORD');
    expect(sharedEvents.edges).toEqual([
      {
        node: { key: 'fishers-open-letter-2014-04' },
        capacitiesOfA: ['AUTHOR'],
        capacitiesOfB: ['ADDRESSEE'],
      },
    ]);
    // One of them was said to be absent from the reception, which makes a denied pair.
    const denied = await related('cyra-lund', 'nestor-velsky');
    expect([denied.verdict, denied.sharedEvents.edges]).toEqual(['DENIED', []]);
  });

  test('every meeting of a pair has as many claims as it counts', async () => {
    for (const actor of ['ada-quill', 'bram-oster', 'veloria', 'cyra-lund']) {
      const filter = { representation: 'BY_ROLE' };
      for (const edge of await whoMet(actor, { filter })) {
        for (const { evidence } of edge.meetings.edges) {
          expect(evidence.claimCount).toBeGreaterThan(0);
          expect(evidence.claims.nodes).toHaveLength(evidence.claimCount);
        }
      }
    }
  });
});
