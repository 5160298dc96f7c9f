/**
 * The log has one JSON line per operation with its outcome. It holds no values of a request, and no stack
 * trace for a refusal.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readTelemetrySettings } from '../../src/api/http/telemetry/settings.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { RapportError } from '../../src/errors.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';
import { loadWorld } from '../support/world.ts';

type Line = Readonly<Record<string, unknown>>;
type Server = Awaited<ReturnType<typeof serveGraph>>;

let graph: Graph;
let server: Server;
let text = '';
const stream = { write: (line: string) => void (text += line) };
const lines = () =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
const logged = (env = {}) => ({
  silent: false,
  logTo: stream,
  telemetry: readTelemetrySettings(env),
});

async function ask(url: string, body: object | string, headers = {}): Promise<Response> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  await answer.text();
  // The line is written after the answer is sent, so the client may see the answer first.
  for (let i = 0; i < 100 && lines().every(({ msg }) => msg !== 'operation'); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return answer;
}

const operation = () => lines().find(({ msg }) => msg === 'operation');

beforeAll(async () => {
  graph = await openTestEmbedded();
  await loadWorld(graph, 'fictional');
  server = await serveGraph(graph, undefined, logged());
});
afterAll(async () => {
  await server.close();
  await graph.close();
});
beforeEach(() => {
  text = '';
});

const PEOPLE = 'query People($n: Int) { people(first: $n) { nodes { id } } }';

describe('an operation', () => {
  test('is one line: id, name, hash, time, rows and outcome', async () => {
    const answer = await ask(server.url, { query: PEOPLE, variables: { n: 3 } });
    const seen = operation();
    expect(seen).toMatchObject({ operation: 'People', outcome: 'ok', status: 200, level: 30 });
    expect(seen?.['hash']).toMatch(/^[0-9a-f]{12}$/);
    expect(seen?.['reads']).toBeGreaterThan(0);
    expect(seen?.['rows']).toBeGreaterThanOrEqual(3);
    expect(seen?.['ms']).toBeGreaterThan(0);
    expect(seen).not.toHaveProperty('slowestReads');
    expect(answer.headers.get('x-request-id')).toBe(seen?.['requestId']);
    expect(lines()).toHaveLength(1);
  });

  test('has the id that a proxy gave, unless it could garble the log', async () => {
    await ask(server.url, { query: PEOPLE }, { 'x-request-id': 'proxy-17' });
    expect(operation()?.['requestId']).toBe('proxy-17');
    text = '';
    await ask(server.url, { query: PEOPLE }, { 'x-request-id': 'a "b" {}' });
    expect(operation()?.['requestId']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('holds neither variables nor headers', async () => {
    const query = 'query Found($text: String!) { search(text: $text, first: 1) { totalCount } }';
    await ask(
      server.url,
      { query, variables: { text: 'whispered-name' } },
      { authorization: 'Bearer hush', cookie: 'session=hush' },
    );
    expect(operation()).toBeDefined();
    expect(text).not.toMatch(/whispered|hush/);
    text = '';
    const inAddress = encodeURIComponent('{ people(first: 1, name: "whispered") { totalCount } }');
    await fetch(`${server.url}/graphql?query=${inAddress}`);
    await ask(server.url, { query: PEOPLE });
    expect(text).not.toContain('whispered');
  });

  test.each([
    ['not GraphQL', { query: '{ people(' }, 'GRAPHQL_PARSE_FAILED'],
    ['not of the schema', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['of an unknown actor', { query: '{ whoMet(actor: "nobody") { totalCount } }' }, 'NOT_FOUND'],
  ])('that is refused, %s, is a line without a stack trace', async (_why, body, code) => {
    await ask(server.url, body);
    expect(operation()).toMatchObject({ outcome: 'refused', codes: [code] });
    expect(text).not.toMatch(/stack|at .*\.ts:\d/);
    expect(lines()).toHaveLength(1);
  });

  test('that is answered from memory or by 304 is a line with its name and hash', async () => {
    const asked = { query: PEOPLE, variables: { n: 4 } };
    const address = `${server.url}/graphql?${new URLSearchParams({
      query: PEOPLE,
      variables: JSON.stringify(asked.variables),
    }).toString()}`;
    await ask(server.url, asked);
    const executed = operation();
    expect(executed?.['outcome']).toBe('ok');
    text = '';
    const again = await ask(server.url, asked);
    const { operation: name, hash } = executed!;
    const line = { operation: name, hash, outcome: 'kept', status: 200, reads: 0, rows: 0 };
    expect(operation()).toMatchObject(line);
    text = '';
    await fetch(address, { headers: { 'if-none-match': again.headers.get('etag')! } });
    for (let i = 0; i < 100 && operation() === undefined; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(operation()).toMatchObject({ ...line, status: 304 });
  });

  test('that never reaches Apollo Server is a line as well', async () => {
    await ask(server.url, '{"query": ');
    expect(operation()).toMatchObject({ outcome: 'refused', status: 400, hash: null });
    expect(text).not.toContain('stack');
  });
});

describe('a slow operation', () => {
  test('lists its slowest reads with their times and rows', async () => {
    const slow = await serveGraph(graph, undefined, logged({ RAPPORT_SLOW: '0' }));
    await ask(slow.url, { query: PEOPLE, variables: { n: 3 } });
    await slow.close();
    const seen = operation();
    expect(seen).toMatchObject({ slow: true, level: 40 });
    const [slowest] = seen!['slowestReads'] as Line[];
    expect(slowest).toEqual({
      name: expect.stringMatching(/^(find|list) \w/),
      ms: expect.any(Number),
      rows: expect.any(Number),
    });
  });
});

test('an unreachable graph is reported once, without a stack trace, and each operation as failed', async () => {
  const away: Graph = {
    ...{ info: graph.info, write: graph.write, findNames: graph.findNames.bind(graph) },
    read: () => Promise.reject(new RapportError('SERVICE_UNAVAILABLE', 'Neo4j cannot be reached.')),
    prepare: () => Promise.resolve(),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const other = await serveGraph(away, undefined, logged());
  for (let i = 0; i < 5; i += 1) {
    expect((await ask(other.url, { query: PEOPLE })).status).toBe(503);
  }
  await other.close();
  const told = lines().filter(({ msg }) => msg === 'Neo4j cannot be reached.');
  expect(told).toHaveLength(1);
  expect(operation()).toMatchObject({
    outcome: 'failed',
    codes: ['SERVICE_UNAVAILABLE'],
    level: 40,
  });
  expect(text).not.toContain('stack');
});

test('the level of the log is a setting', async () => {
  const quiet = await serveGraph(graph, undefined, logged({ RAPPORT_LOG: 'warn' }));
  await fetch(`${quiet.url}/graphql?query={__typename}`);
  await quiet.close();
  expect(text).toBe('');
  expect(() => readTelemetrySettings({ RAPPORT_LOG: 'loud' })).toThrow(/^RAPPORT_LOG is "loud"/);
  expect(() => readTelemetrySettings({ RAPPORT_SLOW: '1s' })).toThrow(/^RAPPORT_SLOW is "1s"/);
});
