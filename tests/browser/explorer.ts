/** Visits to the built explorer in a real browser: a server with a world, a page that must not complain or look outside. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { hasChromium, isOutside, launchChromium, noteComplaints, takePicture } from './chromium.ts';
import type { TestServer } from '../support/server.ts';

const file = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const isBuilt = existsSync(file('../../web/dist/index.html'));

const missing = [
  ...(hasChromium ? [] : ['Chromium (/usr/bin/chromium or $CHROMIUM)']),
  ...(isBuilt ? [] : ['web/dist (npm run build)']),
];

/** Of a page for what it is to show: a browser shares its cores with servers and other tests. */
const PATIENCE_MS = 120_000;

export interface VisitOptions extends BrowserContextOptions {
  /** Console errors and refused requests are part of the test. */
  readonly mayComplain?: boolean;
  /** The page outlives its test, to be led on by others: a new one reads all scripts again. */
  readonly isKept?: boolean;
}

export interface Visits {
  /** Where the server listens. */
  readonly origin: () => string;
  /** Opens a path in a browser that has seen nothing before. */
  readonly visit: (path: string, options?: VisitOptions) => Promise<Page>;
  /** Whether the page must be moved sideways to be read. */
  readonly isWiderThanItsWindow: (page: Page) => Promise<boolean>;
  readonly shoot: (page: Page, name: string) => Promise<void>;
}

/** A suite against one server; skipped, saying why, where there is no Chromium or no build. */
export function describeExplorer(
  name: string,
  serve: () => Promise<TestServer>,
  define: (visits: Visits) => void,
): void {
  const suite = missing.length === 0 ? describe : describe.skip;
  const title =
    missing.length === 0 ? name : `${name}, not tested without ${missing.join(' and ')}`;
  suite(title, () => {
    let server: TestServer | undefined;
    // Closed whatever failed: a browser left open keeps the tests from ending.
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
        // Where a test goes itself, such as a site that frames ours.
        if (request.isNavigationRequest() && request.frame().parentFrame() === null) return;
        const url = request.url();
        if (isOutside(url, server!.url)) outside.push(url);
      });
      const page = await context.newPage();
      if (!mayComplain) noteComplaints(page, complaints);
      await page.goto(server!.url + path);
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
