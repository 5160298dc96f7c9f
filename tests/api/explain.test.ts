/** Round trips are reported by the decorator of the graph, and by the explain header outside production. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { observed, type RoundTrip } from '../../src/graph/observed.ts';
import { send } from '../support/ask.ts';
import { serveGraph } from '../support/server.ts';
import { describeEngines, loadWorld } from '../support/world.ts';

describeEngines('Explaining', (open) => {
  let graph: Graph;
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    graph = await open();
    await loadWorld(graph, 'fictional');
    ({ url, close } = await serveGraph(graph, observed));
  });
  afterAll(async () => {
    await close();
    await graph.close();
  });

  const explained = async (query: string) => {
    const { text } = await send(url, query, {}, { 'x-rapport-explain': '1' });
    const { extensions, ...answer } = JSON.parse(text) as Record<string, unknown>;
    return { answer, extensions: extensions as { explain: { roundTrips: RoundTrip[] } } };
  };

  test('a request with the header gets the same answer plus its round trips', async () => {
    const query = '{ person(id: "ada-quill") { name evidence { claimCount } } }';
    const plain = JSON.parse((await send(url, query)).text) as object;
    const { answer, extensions } = await explained(query);
    const { explain: _, ...others } = extensions;
    expect({ ...answer, extensions: others }).toEqual(plain);
    expect(extensions.explain.roundTrips).toHaveLength(2);
    expect(extensions.explain.roundTrips[0]).toEqual({
      kind: 'read',
      text: expect.stringContaining('MATCH (e:Entity {id: target})'),
      parameters: { ids: 1, asOf: 1 },
      rows: 1,
      since: expect.any(Number),
      took: expect.any(Number),
    });
  });

  test('concurrent requests report only their own round trips', async () => {
    const both = await Promise.all([
      explained('{ people(first: 2) { nodes { id } } }'),
      explained('{ search(text: "Quill") { nodes { id } } }'),
      send(url, '{ people(first: 2) { nodes { id } } }'),
    ]);
    const kinds = both
      .slice(0, 2)
      .map((each) =>
        (each as Awaited<ReturnType<typeof explained>>).extensions.explain.roundTrips.map(
          ({ kind }) => kind,
        ),
      );
    expect(kinds[0]).toEqual(['read']);
    expect(kinds[1]).toContain('names');
    expect((both[2] as { text: string }).text).not.toContain('explain');
  });

  test('a request refused before any read reports no round trips', async () => {
    const { extensions } = await explained('{ nosuch }');
    expect(extensions.explain.roundTrips).toEqual([]);
  });

  test('the header has no effect in production', async () => {
    const production = await serveGraph(graph);
    const { text } = await send(
      production.url,
      '{ people { totalCount } }',
      {},
      { 'x-rapport-explain': '1' },
    );
    expect(JSON.parse(text)).not.toHaveProperty('extensions.explain');
    await production.close();
  });

  test('writes are reported one query at a time, and failures without rows', async () => {
    const trips: RoundTrip[] = [];
    const telling = observed(graph, (trip) => trips.push(trip));
    await telling.write(async (run) => {
      await run('UNWIND $rows AS row RETURN row.a AS a', { rows: [{ a: 1, b: [1, 2] }, { a: 2 }] });
    });
    await expect(telling.read('NONSENSE')).rejects.toThrow();
    expect(trips).toMatchObject([
      { kind: 'write', parameters: { rows: 4 }, rows: 2 },
      { kind: 'read', text: 'NONSENSE', parameters: {}, rows: null },
    ]);
  });
});
