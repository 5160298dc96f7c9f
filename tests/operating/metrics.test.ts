/** `/metrics`: what it contains, who may read it, and that clients cannot create many series. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTelemetrySettings } from '../../src/api/http/telemetry/settings.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';
import { loadWorld } from '../support/world.ts';

let graph: Graph;
let server: Awaited<ReturnType<typeof serveGraph>>;

beforeAll(async () => {
  graph = await openTestEmbedded();
  await loadWorld(graph, 'fictional');
  server = await serveGraph(graph, undefined, { version: '1.2.3' });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const ask = async (query: string) => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  await answer.text();
};
const metrics = async () => (await fetch(`${server.url}/metrics`)).text();
/** The value of a series. The series is given with its labels as the page writes them. */
const value = (text: string, series: string) => {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? null : Number(line.slice(series.length + 1));
};

describe('the metrics', () => {
  test('count requests, operations, errors and reads', async () => {
    await ask('query Three { people(first: 3) { nodes { id } } }');
    // The text differs, so that the operation is executed and not answered from memory.
    await ask('query Three { people(first: 3) { nodes { key } } }');
    await ask('{ whoMet(actor: "nobody") { totalCount } }');
    const text = await metrics();
    const three = '{operation="Three",outcome="ok"}';
    expect(value(text, `rapport_operation_seconds_count${three}`)).toBe(2);
    expect(value(text, `rapport_operation_seconds_sum${three}`)).toBeGreaterThan(0);
    expect(value(text, 'rapport_operation_errors_total{code="NOT_FOUND"}')).toBe(1);
    expect(
      value(text, 'rapport_http_requests_total{route="/graphql",method="POST",status="200"}'),
    ).toBe(3);
    expect(value(text, 'rapport_engine_read_seconds_count{outcome="ok"}')).toBeGreaterThan(2);
    expect(value(text, 'rapport_engine_rows_total')).toBeGreaterThanOrEqual(6);
  });

  test('count answers from memory separately', async () => {
    for (let n = 0; n < 3; n += 1) await ask('query Again { people(first: 1) { totalCount } }');
    const text = await metrics();
    const count = (outcome: string) =>
      value(text, `rapport_operation_seconds_count{operation="Again",outcome="${outcome}"}`);
    expect([count('ok'), count('kept')]).toEqual([1, 2]);
  });

  test('show the state of the graph, the build and the process', async () => {
    const text = await metrics();
    expect(value(text, 'rapport_revision')).toBe(1);
    expect(value(text, 'rapport_loading')).toBe(0);
    expect(value(text, 'rapport_graph_up')).toBe(1);
    const build = `rapport_build_info{version="1.2.3",engine="${graph.info.version}"}`;
    expect(value(text, build)).toBe(1);
    expect(value(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
    expect(value(text, 'process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  test('have few series, even if clients invent many names of operations', async () => {
    const names = Array.from({ length: 150 }, (_, i) => `Name${i}`);
    for (const name of names) await ask(`query ${name} { __typename }`);
    await ask(`query ${'Long'.repeat(40)} { __typename }`);
    await ask(`query Invented { nothing }`);
    const text = await metrics();
    const labels = new Set([...text.matchAll(/operation="([^"]*)"/g)].map(([, name]) => name));
    expect(labels.size).toBeLessThanOrEqual(102);
    expect(labels).toContain('(other)');
    expect(labels).not.toContain('Invented');
    expect(text).not.toContain('LongLong');
  });

  test('have one series for all paths that do not exist', async () => {
    for (let i = 0; i < 5; i += 1) await (await fetch(`${server.url}/nowhere-${i}`)).text();
    const text = await metrics();
    expect(text).not.toContain('nowhere-');
    expect(value(text, 'rapport_http_requests_total{route="none",method="GET",status="404"}')).toBe(
      5,
    );
  });
});

describe('the metrics can be read', () => {
  const status = async (url: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${url}/metrics`, { headers });
    await answer.text();
    return answer.status;
  };

  test('from this machine, but not through a proxy', async () => {
    expect(await status(server.url)).toBe(200);
    expect(await status(server.url, { 'x-forwarded-for': '203.0.113.9' })).toBe(403);
    expect(await status(server.url, { forwarded: 'for=203.0.113.9' })).toBe(403);
  });

  test('with a token from anywhere, if the server has one', async () => {
    const telemetry = readTelemetrySettings({ RAPPORT_METRICS_TOKEN: 'a-long-token' });
    const { url, close } = await serveGraph(graph, undefined, { telemetry });
    expect(await status(url)).toBe(403);
    expect(await status(url, { authorization: 'Bearer a-long-tokem' })).toBe(403);
    expect(
      await status(url, { authorization: 'Bearer a-long-token', 'x-forwarded-for': '1.2.3.4' }),
    ).toBe(200);
    await close();
  });
});

test('running and waiting operations are counted by lane', async () => {
  const { url, close } = await serveGraph(graph);
  const text = await (await fetch(`${url}/metrics`)).text();
  for (const lane of ['light', 'heavy', 'introspection']) {
    expect(value(text, `rapport_operations{lane="${lane}",state="running"}`)).toBe(0);
    expect(value(text, `rapport_operations{lane="${lane}",state="waiting"}`)).toBe(0);
  }
  await close();
});
