/** `/export` over HTTP: files with names and tags, errors with the argument, and an end when the client hangs up. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXPORTER } from '../../../src/exchange/export/exporter.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { toClaim } from '../../domain/support/world.ts';
import { openTestEmbedded } from '../../support/embedded.ts';
import { load } from '../../support/load.ts';
import { serveGraph } from '../../support/server.ts';
import { loadWorld } from '../../support/world.ts';

describe('GET /export', () => {
  let graph: Graph;
  let server: Awaited<ReturnType<typeof serveGraph>>;
  beforeAll(async () => {
    graph = await openTestEmbedded();
    await loadWorld(graph, 'fictional');
    server = await serveGraph(graph, undefined, { exporter: EXPORTER });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });
  const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);

  test('lists the formats with what each leaves out', async () => {
    const { formats } = (await (await get('/export')).json()) as {
      formats: { name: string; path: string; losses: { what: string; how: string }[] }[];
    };
    expect(formats.map(({ name }) => name)).toEqual(EXPORTER.formats.map(({ name }) => name));
    for (const { path, losses } of formats) {
      expect(path).toMatch(/^\/export\/\w/);
      expect(losses.every(({ how }) => how.endsWith('.'))).toBe(true);
    }
  });

  test('sends a file with its name, and 304 as long as nothing changes', async () => {
    const answer = await get('/export/rapport');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="rapport-all-r1.jsonl"',
    );
    const [head] = (await answer.text()).split('\n');
    expect(JSON.parse(head!)).toMatchObject({
      kind: 'rapport',
      question: 'everything',
      revision: 1,
    });
    const etag = answer.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"/);
    const again = await get('/export/rapport', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await get('/export/rapport?names=km', { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  test('sends a zip of several files', async () => {
    const answer = await get('/export/csv?knownBy=2014-03-12');
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('ties.csv')).toBe(true);
  });

  test('answers HEAD without a body', async () => {
    const answer = await get('/export/csv', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('content-disposition')).toContain('.zip');
  });

  test.each([
    ['/export/xlsx', 400, 'BAD_USER_INPUT', 'format'],
    ['/export/csv?actor=nobody', 404, 'NOT_FOUND', 'actor'],
    ['/export/csv?event=nothing', 404, 'NOT_FOUND', 'event'],
    ['/export/csv?knownBy=2014', 400, 'BAD_USER_INPUT', 'knownBy'],
    ['/export/csv?known_by=2014-01-01', 400, 'BAD_USER_INPUT', 'known_by'],
    ['/export/csv?names=en&names=km', 400, 'BAD_USER_INPUT', 'names'],
    ['/export/csv?dataset=', 400, 'BAD_USER_INPUT', 'dataset'],
    ['/export/csv?network=x&depth=many', 400, 'BAD_USER_INPUT', 'depth'],
  ])('refuses %s, naming the argument', async (path, status, code, argument) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code, argument } }],
    });
  });

  test('stops when the client hangs up, so that the next export has its turn', async () => {
    for (let round = 0; round < 3; round += 1) {
      const ending = new AbortController();
      const answer = await get('/export/rapport', { signal: ending.signal });
      expect(answer.status).toBe(200);
      ending.abort();
      await setTimeout(20);
    }
    const last = await get('/export/rapport');
    expect((await last.text()).endsWith('}\n')).toBe(true);
  });

  test('has another tag after a load', async () => {
    const before = (await get('/export/rapport', { method: 'HEAD' })).headers.get('etag')!;
    await load(graph, {
      entities: [{ id: 'new-person', type: 'Person' }],
      sources: [{ id: 's', title: 'A source', publishedOn: '2020-01-01', paragraphs: {} }],
      claims: [toClaim('new-person name New Person')],
    });
    await setTimeout(600);
    const after = await get('/export/rapport', { headers: { 'if-none-match': before } });
    expect(after.status).toBe(200);
    expect(await after.text()).toContain('New Person');
  });
});
