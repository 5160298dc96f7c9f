/** The heads of shared links: what a reader of Open Graph finds in a page says no more than the page, and has one address. */
import ogs from 'open-graph-scraper';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readDocumentSettings } from '../../src/api/http/document-settings.ts';
import { readSiteSettings } from '../../src/api/http/site-settings.ts';
import { EXPLORER_PATHS } from '../../src/api/http/explorer-paths.ts';
import { world } from '../domain/support/world.ts';
import { serveHeads } from '../support/heads-server.ts';
import { load } from '../support/load.ts';
import { serveGraph } from '../support/server.ts';

const HOSTILE = `O'"Neil" </script><script>alert(1)</script> <!-- "><img src=x onerror=alert(2)> & Sons`;

/** Plans, a disputed date, and a name that tries to end every context that it is written into. */
const small = world()
  .source('s')
  .person('hostile', 'anna', 'old-anna', 'bert')
  .claim(`hostile name ${HOSTILE}`, { language: 'en' })
  .claim('anna name Anna', { language: 'en' })
  .claim('anna name អាណា', { language: 'km' })
  .claim('bert name Bert', { language: 'en' })
  .claim('old-anna sameAs anna')
  .meeting('tomorrow', 'off', 'some-month', 'asked')
  .claim('tomorrow stage expected')
  .claim('tomorrow date 2999-03')
  .claim('anna involvedIn tomorrow', { stage: 'expected', capacity: 'attendee' })
  .claim('bert involvedIn tomorrow', { stage: 'expected', capacity: 'attendee' })
  .claim('off stage cancelled')
  .claim('some-month stage held')
  .claim('some-month date 2015-03~')
  .claim('asked stage requested')
  .claim('asked date 2999-04-05');

