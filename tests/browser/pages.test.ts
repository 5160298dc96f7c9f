/** Every page of the explorer in a browser: without axe violations in light and dark, fitting a phone, in Khmer, with screenshots. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { ARTICLE_PAGES } from './article-pages.ts';
import { bringAxe, COLOUR_RULES, violations } from './axe.ts';
import { describeExplorer, type VisitOptions } from './explorer.ts';

describeExplorer(
  'pages',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ origin, visit, shoot, isWiderThanItsWindow }) => {
    describeEach('in light and dark', {}, async (page, name) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await bringAxe(page);
      await shoot(page, `${name}-light`);
      expect(await violations(page)).toEqual([]);
      await expect.poll(() => page.locator('h1').count()).toBe(1);
      await page.emulateMedia({ colorScheme: 'dark' });
      await shoot(page, `${name}-dark`);
      expect(await violations(page, { runOnly: COLOUR_RULES })).toEqual([]);
    });

    const phone = { viewport: { width: 360, height: 740 }, language: 'km' };
    describeEach('on a phone, in Khmer', phone, async (page, name) => {
      await shoot(page, `${name}-phone-khmer`);
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('km');
      expect(await isWiderThanItsWindow(page)).toBe(false);
      await expect.poll(() => page.locator('#content').innerText()).toMatch(/\p{Script=Khmer}/u);
    });

    /** One browser page loads every path, so that the scripts stay cached. */
    function describeEach(
      how: string,
      { language, ...options }: VisitOptions & { readonly language?: string },
      check: (page: Page, name: string) => Promise<void>,
    ) {
      let page: Page | undefined;
      test.each(Object.entries(ARTICLE_PAGES))(`%s, ${how}`, async (name, bare) => {
        const asked =
          language === undefined ? '' : `${bare.includes('?') ? '&' : '?'}lang=${language}`;
        const path = bare + asked;
        if (page === undefined) page = await visit(path, { ...options, isKept: true });
        else await page.goto(origin() + path);
        await check(await settled(page), name);
      });
    }
  },
);

/** Waits until all requests of the page are answered. */
async function settled(page: Page): Promise<Page> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.skeleton-space, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  return page;
}
