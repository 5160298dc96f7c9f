/** The routes of the web pages: pages, headers, caching, refused paths, and a missing build. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import Fastify, { type FastifyInstance } from 'fastify';
import { EMBED_CSP, PAGE_CSP, sendNoSuchPage, webPages } from '../../src/api/http/web-pages.ts';
import { EXPLORER_PATHS } from '../../src/api/http/explorer-paths.ts';

const SCRIPT = 'export const answer = 42;\n';

let folder: string;
let root: string;
let app: FastifyInstance;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rapport-web-pages-'));
  root = path.join(folder, 'dist');
  await writeFile(path.join(folder, 'secret.txt'), 'kept from visitors');
  app = Fastify();
  // The strict headers that the server sends for every other page.
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', "default-src 'none'");
    reply.header('x-frame-options', 'SAMEORIGIN');
  });
  await app.register(webPages, { root });
  // As the server does.
  app.setNotFoundHandler((request, reply) =>
    sendNoSuchPage(root, request, reply) ? reply : reply.code(404).send({ error: 'Not found.' }),
  );
});

afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function build(): Promise<void> {
  await mkdir(path.join(root, 'assets'), { recursive: true });
  await mkdir(path.join(root, 'playground'));
  await writeFile(path.join(root, 'index.html'), '<title>Rapport</title>');
  await writeFile(path.join(root, 'playground', 'index.html'), '<title>Rapport playground</title>');
  await writeFile(path.join(root, 'assets', 'main-3f2a.js'), SCRIPT);
  await writeFile(path.join(root, 'assets', 'main-3f2a.js.br'), brotliCompressSync(SCRIPT));
}

describe('built', () => {
  beforeEach(build);

  test('the bare address redirects and keeps the query string', async () => {
    const plain = await app.inject('/playground');
    expect([plain.statusCode, plain.headers.location]).toEqual([302, '/playground/']);

    const search = '?query=%7B__typename%7D&variables=%7B%22a%22%3A1%7D';
    const linked = await app.inject(`/playground${search}`);
    expect(linked.headers.location).toBe(`/playground/${search}`);
  });

  test('the page has its own content security policy and is revalidated each time', async () => {
    const page = await app.inject('/playground/?query=%7Ba%7D');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Rapport playground');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.headers['content-security-policy']).toBe(PAGE_CSP);

    const again = await app.inject({
      url: '/playground/',
      headers: { 'if-none-match': String(page.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  test.each([
    '/',
    '/met?a=x&b=y',
    '/actor/john-kerry',
    '/actor/john-kerry/graph',
    '/search?q=a',
    '/met/',
    `/actor/${'long-'.repeat(40)}`,
  ])('the explorer answers %s, and only its own site may frame it', async (url) => {
    const page = await app.inject(url);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<title>Rapport</title>');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.headers['content-security-policy']).toBe(PAGE_CSP);
    expect(PAGE_CSP).toContain("frame-ancestors 'self'");
  });

  test('other sites may frame /embed/', async () => {
    const page = await app.inject('/embed/met?a=x&b=y');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toBe(EMBED_CSP);
    expect(EMBED_CSP).toContain('frame-ancestors *');
    expect(page.headers['x-frame-options']).toBeUndefined();
  });

  test('an unknown page is not found', async () => {
    expect((await app.inject('/nothing-here')).statusCode).toBe(404);
    expect((await app.inject('/.vite/manifest.json')).statusCode).toBe(404);
  });

  test.each([
    '/nothing-here',
    '/actor',
    '/actor/a/b',
    '/claim/',
    '/met/a',
    '/embed/other',
    '/embed',
  ])('a browser at %s gets the explorer, which says that there is no such page', async (url) => {
    const page = await app.inject({ url, headers: { accept: 'text/html,*/*' } });
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('<title>Rapport</title>');
    expect(page.headers['cache-control']).toBe('no-store');
    expect((await app.inject(url)).statusCode).toBe(404);
    expect((await app.inject(url)).body).not.toContain('<title>');
  });

  test('every path of the explorer is served, and no other', () => {
    const explorer = readFileSync('web/src/explorer.tsx', 'utf8');
    const paths = [...explorer.matchAll(/^ {2}'(\/[^']*)': \(\) => import/gm)].map(
      ([, path]) => path,
    );
    expect(paths.toSorted()).toEqual([...EXPLORER_PATHS].toSorted());
  });

  test('hashed assets may be cached for a year', async () => {
    const asset = await app.inject('/assets/main-3f2a.js');
    expect(asset.body).toBe(SCRIPT);
    expect(asset.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-security-policy']).toBe(PAGE_CSP);
  });

  test('a style carries none of the headers that only a page obeys; a wrong address below it does', async () => {
    await writeFile(path.join(root, 'assets', 'main-3f2a.css'), 'a{}');
    const style = await app.inject('/assets/main-3f2a.css');
    expect(style.statusCode).toBe(200);
    expect(style.headers).not.toHaveProperty('content-security-policy');
    expect(style.headers).not.toHaveProperty('x-frame-options');
    const wrong = await app.inject({ url: '/assets/none.css', headers: { accept: 'text/html' } });
    expect(wrong.headers['content-security-policy']).toBe(PAGE_CSP);
    expect(wrong.headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  test('a Brotli copy is sent to clients that accept it, with the type of the original', async () => {
    const asset = await app.inject({
      url: '/assets/main-3f2a.js',
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(asset.rawPayload.equals(brotliCompressSync(SCRIPT))).toBe(true);
    expect(asset.headers['content-encoding']).toBe('br');
    expect(asset.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.vary).toMatch(/accept-encoding/i);
  });

  test.each([
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e%5c..%5csecret.txt',
    '/assets//../../secret.txt',
  ])('nothing outside the folder is served: %s', async (url) => {
    const answer = await app.inject(url);
    expect([403, 404]).toContain(answer.statusCode);
    expect(answer.body).not.toContain('kept from visitors');
  });

  test('an unknown file is not found, and may not be cached', async () => {
    const answer = await app.inject('/assets/old-0000.js');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['cache-control']).toBeUndefined();
  });
});

describe('not built', () => {
  test.each(['/playground', '/playground/', '/assets/main-3f2a.js'])(
    '%s names the command that builds the web pages',
    async (url) => {
      const answer = await app.inject(url);
      expect(answer.statusCode).toBe(503);
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toContain('npm run build');
    },
  );

  test('a later build is served without a restart', async () => {
    expect((await app.inject('/playground/')).statusCode).toBe(503);
    await build();
    expect((await app.inject('/playground/')).statusCode).toBe(200);
  });
});
