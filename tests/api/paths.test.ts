/** Ways between two actors of the invented world, asked over HTTP. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Analysis } from '../../src/analysis/analysis.ts';
import { Context } from '../../src/api/context.ts';
import { pathPage } from '../../src/api/resolvers/paths.ts';
import { ask, onlyError, send } from '../support/ask.ts';
import { serveGraph, serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { countingReads, loadMany } from '../support/world-many.ts';

/** Its thread starts with the first measure, and none is taken here. */
const analysis = new Analysis();
const PATHS = `query ($from: ID!, $to: ID!, $statuses: [Status!]!, $maxLength: Int! = 4, $via: [TieKind!]! = [MEETING],
    $filter: TieFilter, $maxDegree: Int, $knownBy: Date, $first: Int = 10, $after: String) {
  paths(from: $from, to: $to, statuses: $statuses, maxLength: $maxLength, via: $via, filter: $filter,
      maxDegree: $maxDegree, knownBy: $knownBy, first: $first, after: $after) {
    outcome visited totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { length hops {
      from { id } to { id } kind status support ties via { id } date { edtf } evidence { claimCount }
    } } } } }`;

interface Hop {
  readonly from: { id: string };
  readonly to: { id: string };
  readonly kind: string;
  readonly status: string | null;
  readonly support: string | null;
  readonly ties: number;
  readonly via: { id: string } | null;
  readonly date: { edtf: string } | null;
  readonly evidence: { claimCount: number };
}
interface Paths {
  readonly outcome: string;
  readonly visited: number;
  readonly totalCount: number | null;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  readonly edges: readonly { cursor: string; node: { length: number; hops: readonly Hop[] } }[];
}

/** "a, b, c" for a way from a by b to c. */
const along = ({ edges }: Paths) =>
  edges.map(({ node: { hops } }) => [hops[0]!.from.id, ...hops.map(({ to }) => to.id)].join(', '));

