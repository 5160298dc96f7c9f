/** Answers within articles of other sites (web guide, 10): the card in a frame, `<rapport-card>`, and the picker of both. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { describeExplorer } from './explorer.ts';
import { takePicture } from './chromium.ts';

const PAIR = '/met?a=john-kerry&b=kem-sokha';

describeExplorer(
  'embeds, on the article',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ visit, origin, isWiderThanItsWindow }) => {
    let sites: Server[] = [];
    afterEach(() => {
      for (const site of sites) site.close();
      sites = [];
    });

    /** Opens an article of another site: another origin, of which the explorer's server knows nothing. */
    async function openArticle(body: string, options: BrowserContextOptions = {}) {
      const site = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        // Articles often forbid inline styles and scripts.
        response.setHeader(
          'content-security-policy',
          `default-src 'none'; script-src ${origin()}; frame-src ${origin()}`,
        );
        response.end(
          `<!doctype html><title>An article</title><meta name="viewport" content="width=device-width">${body}`,
        );
      }).listen(0, '127.0.0.1');
      sites.push(site);
      await new Promise((done) => site.once('listening', done));
      const first = await visit('/robots.txt', options);
      const page = await first.context().newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const address = `http://localhost:${(site.address() as AddressInfo).port}/`;
      await page.goto(address, { waitUntil: 'commit' });
      return { page, requests, address };
    }

    const cardOf = (attributes: string, path = PAIR) => `
      <rapport-card src="${origin()}${path.replaceAll('&', '&amp;')}" ${attributes}><a href="${origin()}${path}">Did they meet?</a></rapport-card>
      <p id="after">The article goes on.</p>
      <script async src="${origin()}/embed.js"></script>`;

    const heightIn = (page: Page) =>
      page.evaluate<number>(
        `document.querySelector('rapport-card').shadowRoot?.querySelector('iframe')?.offsetHeight ?? 0`,
      );

    /** The height of the frame once the card is in it, and what the card itself is high. */
    async function settledHeights(page: Page) {
      const inside = page.frameLocator('rapport-card iframe');
      await inside.locator('.verdict').waitFor();
      const own = await inside
        .locator('#root > div')
        .evaluate((card) => Math.ceil(card.getBoundingClientRect().height));
      await expect.poll(() => heightIn(page)).toBe(own);
      return own;
    }

    test('10 in a column of 640 px, a card is 200 to 260 px high, and its frame as high as it is', async () => {
      const { page, requests, address } = await openArticle(cardOf(''), {
        viewport: { width: 656, height: 700 },
      });
      const own = await settledHeights(page);
      await takePicture(page, 'embed-article');
      expect(own).toBeGreaterThanOrEqual(200);
      expect(own).toBeLessThanOrEqual(260);
      const others = requests.filter(
        (url) => !url.startsWith(`${origin()}/`) && !url.startsWith(address),
      );
      expect(others).toEqual([]);
    });

    test('10 the component takes colours, language and day, also those that change later', async () => {
      const { page } = await openArticle(cardOf('theme="dark" lang="km"'));
      await settledHeights(page);
      const html = page.frameLocator('rapport-card iframe').locator('html');
      await expect.poll(() => html.getAttribute('data-scheme')).toBe('dark');
      await expect.poll(() => html.getAttribute('lang')).toBe('km');
      await page.locator('rapport-card').evaluate((card) => {
        card.setAttribute('lang', 'en');
        card.setAttribute('known-by', '2016-01-25');
      });
      const text = page.frameLocator('rapport-card iframe').locator('.verdict-sentence');
      await text.getByText('No meeting of John Kerry and Kem Sokha is recorded.').waitFor();
    });

    test('10 the component follows its own frame only, whoever else tells heights', async () => {
      const { page } = await openArticle(
        `${cardOf('')}<iframe id="other" src="${origin()}/embed/met"></iframe>`,
      );
      const own = await settledHeights(page);
      await page.evaluate(`window.postMessage({ rapport: 'height', height: 999 }, '*')`);
      const foreign = page.frames().find((frame) => frame.url().endsWith('/embed/met'));
      await foreign!.evaluate(`parent.postMessage({ rapport: 'height', height: 998 }, '*')`);
      const card = page.frames().find((frame) => frame.url().includes('/embed/met?'));
      for (const data of ['{ rapport: "height", height: "997px" }', '{ height: 996 }', 'null']) {
        await card!.evaluate(`parent.postMessage(${data}, '*')`);
      }
      expect(await heightIn(page)).toBe(own);
      // That the frame itself is heard shows that the messages above came through.
      await card!.evaluate(`parent.postMessage({ rapport: 'height', height: 123 }, '*')`);
      await expect.poll(() => heightIn(page)).toBe(123);
    });

    test.each([
      ['an actor', '/actor/john-kerry', 'Planned, not known to have met'],
      ['a meeting', '/meeting/kerry-kem-sokha-2016-01', 'It is not known to have taken place'],
      ['a letter', '/event/civil-society-open-letter-to-kerry-2016-01', 'Who is involved'],
      ['a case', '/case/hor-namhong-v-sam-rainsy-defamation', 'Brought by'],
    ])(
      '10 %s has a card that says how it stands, as high as its frame, with links outside',
      async (_, path, words) => {
        const { page } = await openArticle(cardOf('lang="en"', path), {
          viewport: { width: 656, height: 700 },
        });
        const card = page.frameLocator('rapport-card iframe');
        await card.getByText(words).first().waitFor();
        await expect
          .poll(async () => {
            const own = await card.locator('#root > div').boundingBox();
            return Math.ceil(own!.height) - (await heightIn(page));
          })
          .toBe(0);
        // What a frame without a script is given.
        expect(await heightIn(page)).toBeLessThanOrEqual(340);
        for (const link of await card.locator('a').all()) {
          await expect.poll(() => link.getAttribute('target')).toBe('_blank');
        }
        const opening = page.context().waitForEvent('page');
        await card
          .getByRole('link', { name: /statements?, 1 source/ })
          .first()
          .click();
        const opened = await opening;
        await opened.getByRole('dialog', { name: 'Who says so' }).waitFor();
        expect(new URL(opened.url()).pathname).toBe(path);
      },
    );

    test('10 the picker of a meeting gives its card', async () => {
      const path = '/meeting/kerry-kem-sokha-2016-01';
      const page = await visit(path);
      await page.getByRole('button', { name: 'Embed' }).click();
      const picker = page.locator('.embed-picker');
      await picker.frameLocator('rapport-card iframe').locator('.entity-card').waitFor();
      const [, frame = ''] = await picker.locator('pre').allInnerTexts();
      expect(frame).toContain(`src="${origin()}/embed${path}"`);
      expect(frame).toContain('height="340"');
    });

    test('10 a link of the card, and its evidence, open outside of the frame, with the drawer', async () => {
      const { page } = await openArticle(cardOf('lang="en"'));
      await settledHeights(page);
      const card = page.frameLocator('rapport-card iframe');
      for (const link of await card.locator('a').all()) {
        await expect.poll(() => link.getAttribute('target')).toBe('_blank');
        await expect.poll(() => link.getAttribute('rel')).toContain('noopener');
      }
      const opening = page.context().waitForEvent('page');
      await card.getByRole('link', { name: /^1 statement, 1 source/ }).click();
      const opened = await opening;
      await opened.getByRole('dialog', { name: 'Who says so' }).waitFor();
      expect(new URL(opened.url()).pathname).toBe('/met');
      expect(page.url()).not.toContain(origin());
    });

    test('10 where there is no card, and before the script runs, readers see the link', async () => {
      const { page } = await openArticle(cardOf('', '/about'));
      await page.getByRole('link', { name: 'Did they meet?' }).waitFor();
      // Not waitForFunction, which the article's policy stops when it looks a second time.
      await expect
        .poll(() => page.evaluate<boolean>(`customElements.get('rapport-card') !== undefined`))
        .toBe(true);
      expect(await page.getByRole('link', { name: 'Did they meet?' }).isVisible()).toBe(true);
      expect(page.frames()).toHaveLength(1);
    });

    test('10 other sites may frame a card and no other page', async () => {
      const { page } = await openArticle(
        `<iframe id="page" src="${origin()}/about"></iframe><iframe id="card" src="${origin()}/embed${PAIR}"></iframe>`,
        {},
      );
      await page.frameLocator('#card').locator('.verdict').waitFor();
      const addresses = page.frames().map((frame) => frame.url());
      expect(addresses.filter((url) => url.startsWith(origin()))).toEqual([
        `${origin()}/embed${PAIR}`,
      ]);
      expect(addresses.filter((url) => url.startsWith('chrome-error:'))).toHaveLength(1);
    });

    test('10 on a phone, the card fits and nothing of it is cut off', async () => {
      const { page } = await openArticle(cardOf('lang="km"'), {
        viewport: { width: 360, height: 740 },
      });
      await settledHeights(page);
      await takePicture(page, 'embed-article-phone-khmer');
      expect(await isWiderThanItsWindow(page)).toBe(false);
      const frame = page.frames().find((one) => one.url().includes('/embed/met'));
      expect(
        await frame!.evaluate<boolean>(
          'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
        ),
      ).toBe(true);
    });

    test('10 the picker shows the card as chosen, and its code makes the same card', async () => {
      const page = await visit(PAIR);
      await page.getByRole('button', { name: 'Embed' }).click();
      const picker = page.locator('.embed-picker');
      await picker.getByLabel('Colours').selectOption('dark');
      await picker.getByLabel('Language').selectOption('km');
      await picker.getByLabel('As known on').fill('2016-02-01');
      const preview = picker.frameLocator('rapport-card iframe');
      await preview.locator('html[lang="km"]').waitFor();
      await preview.locator('.verdict').waitFor();
      const [element = '', frame = ''] = await picker.locator('pre').allInnerTexts();
      for (const part of ['/embed.js', 'lang="km"', 'known-by="2016-02-01"', 'theme="dark"']) {
        expect(element).toContain(part);
      }
      const src = /src="([^"]*)"/.exec(frame)?.[1]?.replaceAll('&amp;', '&') ?? '';
      expect(src).toBe(`${origin()}/embed${PAIR}&theme=dark&lang=km&knownBy=2016-02-01`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await picker.getByRole('button', { name: 'Copy' }).first().click();
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(element);
      const article = await openArticle(element.replaceAll('async', 'defer'));
      await settledHeights(article.page);
      const html = article.page.frameLocator('rapport-card iframe').locator('html');
      await expect.poll(() => html.getAttribute('lang')).toBe('km');
    });
  },
);
