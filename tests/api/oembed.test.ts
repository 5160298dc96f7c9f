/** oEmbed (oembed.com): an address with a card is answered with its frame, and every other one with the error that the standard names. */
import { describe, expect, test } from 'vitest';
import { readSiteSettings } from '../../src/api/http/site-settings.ts';
import { serveHeads } from '../support/heads-server.ts';
import { serveGraph } from '../support/server.ts';

const served = serveHeads();

const PAIR = '/met?a=john-kerry&b=kem-sokha';
const PLANNED =
  'A meeting of John Kerry and Kem Sokha was planned. No source says that it took place.';

async function ask(path: string, more: Record<string, string> = {}, origin = served.url) {
  const asked = new URLSearchParams({ url: `${origin}${path}`, ...more });
  const response = await fetch(`${served.url}/oembed?${asked}`);
  const body = (await response.json()) as Record<string, string | number>;
  return { status: response.status, headers: response.headers, body };
}

/** The address that the frame shows. */
const shown = (html: unknown) =>
  /^<iframe src="([^"]*)"/
    .exec(String(html))?.[1]
    ?.replaceAll('&amp;', '&')
    .replace(served.url, '');

describe('the address of a pair', () => {
  test('is answered as the standard says, and claims no more than the page', async () => {
    const { status, headers, body } = await ask(PAIR, { format: 'json' });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/json');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(body).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: PLANNED,
      provider_name: 'Rapport',
      provider_url: `${served.url}/`,
      width: 640,
      height: 260,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(shown(body['html'])).toBe(`/embed${PAIR}`);
    expect(body['html']).toContain(`title="${PLANNED}"`);
    const frame = await fetch(`${served.url}${shown(body['html'])}`);
    expect(frame.headers.get('x-frame-options')).toBeNull();
    expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
    const picture = await fetch(String(body['thumbnail_url']));
    expect(picture.headers.get('content-type')).toBe('image/png');
    await Promise.all([frame.arrayBuffer(), picture.arrayBuffer()]);
  });

  test('keeps within the room that there is', async () => {
    const { body } = await ask(PAIR, { maxwidth: '320', maxheight: '200' });
    expect([body['width'], body['height']]).toEqual([320, 200]);
    expect(body['html']).toMatch(/ width="320" height="200" /);
    expect(body['thumbnail_url']).toBeUndefined();
    const narrow = await ask(PAIR, { maxwidth: '320' });
    expect(narrow.body['height']).toBeGreaterThan(260);
  });

  test('keeps the day, the language and the colours of the link, and leaves out its drawer', async () => {
    const { body } = await ask(`${PAIR}&knownBy=2016-01-25&lang=km&theme=dark&evidence=1,c1`);
    const { pathname, searchParams } = new URL(String(shown(body['html'])), served.url);
    expect(pathname).toBe('/embed/met');
    expect(Object.fromEntries(searchParams)).toEqual({
      a: 'john-kerry',
      b: 'kem-sokha',
      knownBy: '2016-01-25',
      lang: 'km',
      theme: 'dark',
    });
    expect(body['title']).toMatch(/\p{Script=Khmer}/u);
  });

  test('is found from the page, and from the embed', async () => {
    for (const path of [PAIR, `/embed${PAIR}`]) {
      const html = await (await fetch(`${served.url}${path}`)).text();
      const [, href = ''] =
        /<link rel="alternate" type="application\/json\+oembed" title="[^"]*" href="([^"]*)"/.exec(
          html,
        ) ?? [];
      const found = await fetch(href.replaceAll('&amp;', '&'));
      expect(found.status).toBe(200);
      expect(await found.json()).toMatchObject({ title: PLANNED });
    }
  });
});

test.each(['/timeline?actors=john-kerry', '/graph?around=john-kerry'])(
  '%s has a picture as its card',
  async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(200);
    expect(shown(body['html'])).toBe(`/embed${path}`);
  },
);

test.each([
  ['/actor/john-kerry', 'John Kerry'],
  ['/meeting/kerry-kem-sokha-2016-01', 'John Kerry and Kem Sokha, January 2016 (Planned'],
  ['/case/hor-namhong-v-sam-rainsy-defamation', 'Hor Namhong against Sam Rainsy'],
])('%s has a card about it', async (path, title) => {
  const { status, body } = await ask(path);
  expect(status).toBe(200);
  expect(shown(body['html'])).toBe(`/embed${path}`);
  expect(body['height']).toBe(340);
  expect(body['title']).toContain(title);
  const inEmbed = await ask(`/embed${path}?knownBy=2016-02-01`);
  expect(shown(inEmbed.body['html'])).toBe(`/embed${path}?knownBy=2016-02-01`);
});

test.each([
  '/',
  '/about',
  '/met',
  '/met?a=john-kerry',
  '/met?a=john-kerry&b=nobody-at-all',
  '/timeline',
  '/actor/nobody-at-all',
  '/actor/kerry-kem-sokha-2016-01',
  '/role/us-secretary-of-state',
  '/actor/%E0%A4',
  '/nothing/here',
  '/graphql?query={__typename}',
])('%s has no card, and says so in its head too', async (path) => {
  expect((await ask(path)).status).toBe(404);
  const page = await fetch(`${served.url}${path}`, { headers: { accept: 'text/html' } });
  expect(await page.text()).not.toContain('json+oembed');
});

test('an address of another site has no card', async () => {
  for (const origin of ['https://example.org', `ftp://${new URL(served.url).host}`, 'x']) {
    expect((await ask(PAIR, {}, origin)).status).toBe(404);
  }
});

test('XML is not implemented, and a request that is none says what it lacks', async () => {
  expect((await ask(PAIR, { format: 'xml' })).status).toBe(501);
  const without = await fetch(`${served.url}/oembed`);
  expect([without.status, await without.json()]).toEqual([
    400,
    { error: 'url is missing: give the address of a page.' },
  ]);
  for (const maxwidth of ['0', '-5', '1e3', 'wide']) {
    expect((await ask(PAIR, { maxwidth })).status).toBe(400);
  }
});

test('a site with a public address answers for it, and gives it', async () => {
  const site = readSiteSettings({ HOST: '127.0.0.1', RAPPORT_URL: 'https://rapport.example.org' });
  const own = await serveGraph(served.graph, undefined, { webFolder: served.webFolder, site });
  try {
    const asked = new URLSearchParams({ url: `https://rapport.example.org${PAIR}` });
    const response = await fetch(`${own.url}/oembed?${asked}`);
    const { html } = (await response.json()) as { html: string };
    expect(html).toContain('src="https://rapport.example.org/embed/met?');
  } finally {
    await own.close();
  }
});