const served = serveHeads((graph) => load(graph, small.records));

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${served.url}${path}`, { redirect: 'manual', headers });

/** The head as a site that shows the link reads it, and the parts that Open Graph has no word for. */
async function read(path: string, headers: Record<string, string> = {}) {
  const response = await get(path, headers);
  const html = await response.text();
  const { result } = await ogs({ html });
  const [, json = 'null'] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const [, canonical = null] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  return {
    status: response.status,
    headers: response.headers,
    html,
    og: result,
    title: /<title>(.*?)<\/title>/s.exec(html)?.[1],
    canonical: canonical?.replace(served.url, '').replaceAll('&amp;', '&') ?? null,
    jsonLd: JSON.parse(json) as { about?: Record<string, unknown>[] } | null,
    isIndexed: !html.includes('name="robots" content="noindex"'),
  };
}

const PLANNED = '/met?a=john-kerry&b=kem-sokha';

describe('a shared pair', () => {
  test('that is planned says so in its title, with the day as computed and who says so', async () => {
    const { og, status, html } = await read(PLANNED);
    expect(status).toBe(200);
    expect(og.ogTitle).toBe(
      'A meeting of John Kerry and Kem Sokha was planned. No source says that it took place.',
    );
    expect(og.ogDescription).toContain('26 January 2016 (computed from “Tuesday”)');
    expect(og.ogDescription).toContain('Yim Sovann announces');
    expect(og.ogDescription).toContain('(VOA Khmer, paragraph 9)');
    expect(og.ogImage?.[0]).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
    expect(og.ogUrl).toBe(`${served.url}${PLANNED}`);
    // "Who met whom?" is one of the ways of the site.
    expect(html.replace(/<nav.*?<\/nav>/s, '')).not.toMatch(/\bmet\b(?!["?/.])/);
    // The explorer still starts from the same page.
    expect(html).toContain('<div id="root">');
  });

  test('without a record says that this proves nothing, and what was read', async () => {
    const { og } = await read('/met?a=john-kerry&b=sam-rainsy');
    expect(og.ogTitle).toBe(
      'No meeting of John Kerry and Sam Rainsy is recorded. That proves nothing.',
    );
    expect(og.ogDescription).toMatch(/^\d+ sources?: Sources known from/);
  });

  test('as known on a day says that day, and keeps it in its address', async () => {
    const path = `${PLANNED}&knownBy=2016-02-01`;
    const { og, canonical } = await read(path);
    expect(og.ogDescription).toContain('what was known on 1 February 2016');
    expect(canonical).toBe(path);
    expect(og.ogImage?.[0]?.url).toContain('knownBy=2016-02-01');
  });

  test('has one address in both orders', async () => {
    const { canonical } = await read('/met?b=john-kerry&a=kem-sokha&evidence=x');
    expect(canonical).toBe(PLANNED);
  });

  test('is told in Khmer to who asks for Khmer, by the address or by the browser', async () => {
    const asked = await read(`${PLANNED}&lang=km`);
    const negotiated = await read(PLANNED, { 'accept-language': 'fr, km-KH;q=0.9, en;q=0.5' });
    expect(asked.og.ogTitle).toMatch(/^ជំនួបរវាង .*ត្រូវបានគ្រោងទុក។/);
    expect(negotiated.og.ogTitle).toBe(asked.og.ogTitle);
    expect(asked.html).toContain('<html lang="km"');
    expect(asked.og.ogLocale).toBe('km_KH');
    expect([asked.canonical, negotiated.canonical]).toEqual(Array(2).fill(`${PLANNED}&lang=km`));
    expect(negotiated.headers.get('vary')).toMatch(/accept-language/i);
    // The next reader has not changed the language of this one.
    expect((await read(PLANNED)).og.ogLocale).toBe('en_US');
  });
});

describe('what a page shows before its scripts have run', () => {
  const firstOf = async (path: string) => {
    const { html } = await read(path);
    return /<div class="first-look">.*?<\/div><\/div>/s.exec(html)?.[0].replace(/<[^>]*>/g, '|');
  };

  test('is its title, its answer and who says so', async () => {
    const first = await firstOf(PLANNED);
    expect(first).toMatch(/\|Did John Kerry meet Kem Sokha\?\|.*\| *A meeting .* was planned\./s);
    expect(first).toContain('Yim Sovann announces');
    expect(await firstOf('/actor/john-kerry')).toMatch(/\|John Kerry\|.*US Secretary of State/s);
    expect(await firstOf('/actor/nobody')).toContain('Nothing with this id');
  });

  test('is in the language and as of the day of the page', async () => {
    const { html } = await read(`${PLANNED}&lang=km&knownBy=2016-02-01`);
    expect(html).toMatch(/class="first-answer">.*ត្រូវបានគ្រោងទុក។/);
    expect(html).toMatch(/<input id="known-by"[^>]*value="2016-02-01"/);
  });

  test('is nothing within a frame, which would be as high as the head of the site', async () => {
    const { html } = await read(`/embed${PLANNED}`);
    expect(html).not.toMatch(/first-page|<header/);
    expect(html).toContain('class="starting"');
  });
});

describe('every page', () => {
  const SOME_ID: Readonly<Record<string, string>> = {
    actor: 'john-kerry',
    case: 'cambodia-v-sam-rainsy',
    meeting: 'kerry-kem-sokha-2016-01',
  };

  test('of the explorer has a head of its own', () => {
    const heads = readFileSync('web/src/heads/main.ts', 'utf8');
    const paths = [...heads.matchAll(/^ {2}'(\/[^']*)': tell/gm)].map(([, path]) => path);
    expect(paths.toSorted()).toEqual([...EXPLORER_PATHS].toSorted());
  });

  test.each(EXPLORER_PATHS.filter((path) => !path.includes(':id')))(
    '%s has a title, a description and one address',
    async (path) => {
      const { status, og, title, canonical, isIndexed } = await read(path);
      expect(status).toBe(200);
      expect(title).toMatch(/. · Rapport$/);
      expect(og.ogDescription?.length).toBeGreaterThan(20);
      expect(canonical).toBe(path.replace('/embed', ''));
      expect(isIndexed).toBe(path !== '/search' && !path.startsWith('/embed/'));
    },
  );

  test('of an entity is known by its name and type, at one address', async () => {
    const lists =
      'legalCases(first: 1) { nodes { key } } roles(first: 1) { nodes { key } } sources(first: 1) { nodes { key } } topics(first: 1) { nodes { key } } claims(first: 1) { nodes { key } } statements(first: 1) { nodes { key } }';
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${lists} }` }),
    });
    const { data } = (await response.json()) as {
      data: Record<string, { nodes: { key: string }[] }>;
    };
    const paths = [
      `/actor/${SOME_ID['actor']}`,
      `/actor/${SOME_ID['actor']}/graph`,
      `/meeting/${SOME_ID['meeting']}`,
      ...Object.entries({
        case: 'legalCases',
        role: 'roles',
        source: 'sources',
        topic: 'topics',
        claim: 'claims',
        event: 'statements',
      }).map(([folder_, list]) => `/${folder_}/${data[list]?.nodes[0]?.key}`),
    ];
    for (const path of paths) {
      const { status, title, canonical, og } = await read(path);
      expect([path, status, canonical]).toEqual([path, 200, path]);
      expect(title).not.toBe('Rapport');
      expect(og.ogImage?.[0]?.url).toBe(`${served.url}/card${path}.png?lang=en`);
    }
  });
});

describe('an address with nothing behind it', () => {
  test.each([
    ['/actor/nobody', 'Nothing with this id'],
    ['/claim/nothing', 'Nothing with this id'],
    ['/met?a=nobody&b=john-kerry', 'Nothing with this id'],
    ['/actor/nobody/graph', 'Nothing with this id'],
    ['/meeting/john-kerry', 'No such page'],
    ['/actor/kerry-kem-sokha-2016-01', 'No such page'],
  ])('%s is 404, and still the explorer', async (path, title) => {
    const page = await read(path);
    expect([page.status, page.title]).toEqual([404, `${title} · Rapport`]);
    expect([page.canonical, page.isIndexed, page.og.ogImage]).toEqual([null, false, undefined]);
    expect(page.html).toContain('<div id="root">');
  });

  test('is HTML for a browser and JSON for a program', async () => {
    const browser = await get('/nowhere', { accept: 'text/html' });
    const program = await get('/nowhere', { accept: 'application/json' });
    expect([browser.status, program.status]).toEqual([404, 404]);
    expect(await browser.text()).toContain('<div id="root">');
    expect(await program.json()).toHaveProperty('error');
  });
});

