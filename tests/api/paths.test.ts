/** Paths between two actors of the fictional world, over HTTP. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Analysis } from '../../src/analysis/analysis.ts';
import { Context } from '../../src/api/request/context.ts';
import { pathPage } from '../../src/api/questions/paths.ts';
import { VERDICTS } from '../../src/domain/pairs/verdicts.ts';
import { ask, onlyError, send } from '../support/ask.ts';
import { world } from '../domain/support/world.ts';
import { serveRecords } from '../support/load.ts';
import { serveGraph, serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { countingReads, loadMany } from '../support/world-many.ts';

/** The worker thread starts with the first measure, and no test here takes one. */
const analysis = new Analysis();
const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int! = 4, $via: [TieKind!]! = [MEETING],
    $filter: MetFilter, $maxDegree: Int, $knownBy: Date, $first: Int = 10, $after: String) {
  paths(from: $from, to: $to, maxLength: $maxLength, via: $via, filter: $filter,
      maxDegree: $maxDegree, knownBy: $knownBy, first: $first, after: $after) {
    outcome visited totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { length hops {
      from { id } to { id } kind verdict status format support tieCount via { id } date { edtf }
      evidence { claimCount }
    } } } } }`;

interface Hop {
  readonly from: { id: string };
  readonly to: { id: string };
  readonly kind: string;
  readonly verdict: string | null;
  readonly status: string | null;
  readonly format: string | null;
  readonly support: string | null;
  readonly tieCount: number;
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

/** "a, b, c" for a path from a through b to c. */
const along = ({ edges }: Paths) =>
  edges.map(({ node: { hops } }) => [hops[0]!.from.id, ...hops.map(({ to }) => to.id)].join(', '));

describeEngines('Paths between two actors', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const paths = async (from: string, to: string, given: object = {}): Promise<Paths> =>
    (await ask<{ paths: Paths }>(server.url, PATHS, { from, to, ...given })).paths;
  const hopsAsked = async (from: string, to: string, given: object): Promise<Hop[]> =>
    (await paths(from, to, given)).edges.flatMap(({ node }) => node.hops);

  const SEEN = { filter: { verdicts: ['MET', 'SPOKE', 'SEEN_TOGETHER'] } };

  test('lead through the filtered verdicts, with evidence on every hop', async () => {
    const found = await paths('bram-oster', 'nestor-velsky', { maxLength: 2, ...SEEN });
    expect(found).toMatchObject({ outcome: 'FOUND', totalCount: 1 });
    expect(along(found)).toEqual(['bram-oster, ada-quill, nestor-velsky']);
    const [first, second] = found.edges[0]!.node.hops;
    // Parallel meetings are one hop, shown by the strongest of them: here held talks and a call.
    const talks = { verdict: 'MET', status: 'HELD', format: 'UNKNOWN', support: null, tieCount: 2 };
    expect(first).toMatchObject({ kind: 'MEETING', via: { id: 'quill-oster-2014-03' }, ...talks });
    const seen = { verdict: 'SEEN_TOGETHER', status: 'HELD', format: 'ENCOUNTER', tieCount: 1 };
    expect(second).toMatchObject({ via: { id: 'quill-velsky-regatta-2014-05' }, ...seen });
    for (const hop of [first!, second!]) expect(hop.evidence.claimCount).toBeGreaterThan(1);
  });

  test('lead only through MET by default, and other verdicts on request', async () => {
    expect(along(await paths('bram-oster', 'ieva-strand'))).toEqual([
      'bram-oster, ada-quill, cyra-lund, ieva-strand',
    ]);
    const seen = await paths('bram-oster', 'nestor-velsky', { maxLength: 2 });
    expect(seen).toMatchObject({ outcome: 'NONE_WITHIN_LENGTH', edges: [], totalCount: 0 });
    const held = await paths('bram-oster', 'nestor-velsky', {
      maxLength: 2,
      filter: { statuses: ['HELD'] },
    });
    // HELD includes every form, such as the reception.
    expect(along(held)).toContain('bram-oster, ada-quill, nestor-velsky');
    const none = await paths('bram-oster', 'ada-quill', { filter: { verdicts: ['NO_RECORD'] } });
    expect(none.outcome).toBe('NONE_WITHIN_LENGTH');
    expect((await paths('bram-oster', 'ada-quill', { filter: { statuses: [] } })).edges).toEqual(
      [],
    );
  });

  test.each([
    ['only planned meetings', 'ada-quill', 'ieva-strand', 'PLANNED', 'EXPECTED'],
    ['disputed meetings', 'ada-quill', 'dov-marrek', 'DISPUTED', 'DISPUTED'],
    ['only alleged meetings', 'ieva-strand', 'bram-oster', 'ALLEGED', 'ALLEGED'],
    ['a call', 'ada-quill', 'bram-oster', 'SPOKE', 'HELD'],
    ['a gathering', 'ieva-strand', 'dov-marrek', 'BOTH_ATTENDED', 'HELD'],
    ['meetings that did not take place', 'bram-oster', 'nestor-velsky', 'CALLED_OFF', 'NOT_HELD'],
    ['called-off requests', 'dov-marrek', 'bram-oster', 'CALLED_OFF', 'CANCELLED'],
    ['denied meetings', 'cyra-lund', 'nestor-velsky', 'DENIED', 'DENIED'],
  ])('include %s only on request', async (_, from, to, verdict, status) => {
    const direct = { maxLength: 1 };
    const wanted = { ...direct, filter: { verdicts: [verdict] } };
    expect(await hopsAsked(from, to, wanted)).toEqual([
      expect.objectContaining({ kind: 'MEETING', verdict, status, support: null }),
    ]);
    const others = VERDICTS.filter((other) => other !== verdict);
    const rest = await hopsAsked(from, to, { ...direct, filter: { verdicts: others } });
    expect(rest.map((hop) => hop.verdict)).not.toContain(verdict);
  });

  test('are filtered by form too', async () => {
    const [from, to] = ['ada-quill', 'bram-oster'];
    const all = { verdicts: VERDICTS };
    const viaOf = async (formats: readonly string[]) =>
      (await hopsAsked(from, to, { maxLength: 1, filter: { ...all, formats } })).map(
        ({ via, tieCount }) => [via?.id, tieCount],
      );
    expect(await viaOf(['CALL'])).toEqual([['quill-oster-call-2014-05', 1]]);
    expect(await viaOf(['GATHERING'])).toEqual([['lantern-reception-2014-04', 1]]);
    expect(await viaOf(['CALL', 'GATHERING', 'UNKNOWN'])).toEqual([['quill-oster-2014-03', 4]]);
  });

  test('include an event as a tie only if the two are no pair in it', async () => {
    const shared = { via: ['EVENT'], maxLength: 1 };
    const [hop] = await hopsAsked('bram-oster', 'veloria', shared);
    expect(hop).toMatchObject({ kind: 'EVENT', verdict: null, format: null });
    // One spoke for the other, which is a tie and no meeting.
    const [mandate] = await hopsAsked('bram-oster', 'tarnmoor', { ...shared, ...SEEN });
    expect(mandate).toMatchObject({
      via: { id: 'quill-oster-2014-03' },
      verdict: null,
      status: 'HELD',
      tieCount: 1,
    });
    expect(await hopsAsked('bram-oster', 'tarnmoor', { maxLength: 1 })).toEqual([]);
    const paired = await hopsAsked('ada-quill', 'dov-marrek', shared);
    expect(paired.map(({ via }) => via?.id)).not.toContain('lantern-reception-2014-04');
  });

  test('use the canonical id of a merged actor', async () => {
    const old = await paths('i-strand', 'cyra-lund');
    expect(old).toEqual(await paths('ieva-strand', 'cyra-lund'));
    expect(along(old)[0]).toBe('ieva-strand, cyra-lund');
  });

  test('are the paths known by the day', async () => {
    const from = ['ieva-strand', 'cyra-lund'] as const;
    expect((await paths(...from, { knownBy: '2014-03-05', maxLength: 1 })).outcome).toBe(
      'NONE_WITHIN_LENGTH',
    );
    expect((await paths(...from, { knownBy: '2014-03-15', maxLength: 1 })).outcome).toBe('FOUND');
    const unknown = await paths(...from, { knownBy: '2013-01-01' });
    expect(unknown).toMatchObject({ outcome: 'NONE_WITHIN_LENGTH', edges: [], visited: 2 });
  });

  test('avoid excluded actors and hubs, except as ends', async () => {
    const ends = ['bram-oster', 'nestor-velsky'] as const;
    const two = { maxLength: 2, ...SEEN };
    const exclude = { ...two, filter: { ...SEEN.filter, exclude: ['ada-quill'] } };
    expect((await paths(...ends, exclude)).edges).toEqual([]);
    expect((await paths(...ends, { ...two, maxDegree: 1 })).edges).toEqual([]);
    expect((await paths(...ends, { ...two, maxDegree: 50 })).edges).toHaveLength(1);
    expect((await paths('bram-oster', 'ada-quill', { maxDegree: 1 })).edges).toHaveLength(1);
  });

  test('through other kinds of tie name the entity between and its support', async () => {
    const found = await paths('bram-oster', 'cyra-lund', { via: ['CASE'], maxLength: 1 });
    expect(found.edges[0]!.node.hops).toEqual([
      expect.objectContaining({
        kind: 'CASE',
        via: { id: 'oster-v-lund-ballot-case' },
        verdict: null,
        status: null,
        format: null,
        support: 'ASSERTED',
        date: null,
      }),
    ]);
  });

  test('are paged, shortest first, each once', async () => {
    const verdicts = ['MET', 'SPOKE', 'SEEN_TOGETHER', 'ALLEGED', 'PLANNED', 'CALLED_OFF'];
    const many = { filter: { verdicts }, maxLength: 5 };
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
    const { edges } = await paths('bram-oster', 'nestor-velsky', SEEN);
    const planned = { filter: { verdicts: ['PLANNED'] } };
    for (const other of [{ maxLength: 3 }, planned, { knownBy: '2014-06-01' }]) {
      const error = onlyError(
        await send(server.url, PATHS, {
          from: 'bram-oster',
          to: 'nestor-velsky',
          ...SEEN,
          after: edges[0]!.cursor,
          ...other,
        }),
      );
      expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });
});

describeEngines('Paths along memberships', (open) => {
  let server: TestServer;
  let early: string;
  let late: string;
  beforeAll(async () => {
    // The memberships of the society have terms; those of the guild mostly overlap or are open.
    const built = world()
      .person('ann', 'bob', 'cyd', 'dan', 'eve')
      .organization('society', 'guild', 'league')
      .role('chair')
      .source('register')
      .claim('ann memberOf society', { since: '1990', until: '1999' })
      .claim('bob memberOf society', { since: '2005', until: '2010' })
      .claim('cyd memberOf society', { since: '1995', until: '2006' })
      .claim('dan holds chair', { since: '2008' })
      .claim('chair postIn society')
      .claim('ann memberOf guild', { since: '1990' })
      .claim('dan memberOf guild', { until: '2001' })
      .claim('society memberOf league', { since: '2007' })
      .claim('eve memberOf society', { since: '2009', until: '2012' });
    late = built.lastId;
    built.claim('eve memberOf society', { since: '1980', until: '1992' });
    early = built.lastId;
    server = await serveRecords(open, built.records);
  });
  afterAll(() => server.close());

  const waysOf = async (from: string, to: string, given: object = {}) =>
    along(
      (
        await ask<{ paths: Paths }>(server.url, PATHS, {
          from,
          to,
          via: ['MEMBERSHIP', 'ROLE'],
          maxLength: 2,
          ...given,
        })
      ).paths,
    );

  test('pass through an organization only if both can have belonged to it at the same time', async () => {
    expect(await waysOf('ann', 'bob')).toEqual([]);
    expect(await waysOf('ann', 'cyd')).toEqual(['ann, society, cyd']);
    expect(await waysOf('bob', 'cyd')).toEqual(['bob, society, cyd']);
    // A role in the organization counts too.
    expect(await waysOf('bob', 'dan')).toEqual(['bob, society, dan']);
    expect(await waysOf('cyd', 'dan')).toEqual([]);
    expect(await waysOf('ann', 'dan')).toEqual(['ann, guild, dan']);
  });

  test('apply this rule to a parent organization too, but not to a person in between', async () => {
    expect(await waysOf('ann', 'league')).toEqual([]);
    expect(await waysOf('bob', 'league')).toEqual(['bob, society, league']);
    expect(await waysOf('guild', 'society')).toEqual([
      'guild, ann, society',
      'guild, dan, society',
    ]);
  });

  test.each([
    ['ann', () => early],
    ['bob', () => late],
  ])('show a term that overlaps that of %s, if there are several', async (to, claim) => {
    const { paths } = await ask<{
      paths: {
        nodes: { hops: { tieCount: number; evidence: { claims: { nodes: object[] } } }[] }[];
      };
    }>(
      server.url,
      `{ paths(from: "eve", to: "${to}", via: [MEMBERSHIP]) { nodes { hops {
           tieCount evidence { claims { nodes { id } } } } } } }`,
    );
    expect(paths.nodes[0]!.hops[0]).toEqual({
      tieCount: 2,
      evidence: { claims: { nodes: [{ id: claim() }] } },
    });
  });

  test('take a longer path if the shortest is impossible', async () => {
    const found = await waysOf('ann', 'bob', { maxLength: 4 });
    expect(found).toEqual(['ann, guild, dan, society, bob']);
  });
});

describeEngines('A search for paths is limited', (open) => {
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

  const ends = { from: 'person-00', to: 'person-11', maxLength: 4 };
  const within = (relationships: number, steps: number) =>
    pathPage(
      new Context(server.graph, analysis),
      { ...ends, first: 100 },
      { relationships, steps },
    );

  test('in the relationships it follows: it shows what it found and says that the limit was reached', async () => {
    expect(await within(1, 10_000)).toMatchObject({ outcome: 'LIMIT_REACHED', edges: [] });
    const [few, more] = [await within(200, 10_000), await within(10_000, 200_000)];
    expect(few.outcome).toBe('LIMIT_REACHED');
    expect(more.outcome).toBe('FOUND');
    expect(more.edges).toHaveLength(100);
    const keys = (page: typeof few) => page.edges.map(({ cursor }) => cursor);
    expect(keys(more).slice(0, few.edges.length)).toEqual(keys(few));
    expect(await few.count()).toBeNull();
  });

  test('in the steps that assemble paths', async () => {
    const cut = await within(10_000, 300);
    expect(cut.outcome).toBe('LIMIT_REACHED');
    const whole = await within(10_000, 200_000);
    const cursors = cut.edges.map(({ cursor }) => cursor);
    expect(whole.edges.map(({ cursor }) => cursor).slice(0, cursors.length)).toEqual(cursors);
  });

  test('but a page filled before the limit is FOUND, and says that more may follow', async () => {
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

  test('to a single path if only one is requested', async () => {
    const one = (selection: string) =>
      `paths(from: "person-00", to: "person-12", maxLength: 4, first: 1) {
        outcome visited edges { cursor } ${selection} }`;
    const { few, all } = await ask<Record<'few' | 'all', Paths>>(
      server.url,
      `{ few: ${one('')} all: ${one('pageInfo { hasNextPage } totalCount')} }`,
    );
    expect(few).toMatchObject({ outcome: all.outcome, edges: all.edges });
    expect(few.visited).toBeLessThanOrEqual(all.visited);
  });

  test('in its round trips: a few per level, however many actors a level has', async () => {
    // Round trips: ids, revision, costs and neighbours of the ends; costs and neighbours per level;
    // details and actors on the paths; claims.
    const query = `{ paths(from: "person-00", to: "person-12", maxLength: 3) {
      outcome nodes { hops { from { id } to { id } via { id } evidence { sourceCount } } } } }`;
    const before = reads();
    await ask(server.url, query);
    expect(reads() - before).toBeLessThanOrEqual(9);
  });

  test('so that a light query sent with it is answered first', async () => {
    const order: string[] = [];
    const aliases = Array.from(
      { length: 2 },
      (_, i) => `p${i}: paths(from: "person-0${i}", to: "person-1${i}",
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
    // There are too many paths to count, so the count is null but the page is given.
    for (const { outcome, totalCount } of Object.values(data!)) {
      expect([outcome, totalCount]).toEqual(['FOUND', null]);
    }
    expect(order).toEqual(['light', 'heavy']);
  });
});
