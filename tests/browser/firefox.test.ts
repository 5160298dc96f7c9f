/** The explorer and the playground in Firefox: they show, ask and draw as in Chromium, and break no policy of theirs. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import {
  missingForFirefox,
  startFirefox,
  takeFirefoxPicture,
  until,
  type Firefox,
  type FirefoxPage,
} from './firefox.ts';

const MET = '/met?a=john-kerry&b=kem-sokha';
const suite = missingForFirefox.length === 0 ? describe : describe.skip;
const title =
  missingForFirefox.length === 0
    ? 'in Firefox'
    : `in Firefox, not tested without ${missingForFirefox.join(' and ')}`;

suite(title, () => {
  let server: TestServer;
  let firefox: Firefox;
  let pages: FirefoxPage[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    server = await serveWorld(openTestEmbedded, 'article');
    firefox = await startFirefox();
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    const complained = complaints;
    [pages, complaints] = [[], []];
    expect(complained).toEqual([]);
  });

  async function visit(address: string, width = 1280): Promise<FirefoxPage> {
    const page = await firefox.newPage();
    pages.push(page);
    page.on('console', (message: { type(): string; text(): string }) => {
      if (['error', 'warn', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error: unknown) => complaints.push(String(error)));
    page.on('response', (response: { status(): number; url(): string }) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.setViewport({ width, height: 800 });
    await page.goto(new URL(address, server.url).href);
    return page;
  }

  const has = (page: FirefoxPage, text: string) =>
    until(page, `document.body?.innerText.includes(${JSON.stringify(text)})`);

  test('a plan reads as a plan, and a day earlier as not recorded', async () => {
    const page = await visit(MET);
    await until(page, `document.querySelector('.verdict-sentence')`);
    const sentence = () => page.evaluate(`document.querySelector('.verdict-sentence')?.innerText`);
    expect(await sentence()).toMatch(/planned|expected|will meet/i);
    await takeFirefoxPicture(page, 'met');
    const earlier = await visit(`${MET}&knownBy=2016-01-25`);
    await has(earlier, 'No meeting of John Kerry and Kem Sokha is recorded.');
  });

  test('evidence opens over the page, Escape closes it, and the focus returns', async () => {
    const page = await visit(MET);
    const opener = '.evidence-button, .evidence-mark';
    await until(page, `document.querySelector(${JSON.stringify(opener)})`);
    await page.click(opener);
    await until(page, `document.querySelector('[role=dialog]')?.innerText.includes('Yim Sovann')`);
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('.drawer-overlay')).position`),
    ).toBe('fixed');
    expect(
      await page.evaluate(
        `document.querySelector('[role=dialog]').contains(document.activeElement)`,
      ),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await until(page, `!document.querySelector('[role=dialog]')`);
    await until(page, `document.activeElement?.matches(${JSON.stringify(opener)})`);
  });

  test('two names typed on the home page lead to the answer, by keys alone', async () => {
    const page = await visit('/');
    await until(page, `document.querySelectorAll('main [role=combobox]').length >= 2`);
    await page.focus('main [role=combobox]');
    for (const [typed, name] of [
      ['kery', 'John Kerry'],
      ['sokha', 'Kem Sokha'],
    ] as const) {
      await page.keyboard.type(typed);
      await until(
        page,
        `[...document.querySelectorAll('[role=option]')].some((option) => option.innerText.includes('${name}'))`,
      );
      for (const key of ['ArrowDown', 'Enter', 'Tab']) await page.keyboard.press(key);
    }
    await has(page, 'No source says that it took place.');
  });

  test('a day typed into its field changes the verdict and the address', async () => {
    const page = await visit(MET);
    await until(page, `document.querySelector('.verdict-sentence')`);
    await page.focus('input[type=date]');
    await page.keyboard.type('01252016');
    await has(page, 'No meeting of John Kerry and Kem Sokha is recorded.');
    expect(page.url()).toContain('knownBy=2016-01-25');
  });

  test('a network is laid out in its worker and drawn, and its table says the same', async () => {
    const page = await visit(
      '/actor/john-kerry/graph?verdicts=MET,SEEN_TOGETHER,PLANNED,REQUESTED',
    );
    await until(page, `document.querySelectorAll('[data-edge]').length === 7`);
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('[data-node]')].every((node) => node.getBoundingClientRect().width > 0)`,
      ),
    ).toBe(true);
    await takeFirefoxPicture(page, 'network');
    await page.evaluate(
      `[...document.querySelectorAll('[role=tab]')].find((tab) => tab.innerText === 'Ties').click()`,
    );
    await until(page, `document.querySelectorAll('[role=tabpanel] tbody tr').length === 7`);
  });

  test.each([
    ['a timeline', '/timeline?actors=john-kerry'],
    ['a matrix', '/matrix?rows=john-kerry,kem-sokha&verdicts=PLANNED'],
    ['numbers', '/stats'],
  ])('%s is drawn', async (name, path) => {
    const page = await visit(path);
    await until(page, `document.querySelector('svg.picture')?.getBoundingClientRect().height > 20`);
    await takeFirefoxPicture(page, name.replaceAll(' ', '-'));
  });

  test.each(['/', MET, '/actor/john-kerry', '/timeline?actors=john-kerry', '/stats', '/about'])(
    'on a phone, %s needs no sideways scrolling, in English and Khmer',
    async (path) => {
      for (const language of ['en', 'km']) {
        const page = await visit(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, 360);
        await until(page, `document.querySelector('h1')?.innerText`);
        expect(await page.evaluate('document.documentElement.lang')).toBe(language);
        await expect
          .poll(() => page.evaluate('document.documentElement.scrollWidth'))
          .toBeLessThanOrEqual(360);
        await takeFirefoxPicture(page, `phone-${language}${path.replaceAll(/\W/g, '-')}`);
      }
    },
  );

  test('the card of an answer shows in an article of another site, as high as it is', async () => {
    const article = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; script-src ${server.url}; frame-src ${server.url}; img-src data:`,
      );
      response.end(
        `<!doctype html><title>An article</title><link rel="icon" href="data:,">` +
          `<rapport-card src="${server.url}${MET.replaceAll('&', '&amp;')}"></rapport-card>` +
          `<script async src="${server.url}/embed.js"></script>`,
      );
    }).listen(0, '127.0.0.1');
    await new Promise((done) => article.once('listening', done));
    try {
      const page = await visit(`http://localhost:${(article.address() as AddressInfo).port}/`, 656);
      const height = `document.querySelector('rapport-card').shadowRoot?.querySelector('iframe')?.offsetHeight`;
      await until(page, `${height} >= 200 && ${height} <= 260`);
    } finally {
      article.close();
    }
  });

  test('the playground answers the operation of a link, each line in one piece', async () => {
    const query = encodeURIComponent('query Named { person(id: "kem-sokha") { name } }');
    const page = await visit(`/playground/?query=${query}`);
    await until(
      page,
      `[...document.querySelectorAll('.view-line')].some((line) => line.innerText.replaceAll('\\u00a0', ' ').includes('query Named {'))`,
    );
    await page.evaluate(`document.querySelector('.graphiql-execute-button').click()`);
    await until(
      page,
      `[...document.querySelectorAll('.view-line')].some((line) => line.innerText.replaceAll('\\u00a0', ' ').includes('"Kem Sokha"'))`,
    );
    await takeFirefoxPicture(page, 'playground');
  });

  test('a reader who wants dark pages gets dark pages', async () => {
    const dark = await startFirefox('dark');
    try {
      const page = await dark.newPage();
      await page.goto(new URL(MET, server.url).href);
      await until(page, `document.querySelector('.verdict-sentence')`);
      const [red] = String(
        await page.evaluate(`getComputedStyle(document.body).backgroundColor`),
      ).match(/\d+/)!;
      expect(Number(red)).toBeLessThan(80);
    } finally {
      await dark.close();
    }
  });
});
