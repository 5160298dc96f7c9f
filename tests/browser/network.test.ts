/** The picture of a network and the page around it; each test names its number in the web guide's last part. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { describeExplorer } from './explorer.ts';

const NETWORK = '/actor/john-kerry/graph?verdicts=MET,SEEN_TOGETHER,PLANNED,REQUESTED';

const drawn = async (page: Page) => {
  await page.locator('[data-node]').first().waitFor();
  return page;
};

describeExplorer(
  'the network, on the article',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ visit, isWiderThanItsWindow }) => {
    test('5 the legend shows the ties of one verdict alone, in the table too, and the address keeps it', async () => {
      const page = await drawn(await visit(NETWORK));
      await expect.poll(() => page.locator('[data-edge]').count()).toBe(7);
      await page.getByRole('button', { name: 'Only: Planned, not known to have met' }).click();
      await page.getByText('Ties: 5 of 7.').waitFor();
      expect(new URL(page.url()).searchParams.get('only')).toBe('PLANNED');
      const labels = () =>
        page
          .locator('[data-edge]')
          .evaluateAll((edges) => edges.map((edge) => edge.getAttribute('aria-label') as string));
      expect((await labels()).length).toBe(5);
      for (const label of await labels()) expect(label).toContain(': Planned, ');
      await page.reload();
      await drawn(page);
      expect((await labels()).length).toBe(5);
      await page.getByRole('tab', { name: 'Ties' }).click();
      await page.getByRole('region', { name: /Ties/ }).locator('tbody tr').first().waitFor();
      await expect
        .poll(() => page.getByRole('region', { name: /Ties/ }).locator('tbody tr').count())
        .toBe(5);
      await page.getByRole('button', { name: 'Show all ties' }).click();
      await expect
        .poll(() => page.getByRole('region', { name: /Ties/ }).locator('tbody tr').count())
        .toBe(7);
    });

    test('5 pointing at an actor, by mouse or by key, dims all but its neighbours', async () => {
      const page = await drawn(await visit(NETWORK));
      const dim = async () => ({
        actors: await page.locator('[data-node][data-dim]').count(),
        ties: await page.locator('[data-edge][data-dim]').count(),
      });
      expect(await dim()).toEqual({ actors: 0, ties: 0 });
      await page.locator('[data-node="kem-sokha"]').hover();
      await expect.poll(dim).toEqual({ actors: 6, ties: 6 });
      await page.locator('[data-node="john-kerry"]').hover();
      await expect.poll(dim).toEqual({ actors: 0, ties: 0 });
      await page.mouse.move(5, 5);
      await page.getByRole('combobox', { name: 'Find in the picture' }).focus();
      const onActor = 'document.activeElement.hasAttribute("data-node")';
      for (let tabs = 0; tabs < 20 && !(await page.evaluate(onActor)); tabs += 1) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(onActor)).toBe(true);
      await expect.poll(dim).toEqual({ actors: 6, ties: 6 });
    });

    test('5 an actor is found in the picture by a part of its name, and marked', async () => {
      const page = await drawn(await visit(NETWORK));
      const field = page.getByRole('combobox', { name: 'Find in the picture' });
      await field.pressSequentially('sokh');
      await page.getByRole('option', { name: /Kem Sokha/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.found-ring').waitFor();
      await expect.poll(() => page.locator('[data-node][data-dim]').count()).toBe(6);
      await field.fill('');
      await page.locator('.found-ring').waitFor({ state: 'detached' });
      await field.fill('nobody at all');
      await page.getByText('Nobody by that name in the picture.').waitFor();
    });

    test('6 the settings are a sheet: Escape closes it, and the focus returns', async () => {
      const page = await drawn(await visit(NETWORK));
      const button = page.getByRole('button', { name: 'What is drawn' });
      await button.focus();
      await page.keyboard.press('Enter');
      const sheet = page.getByRole('dialog', { name: 'What is drawn' });
      await sheet.getByLabel('Steps away').selectOption('2');
      await page.waitForURL(/depth=2/);
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
    });

    test('6 picture, ties and actors are tabs by the keys, and the address keeps which', async () => {
      const page = await drawn(await visit(NETWORK));
      expect(await page.getByRole('table').count()).toBe(0);
      await page.getByRole('tab', { name: 'Picture' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/view=ties/);
      await page.getByRole('tabpanel', { name: 'Ties' }).getByRole('table').waitFor();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/view=actors/);
      await page.reload();
      await page.getByRole('tabpanel', { name: 'Actors' }).getByRole('table').waitFor();
      await page.goBack();
      await page.getByRole('tabpanel', { name: 'Ties' }).getByRole('table').waitFor();
    });

    test.each([
      [1440, 'beside'],
      [360, 'below'],
    ])('6 at %i px, the chosen actor stands %s the picture', async (width, where) => {
      const page = await drawn(await visit(NETWORK, { viewport: { width, height: 900 } }));
      const picture = page.locator('.picture-whole');
      const before = (await picture.boundingBox())!;
      expect(before.width).toBeGreaterThan(width * 0.85);
      await page.locator('[data-node="kem-sokha"]').focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('region', { name: 'Actor chosen' });
      await panel.getByText('Planned, not known to have met').waitFor();
      const [left, right] = [(await picture.boundingBox())!, (await panel.boundingBox())!];
      if (where === 'beside') expect(right.x).toBeGreaterThanOrEqual(left.x + left.width);
      else expect(right.y).toBeGreaterThanOrEqual(left.y + left.height);
      expect(await isWiderThanItsWindow(page)).toBe(false);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      expect(
        await page.locator('[data-node="kem-sokha"]').evaluate((it) => it.matches(':focus')),
      ).toBe(true);
    });
  },
);