describe('one thing has one address', () => {
  test.each([
    ['/actor/old-anna?lang=km&knownBy=2020-01-01', '/actor/anna?lang=km&knownBy=2020-01-01'],
    ['/actor/old-anna/graph', '/actor/anna/graph'],
    ['/met?a=bert&b=old-anna&lang=km', '/met?a=bert&b=anna&lang=km'],
    ['/embed/met?a=old-anna&b=bert', '/embed/met?a=anna&b=bert'],
    ['/event/kerry-kem-sokha-2016-01', '/meeting/kerry-kem-sokha-2016-01'],
  ])('%s leads to %s', async (path, to) => {
    const moved = await get(path);
    expect([moved.status, moved.headers.get('location')]).toEqual([308, to]);
    // A merge can be undone.
    expect(moved.headers.get('cache-control')).toBe('no-cache');
  });
});

describe('a hostile name', () => {
  test.each([
    '/actor/hostile',
    '/met?a=hostile&b=bert',
    `/search?q=${encodeURIComponent(HOSTILE)}`,
  ])('stays text in every part of %s', async (path) => {
    const { html, og, jsonLd } = await read(path);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toMatch(/<img|<!-- /);
    expect(og.ogTitle).toContain('O\'"Neil" </script>');
    expect(JSON.stringify(jsonLd)).toContain('</script>');
  });

  test('of a host is not written into the page', async () => {
    const settings = readSiteSettings({ RAPPORT_URL: 'https://rapport.example.org/' });
    const own = await serveGraph(served.graph, undefined, {
      webFolder: served.webFolder,
      site: settings,
    });
    const html = await (await fetch(`${own.url}/about`)).text();
    await own.close();
    expect(html).toContain('href="https://rapport.example.org/about"');
    expect(html).not.toContain('127.0.0.1');
    for (const wrong of [
      'rapport.example.org',
      'https://a.example/b',
      'ftp://a.example',
      'https://a@b.example',
    ]) {
      expect(() => readSiteSettings({ RAPPORT_URL: wrong })).toThrow(/RAPPORT_URL/);
    }
  });
});

describe('in words of schema.org', () => {
  const eventAt = async (path: string) =>
    (await read(path)).jsonLd?.about?.find((thing) => thing['@type'] === 'Event');

  test('a plan is scheduled, for no day that nobody gave', async () => {
    const event = await eventAt('/meeting/tomorrow');
    expect(event).toMatchObject({
      eventStatus: 'https://schema.org/EventScheduled',
      startDate: '2999-03',
    });
  });

  test('a cancelled meeting is cancelled', async () => {
    const event = await eventAt('/meeting/off');
    expect(event?.['eventStatus']).toBe('https://schema.org/EventCancelled');
    expect(event).not.toHaveProperty('startDate');
  });

  test('a held meeting has no status, and no date that ISO 8601 would make certain', async () => {
    const event = await eventAt('/meeting/some-month');
    expect(Object.keys(event ?? {})).toEqual(['@type', '@id', 'name', 'url']);
  });

  test('what was only asked for, or is a plan of a day gone by, is no event', async () => {
    expect(await eventAt('/meeting/asked')).toBeUndefined();
    expect(await eventAt('/meeting/kerry-kem-sokha-2016-01')).toBeUndefined();
  });

  test('a person has all names, and none is a claim that was reviewed', async () => {
    const { jsonLd, html } = await read('/actor/anna');
    expect(jsonLd?.about).toMatchObject([
      { '@type': 'Person', name: 'Anna', alternateName: ['អាណា'] },
    ]);
    expect(html).not.toContain('ClaimReview');
  });
});

test('HEAD and a known tag send no body', async () => {
  const first = await get(PLANNED);
  const head = await fetch(`${served.url}${PLANNED}`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const tag = String(first.headers.get('etag'));
  const again = await get(PLANNED, { 'if-none-match': tag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const other = await get(`${PLANNED}&lang=km`, { 'if-none-match': tag });
  expect([other.status, (await other.text()).length > 0]).toEqual([200, true]);
});

test('a server that takes only listed documents writes heads too', async () => {
  const documents = readDocumentSettings({
    RAPPORT_DOCUMENTS: `${served.webFolder}/documents.json`,
    RAPPORT_DOCUMENTS_ONLY: '1',
  });
  const own = await serveGraph(served.graph, undefined, { webFolder: served.webFolder, documents });
  const html = await (await fetch(`${own.url}${PLANNED}`)).text();
  await own.close();
  expect(html).toContain('A meeting of John Kerry and Kem Sokha was planned.');
});

test('a page whose question is refused keeps its default head', async () => {
  const page = await read('/met?a=john-kerry&b=kem-sokha&knownBy=2016-13-45');
  expect([page.status, page.title]).toEqual([200, 'Rapport']);
  expect(page.html).toContain('<div id="root">');
});
