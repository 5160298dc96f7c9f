/** The main question of the product, asked in a browser: did they meet, who says so, and where? */
import { expect, test } from 'vitest';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { describeExplorer } from './explorer.ts';

describeExplorer(
  'did they meet, on the article',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ visit, origin }) => {
    test('two names typed by keyboard give the answer planned, with speaker and paragraph', async () => {
      const page = await visit('/');
      await page.getByRole('combobox', { name: 'First name' }).focus();
      await page.keyboard.type('kery');
      await page.getByRole('option', { name: /John Kerry/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('sokha');
      await page.getByRole('option', { name: /Kem Sokha/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page
        .getByRole('heading', { level: 1, name: 'Did John Kerry meet Kem Sokha?' })
        .waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toContain(
        'A meeting of John Kerry and Kem Sokha was planned. No source says that it took place.',
      );
      expect(text).toContain('date passed, outcome unknown');
      expect(text).toContain('26 January 2016 (computed from “Tuesday”)');
      expect(text).toMatch(/Yim Sovann says: .*Tuesday/);
      expect(text).toContain('paragraph 9 of');
      expect(text).not.toMatch(/\bMet\b|\bHeld\b|Yes\./);
      expect(new URL(page.url()).search).toBe('?a=john-kerry&b=kem-sokha');
    });

    test('as known a day earlier there is no record, and the coverage explains that', async () => {
      const page = await visit('/met?a=john-kerry&b=kem-sokha&knownBy=2016-01-25');
      await page.getByText('No recorded meeting').waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toContain('That proves nothing.');
      expect(text).not.toContain('Yim Sovann');
      await page.getByText('This page shows what was known on 25 January 2016').waitFor();
    });

    test('the date control changes the whole page, and Back undoes it', async () => {
      const page = await visit('/met?a=john-kerry&b=kem-sokha');
      await page.getByText('was planned. No source').waitFor();
      await page.getByLabel('As known on').fill('2016-01-25');
      await page.getByText('No recorded meeting').waitFor();
      expect(page.url()).toContain('knownBy=2016-01-25');
      await page.goBack();
      await page.getByText('was planned. No source').waitFor();
      expect(await page.getByText('No recorded meeting').count()).toBe(0);
    });

    test('evidence opens with its claims and an address of its own, and Escape closes it', async () => {
      const page = await visit('/met?a=john-kerry&b=kem-sokha');
      await page
        .getByRole('button', { name: /^1 statement, 1 source/ })
        .first()
        .press('Enter');
      const drawer = page.getByRole('dialog', { name: 'Who says so' });
      await drawer.getByText('paragraph 9').first().waitFor();
      // One statement, though it makes four claims.
      expect(await drawer.getByRole('article').count()).toBe(1);
      expect(
        await drawer.locator('.claim-chip', { hasText: 'Kem Sokha: was to attend' }).count(),
      ).toBe(1);
      await drawer.getByText('4 claims').click();
      await expect.poll(() => drawer.locator('.claim-details li').count()).toBe(4);
      const address = page.url();
      expect(address).toContain('evidence=4');
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      await page.goto(address);
      await drawer.getByText('paragraph 9').first().waitFor();
    });

    test('an unknown id gives a message and a link to the search', async () => {
      const page = await visit('/met?a=john-kerry&b=nobody-at-all', { mayComplain: true });
      await page.getByText('The graph holds nothing with the id “nobody-at-all”.').waitFor();
      await page.getByRole('link', { name: 'Search for “nobody at all”' }).waitFor();
    });

    test('the question opens in the playground with the same answer', async () => {
      const page = await visit('/met?a=john-kerry&b=kem-sokha');
      const link = page.getByRole('link', { name: 'Open in playground' });
      const address = await link.getAttribute('href');
      const parameters = new URL(address!, origin()).searchParams;
      const response = await fetch(`${origin()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: parameters.get('query'),
          variables: JSON.parse(parameters.get('variables')!),
        }),
      });
      const { data } = (await response.json()) as { data: { relationship: { verdict: string } } };
      expect(data.relationship.verdict).toBe('PLANNED');
    });
  },
);

describeExplorer(
  'did they meet, on the invented world',
  () => serveWorld(openTestEmbedded, 'fictional'),
  ({ visit }) => {
    test.each([
      ['ada-quill', 'bram-oster', 'Yes. A source says', 'Met'],
      ['ada-quill', 'dov-marrek', 'Disputed. Sources contradict', 'Disputed'],
      ['ada-quill', 'nestor-velsky', 'were seen together', 'Seen together'],
    ])('%s and %s: the sentence and the badge agree', async (a, b, sentence, badge) => {
      const page = await visit(`/met?a=${a}&b=${b}`);
      const verdict = page.locator('.verdict');
      await verdict.waitFor();
      expect(await verdict.innerText()).toContain(sentence);
      expect(await verdict.locator('.badge').innerText()).toBe(badge);
    });

    test('contradicting claims are side by side', async () => {
      const page = await visit('/met?a=ada-quill&b=dov-marrek');
      await page
        .getByRole('button', { name: /statements/ })
        .first()
        .click();
      const drawer = page.getByRole('dialog');
      await drawer.getByText('These claims contradict each other').waitFor();
      await expect
        .poll(() => drawer.locator('.claims.side-by-side article').count())
        .toBeGreaterThan(1);
      expect(await drawer.locator('[data-modality="DENIED"]').count()).toBeGreaterThan(0);
    });
  },
);
