/** How readers find their way: by question, in their language, on a phone and on paper. */
import { expect, test } from 'vitest';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { describeExplorer } from './explorer.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const MET = '/met?a=john-kerry&b=kem-sokha&knownBy=2016-02-01';

describeExplorer(
  'wayfinding',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ visit, origin, isWiderThanItsWindow }) => {
    test('15 the ways are named by question, and each says where one is', async () => {
      const page = await visit('/');
      const ways = page.locator('.ways-asked a');
      await expect
        .poll(() => ways.allInnerTexts())
        .toEqual([
          ...['Did they meet?', 'Who is around…?', 'What happened when?', 'Who met whom?', 'Data'],
        ]);
      for (const name of await ways.allInnerTexts()) {
        await ways.filter({ hasText: name }).click();
        await page.locator('.ways-asked a[aria-current="page"]', { hasText: name }).waitFor();
        await page.getByRole('heading', { level: 1 }).waitFor();
      }
      const data = page.locator('.ways-data a');
      await expect
        .poll(() => data.allInnerTexts())
        .toEqual(['Numbers', 'Ranking', 'Playground', 'About']);
      await page.goto(`${origin()}/actor/john-kerry/graph`);
      const around = ways.filter({ hasText: 'Who is around…?' });
      await expect.poll(() => around.getAttribute('aria-current')).toBe('true');
      expect(await data.first().isVisible()).toBe(false);
    });

    test('without scripts, a page says its answer, and its ways can be followed', async () => {
      // The visit waits for scripts, so it is one to a page that is none of the explorer.
      const page = await visit('/robots.txt', { javaScriptEnabled: false });
      await page.goto(origin() + MET);
      await page.getByText('was planned. No source says that it took place.').waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        'Did John Kerry meet Kem Sokha?',
      );
      await page.getByRole('link', { name: 'What happened when?' }).click();
      await page.waitForURL('**/timeline?knownBy=2016-02-01');
    });

    test('the title and the answer stand until the page is drawn, and not at another address', async () => {
      const page = await visit('/about');
      let answer = () => {};
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/graphql', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${origin()}/actor/john-kerry`);
      await page.locator('#root > :not(.first-page)').first().waitFor({ state: 'attached' });
      const first = page.locator('.first-look');
      await expect.poll(() => first.innerText()).toContain('US Secretary of State');
      await page.getByRole('link', { name: 'What happened when?' }).click();
      await first.waitFor({ state: 'detached' });
      await page.goBack();
      answer();
      await page.getByRole('heading', { name: 'Timeline', exact: true }).waitFor();
      expect(await first.count()).toBe(0);
    });

    test('15 on a phone, the ways are behind a button that Escape closes, and the focus returns', async () => {
      const page = await visit('/about', PHONE);
      const button = page.getByRole('button', { name: 'Menu' });
      const way = page.getByRole('link', { name: 'What happened when?' });
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      expect(await way.isVisible()).toBe(false);
      await button.press('Enter');
      await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
      await way.waitFor();
      await expect.poll(() => page.getByLabel('As known on').first().isVisible()).toBe(true);
      expect(await isWiderThanItsWindow(page)).toBe(false);
      await way.focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => way.isVisible()).toBe(false);
      expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
      await button.click();
      await way.click();
      await page.waitForURL('**/timeline');
      await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
    });

    test('15 the languages are at the top of a phone too', async () => {
      const page = await visit('/about', PHONE);
      const khmer = page.locator('header').getByRole('button', { name: 'ខ្មែរ' });
      expect((await khmer.boundingBox())!.y).toBeLessThan(60);
      await khmer.click();
      await page.locator('html[lang="km"]').waitFor();
    });

    test.each([
      ['/', 'ការគ្មានកំណត់ត្រា មិនបញ្ជាក់អ្វីឡើយ។'],
      [MET, 'ការគ្មានកំណត់ត្រា មិនបញ្ជាក់អ្វីឡើយ។'],
      ['/stats', 'ប្រភព ១ ដែលដឹងតាំងពី'],
      ['/about', 'ការគ្មានកំណត់ត្រា មិនបញ្ជាក់អ្វីឡើយ។'],
    ])('15 what is covered and its caveat are told in Khmer on %s', async (path, words) => {
      const page = await visit(`${path}${path.includes('?') ? '&' : '?'}lang=km`);
      await page.getByText(words).first().waitFor();
      expect(await page.locator('main').innerText()).not.toContain('proves nothing');
    });

    test('15 on paper, a page has its address, revision, day and the legal sentence, and no ways', async () => {
      const page = await visit(MET);
      await page.locator('.verdict').waitFor();
      await page.locator('.foot .row').getByText('Revision 1').waitFor();
      await page.emulateMedia({ media: 'print' });
      const paper = await page.locator('body').innerText();
      expect(paper).toContain(`${origin()}${MET}`);
      expect(paper).toContain('Revision 1 · as known on 1 February 2016 · printed on ');
      expect(paper).toContain('To be accused is not to be guilty');
      expect(paper).not.toContain('What happened when?');
      expect(paper).not.toContain('Open in playground');
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });
  },
);
