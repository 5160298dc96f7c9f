/** The network around actors of the fictional world, over HTTP. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Analysis } from '../../src/analysis/analysis.ts';
import { Context } from '../../src/api/request/context.ts';
import { networkAround } from '../../src/api/questions/network.ts';
import { pathPage } from '../../src/api/questions/paths.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { VERDICTS } from '../../src/domain/pairs/verdicts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { world } from '../domain/support/world.ts';
import { ask } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { loadMany } from '../support/world-many.ts';

const analysis = new Analysis();

const NETWORK = `query ($around: [ID!]!, $depth: Int! = 1, $via: [TieKind!]! = [MEETING],
    $filter: MetFilter, $maxDegree: Int, $maxNodes: Int! = 100, $knownBy: Date) {
  network(around: $around, depth: $depth, via: $via, filter: $filter,
      maxDegree: $maxDegree, maxNodes: $maxNodes, knownBy: $knownBy) {
    truncated outcome omittedActors omittedActorsExact omittedEdges
    nodes { actor { id } distance tieCount neighbourCount degree }
    edges { key source target kind tieCount verdict counts { verdict count }
      statusCounts { status count } firstDate lastDate
      firstMet lastMet firstMetDate { edtf } lastMetDate { edtf } evidence { claimCount } } } }`;

interface Network {
  readonly truncated: boolean;
  readonly outcome: string;
  readonly omittedActors: number;
  readonly omittedActorsExact: boolean;
  readonly omittedEdges: number;
  readonly nodes: readonly {
    actor: { id: string };
    distance: number;
    tieCount: number;
    neighbourCount: number;
    degree: number;
  }[];
  readonly edges: readonly {
    key: string;
    source: string;
    target: string;
    kind: string;
    tieCount: number;
    verdict: string | null;
    counts: readonly { verdict: string; count: number }[];
    statusCounts: readonly { status: string; count: number }[];
    firstDate: string | null;
    lastDate: string | null;
    firstMet: string | null;
    lastMet: string | null;
    firstMetDate: { edtf: string } | null;
    lastMetDate: { edtf: string } | null;
    evidence: { claimCount: number };
  }[];
}

const ALL = { filter: { verdicts: VERDICTS } };

describeEngines('The network around actors', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const network = async (around: readonly string[], given: object = {}): Promise<Network> =>
    (await ask<{ network: Network }>(server.url, NETWORK, { around, ...given })).network;
  const idsOf = ({ nodes }: Network) => nodes.map(({ actor }) => actor.id);

  test('has the same verdicts, counts and days as `whoMet`', async () => {
    const shown = await network(['ada-quill'], ALL);
    const { whoMet } = await ask<{
      whoMet: { edges: (Network['edges'][number] & { node: { id: string } })[] };
    }>(
      server.url,
      `{ whoMet(actor: "ada-quill", first: 100) { edges {
        node { id } verdict counts { verdict count } statusCounts { status count }
        firstDate lastDate firstMet lastMet firstMetDate { edtf } lastMetDate { edtf } } } }`,
    );
    expect(idsOf(shown).slice(1).sort()).toEqual(whoMet.edges.map(({ node }) => node.id).sort());
    for (const { node, ...totals } of whoMet.edges) {
      const edge = shown.edges.find(
        (each) => [each.source, each.target].sort().join() === ['ada-quill', node.id].sort().join(),
      );
      expect(edge).toMatchObject({ ...totals, kind: 'MEETING' });
      expect(edge!.evidence.claimCount).toBeGreaterThan(0);
    }
  });

  test('lists the requested actors first, then by distance, then by number of ties', async () => {
    const { nodes, edges, outcome } = await network(['cyra-lund', 'ada-quill'], {
      ...ALL,
      depth: 2,
    });
    expect(outcome).toBe('COMPLETE');
    expect(nodes.slice(0, 2).map(({ actor }) => actor.id)).toEqual(['ada-quill', 'cyra-lund']);
    const distances = nodes.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    for (const { actor, tieCount, neighbourCount, degree } of nodes) {
      const own = edges.filter(({ source, target }) => [source, target].includes(actor.id));
      expect(tieCount).toBe(own.reduce((n, edge) => n + edge.tieCount, 0));
      expect(neighbourCount).toBe(own.length);
      expect(degree).toBeGreaterThanOrEqual(tieCount > 0 ? 1 : 0);
    }
  });

  test('gives the number of omitted actors', async () => {
    const whole = await network(['ada-quill'], { ...ALL, depth: 1 });
    const cut = await network(['ada-quill'], { ...ALL, depth: 1, maxNodes: 3 });
    expect(cut).toMatchObject({ truncated: true, outcome: 'MAX_NODES', omittedActorsExact: true });
    expect(cut.omittedActors).toBe(whole.nodes.length - 3);
    expect(idsOf(cut)).toEqual(idsOf(whole).slice(0, 3));
    // A level is not read if no more actors fit, so the number of its actors is unknown.
    const deep = await network(['ada-quill'], { ...ALL, depth: 2, maxNodes: 3 });
    expect(deep.omittedActorsExact).toBe(false);
    expect(whole).toMatchObject({ truncated: false, outcome: 'COMPLETE', omittedActors: 0 });
  });

  test('has only MET by default, and other verdicts on request', async () => {
    const met = await network(['ada-quill']);
    expect(idsOf(met).sort()).toEqual(['ada-quill', 'bram-oster', 'cyra-lund', 'tarnmoor']);
    for (const { verdict, counts, statusCounts } of met.edges) {
      expect(verdict).toBe('MET');
      expect(counts).toEqual([{ verdict: 'MET', count: 1 }]);
      expect(statusCounts).toEqual([{ status: 'HELD', count: 1 }]);
    }
    const held = await network(['ada-quill'], { filter: { statuses: ['HELD'] } });
    for (const { statusCounts } of held.edges) {
      expect(statusCounts.map(({ status }) => status)).toEqual(['HELD']);
    }
    expect(new Set(held.edges.map(({ verdict }) => verdict))).toEqual(
      new Set(['MET', 'SEEN_TOGETHER', 'BOTH_ATTENDED']),
    );
    const calls = await network(['ada-quill'], {
      filter: { verdicts: VERDICTS, formats: ['CALL'] },
    });
    expect(calls.edges.map(({ key, verdict }) => [key, verdict])).toEqual([
      ['ada-quill|bram-oster|MEETING', 'SPOKE'],
    ]);
  });

  test('has only ties of the requested kinds and knowledge day', async () => {
    const cases = await network(['bram-oster'], { via: ['CASE'] });
    expect(cases.edges.map(({ kind, verdict }) => [kind, verdict])).toContainEqual(['CASE', null]);
    expect(await network(['ada-quill'], { knownBy: '2013-01-01' })).toMatchObject({
      nodes: [],
      edges: [],
      outcome: 'COMPLETE',
    });
    expect(idsOf(await network(['ada-quill'], { ...ALL, maxDegree: 2 })).length).toBeLessThan(
      idsOf(await network(['ada-quill'], ALL)).length,
    );
  });
});

describeEngines('A network of two', (open) => {
  test('counts a meeting within another of the same two once, and a meeting told as several by its number', async () => {
    const held = { stage: 'held' } as const;
    const built = world().person('ann', 'bob').meeting('summit', 'lunch', 'games').source('press');
    for (const id of ['summit', 'lunch', 'games']) {
      built.claim(`${id} stage held`);
      for (const who of ['ann', 'bob']) built.claim(`${who} involvedIn ${id}`, held);
    }
    built.claim('lunch partOf summit').claim('summit format gathering', held);
    built.claim('games property 12..', { which: 'times' });
    const small = await serveRecords(open, built.records);
    try {
      const { network: around } = await ask<{ network: Network }>(small.url, NETWORK, {
        around: ['ann'],
        ...ALL,
      });
      expect(around.edges).toEqual([
        expect.objectContaining({ tieCount: 13, counts: [{ verdict: 'MET', count: 13 }] }),
      ]);
      expect(around.nodes.map(({ tieCount, degree }) => [tieCount, degree])).toEqual([
        [13, 3],
        [13, 3],
      ]);
      const { paths } = await ask<{ paths: { nodes: { hops: { tieCount: number }[] }[] } }>(
        small.url,
        `{ paths(from: "ann", to: "bob", filter: { verdicts: [MET, BOTH_ATTENDED] }) {
             nodes { hops { tieCount } } } }`,
      );
      expect(paths.nodes).toEqual([{ hops: [{ tieCount: 13 }] }]);
    } finally {
      await small.close();
    }
  });
});

describeEngines('The reads around actors', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadMany(graph, 24);
  });
  afterAll(() => graph.close());

  test('are limited, and the answer says if it is incomplete', async () => {
    const asked = { around: ['person-00'], depth: 2, maxNodes: 100 };
    const whole = await networkAround(new Context(graph, analysis), asked);
    expect(whole).toMatchObject({ outcome: 'COMPLETE' });
    expect(whole.nodes).toHaveLength(24);
    const limits = { relationships: 60, steps: 1_000 };
    const cut = await networkAround(new Context(graph, analysis), asked, limits);
    expect(cut).toMatchObject({ outcome: 'LIMIT_REACHED', omittedActorsExact: false });
    expect(cut.nodes[0]!.id).toBe('person-00');
    expect(cut.nodes.length).toBeGreaterThan(1);
  });

  test('are cached only for the revision they come from', async () => {
    const asked = { from: 'person-00', to: 'newcomer' };
    const news = world()
      .source('news', { publishedOn: '2018-01-01' })
      .person('newcomer')
      .meeting('late-meeting')
      .claim('newcomer name Newcomer')
      .claim('late-meeting stage held');
    const dataset = { id: 'news', title: 'News', coverage: 'Invented.' };
    const who = { who: 'tests', why: 'News' };
    await loadRecords(graph, dataset, news.records, who);
    const before = await pathPage(new Context(graph, analysis), asked);
    expect(before.outcome).toBe('NONE_WITHIN_LENGTH');
    const held = { capacity: 'attendee', stage: 'held' } as const;
    news
      .claim('newcomer involvedIn late-meeting', held)
      .claim('person-00 involvedIn late-meeting', held);
    await loadRecords(graph, dataset, news.records, who);
    expect(await pathPage(new Context(graph, analysis), asked)).toMatchObject({ outcome: 'FOUND' });
  });
});