describeEngines('Ways between two actors', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const paths = async (from: string, to: string, given: object = {}): Promise<Paths> =>
    (await ask<{ paths: Paths }>(server.url, PATHS, { from, to, statuses: ['HELD'], ...given }))
      .paths;

  test('lead through those who met, and say who says so', async () => {
    const found = await paths('bram-oster', 'nestor-velsky', { maxLength: 2 });
    expect(found).toMatchObject({ outcome: 'FOUND', totalCount: 1 });
    expect(along(found)).toEqual(['bram-oster, ada-quill, nestor-velsky']);
    const [first, second] = found.edges[0]!.node.hops;
    // Parallel meetings are one hop, shown by the strongest: talks held, and a call.
    expect(first).toMatchObject({ kind: 'MEETING', status: 'HELD', support: null });
    expect(first!.ties).toBeGreaterThan(1);
    expect(second).toMatchObject({ via: { id: 'quill-velsky-regatta-2014-05' }, ties: 1 });
    for (const hop of [first!, second!]) expect(hop.evidence.claimCount).toBeGreaterThan(1);
  });

  test.each([
    ['what is only planned', 'ada-quill', 'ieva-strand', ['EXPECTED'], ['HELD']],
    ['what is contested', 'ada-quill', 'dov-marrek', ['DISPUTED'], ['HELD', 'EXPECTED']],
    ['what is only alleged', 'ieva-strand', 'bram-oster', ['ALLEGED'], ['HELD']],
    ['what did not take place', 'bram-oster', 'nestor-velsky', ['NOT_HELD'], ['HELD']],
    ['a request called off', 'dov-marrek', 'bram-oster', ['CANCELLED'], ['HELD', 'REQUESTED']],
  ])('run along %s only where it is asked for', async (_, from, to, wanted, others) => {
    const direct = { maxLength: 1 };
    expect(along(await paths(from, to, { ...direct, statuses: wanted }))).toEqual([
      `${from}, ${to}`,
    ]);
    const none = await paths(from, to, { ...direct, statuses: others });
    expect(none).toMatchObject({ outcome: 'NONE_WITHIN_LENGTH', edges: [], totalCount: 0 });
  });

  test('never run along what is denied and asserted by nobody', async () => {
    const statuses = ['HELD', 'CONFIRMED', 'EXPECTED', 'POSTPONED', 'REQUESTED', 'CANCELLED'];
    const every = [...statuses, 'NOT_HELD', 'DISPUTED', 'ALLEGED'];
    const found = await paths('cyra-lund', 'nestor-velsky', { statuses: every, maxLength: 1 });
    expect(found.outcome).toBe('NONE_WITHIN_LENGTH');
  });

  test('run along gatherings only where they count', async () => {
    const day = { maxLength: 1, via: ['MEETING'] };
    const guests = await ask<{ meeting: { involved: { nodes: { id: string }[] } } }>(
      server.url,
      '{ meeting(id: "lantern-reception-2014-04") { involved(capacities: ["guest", "host", "attendee"]) { nodes { id } } } }',
    );
    const [a, b] = guests.meeting.involved.nodes.map(({ id }) => id);
    const statuses = ['HELD', 'EXPECTED', 'DISPUTED', 'CONFIRMED'];
    const hops = async (filter: object) =>
      (await paths(a!, b!, { ...day, statuses, filter })).edges.flatMap(({ node }) => node.hops);
    const viaOf = (list: readonly Hop[]) => list.map(({ via }) => via?.id);
    expect(viaOf(await hops({}))).not.toContain('lantern-reception-2014-04');
    const counted = await hops({ includeGatherings: true });
    const before = await hops({});
    expect(counted[0]!.ties).toBe((before[0]?.ties ?? 0) + 1);
  });

  test('go by the canonical id of a merged actor', async () => {
    const old = await paths('i-strand', 'cyra-lund');
    expect(old).toEqual(await paths('ieva-strand', 'cyra-lund'));
    expect(along(old)[0]).toBe('ieva-strand, cyra-lund');
  });

  test('are those known by a day', async () => {
    const from = ['ieva-strand', 'cyra-lund'] as const;
    expect((await paths(...from, { knownBy: '2014-03-05', maxLength: 1 })).outcome).toBe(
      'NONE_WITHIN_LENGTH',
    );
    expect((await paths(...from, { knownBy: '2014-03-15', maxLength: 1 })).outcome).toBe('FOUND');
    const unknown = await paths(...from, { knownBy: '2013-01-01' });
    expect(unknown).toMatchObject({ outcome: 'NONE_WITHIN_LENGTH', edges: [], visited: 2 });
  });

  test('leave out whom the caller leaves out, and hubs, but never the ends', async () => {
    const ends = ['bram-oster', 'nestor-velsky'] as const;
    const exclude = { filter: { exclude: ['ada-quill'] }, maxLength: 2 };
    expect((await paths(...ends, exclude)).edges).toEqual([]);
    expect((await paths(...ends, { maxLength: 2, maxDegree: 1 })).edges).toEqual([]);
    expect((await paths(...ends, { maxLength: 2, maxDegree: 50 })).edges).toHaveLength(1);
    expect((await paths('bram-oster', 'ada-quill', { maxDegree: 1 })).edges).toHaveLength(1);
  });

  test('of other kinds say through what, and how well it is supported', async () => {
    const found = await paths('bram-oster', 'cyra-lund', { via: ['CASE'], maxLength: 1 });
    expect(found.edges[0]!.node.hops).toEqual([
      expect.objectContaining({
        kind: 'CASE',
        via: { id: 'oster-v-lund-ballot-case' },
        status: null,
        support: 'ASSERTED',
        date: null,
      }),
    ]);
  });

  test('come page after page, shortest first, each once', async () => {
    const many = { statuses: ['HELD', 'EXPECTED', 'CONFIRMED', 'ALLEGED'], maxLength: 5 };
    const whole = await paths('ieva-strand', 'nestor-velsky', { ...many, first: 100 });
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(whole.edges.length).toBeGreaterThan(5);
    const lengths = whole.edges.map(({ node }) => node.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    const pages: Paths['edges'][number][] = [];
    let after: string | null = null;
    do {
      const page: Paths = await paths('ieva-strand', 'nestor-velsky', { ...many, first: 2, after });
      expect(page).toMatchObject({ outcome: 'FOUND', totalCount: whole.totalCount });
      pages.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(pages).toEqual(whole.edges);
    const beyond = await paths('ieva-strand', 'nestor-velsky', {
      ...many,
      after: whole.edges.at(-1)!.cursor,
    });
    expect(beyond).toMatchObject({ outcome: 'FOUND', edges: [] });
  });

  test('refuse a cursor from another question or day', async () => {
    const { edges } = await paths('bram-oster', 'nestor-velsky');
    for (const other of [{ maxLength: 3 }, { statuses: ['EXPECTED'] }, { knownBy: '2014-06-01' }]) {
      const error = onlyError(
        await send(server.url, PATHS, {
          from: 'bram-oster',
          to: 'nestor-velsky',
          statuses: ['HELD'],
          after: edges[0]!.cursor,
          ...other,
        }),
      );
      expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });
});

describeEngines('A search for ways is bounded', (open) => {
  let server: TestServer;
  let reads: () => number;
  beforeAll(async () => {
    const graph = await open();
    await loadMany(graph, 24);
    const counting = countingReads(graph);
    ({ reads } = counting);
    const { url, close } = await serveGraph(counting.graph);
    server = {
      graph: counting.graph,
      url,
      close: async () => {
        await close();
        await graph.close();
      },
    };
  });
  afterAll(() => server.close());

  const ends = { from: 'person-00', to: 'person-11', statuses: ['HELD' as const], maxLength: 4 };
  const within = (relationships: number, steps: number) =>
    pathPage(
      new Context(server.graph, analysis),
      { ...ends, first: 100 },
      { relationships, steps },
    );

  test('by the relationships it follows: what was found is shown, nothing claimed of the rest', async () => {
    expect(await within(1, 10_000)).toMatchObject({ outcome: 'LIMIT_REACHED', edges: [] });
    const [few, more] = [await within(200, 10_000), await within(10_000, 200_000)];
    expect(few.outcome).toBe('LIMIT_REACHED');
    expect(more.outcome).toBe('FOUND');
    expect(more.edges).toHaveLength(100);
    const keys = (page: typeof few) => page.edges.map(({ cursor }) => cursor);
    expect(keys(more).slice(0, few.edges.length)).toEqual(keys(few));
    expect(await few.count()).toBeNull();
  });

  test('by the steps that put ways together', async () => {
    const cut = await within(10_000, 300);
    expect(cut.outcome).toBe('LIMIT_REACHED');
    const whole = await within(10_000, 200_000);
    const cursors = cut.edges.map(({ cursor }) => cursor);
    expect(whole.edges.map(({ cursor }) => cursor).slice(0, cursors.length)).toEqual(cursors);
  });

  test('and a page that was filled before that says so, and that more may follow', async () => {
    const cut = await within(200, 10_000);
    const full = await pathPage(
      new Context(server.graph, analysis),
      { ...ends, first: cut.edges.length },
      { relationships: 200, steps: 10_000 },
    );
    expect(cut.outcome).toBe('LIMIT_REACHED');
    expect(full).toMatchObject({ outcome: 'FOUND', pageInfo: { hasNextPage: true } });
    expect(full.edges.map(({ cursor }) => cursor)).toEqual(cut.edges.map(({ cursor }) => cursor));
  });

  test('and one way is looked for where only one is asked for', async () => {
    const one = (selection: string) =>
      `paths(from: "person-00", to: "person-12", statuses: [HELD], maxLength: 4, first: 1) {
        outcome visited edges { cursor } ${selection} }`;
    const { few, all } = await ask<Record<'few' | 'all', Paths>>(
      server.url,
      `{ few: ${one('')} all: ${one('pageInfo { hasNextPage } totalCount')} }`,
    );
    expect(few).toMatchObject({ outcome: all.outcome, edges: all.edges });
    expect(few.visited).toBeLessThanOrEqual(all.visited);
  });

  test('in its round trips: a few a level, however many actors a level has', async () => {
    // Ids, revision, costs and neighbours of the ends; those of a level; details and who is on the way; claims.
    const query = `{ paths(from: "person-00", to: "person-12", statuses: [HELD], maxLength: 3) {
      outcome nodes { hops { from { id } to { id } via { id } evidence { sourceCount } } } } }`;
    const before = reads();
    await ask(server.url, query);
    expect(reads() - before).toBeLessThanOrEqual(9);
  });

  test('so that a light question beside it is answered first', async () => {
    const order: string[] = [];
    const aliases = Array.from(
      { length: 6 },
      (_, i) => `p${i}: paths(from: "person-0${i}", to: "person-1${i}", statuses: [HELD],
        maxLength: 6) { outcome totalCount }`,
    );
    const heavy = send<Record<string, Paths>>(server.url, `{ ${aliases.join(' ')} }`).then(
      (answer) => {
        order.push('heavy');
        return answer;
      },
    );
    const light = send(server.url, '{ person(id: "person-00") { name } }').then((answer) => {
      order.push('light');
      return answer;
    });
    const [{ data, errors }, quick] = await Promise.all([heavy, light]);
    expect([errors, quick.errors]).toEqual([undefined, undefined]);
    // More ways than are counted: the count is given up, the page is not.
    for (const { outcome, totalCount } of Object.values(data!)) {
      expect([outcome, totalCount]).toEqual(['FOUND', null]);
    }
    expect(order).toEqual(['light', 'heavy']);
  });
});
