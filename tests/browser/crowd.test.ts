/** Many meetings and hostile names in a browser: lists are cut and say so, names stay text. */
import { expect, test } from '@jest/globals';
import { HOSTILE, serveCrowd } from './crowd.ts';
import { describeExplorer } from './explorer.ts';

describeExplorer('a crowded world', serveCrowd, ({ visit, shoot, isWiderThanItsWindow }) => {
  test.each(Object.entries(HOSTILE))('%s is shown as text', async (id, name) => {
    const page = await visit(`/met?a=hub&b=${id}`);
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    expect(await title.innerText()).toContain(name);
    expect(await page.locator('main img, main b').count()).toBe(0);
    expect(await page.title()).toContain(name);
    expect(await isWiderThanItsWindow(page)).toBe(false);
    await shoot(page, `hostile-${id}`);
  });
});
