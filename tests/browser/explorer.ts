/** Visits to the built explorer in a real browser: a server with a world, and a page that must report no problem and contact no other site. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  Request,
} from 'playwright-core';
import { hasChromium, isOutside, launchChromium, noteComplaints, takePicture } from './chromium.ts';
import type { TestServer } from '../support/server.ts';

const file = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const isBuilt = existsSync(file('../../web/dist/index.html'));

const missing = [
  ...(hasChromium ? [] : ['Chromium (/usr/bin/chromium or $CHROMIUM)']),
  ...(isBuilt ? [] : ['web/dist (npm run build)']),
];

/** Time for a page to show its content, because the browser shares its cores with servers and other tests. */
const PATIENCE_MS = 120_000;

/** How often a test is tried again, in CI alone, which lists what passed only then (decision 0047). */
const RETRIES = Number(process.env['RAPPORT_BROWSER_RETRIES'] ?? 0);

export interface VisitOptions extends BrowserContextOptions {
  /** Console errors and failed requests fail the test. */
  readonly mayComplain?: boolean;
  /** Later tests reuse the page, because a new one loads all scripts again. */
  readonly isKept?: boolean;
}

export interface Visits {
  /** The address of the server. */
  readonly origin: () => string;
  /** Opens a path in a new browser context. */
  readonly visit: (path: string, options?: VisitOptions) => Promise<Page>;
  /** Whether the page needs horizontal scrolling. */
  readonly isWiderThanItsWindow: (page: Page) => Promise<boolean>;
  readonly shoot: (page: Page, name: string) => Promise<void>;
}

/** Whether a request is for what a window shows. While a window opens, it has no frame yet. */
function isOfWindow(request: Request): boolean {
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return true;
  }
}

/** Waits until the scripts of a page have drawn its frame, which a busy machine does after the page has loaded. */
async function hasStarted(page: Page): Promise<void> {
  const frame = '#root > :not(.starting, .first-page), body:not(:has(#root))';
  await page.locator(frame).first().waitFor({ state: 'attached' });
  await page.locator('.first-look').waitFor({ state: 'detached' });
}

/** A suite against one server. Skipped with a reason if Chromium or the build is missing. */
export function describeExplorer(
  name: string,
  serve: () => Promise<TestServer>,
  define: (visits: Visits) => void,
): void {
  const suite = missing.length === 0 ? describe : describe.skip;
  const title =
    missing.length === 0 ? name : `${name}, not tested without ${missing.join(' and ')}`;
  suite(title, { retry: RETRIES }, () => {
    let server: TestServer | undefined;
    // Closed even after a failure, because an open browser keeps the tests running.
    let browser: Browser | undefined;
    let contexts: BrowserContext[] = [];
    let outside: string[] = [];
    let complaints: string[] = [];

    beforeAll(async () => {
      server = await serve();
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
      const [lookedOutside, complained] = [outside, complaints];
      outside = [];
      complaints = [];
      expect(lookedOutside).toEqual([]);
      expect(complained).toEqual([]);
    });

    async function visit(
      path: string,
      { mayComplain = false, isKept = false, ...options }: VisitOptions = {},
    ) {
      const context = await browser!.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
        ...options,
      });
      if (!isKept) contexts.push(context);
      context.setDefaultTimeout(PATIENCE_MS);
      context.on('request', (request) => {
        // Addresses that a test visits itself, such as a site that embeds ours.
        if (request.isNavigationRequest() && isOfWindow(request)) return;
        const url = request.url();
        if (isOutside(url, server!.url)) outside.push(url);
      });
      const page = await context.newPage();
      if (!mayComplain) noteComplaints(page, complaints);
      await page.goto(server!.url + path);
      await hasStarted(page);
      return page;
    }

    define({
      origin: () => server!.url,
      visit,
      isWiderThanItsWindow: (page) =>
        page.evaluate<boolean>(
          'document.documentElement.scrollWidth > document.documentElement.clientWidth',
        ),
      shoot: (page, picture) => takePicture(page, picture, { fullPage: true }),
    });
  });
}
