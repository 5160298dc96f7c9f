/** What readers stumbled over in the explorer, one test each: none of it may come back. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { describeExplorer } from './explorer.ts';
import { SHIFTS } from './shifts.ts';

const MET = '/met?a=john-kerry&b=kem-sokha';
const SOURCE = '/source/voa-khmer-rights-groups-kerry-talks-2016';

describeExplorer(
  'faults, on the article',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ visit, origin }) => {
    const headline = (page: Page) => page.getByRole('heading', { level: 1 });

    test('no id stands for a name on a day on which nobody was known yet', async () => {
      const page = await visit(`${MET}&knownBy=2016-01-25`);
      await page.getByText('No recorded meeting').waitFor();
      await expect.poll(() => headline(page).innerText()).toBe('Did John Kerry meet Kem Sokha?');
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/john-kerry|kem-sokha/);
      expect(text).toContain('not yet known on that day');
    });

    test('no id stands for a name when one asks from the page of an actor', async () => {
      const page = await visit('/actor/john-kerry');
      await page.getByRole('link', { name: 'Did John Kerry meet …?' }).click();
      await page.locator('.choose-pair strong', { hasText: 'John Kerry' }).waitFor();
      expect(await page.locator('main').innerText()).not.toContain('john-kerry');
    });

    test('no id stands for a name on a chip while its name cannot be loaded', async () => {
      const page = await visit('/about', { mayComplain: true });
      await page.route('**/graphql', (route) => route.abort());
      await page.goto(`${origin()}/matrix?rows=john-kerry,kem-sokha`);
      await page.locator('.chip').first().waitFor();
      await page.locator('.actors-field [data-fault]').waitFor();
      await expect.poll(() => page.locator('.chips').innerText()).toContain('name not loaded yet');
      expect(await page.locator('main').innerText()).not.toMatch(/john-kerry|kem-sokha/);
    });

    test('statements are made, not held, in the numbers and in the bars', async () => {
      const page = await visit('/stats?types=MEETING,VISIT,STATEMENT');
      const table = page.getByRole('region', { name: 'Events by status' });
      await table.waitFor();
      const counts = async (query: string) =>
        (
          (await (await page.request.post(`${origin()}/graphql`, { data: { query } })).json()) as {
            data: { events: { totalCount: number } };
          }
        ).data.events.totalCount;
      const held = await counts(
        '{ events(types: [MEETING, VISIT], filter: { statuses: [HELD] }, first: 1) { totalCount } }',
      );
      const made = await counts(
        '{ events(types: [STATEMENT], filter: { statuses: [HELD] }, first: 1) { totalCount } }',
      );
      expect(made).toBeGreaterThan(0);
      const rowOf = (name: string) => table.locator('tr').filter({ hasText: name }).innerText();
      expect(await rowOf('Held')).toContain(String(held));
      expect(await rowOf('Made or published')).toContain(String(made));
      const bars = page.getByRole('region', { name: 'The bars as a table' });
      await expect.poll(() => bars.innerText()).toContain('Made or published');
    });

    test('links of an embed open outside the frame', async () => {
      for (const path of [
        '/embed/met?a=john-kerry&b=kem-sokha',
        '/embed/timeline?actors=john-kerry',
      ]) {
        const page = await visit(path);
        await page.locator('main a').first().waitFor();
        const inside = await page
          .locator('main a:not([target="_blank"])')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(inside).toEqual([]);
      }
    });

    test.each([
      ['/actor/%E0%A4%A', 'Nothing with this id'],
      ['/assets/nothing.js', 'No such page'],
      ['/nothing/here', 'No such page'],
      ['/actor/a/b/c/d', 'No such page'],
    ])('the wrong address %s shows a page with a search, and status 404', async (path, title) => {
      const page = await visit('/about', { mayComplain: true });
      const response = await page.goto(origin() + path);
      expect(response!.status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page
        .locator('main')
        .getByRole('link', { name: /^Search/ })
        .waitFor();
    });

    test('a script at a wrong address is not answered with a page', async () => {
      const page = await visit('/about');
      const response = await page.request.get(`${origin()}/assets/nothing.js`);
      expect(response.status()).toBe(404);
      expect(response.headers()['content-type']).toContain('json');
    });

    test('a person at the address of a meeting is no meeting, and nobody is sent elsewhere', async () => {
      const page = await visit('/meeting/john-kerry');
      await page.getByText('Under this id is recorded: John Kerry (Person).').waitFor();
      expect(new URL(page.url()).pathname).toBe('/meeting/john-kerry');
      await page.getByRole('link', { name: 'Go to John Kerry' }).click();
      await page.waitForURL('**/actor/john-kerry');
    });

    test('on paper, a page has its address, its day, its revision and the disclaimer', async () => {
      const page = await visit(`${MET}&knownBy=2016-02-01`);
      await page.locator('.verdict').waitFor();
      await page.locator('.foot .row').getByText('Revision 1').waitFor();
      await page.emulateMedia({ media: 'print' });
      const text = await page.locator('footer.foot').innerText();
      expect(text).toContain(`${origin()}${MET}&knownBy=2016-02-01`);
      expect(text).toContain('Revision 1');
      expect(text).toContain('as known on 1 February 2016');
      expect(text).toContain('To be accused is not to be guilty');
      expect(await page.locator('header.head').isVisible()).toBe(false);
    });

    test('on paper, pages are black on white, tables are tables, and pictures are whole', async () => {
      const page = await visit('/timeline?actors=john-kerry', {
        viewport: { width: 700, height: 1000 },
      });
      await page.locator('.picture').waitFor();
      await page.getByLabel('Colours').selectOption('dark');
      const look = () =>
        page.evaluate<object>(`(() => {
          const row = document.querySelector('.records tbody tr');
          const { color, colorScheme, display } = getComputedStyle(row);
          return { color, colorScheme, display };
        })()`);
      await expect.poll(look).toEqual({
        color: 'rgb(236, 234, 229)',
        colorScheme: 'dark',
        display: 'block',
      });
      await page.emulateMedia({ media: 'print' });
      await expect.poll(look).toEqual({
        color: 'rgb(27, 29, 33)',
        colorScheme: 'light',
        display: 'table-row',
      });
      await page.setViewportSize({ width: 500, height: 1000 });
      const { x, width } = (await page.locator('.picture').boundingBox())!;
      expect(x + width).toBeLessThanOrEqual(500);
    });

    test('on paper, a list says how much of it is shown, and a matrix which meetings count', async () => {
      const source = await visit(SOURCE);
      await source.getByText('100 of 166 shown.').waitFor();
      await source.emulateMedia({ media: 'print' });
      expect(await source.getByText('100 of 166 shown.').isVisible()).toBe(true);
      expect(await source.getByRole('button', { name: 'Load more' }).isVisible()).toBe(false);
      const matrix = await visit('/matrix?rows=john-kerry,kem-sokha&verdicts=MET,PLANNED');
      await matrix.emulateMedia({ media: 'print' });
      await matrix.getByText('Meetings that count: Met, Planned, not known to have met.').waitFor();
    });

    test.each([
      '/actor/john-kerry',
      '/actor/john-kerry/graph',
      '/meeting/kerry-kem-sokha-2016-01',
      '/case/hor-namhong-v-sam-rainsy-defamation',
      '/topic/human-rights',
      '/source/any',
      '/claim/any',
      '/role/any',
      MET,
    ])('%s has a title even if it cannot be loaded', async (path) => {
      const page = await visit('/about', { mayComplain: true });
      await page.route('**/graphql', (route) => route.abort());
      await page.goto(origin() + path);
      await page.locator('main [data-fault]').first().waitFor();
      await expect.poll(() => headline(page).innerText()).toBe('This page could not be loaded');
    });

    test.each([
      ['home', '/', 0.1],
      ['a pair', MET, 0.1],
      ['an actor', '/actor/john-kerry', 0.1],
      ['an actor who met nobody', '/actor/sam-rainsy', 0.1],
      ['a topic', '/topic/human-rights', 0.1],
      ['an embedded network', '/embed/graph?around=john-kerry&verdicts=PLANNED', 0.1],
      ['an embedded timeline', '/embed/timeline?actors=john-kerry', 0.1],
      ['an embedded actor', '/embed/actor/john-kerry', 0.1],
      ['a meeting', '/meeting/kerry-kem-sokha-2016-01', 0.1],
      ['a source', SOURCE, 0.1],
      ['a timeline', '/timeline?actors=john-kerry', 0.1],
      ['a matrix', '/matrix?rows=john-kerry,kem-sokha,hun-sen,hor-namhong&verdicts=PLANNED', 0.05],
      ['a network', '/actor/john-kerry/graph?verdicts=MET,PLANNED', 0.1],
    ])('%s does not jump while it loads', async (_name, path, most) => {
      for (const viewport of [
        { width: 1440, height: 900 },
        { width: 360, height: 740 },
      ]) {
        const page = await visit('/about', { viewport });
        await page.addInitScript(SHIFTS);
        await page.goto(origin() + path);
        await headline(page).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate<number>('window.shifted')).toBeLessThan(most);
      }
    });

    test.each([768, 1024])('no word is broken in its middle at %i px', async (width) => {
      const page = await visit('/actor/john-kerry', { viewport: { width, height: 900 } });
      await page.locator('table').nth(1).waitFor();
      const broken = await page.evaluate<string[]>(`(() => {
        const found = [];
        for (const name of document.querySelectorAll('#content .name')) {
          const text = name.firstChild;
          if (!(text instanceof Text)) continue;
          for (const { index, 0: word } of text.data.matchAll(/\\p{L}+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (range.getClientRects().length > 1) found.push(word);
          }
        }
        return found;
      })()`);
      expect(broken).toEqual([]);
    });

    test('messages for developers are closed, and never the first thing that readers see', async () => {
      const page = await visit('/timeline?actors=nobody-at-all', { mayComplain: true });
      const fault = page.locator('main > .fault, main .fault').first();
      await fault.waitFor();
      const said = fault.locator('details.server-said');
      expect(await said.getAttribute('open')).toBeNull();
      expect(await said.locator('p').isVisible()).toBe(false);
    });
  },
);
