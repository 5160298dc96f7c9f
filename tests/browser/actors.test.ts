/** The page of an actor: a head that says who and how many, sections by what exists, a small timeline, links to sections. */
import { expect, test } from 'vitest';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { describeExplorer } from './explorer.ts';

const WIDE = { viewport: { width: 1440, height: 900 } };

describeExplorer(
  'the page of an actor',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ visit }) => {
    test('7 the head has the role with its dates, and counts no statement as a meeting', async () => {
      const page = await visit('/actor/john-kerry');
      const head = page.locator('.actor-head');
      await head.locator('.strip-counts li').first().waitFor();
      await head.getByRole('link', { name: '1 statement' }).waitFor();
      const text = await head.innerText();
      expect(text).toContain('US Secretary of State');
      // The source was published on one of two days; none of them is chosen.
      expect(text).toContain('reported for one day, 25 or 26 January 2016');
      // Reported once, without a term: neither current nor over.
      expect(text).toMatch(/At some time\s+US Secretary/);
      const counts = await head.locator('.strip-counts a').allInnerTexts();
      expect(counts.map((each) => each.replaceAll(/\s+/g, ' ').trim())).toEqual([
        '1 Seen together',
        '5 Planned, not known to have met',
        '1 Asked to meet',
      ]);
      expect(text).toMatch(/not meetings:\s+1 statement · 1 visit/);
    });

    test('7 a count leads to the meetings that it counts, and Back to all', async () => {
      const page = await visit('/actor/john-kerry');
      const rows = page
        .getByRole('region', { name: 'Meetings and other events' })
        .locator('tbody tr');
      await page.getByText('All 9 shown.').waitFor();
      await page.locator('.strip-counts a', { hasText: 'Planned' }).click();
      await page.getByText('All 5 shown.').waitFor();
      expect(new URL(page.url()).search).toBe('?verdicts=PLANNED');
      await expect.poll(() => rows.count()).toBe(5);
      for (const row of await rows.all()) expect(await row.innerText()).toContain('Planned');
      await page.goBack();
      await page.getByText('All 9 shown.').waitFor();
    });

    test('7 the small timeline draws no shape within a range, and its table says the same', async () => {
      const page = await visit('/actor/john-kerry');
      const timeline = page.locator('#timeline');
      const marks = timeline.locator('[data-stop]');
      await marks.first().waitFor();
      const planned = timeline.getByRole('button', {
        name: /Hun Sen.*on or after 25 January 2016/,
      });
      const range = (await planned.locator('.look > g').first().boundingBox())!;
      const shape = (await planned.locator('.tag').boundingBox())!;
      expect(shape.x).toBeGreaterThanOrEqual(range.x + range.width - 1);
      await timeline.locator('summary').click();
      const rows = await timeline.locator('tbody tr').allInnerTexts();
      expect(rows).toHaveLength((await marks.count()) + 1);
      expect(rows.join('\n')).toContain('date unknown');
      // Arrow keys go from mark to mark, and Enter opens the claims.
      await marks.first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Who says so' }).waitFor();
    });

    test('7 what does not exist takes one line', async () => {
      const page = await visit('/actor/john-kerry');
      const nothing = page.locator('.nothing');
      await nothing.filter({ hasText: 'Legal cases' }).waitFor();
      for (const each of await nothing.all()) {
        expect((await each.boundingBox())?.height ?? 0).toBeLessThan(50);
      }
      const sections = page.getByRole('navigation', { name: 'On this page' });
      expect(await sections.getByRole('link', { name: 'Legal cases' }).count()).toBe(0);
    });

    test('7 "On this page" stays in sight, follows scrolling and works by keyboard', async () => {
      const page = await visit('/actor/john-kerry', WIDE);
      const sections = page.getByRole('navigation', { name: 'On this page' });
      await page.locator('#sources').waitFor();
      await page.locator('#says, .nothing', { hasText: 'Statements' }).first().waitFor();
      await page.evaluate("document.querySelector('#events').scrollIntoView()");
      const marked = sections.locator('[aria-current="location"]');
      await marked.filter({ hasText: 'Meetings and other events' }).waitFor();
      expect((await sections.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
      await sections.getByRole('link', { name: 'Roles' }).focus();
      await page.keyboard.press('Enter');
      await marked.filter({ hasText: 'Roles' }).waitFor();
      // The next Tab goes on within the section.
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.activeElement.closest('section')?.id ?? 'none'")).toBe(
        'roles',
      );
    });

    test('7 an actor who met nobody has one line for it, which claims nothing', async () => {
      const page = await visit('/actor/sam-rainsy');
      await page
        .locator('.nothing', { hasText: 'nobody on record. That proves nothing.' })
        .waitFor();
    });
  },
);
