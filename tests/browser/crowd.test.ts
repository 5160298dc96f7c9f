/** Many meetings and hostile names in a browser: lists are cut and say so, and names stay text. */
import { expect, test } from 'vitest';
import { HOSTILE, serveCrowd } from './crowd.ts';
import { describeExplorer } from './explorer.ts';
import { testHub } from './hubs.ts';
import { saved } from './saved.ts';

describeExplorer('a crowded world', serveCrowd, (visits) => {
  const { visit, shoot, isWiderThanItsWindow } = visits;
  testHub(visits);

  test.each(Object.entries(HOSTILE))('%s is shown as text', async (id, name) => {
    const page = await visit(`/met?a=hub&b=${id}`);
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    await expect.poll(() => title.innerText()).toContain(name);
    expect(await page.locator('main img, main b').count()).toBe(0);
    expect(await page.title()).toContain(name);
    expect(await isWiderThanItsWindow(page)).toBe(false);
    await shoot(page, `hostile-${id}`);
  });

  test('a long name on a chip does not widen the page of a phone', async () => {
    const page = await visit('/matrix?rows=hub,hostile-length', {
      viewport: { width: 360, height: 740 },
    });
    await page.locator('main .picture').waitFor();
    expect(await isWiderThanItsWindow(page)).toBe(false);
    const [chips, frame] = await page.evaluate<number[]>(
      `[document.querySelector('.chips').getBoundingClientRect().right, document.querySelector('.picture-frame').getBoundingClientRect().right]`,
    );
    expect(chips).toBeLessThanOrEqual(frame!);
  });

  test('plans beside meetings do not count as meetings, neither in a matrix nor in a network', async () => {
    const chosen = 'verdicts=MET,PLANNED';
    const matrix = await visit(`/matrix?rows=hub,person-004&${chosen}`);
    const cell = matrix.getByRole('gridcell', { name: /^Henrietta Hub and Counterpart 4: Met/ });
    await expect
      .poll(() => cell.getAttribute('aria-label'))
      .toBe('Henrietta Hub and Counterpart 4: Met, at least 6 meetings');
    expect(await cell.locator('text').textContent()).toBe('≥ 6');
    await matrix.getByRole('cell', { name: '6 Met 3 Planned' }).first().waitFor();
    const network = await visit(`/graph?around=person-004&${chosen}`);
    await network
      .getByRole('button', { name: 'Henrietta Hub and Counterpart 4: Met, 6 times' })
      .waitFor();
  });

  test('11 a list of 5,000 is cut, says so, and can be continued', async () => {
    const page = await visit('/actor/hub');
    await page
      .getByText(/of 5,000 shown/)
      .first()
      .waitFor();
    const events = page.locator('#events');
    await events.getByRole('button', { name: 'Load more' }).click();
    await events.getByText('50 of 5,000 shown.').waitFor();
    const list = events.getByRole('region', { name: 'Meetings and other events' });
    await expect.poll(() => list.locator('tbody tr').count()).toBe(50);
    await shoot(page, 'crowd-actor');
  });

  test.each(['/matrix', '/timeline', '/graph', '/met'])(
    'the example of %s is made of actors of this data set',
    async (path) => {
      const page = await visit(path);
      await page.getByRole('link', { name: /^For example: Henrietta Hub/ }).click();
      await page.getByRole('heading', { level: 1, name: /Henrietta Hub|Who met whom/ }).waitFor();
      await page.locator('main .picture, main [data-node], main .verdict').first().waitFor();
    },
  );

  test('12 the evidence of a hub, 5,001 claims, is paged to its end and stands under its source', async () => {
    const page = await visit('/actor/hub');
    await page
      .getByRole('button', { name: /^5,001|^\d.*statement/ })
      .first()
      .click();
    const drawer = page.getByRole('dialog', { name: 'Who says so' });
    await drawer.getByRole('heading', { name: '5,001 claims' }).waitFor();
    await drawer.getByRole('heading', { name: 'A page' }).waitFor();
    await drawer.getByText('50 of 5,001 shown').waitFor();
    await drawer.getByRole('button', { name: 'Load more' }).click();
    await drawer.getByText('100 of 5,001 shown').waitFor();
    await expect.poll(() => drawer.getByRole('article').count()).toBe(100);
  });

  test('11 a network of 500 gives the number omitted; 12 a hub asks before it expands', async () => {
    const page = await visit('/actor/hub/graph?maxNodes=500');
    await page
      .getByText(/left out/)
      .first()
      .waitFor();
    await page.locator('[data-node]').first().waitFor();
    await expect.poll(() => page.locator('[data-node]').count()).toBe(500);
    // Above 200 actors, lines and shapes are on a canvas; the saved file has them as SVG.
    await expect.poll(() => page.locator('.painted canvas').count()).toBe(1);
    const svg = (await saved(page, 'SVG')).content.toString('utf8');
    expect(svg.split('data-edge=').length).toBe(500);
    expect(svg.split('class="actor-shape"').length).toBeGreaterThan(500);
    const png = (await saved(page, 'PNG')).content;
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    await shoot(page, 'crowd-network');

    const small = await visit('/actor/person-010/graph');
    await small.locator('[data-node="hub"]').focus();
    await small.keyboard.press('Enter');
    await small.getByRole('button', { name: /^Expand/ }).click();
    await small.getByRole('button', { name: 'Expand anyway' }).waitFor();
    expect(await small.locator('[data-node]').count()).toBe(2);
  });
});
