/** The timeline of actors: order, kinds, periods, and the content of each entry. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, send } from '../support/ask.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

describeEngines('A timeline of the fictional world', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const entries = async (args: string): Promise<Answer[]> => {
    const { timeline } = await ask<Answer>(
      server.url,
      `{ timeline(first: 100, ${args}) { edges { kind termPoint date { edtf } status stage support lapsed
         verdict format dateDisputed defendant { key } charge
         actors { key } parts { actor { key } capacities status } node { key } } } }`,
    );
    return timeline.edges;
  };
  const said = ({ kind, termPoint, stage, status, date, node }: Answer) =>
    `${date?.edtf ?? 'undated'} ${kind} ${status ?? stage ?? termPoint} ${node.key}`;
  const LUND = 'actors: ["cyra-lund"]';

  test('has events, stages of cases, roles and memberships in order, undated last', async () => {
    expect((await entries(LUND)).map(said)).toEqual([
      '2014-03-02 ROLE ATTESTED reed-party-chair',
      '2014-03-09 MEETING HELD strand-lund-2014-03',
      '2014-03-10 CASE CHARGED oster-v-lund-ballot-case',
      '[2014-03-11..2014-03-13] MEETING EXPECTED oster-lund-2014-03',
      '2014-04-02 CASE ON_TRIAL oster-v-lund-ballot-case',
      '2014-04-15 CASE CONVICTED oster-v-lund-ballot-case',
      '2014-04-18 CASE APPEALED oster-v-lund-ballot-case',
      '[2014-04-22,2014-04-23] MEETING HELD lantern-reception-2014-04',
      '2014-05-02 MEETING HELD quill-lund-2014-04',
      '2014-05-30 CASE ACQUITTED oster-v-lund-ballot-case',
      '2014-06-17 MEETING POSTPONED oster-lund-2014-05',
      '2014-06-28 MEETING CONFIRMED lund-marrek-2014-06',
      'undated MEETING DENIED lund-velsky-2014-03',
      'undated CASE COMPLAINT_FILED oster-v-lund-ballot-case',
      'undated MEMBERSHIP ATTESTED reed-delegation-gazette-march-2014',
    ]);
  });

  test('keeps undated entries last in descending order', async () => {
    const forwards = (await entries(LUND)).map(said);
    const backwards = (await entries(`${LUND}, orderBy: DATE_DESC`)).map(said);
    expect(backwards).toEqual([...forwards.slice(0, 12).reverse(), ...forwards.slice(12)]);
  });

  test('shows an event as held if its parts say so', async () => {
    const [velsky] = await entries('actors: ["nestor-velsky"], kinds: [MEETING], statuses: [HELD]');
    expect(velsky).toMatchObject({
      node: { key: 'lantern-reception-2014-04' },
      status: 'HELD',
      verdict: 'DENIED',
      format: 'GATHERING',
      parts: [{ capacities: ['ABSENT'], status: 'DENIED' }],
    });
  });

  test('has the beginning and the end of a circumstance', async () => {
    const all = await entries('actors: ["nestor-velsky"], kinds: [CIRCUMSTANCE]');
    expect(all.map(said)).toEqual([
      '2014-03-01 CIRCUMSTANCE BEGAN velsky-house-arrest',
      '2014-05 CIRCUMSTANCE ENDED velsky-house-arrest',
    ]);
  });

  test('has a shared event once, with all its actors', async () => {
    const both = await entries('actors: ["cyra-lund", "i-strand"], kinds: [MEETING]');
    const shared = both.filter(({ node }) => node.key === 'strand-lund-2014-03');
    expect(shared).toHaveLength(1);
    expect(shared[0].actors).toEqual([{ key: 'cyra-lund' }, { key: 'ieva-strand' }]);
    const ids = both.map(({ node }) => node.key);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('filters by kinds, statuses, period and topics', async () => {
    const kinds = async (args: string) => [
      ...new Set((await entries(`${LUND}, ${args}`)).map(({ kind }) => kind)),
    ];
    expect(await kinds('kinds: [ROLE, CASE]')).toEqual(['ROLE', 'CASE']);
    expect(await kinds('statuses: [HELD], kinds: [MEETING, ROLE]')).toEqual(['ROLE', 'MEETING']);
    const during = 'during: { since: "2014-04-01", until: "2014-04-30", match: CERTAIN }';
    expect((await entries(`${LUND}, ${during}`)).map(({ date }) => date.edtf)).toEqual([
      '2014-04-02',
      '2014-04-15',
      '2014-04-18',
      '[2014-04-22,2014-04-23]',
    ]);
    // Roles and memberships have no topic, so a filter by topic drops them.
    expect(await kinds('topics: ["ballot-rules"]')).not.toContain('ROLE');
  });

  describe('of a topic or a place', () => {
    test('holds its events with everybody involved, and the cases about it', async () => {
      const all = await entries('topics: ["ballot-rules"]');
      const { events, legalCases } = await ask<Answer>(
        server.url,
        `{ events(first: 100, filter: { topics: ["ballot-rules"] }) {
             nodes { key status involved(first: 100) { nodes { key } } } }
           legalCases(first: 100, filter: { topics: ["ballot-rules"] }) { nodes { key } } }`,
      );
      expect(events.nodes.length).toBeGreaterThan(0);
      for (const { key, status, involved } of events.nodes) {
        const entry = all.find(({ node }) => node.key === key);
        expect(entry).toMatchObject({ status });
        const keys = involved.nodes.map((node: Answer) => node.key);
        expect(entry.parts.map(({ actor }: Answer) => actor.key)).toEqual(keys.toSorted());
        expect(entry.actors.map((node: Answer) => node.key)).toEqual(keys.slice(0, 20));
      }
      const keys = (list: Answer[]) => [...new Set(list.map(({ node }) => node.key))].sort();
      expect(keys(all)).toEqual(
        [...events.nodes, ...legalCases.nodes].map(({ key }: Answer) => key).sort(),
      );
    });

    test('agrees with the timeline of those involved', async () => {
      const [some] = (await entries('topics: ["ballot-rules"], kinds: [MEETING]')).filter(
        ({ parts }) => parts.length > 0,
      );
      const actor = some.parts[0].actor.key;
      const own = await entries(`topics: ["ballot-rules"], actors: ["${actor}"], kinds: [MEETING]`);
      const same = own.find(({ node }) => node.key === some.node.key);
      for (const field of ['status', 'date', 'format', 'dateDisputed']) {
        expect(same[field]).toEqual(some[field]);
      }
    });

    test('is complete across pages, in either order', async () => {
      for (const order of ['DATE_ASC', 'DATE_DESC']) {
        const list = `topics: ["ballot-rules"], orderBy: ${order}`;
        const whole = (await entries(list)).map(said);
        const paged: string[] = [];
        for (let after = '""'; ;) {
          const from = after === '""' ? '' : `, after: ${after}`;
          const { timeline } = await ask<Answer>(
            server.url,
            `{ timeline(first: 1, ${list}${from}) { totalCount pageInfo { hasNextPage endCursor }
               edges { kind termPoint stage status date { edtf } node { key } } } }`,
          );
          expect(timeline.totalCount).toBe(whole.length);
          paged.push(...timeline.edges.map(said));
          if (!timeline.pageInfo.hasNextPage) break;
          after = JSON.stringify(timeline.pageInfo.endCursor);
        }
        expect(paged).toEqual(whole);
      }
    });

    test('filters by status and verdict as the timeline of actors does', async () => {
      const held = await entries('topics: ["ballot-rules"], statuses: [HELD]');
      for (const { kind, status } of held) if (kind !== 'CASE') expect(status).toBe('HELD');
      const met = await entries('topics: ["ballot-rules"], verdicts: [MET], kinds: [MEETING]');
      for (const { verdict } of met) expect(verdict).toBe('MET');
    });

    test('is refused without actors, topics and places', async () => {
      const { errors } = await send(server.url, '{ timeline { totalCount } }');
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('actors: a timeline is of actors, topics or places'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });
  });

  test('is as known on the day', async () => {
    expect(await entries(`${LUND}, knownBy: "2000-01-01"`)).toEqual([]);
    const then = await entries(`${LUND}, knownBy: "2014-03-16"`);
    expect(then.map(said)).toContain('2014-03-10 CASE CHARGED oster-v-lund-ballot-case');
    expect(then.map(({ stage }) => stage)).not.toContain('ACQUITTED');
  });
});
