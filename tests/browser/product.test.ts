/** What makes the explorer a product; each test names its number in the web guide's last part. */
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { describeExplorer } from './explorer.ts';

const MET = '/met?a=john-kerry&b=kem-sokha';
const SOURCE = '/source/voa-khmer-rights-groups-kerry-talks-2016';
const PLANNED = 'was planned. No source says that it took place.';

describeExplorer(
  'the product, on the article',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ visit, origin }) => {
    test('1 a sentence is one card, with what it supports as chips in words', async () => {
      const page = await visit(MET);
      await page
        .getByRole('button', { name: /^1 statement, 1 source/ })
        .first()
        .click();
      const drawer = page.getByRole('dialog', { name: 'Who says so' });
      const card = drawer.getByRole('article');
      await card.first().waitFor();
      expect(await card.count()).toBe(1);
      const chips = await card.locator('.claim-chip').allInnerTexts();
      expect(chips).toContain('26 January 2016');
      expect(chips).toContain('Kem Sokha: was to attend');
      expect(await card.locator('.claim-details li').first().isVisible()).toBe(false);
    });

    test('3 in a timeline, a range is drawn without a shape within it', async () => {
      const page = await visit('/timeline?actors=sam-rainsy');
      await page.locator('svg.picture').waitFor();
      const bar = page.locator('[data-stop]', { hasText: 'Exile of Sam Rainsy' }).first();
      await expect.poll(() => bar.locator('.look path').count()).toBe(4);
      await expect
        .poll(() => page.locator('main').innerText())
        .toContain('one day, 25 or 26 January 2016');
    });

    test('4 the verdict comes with the two and their roles, one line of proof and the steps', async () => {
      const page = await visit(MET);
      const hero = page.locator('.verdict');
      await hero.waitFor();
      const text = await hero.innerText();
      expect(text).toContain('US Secretary of State');
      expect(text).toContain(PLANNED);
      expect(text).toMatch(/Yim Sovann says: .*Tuesday/);
      expect(text).toMatch(/VOA Khmer, .*paragraph 9/s);
      expect(text).toContain('The last source read is of 26 January 2016. Nothing later was read.');
      const steps = hero.locator('.steps li');
      expect(
        await steps.evaluateAll((items) => items.map((item) => item.getAttribute('data-state'))),
      ).toEqual(['unsaid', 'reached', 'unknown']);
    });

    test('8 the questions of the start page come from the data', async () => {
      const page = await visit('/');
      const first = page.locator('.pairs-asked a').first();
      await first.waitFor();
      const [question, href] = [await first.innerText(), await first.getAttribute('href')];
      await first.click();
      await page.getByRole('heading', { level: 1, name: question }).waitFor();
      expect(`${new URL(page.url()).pathname}${new URL(page.url()).search}`).toBe(href);
    });

    test('9 a source reads paragraph by paragraph, and one article fits 4,000 px', async () => {
      const page = await visit(SOURCE, { viewport: { width: 1440, height: 900 } });
      const more = page.getByRole('button', { name: 'Load more' });
      await more.click();
      await page.getByText(/^All .* shown/).waitFor();
      const places = await page.locator('.reader-place > h3').allInnerTexts();
      expect(places).toEqual(places.map((_place, index) => `Paragraph ${index + 1}`));
      expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThan(
        4_000,
      );
      const saying = page.locator('.reader-saying').first();
      await saying.locator('summary').first().click();
      await saying.locator('.claim-chip').first().waitFor();
    });

    test('10 an embed is a low card, posts its height, and takes colours and language', async () => {
      const path = '/embed/met?a=john-kerry&b=kem-sokha';
      const site = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(`<!doctype html><title>An article</title>
          <script>addEventListener('message', ({ data }) => {
            if (data.rapport === 'height') document.querySelector('iframe').height = data.height;
          });</script>
          <iframe src="${origin()}${path}&theme=dark&lang=km" width="640" height="30"></iframe>`);
      });
      await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
      try {
        const { port } = site.address() as { port: number };
        const page = await visit('/about');
        const reader = await page.context().newPage();
        await reader.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
        const frame = reader.frameLocator('iframe');
        await frame.locator('.verdict').waitFor();
        await expect.poll(() => frame.locator('html').getAttribute('data-scheme')).toBe('dark');
        await expect.poll(() => frame.locator('html').getAttribute('lang')).toBe('km');
        await reader.waitForFunction(`document.querySelector('iframe').height > 150`);
      } finally {
        site.close();
      }
      const alone = await visit(path, { viewport: { width: 640, height: 400 } });
      await alone.locator('.verdict').waitFor();
      const height = await alone.evaluate<number>(
        `document.querySelector('#root > div').getBoundingClientRect().height`,
      );
      expect(height).toBeLessThanOrEqual(260);
    });

    test('15 the language is switched at the top of the page', async () => {
      const page = await visit('/about');
      await page.locator('header').getByRole('button', { name: 'ខ្មែរ' }).click();
      await page.locator('html[lang="km"]').waitFor();
    });
  },
);
