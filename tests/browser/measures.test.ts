/** What a first visit costs: bytes sent and layout shifts have limits; times are printed, because machines differ. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { describeExplorer } from './explorer.ts';
import { SHIFTS } from './shifts.ts';

/** All that a page sends on a first visit: the page, scripts, styles, answers, and the fonts of its language. */
const MOST_BYTES = 230 * 1024;
/** Half of what readers begin to notice (0.1). */
const MOST_SHIFTED = 0.05;

const PAGES = {
  '/': '/',
  '/met': '/met?a=john-kerry&b=kem-sokha',
  '/actor': '/actor/john-kerry',
  '/graph': '/graph?around=john-kerry&verdicts=PLANNED,REQUESTED',
} as const;

interface Sent {
  readonly type: string;
  readonly url: string;
  bytes: number;
}

/** Everything that the browser receives from now on, as it was sent: compressed, with its headers. */
async function received(page: Page): Promise<ReadonlyMap<string, Sent>> {
  const sent = new Map<string, Sent>();
  const browser = await page.context().newCDPSession(page);
  browser.on('Network.responseReceived', ({ requestId, type, response }) =>
    sent.set(requestId, { type, url: response.url, bytes: 0 }),
  );
  browser.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = sent.get(requestId);
    if (one !== undefined) one.bytes = encodedDataLength;
  });
  await browser.send('Network.enable');
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
  return sent;
}

describeExplorer(
  'the measures, on the article',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ visit, origin }) => {
    /** Visits a page as if for the first time, and waits until nothing is loading. */
    async function first(path: string, language: string, width = 1280) {
      const page = await visit('/robots.txt', { viewport: { width, height: 900 } });
      await page.addInitScript(SHIFTS);
      const sent = await received(page);
      const started = performance.now();
      await page.goto(`${origin()}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const heading = performance.now() - started;
      await page.waitForLoadState('networkidle');
      return { page, sent: [...sent.values()], heading };
    }

    test.each([
      ['/', 'en'],
      ['/', 'km'],
      ['/met', 'en'],
      ['/met', 'km'],
    ] as const)('%s sends at most 230 KB on a first visit, in %s', async (name, language) => {
      const { sent, heading } = await first(PAGES[name], language);
      const byType = new Map<string, number>();
      for (const { type, bytes } of sent) byType.set(type, (byType.get(type) ?? 0) + bytes);
      const total = sent.reduce((sum, { bytes }) => sum + bytes, 0);
      const inKb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
      const parts = [...byType].map(([type, bytes]) => `${type} ${inKb(bytes)}`).join(', ');
      console.log(
        `${name} in ${language}: ${inKb(total)} (${parts}); first heading after ${Math.round(heading)} ms`,
      );
      // A page without its scripts, or a Khmer page without its font, would be cheap and prove nothing.
      expect(byType.get('Script')).toBeGreaterThan(50 * 1024);
      expect((byType.get('Font') ?? 0) > 0).toBe(language === 'km');
      expect(total).toBeLessThanOrEqual(MOST_BYTES);
    });

    test.each(Object.entries(PAGES))('%s hardly moves while it loads', async (name, path) => {
      for (const [width, language] of [
        [1440, 'en'],
        [360, 'km'],
      ] as const) {
        const { page } = await first(path, language, width);
        const shifted = await page.evaluate<number>('window.shifted');
        console.log(`${name} at ${width} px in ${language}: shifted ${shifted.toFixed(4)}`);
        expect(shifted).toBeLessThanOrEqual(MOST_SHIFTED);
      }
    });
  },
);
