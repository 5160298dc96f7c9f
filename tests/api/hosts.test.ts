/** The names that the server answers to, and the small files of a site. */
import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSiteSettings } from '../../src/api/http/site-settings.ts';
import type { Environment } from '../../src/graph/engine.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestEmbedded();
});
afterAll(() => graph.close());

async function under(env: Environment, work: (url: string) => Promise<void>): Promise<void> {
  const server = await serveGraph(graph, undefined, { site: readSiteSettings(env) });
  try {
    await work(server.url);
  } finally {
    await server.close();
  }
}

/** `fetch` sets the host itself. */
async function send(url: string, host: string, headers: Record<string, string> = {}) {
  const sent = request(url, { headers: { ...headers, host } });
  sent.end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, body: await text(answer) };
}

const PATHS = ['/graphql?query={__typename}', '/health/live', '/', '/metrics', '/nowhere'];
const LOCAL = ['localhost', 'LOCALHOST:4000', 'localhost.', 'a.localhost', '127.0.0.1', '[::1]:80'];
const FOREIGN = ['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', '192.168.1.7'];

describe('a server on loopback', () => {
  test('answers to the names of this machine', () =>
    under({}, async (url) => {
      const { port } = new URL(url);
      for (const host of [...LOCAL, `127.0.0.1:${port}`, '127.9.9.9']) {
        expect([host, (await send(`${url}/health/live`, host)).status]).toEqual([host, 200]);
      }
    }));

  test('answers to no other name, on any path', () =>
    under({}, async (url) => {
      for (const host of [...FOREIGN, 'localhost@evil.example', 'evil.example?localhost']) {
        for (const path of PATHS) {
          const { status, body } = await send(`${url}${path}`, host);
          expect([host, path, status]).toEqual([host, path, 421]);
          expect(body).toMatch(/RAPPORT_HOSTS/);
        }
      }
    }));

  test('ignores the host names in other headers', () =>
    under({}, async (url) => {
      const headers = { 'x-forwarded-host': 'localhost', forwarded: 'host=localhost' };
      expect((await send(`${url}/health/live`, 'evil.example', headers)).status).toBe(421);
    }));

  test('answers a probe of HTTP 1.0, which has no name', () =>
    under({}, async (url) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.write('GET /health/live HTTP/1.0\r\n\r\n');
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /);
    }));

  test('answers to names that are listed', () =>
    under({ RAPPORT_HOSTS: 'rapport.example.org, Other.Example' }, async (url) => {
      for (const host of ['rapport.example.org', 'other.example:8080', 'localhost']) {
        expect((await send(`${url}/health/live`, host)).status).toBe(200);
      }
      expect((await send(`${url}/health/live`, 'evil.example')).status).toBe(421);
    }));
});

test.each([
  [{}, []],
  [{ HOST: 'localhost' }, []],
  [{ HOST: '::1' }, []],
  [{ HOST: '0.0.0.0' }, null],
  [{ HOST: '192.168.1.7' }, null],
  [{ HOST: '0.0.0.0', RAPPORT_HOSTS: 'a.example' }, ['a.example']],
  [{ RAPPORT_HOSTS: '*' }, null],
])('with %j the names are %j', (env, hosts) => {
  expect(readSiteSettings(env).hosts).toEqual(hosts);
});

test.each(['https://a.example', 'a.example:4000', 'a.example/path', 'a b'])(
  'the name %s is refused as a setting',
  (name) => {
    expect(() => readSiteSettings({ RAPPORT_HOSTS: name })).toThrow(/without a port/);
  },
);

describe('/robots.txt', () => {
  test('keeps crawlers off the API', () =>
    under({}, async (url) => {
      const answer = await fetch(`${url}/robots.txt`);
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await answer.text()).toMatch(/^User-agent: \*\n[^]*^Disallow: \/graphql$/m);
    }));
});

describe('/.well-known/security.txt', () => {
  test('is not there without a contact', () =>
    under({}, async (url) => {
      expect((await fetch(`${url}/.well-known/security.txt`)).status).toBe(404);
    }));

  test('names the contact, and an end in less than a year (RFC 9116)', () =>
    under({ RAPPORT_SECURITY_CONTACT: 'mailto:security@example.org' }, async (url) => {
      const answer = await fetch(`${url}/.well-known/security.txt`);
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      const [, expires = ''] = /^Contact: mailto:security@example\.org\nExpires: (.*)\n$/.exec(
        await answer.text(),
      )!;
      const days = (Date.parse(expires) - Date.now()) / 86_400_000;
      expect(days).toBeGreaterThan(30);
      expect(days).toBeLessThan(365);
    }));

  test.each(['security@example.org', 'http://example.org', 'mailto:a@b.c\nExpires: never'])(
    'is refused as a setting: %j',
    (contact) => {
      expect(() => readSiteSettings({ RAPPORT_SECURITY_CONTACT: contact })).toThrow(/give an addr/);
    },
  );
});
