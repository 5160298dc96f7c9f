/** Tests of an actor with 5,000 meetings, in the crowd: counted by year by the graph, narrowed by years, verdict and one other, and never read whole. */
import { expect, test } from 'vitest';
import type { Page, Response } from 'playwright-core';
import type { Visits } from './explorer.ts';

/** The bar of one year. */
const bar = (page: Page, year: number) =>
  page.locator('.years').getByRole('button', { name: new RegExp(`^${year}: `) });

const listed = (page: Page, words: string | RegExp) =>
  page.locator('#events').getByText(words).first().waitFor();

const period = (page: Page) => {
  const { searchParams } = new URL(page.url());
  return [searchParams.get('since'), searchParams.get('until')];
};

export function testHub({ visit, shoot }: Visits): void {
  test('12 its years come from counts of the graph, and unknown years are said apart', async () => {
    const page = await visit('/about');
    // What this page asked is not counted, and the browser drops its answers when it leaves.
    await page.waitForLoadState('networkidle');
    const answers: Response[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/graphql')) answers.push(response);
    });
    await page.goto(new URL('/actor/hub', page.url()).href);
    await bar(page, 2010).waitFor();
    await expect.poll(() => page.locator('.years [data-stop]').count()).toBe(10);
    await page.getByText('25 of 5,000 shown.').waitFor();
    // Dates that reach over a New Year, or are open, count in no year.
    await page.getByText('83 whose dates may lie in several years · 17 without a date').waitFor();
    await page.locator('summary', { hasText: 'The years as a table' }).click();
    const rows = await page.locator('#events details').first().locator('tbody tr').allInnerTexts();
    const counts = rows.map((row) => Number(row.split('\t')[1]?.replace(',', '')));
    expect(rows).toHaveLength(11);
    expect(rows.at(-1)).toMatch(/^In no year\t100/);
    expect(counts.reduce((sum, count) => sum + count)).toBe(5_000);
    const sent = await Promise.all(answers.map((each) => each.text()));
    expect(sent.join().split('hub-meeting-').length - 1).toBeLessThan(500);
    await shoot(page, 'hub');
  });

  test('12 dragging over years and the keys of the two ends choose them, in the address', async () => {
    const page = await visit('/actor/hub');
    await bar(page, 2008).waitFor();
    // Nothing that loads later may move the bars while the pointer is on its way.
    await page.waitForLoadState('networkidle');
    await bar(page, 2008).scrollIntoViewIfNeeded();
    const [from, to] = [
      (await bar(page, 2008).boundingBox())!,
      (await bar(page, 2010).boundingBox())!,
    ];
    const y = from.y + from.height / 2;
    await page.mouse.move(from.x + from.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, y, { steps: 5 });
    await page.mouse.up();
    await listed(page, '25 of 1,500 shown.');
    expect(period(page)).toEqual(['2008-01-01', '2010-12-31']);
    await listed(page, '1,500 certainly lie in these days.');
    await listed(page, '100 more may lie in them: their dates are unknown or reach beyond.');

    const last = page.getByRole('slider', { name: 'Last year' });
    await expect.poll(() => last.getAttribute('aria-valuetext')).toBe('2010');
    await last.focus();
    await page.keyboard.press('ArrowLeft');
    await listed(page, '25 of 1,000 shown.');
    expect(period(page)).toEqual(['2008-01-01', '2009-12-31']);
    await page.getByRole('button', { name: 'List these too' }).click();
    await listed(page, '25 of 1,100 shown.');

    // The address alone brings all of it back.
    await page.reload();
    await listed(page, '25 of 1,100 shown.');
    await page.getByRole('button', { name: 'Show all' }).click();
    await listed(page, '25 of 5,000 shown.');
    expect(period(page)).toEqual([null, null]);
  });

  test('12 a bar lists as many as it counts, by verdict, newest first unless asked otherwise', async () => {
    const page = await visit('/actor/hub?verdicts=PLANNED');
    await bar(page, 2009).focus();
    const [, count] = /: ([\d,]+)\./.exec((await bar(page, 2009).getAttribute('aria-label'))!)!;
    await page.keyboard.press('Enter');
    await listed(page, `25 of ${count} shown.`);
    const dates = page.locator('#events td[data-header="Date"]');
    await expect.poll(() => dates.first().innerText()).toContain('July 2009');
    expect(
      await page.locator('#events .badge:is([data-look="met"], [data-look="occurred"])').count(),
    ).toBe(0);
    await page.getByLabel('Order').selectOption('oldest first');
    await dates.first().filter({ hasText: 'January 2009' }).waitFor();
  });

  test('12 the statuses of events narrow the list, in the address', async () => {
    const page = await visit('/actor/hub?verdicts=PLANNED');
    const status = page.locator('#events td[data-header="The event"]');
    await page.getByText('Narrow the list').click();
    const statuses = page.getByRole('group', { name: 'Only events with these statuses' });
    await statuses.getByLabel('Held', { exact: true }).check();
    await page.getByText('Event: Held').waitFor();
    expect(new URL(page.url()).searchParams.get('statuses')).toBe('HELD');
    await page.goto(page.url().replace('statuses=HELD', 'statuses=EXPECTED'));
    await status.first().waitFor();
    for (const text of await status.allInnerTexts()) expect(text).toContain('Planned');
    await page.getByRole('button', { name: 'Remove Event: Planned' }).click();
    expect(new URL(page.url()).searchParams.get('statuses')).toBeNull();
  });

  test('12 with one other, each verdict is that on the two', async () => {
    const page = await visit('/actor/hub');
    await page.getByText('Narrow the list').click();
    const field = page.locator('#events').getByRole('combobox', { name: 'Only with this actor' });
    await field.fill('Counterpart 10');
    await page
      .getByRole('option', { name: /^Counterpart 10(?!\d)/ })
      .first()
      .click();
    await listed(page, 'All 9 shown.');
    expect(new URL(page.url()).searchParams.get('with')).toBe('person-010');
    const verdicts = await page
      .locator('#events td[data-header="Did the two meet there?"]')
      .allInnerTexts();
    expect(verdicts.filter((verdict) => verdict.includes('Met'))).toHaveLength(6);
    expect(verdicts.filter((verdict) => verdict.includes('Planned'))).toHaveLength(3);
    // Those of no certain year are not in the bar, and said apart.
    await bar(page, 2005).waitFor();
    await expect.poll(() => bar(page, 2005).getAttribute('aria-label')).toMatch(/^2005: 7\./);
    await page.getByText(/^In no bar: 1 whose date.* · 1 without a date$/).waitFor();
  });

  test('12 a source of thousands of claims shows a hundred and says that there are more', async () => {
    const page = await visit('/source/page', { viewport: { width: 1440, height: 900 } });
    await page.getByText(/^100 of [\d,]+ shown/).waitFor();
    await page.getByText('Not all claims are loaded yet, so each place may say more.').waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThan(
      4_000,
    );
  });
}
