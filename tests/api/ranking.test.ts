/** Rankings: what counts as a tie, scopes, paging, limits, and a server that stays responsive. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MeasureThreadOptions } from '../../src/analysis/measure-thread.ts';
import { openServer } from '../../src/api/http/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { ask, onlyError, send } from '../support/ask.ts';
import { serveGraph, serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { circle, loadCircles } from '../support/world-circles.ts';
import { countingReads } from '../support/world-many.ts';

// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

const rankingOf = (args: string) =>
  `{ ranking(${args}) { actorCount pairCount totalCount pageInfo { hasNextPage endCursor }
     edges { cursor order score community counterpartCount node { key } } } }`;

async function rank(url: string, args: string): Promise<Answer> {
  return (await ask<Answer>(url, rankingOf(args))).ranking;
}
const idsOf = ({ edges }: Answer) => edges.map(({ node }: Answer) => node.key);

describeEngines('A ranking of the fictional world', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const degree = (rest: string) => rank(server.url, `by: DEGREE${rest && ', '}${rest}`);
  const verdicts = (list: string) => `filter: { verdicts: [${list}] }`;

  test('counts only MET pairs as ties by default, and other verdicts on request', async () => {
    const met = await degree('');
    expect([met.actorCount, met.pairCount, met.totalCount]).toEqual([8, 8, 8]);
    // A meeting of two actors with two others.
    expect(met.edges[0]).toMatchObject({
      order: 1,
      counterpartCount: 2,
      score: 2,
      node: { key: 'cyra-lund' },
    });
    const ada = met.edges.find(({ node }: Answer) => node.key === 'ada-quill');
    expect(ada.counterpartCount).toBe(3);
    // Talks of four, two of them States represented by the others, and a meeting of two.
    expect(ada.score).toBeCloseTo(1 / 3 + 1 / 3 + 1, 9);
    expect(idsOf(met)).not.toContain('nestor-velsky');
    expect(idsOf(met)).not.toContain('dov-marrek');
    expect(await degree(verdicts('MET'))).toEqual(met);
    const planned = await degree(verdicts('PLANNED'));
    expect(idsOf(planned)).toEqual(expect.arrayContaining(['bram-oster', 'dov-marrek']));
    expect(idsOf(planned)).not.toContain('tarnmoor');
    expect((await degree(verdicts(''))).edges).toEqual([]);
  });

  test('counts calls, encounters and gatherings on request', async () => {
    expect(idsOf(await degree(verdicts('SPOKE'))).sort()).toEqual(['ada-quill', 'bram-oster']);
    expect(idsOf(await degree(verdicts('SEEN_TOGETHER'))).sort()).toEqual([
      'ada-quill',
      'nestor-velsky',
    ]);
    const attended = await degree(verdicts('BOTH_ATTENDED'));
    expect(attended.pairCount).toBe(15);
    const guest = attended.edges.find(({ node }: Answer) => node.key === 'dov-marrek');
    // A reception of six gives a fifth of a tie to each of the five others.
    expect(guest.counterpartCount).toBe(5);
    expect(guest.score).toBeCloseTo(1, 9);
    const held = await degree('filter: { statuses: [HELD] }');
    expect(held.pairCount).toBe(8 + 15 + 1 - 3);
    const gathered = await degree('filter: { statuses: [HELD], formats: [GATHERING] }');
    expect(idsOf(gathered)).toEqual(idsOf(attended));
  });

  test('counts a called-off request as a tie of the two actors, if asked for that verdict', async () => {
    expect(idsOf(await degree(verdicts('CALLED_OFF')))).toContain('dov-marrek');
  });

  test('is as known on the day', async () => {
    const then = await degree('knownBy: "2014-03-01"');
    expect(idsOf(then).sort()).toEqual(['ada-quill', 'dov-marrek']);
    expect(await degree('knownBy: "2000-01-01"')).toMatchObject({
      actorCount: 0,
      pairCount: 0,
      edges: [],
    });
  });

  test('accepts merged ids, and excludes actors', async () => {
    const some = await degree('scope: { actors: ["i-strand", "cyra-lund"] }');
    expect(idsOf(some).sort()).toEqual(['cyra-lund', 'ieva-strand']);
    const without = await degree('filter: { exclude: ["i-strand"] }');
    expect(idsOf(without)).not.toContain('ieva-strand');
    expect(without.actorCount).toBe(7);
  });

  test('has a scope of actors, neighbours, types, members, or a combination of these', async () => {
    const scoped = async (scope: string) => idsOf(await degree(`scope: { ${scope} }`)).sort();
    expect(await scoped('around: ["cyra-lund"]')).toEqual([
      'ada-quill',
      'cyra-lund',
      'ieva-strand',
    ]);
    const two = await scoped('around: ["cyra-lund"], depth: 2');
    expect(two).toEqual(expect.arrayContaining(['bram-oster', 'tarnmoor']));
    expect(two).not.toContain('reed-party');
    expect(await scoped('around: ["cyra-lund"], depth: 2, types: [PERSON]')).toEqual([
      'ada-quill',
      'bram-oster',
      'cyra-lund',
      'ieva-strand',
    ]);
    expect(await scoped('types: [ORGANIZATION]')).toEqual(['tarnmoor', 'veloria']);
    expect(await scoped('types: [PERSON, GROUP]')).toHaveLength(5);
    expect(await scoped('memberOf: ["reed-party"]')).toEqual([]);
    expect(await scoped('actors: ["cyra-lund"]')).toEqual([]);
    expect(await scoped('actors: ["cyra-lund", "ada-quill"], around: ["bram-oster"]')).toEqual([]);
  });

  test('gives a tie the same weight in every scope', async () => {
    const pair = await degree('scope: { actors: ["ada-quill", "bram-oster"] }');
    expect(pair.edges.map(({ score }: Answer) => score)).toEqual([1 / 3, 1 / 3]);
  });

  test('has evidence', async () => {
    const { ranking }: Answer = await ask(
      server.url,
      `{ ranking(by: DEGREE, scope: { actors: ["i-strand", "cyra-lund"] }) {
           edges { evidence { claims(first: 100) { nodes { key } } } } }
         relationship(a: "i-strand", b: "cyra-lund", filter: { verdicts: [MET] }) {
           meetings { edges { evidence { claims(first: 100) { nodes { key } } } } } } }`,
    );
    const [one, other] = ranking.edges;
    expect(one.evidence.claims.nodes.length).toBeGreaterThan(0);
    expect(other).toEqual(one);
  });

  test.each(['DEGREE', 'BETWEENNESS', 'PAGERANK', 'COMMUNITY'])(
    'by %s is paged, with each actor once',
    async (by) => {
      const asked = `by: ${by}`;
      const whole = await rank(server.url, `${asked}, first: 100`);
      const pages: Answer[] = [];
      let after = '';
      do {
        const page = await rank(server.url, `${asked}, first: 3${after}`);
        pages.push(...page.edges);
        after = page.pageInfo.hasNextPage ? `, after: "${page.pageInfo.endCursor}"` : '';
      } while (after !== '');
      expect(pages).toEqual(whole.edges);
      expect(pages.map(({ order }) => order)).toEqual(pages.map((_, i) => i + 1));
      for (const { community } of pages) expect(community === null).toBe(by !== 'COMMUNITY');
    },
  );

  test('refuses a cursor of another ranking or day', async () => {
    const { pageInfo } = await rank(server.url, 'by: DEGREE, first: 2');
    for (const other of [
      'by: PAGERANK',
      'by: DEGREE, filter: { verdicts: [MET, PLANNED] }',
      'by: DEGREE, knownBy: "2014-05-01"',
      'by: DEGREE, scope: { types: [PERSON] }',
    ]) {
      const answer = await send(server.url, rankingOf(`${other}, after: "${pageInfo.endCursor}"`));
      expect(onlyError(answer)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });
});

describeEngines('A ranking of circles', (open) => {
  let graph: Graph;
  let counted: ReturnType<typeof countingReads>;
  let server: Omit<TestServer, 'graph'>;
  beforeAll(async () => {
    graph = await open();
    await loadCircles(graph, { circles: 12, size: 14 });
    counted = countingReads(graph);
    server = await serveGraph(counted.graph);
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  test('finds each circle as a community', async () => {
    const ranking = await rank(
      server.url,
      'by: COMMUNITY, filter: { verdicts: [MET, PLANNED] }, first: 100',
    );
    expect([ranking.actorCount, ranking.pairCount]).toEqual([12 * 14, 12 * ((14 * 13) / 2) + 11]);
    const first = ranking.edges.filter(({ community }: Answer) => community === 1);
    expect(idsOf({ edges: first }).sort()).toEqual(circle(0, 14));
    for (const { score } of first) expect(score).toBe(13);
  });

  test('gives the actors that link circles the highest betweenness', async () => {
    const ranking = await rank(
      server.url,
      'by: BETWEENNESS, filter: { verdicts: [MET, PLANNED] }, first: 12',
    );
    const leaders = Array.from({ length: 12 }, (_, n) => circle(n, 14)[0]);
    expect(idsOf(ranking).sort()).toEqual(leaders);
    const [five, six] = [circle(5, 14)[0], circle(6, 14)[0]];
    expect(idsOf(ranking).slice(0, 2).sort()).toEqual([five, six]);
  });

  test('ignores planned meetings by default', async () => {
    const ranking = await rank(server.url, 'by: BETWEENNESS');
    expect(ranking.pairCount).toBe(12 * ((14 * 13) / 2));
    for (const { score } of ranking.edges) expect(score).toBe(0);
  });

  test('is computed once per revision', async () => {
    const ask = 'by: PAGERANK, scope: { types: [PERSON] }';
    const first = await rank(server.url, ask);
    const before = counted.reads();
    // Another text for the same question, so that it is not answered from memory as a whole.
    expect(await rank(server.url, `${ask}, knownBy: null`)).toEqual(first);
    // Two reads: the revision and the actors of the page, but no meetings.
    expect(counted.reads() - before).toBe(2);
  });

  test('depth counts ties from the actor', async () => {
    const around = async (depth: number) =>
      (
        await rank(
          server.url,
          `by: DEGREE, filter: { verdicts: [MET, PLANNED] }, scope: { around: ["${circle(0, 14)[0]!}"], depth: ${depth} }`,
        )
      ).actorCount;
    expect([await around(1), await around(2), await around(3)]).toEqual([15, 29, 43]);
  });
});

describeEngines('The server stays responsive while a ranking runs', (open) => {
  const HANGING = new URL('../analysis/hanging-worker.mjs', import.meta.url);
  const CRASHING = new URL('../analysis/crashing-worker.mjs', import.meta.url);
  const RANKING = rankingOf('by: PAGERANK');
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadCircles(graph, { circles: 2, size: 3 });
  });
  afterAll(() => graph.close());

  const serve = (measuring: MeasureThreadOptions) =>
    openServer({
      graph,
      measuring,
      host: '127.0.0.1',
      port: 0,
      schemaFolder: 'schema',
      webFolder: 'web/dist',
      silent: true,
    });

  test('a light query is answered meanwhile, and the ranking fails as too expensive', async () => {
    const server = await serve({ entry: HANGING, limitMs: 3_000 });
    try {
      let isDone = false;
      const ranking = send(server.url, RANKING).finally(() => (isDone = true));
      const light = await ask<Answer>(server.url, '{ person(id: "person-0000") { name } }');
      expect([light.person.name, isDone]).toEqual(['person-0000', false]);
      expect(onlyError(await ranking)).toMatchObject({
        code: 'QUERY_TOO_EXPENSIVE',
        argument: 'scope',
        message: expect.stringMatching(/narrow/),
      });
    } finally {
      await server.close();
    }
  });

  test('a crash gives INTERNAL without details, and the next ranking is answered', async () => {
    const server = await serve({ entry: CRASHING });
    try {
      const answer = await send(server.url, RANKING);
      expect(onlyError(answer).code).toBe('INTERNAL');
      expect(answer.text).not.toMatch(/worn out|worker/);
      expect((await rank(server.url, 'by: DEGREE')).actorCount).toBe(6);
    } finally {
      await server.close();
    }
  });

  test('closing does not wait for the ranking', async () => {
    const server = await serve({ entry: HANGING });
    const ranking = send(server.url, RANKING);
    // When the light query is answered, the server has received the ranking.
    await ask(server.url, '{ person(id: "person-0000") { name } }');
    await server.close();
    const [settled] = await Promise.allSettled([ranking]);
    const refused = settled.status === 'rejected' || onlyError(settled.value).code;
    expect([true, 'SERVICE_UNAVAILABLE']).toContain(refused);
  });
});
