/** What pages of other origins, proxies and browsers need: CORS, methods, persisted queries, compression. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAnswerSettings } from '../../src/api/http/answer-settings.ts';
import { isRapportError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Environment } from '../../src/graph/engine.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';
import { loadWorld } from '../support/world.ts';

const QUERY = '{ __typename }';
const ELSEWHERE = 'https://elsewhere.example';
const HERE = 'https://here.example';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestEmbedded();
  await loadWorld(graph, 'fictional');
});
afterAll(() => graph.close());

/** Serves the graph under these settings while `work` runs. */
async function under<T>(env: Environment, work: (url: string) => Promise<T>): Promise<T> {
  const server = await serveGraph(graph, undefined, { answers: readAnswerSettings(env) });
  try {
    return await work(server.url);
  } finally {
    await server.close();
  }
}

const address = (url: string, parameters: Readonly<Record<string, string>>) =>
  `${url}/graphql?${new URLSearchParams(parameters).toString()}`;
const preflight = (url: string, origin: string) =>
  fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin');

describe('other origins', () => {
  test('may read the API without credentials, unless a setting says otherwise', () =>
    under({}, async (url) => {
      for (const path of [address(url, { query: QUERY }), `${url}/schema.graphql`]) {
        const answer = await fetch(path, { headers: { origin: ELSEWHERE } });
        expect([answer.status, allowed(answer)]).toEqual([200, '*']);
        expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
        expect(answer.headers.get('access-control-expose-headers')).toContain('rapport-revision');
      }
      const asked = await preflight(url, ELSEWHERE);
      expect([asked.status, allowed(asked)]).toEqual([204, '*']);
      expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST');
      expect(asked.headers.get('access-control-allow-headers')).toBe('content-type');
    }));

  test('may read the API if they are listed', () =>
    under({ RAPPORT_ORIGINS: `${HERE}, http://localhost:8080` }, async (url) => {
      for (const [origin, expected] of [
        [HERE, HERE],
        ['http://localhost:8080', 'http://localhost:8080'],
        [ELSEWHERE, null],
      ] as const) {
        const answer = await fetch(address(url, { query: QUERY }), { headers: { origin } });
        expect(allowed(answer)).toBe(expected);
        expect(answer.headers.get('vary')?.toLowerCase()).toContain('origin');
        expect(allowed(await preflight(url, origin))).toBe(expected);
      }
    }));

  test('may not read the API if the setting is none', () =>
    under({ RAPPORT_ORIGINS: 'none' }, async (url) => {
      const answer = await fetch(address(url, { query: QUERY }), { headers: { origin: HERE } });
      expect(allowed(answer)).toBeNull();
      const asked = await preflight(url, HERE);
      expect([asked.status, allowed(asked)]).toEqual([405, null]);
    }));

  test.each(['elsewhere.example', `${HERE}/`, `${HERE},*`])(
    'are refused as a setting: %s',
    (text) => {
      let thrown: unknown;
      try {
        readAnswerSettings({ RAPPORT_ORIGINS: text });
      } catch (error) {
        thrown = error;
      }
      expect(isRapportError(thrown, 'CONFIG_INVALID')).toBe(true);
    },
  );
});

test.each(['OPTIONS', 'PUT', 'PATCH', 'DELETE', 'HEAD'])('/graphql has no %s', (method) =>
  under({}, async (url) => {
    const answer = await fetch(address(url, { query: QUERY }), { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }),
);

test('a persisted query is registered once and then asked by its hash, by GET and by POST', () =>
  under({}, async (url) => {
    const query = '{ people(first: 2) { totalCount } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const get = (parameters: Readonly<Record<string, string>>) =>
      fetch(address(url, { ...parameters, extensions: JSON.stringify(extensions) }));
    const post = () =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ extensions }),
      });
    for (const missed of [await get({}), await post()]) {
      expect(await missed.text()).toContain('PERSISTED_QUERY_NOT_FOUND');
      expect(missed.headers.get('cache-control')).toBe('no-store');
      expect(missed.headers.get('etag')).toBeNull();
    }
    const whole = await (await get({ query })).text();
    expect(whole).toContain('"totalCount"');
    for (const found of [await get({}), await get({}), await post()]) {
      expect(await found.text()).toBe(whole);
      expect(found.headers.get('etag')).toMatch(/^W\//);
    }
    const tag = (await get({})).headers.get('etag')!;
    const again = await fetch(address(url, { extensions: JSON.stringify(extensions) }), {
      headers: { 'if-none-match': tag },
    });
    expect(again.status).toBe(304);
  }));

test('shared caches may keep an answer if a setting says so, but no error', () =>
  under({ RAPPORT_SHARED_SECONDS: '5' }, async (url) => {
    const keptOf = async (query: string) =>
      (await fetch(address(url, { query }))).headers.get('cache-control');
    for (let round = 0; round < 2; round += 1) {
      expect(await keptOf(QUERY)).toBe('public, max-age=0, s-maxage=5');
      expect(await keptOf('{ nope }')).toBe('no-store');
    }
  }));

test.each(['br', 'gzip'])(
  'answers and the schema are compressed by %s, whether kept or not',
  (encoding) =>
    under({}, async (url) => {
      const large = address(url, {
        query: '{ actors(first: 50) { nodes { id key name names { text language kind } } } }',
      });
      for (const path of [large, large, `${url}/schema.graphql`]) {
        const plain = await fetch(path, { headers: { 'accept-encoding': 'identity' } });
        const small = await fetch(path, { headers: { 'accept-encoding': encoding } });
        expect(plain.headers.get('content-encoding')).toBeNull();
        expect(small.headers.get('content-encoding')).toBe(encoding);
        expect(small.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
        expect(small.headers.get('etag')).toBe(plain.headers.get('etag'));
        expect(await small.text()).toBe(await plain.text());
      }
    }),
);
