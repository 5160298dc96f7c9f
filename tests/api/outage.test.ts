/** When the graph is unreachable the server says so, and it answers again without a restart. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAnswerSettings } from '../../src/api/http/answer-settings.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { ask, onlyError, send } from '../support/ask.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { describeNeo4j, neo4jTestSettings, openTestNeo4j } from '../support/neo4j.ts';
import { serveGraph } from '../support/server.ts';
import { Wire } from '../support/server-wire.ts';
import { loadWorld } from '../support/world.ts';

const PEOPLE = '{ people(first: 3) { nodes { id } } }';

test('health is live while the process runs, and ready while the graph answers', async () => {
  const graph = await openTestEmbedded();
  const { url, close } = await serveGraph(graph);
  try {
    const status = async (which: string) => (await fetch(`${url}/health/${which}`)).status;
    expect([await status('live'), await status('ready')]).toEqual([200, 200]);
    await graph.close();
    expect([await status('live'), await status('ready')]).toEqual([200, 503]);
    const answer = await send(url, PEOPLE);
    expect(onlyError(answer).code).toBe('SERVICE_UNAVAILABLE');
  } finally {
    await close();
    await graph.close();
  }
});

describeNeo4j('An unreachable Neo4j', () => {
  let wire: Wire;
  const settings = () => ({ ...neo4jTestSettings(), uri: `bolt://127.0.0.1:${port}` });
  let port: number;
  let url: string;
  let closing: () => Promise<void>;

  beforeAll(async () => {
    const direct = await openTestNeo4j();
    await loadWorld(direct, 'fictional');
    await direct.close();
    const uri = new URL(neo4jTestSettings().uri);
    wire = new Wire({ host: uri.hostname, port: Number(uri.port || 7687) });
    port = await wire.listen();
    const graph = await openGraph(settings());
    // An answer from memory would not ask Neo4j.
    const answers = readAnswerSettings({ RAPPORT_CACHE_MB: '0' });
    const server = await serveGraph(graph, undefined, { answers });
    url = server.url;
    closing = async () => {
      await server.close();
      await graph.close();
    };
  });
  afterAll(async () => {
    wire.mend();
    await closing();
    wire.close();
  });

  test('gives SERVICE_UNAVAILABLE without internal details, until it is back', async () => {
    const before = await ask(url, PEOPLE);
    for (let round = 0; round < 2; round += 1) {
      wire.cut();
      const away = await send(url, PEOPLE);
      expect(onlyError(away).code).toBe('SERVICE_UNAVAILABLE');
      expect(away.text).not.toMatch(/bolt|neo4j|127\.0\.0\.1|node_modules|ECONN|MATCH/i);
      expect((await fetch(`${url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      wire.mend();
      expect(await ask(url, PEOPLE)).toEqual(before);
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    }
  });

  test('fails every concurrent reader at once, and recovers for all', async () => {
    const many = () => Promise.all(Array.from({ length: 30 }, () => send(url, PEOPLE)));
    wire.cut();
    for (const answer of await many()) expect(onlyError(answer).code).toBe('SERVICE_UNAVAILABLE');
    wire.mend();
    for (const { errors } of await many()) expect(errors).toBeUndefined();
  });

  test('that is known to be away fails requests before a graph has learnt it', async () => {
    const unaware = await openGraph(settings());
    wire.cut();
    await send(url, PEOPLE);
    const order: string[] = [];
    const learning = unaware
      .read('RETURN 1 AS one')
      .catch(() => undefined)
      .then(() => order.push('learnt'));
    const requests = [1, 2, 3].map(async () => {
      expect(onlyError(await send(url, PEOPLE)).code).toBe('SERVICE_UNAVAILABLE');
      order.push('failed');
    });
    await Promise.all([learning, ...requests]);
    expect(order).toEqual(['failed', 'failed', 'failed', 'learnt']);
    wire.mend();
    await unaware.close();
    expect((await send(url, PEOPLE)).errors).toBeUndefined();
  });
});
