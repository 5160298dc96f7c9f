/** Every page of the explorer in a browser: without axe violations in light and dark, fitting a phone, in Khmer, with screenshots. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { bringAxe, COLOUR_RULES, violations } from './axe.ts';
import { describeExplorer, type VisitOptions } from './explorer.ts';

/** Paths of pages with content, by name. */
const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  met: '/met?a=john-kerry&b=kem-sokha',
  'met-choose': '/met',
  search: '/search?q=kerry',
  person: '/actor/john-kerry',
  party: '/actor/cambodia-national-rescue-party',
  group: '/actor/opposition-members-voa-2016',
  meeting: '/meeting/kerry-kem-sokha-2016-01',
  visit: '/event/kerry-cambodia-visit-2016-01',
  letter: '/event/civil-society-open-letter-to-kerry-2016-01',
  case: '/case/hor-namhong-v-sam-rainsy-defamation',
  timeline: '/timeline?actors=john-kerry,sam-rainsy',
  matrix: '/matrix?rows=john-kerry,kem-sokha,hun-sen,hor-namhong&verdicts=MET,PLANNED',
  ranking: '/ranking?by=DEGREE&verdicts=MET,PLANNED',
  graph: '/actor/john-kerry/graph?verdicts=MET,SEEN_TOGETHER,PLANNED,REQUESTED',
  'graph-nobody-met': '/actor/john-kerry/graph',
  'graph-choose': '/graph',
  'timeline-choose': '/timeline',
  'matrix-choose': '/matrix',
  claim: '/claim/c290728082c7e202864a131bd2e6239bb',
  source: '/source/voa-khmer-rights-groups-kerry-talks-2016',
  curators: '/source/kerry-cambodia-2016-curation',
  role: '/role/us-secretary-of-state',
  circumstance: '/circumstance/sam-rainsy-exile',
  place: '/place/phnom-penh-international-airport',
  topic: '/topic/human-rights',
  stats: '/stats',
  about: '/about',
  unknown: '/actor/nobody-at-all',
  'graph-embed': '/embed/graph?around=john-kerry&verdicts=PLANNED',
  'timeline-embed': '/embed/timeline?actors=john-kerry',
  'actor-embed': '/embed/actor/john-kerry',
  'meeting-embed': '/embed/meeting/kerry-kem-sokha-2016-01',
  'case-embed': '/embed/case/hor-namhong-v-sam-rainsy-defamation',
  'met-embed': '/embed/met?a=john-kerry&b=hun-sen',
};

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
      test.each(Object.entries(PAGES))(`%s, ${how}`, async (name, bare) => {
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
