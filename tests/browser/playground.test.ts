/** The built playground in a real browser: examples, running, reference docs, links, no outside requests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { groupExamples, parseExample } from '../../web/src/playground/example.ts';
import { hasChromium, isOutside, noteComplaints, openChromium, takePicture } from './chromium.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld, type TestServer } from '../support/server.ts';

const file = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const root = file('../../web/dist');
const examplesFolder = file('../../web/examples');

const isBuilt = existsSync(`${root}/playground/index.html`);
const missing = [
  ...(hasChromium ? [] : ['Chromium (/usr/bin/chromium or $CHROMIUM)']),
  ...(isBuilt ? [] : ['web/dist (npm run build)']),
];
const suite = missing.length === 0 ? describe : describe.skip;

suite(
  missing.length === 0 ? 'playground' : `playground, not tested without ${missing.join(' and ')}`,
  () => {
    const files = readdirSync(examplesFolder).toSorted();
    // Group by group, as the panel lists them.
    const examples = [
      ...groupExamples(
        files.map((name) => parseExample(name, readFileSync(`${examplesFolder}/${name}`, 'utf8'))),
      ).values(),
    ].flat();
    const [first, second] = examples;

    let server: TestServer;
    let origin: string;
    let context: BrowserContext;
    let close: () => Promise<void>;
    let page: Page;
    let outside: string[];
    let complaints: string[];

    beforeAll(async () => {
      server = await serveWorld(openTestEmbedded, 'article');
      origin = server.url;
    });
    afterAll(() => server.close());

    beforeEach(async () => {
      await start('light');
    });
    afterEach(async () => {
      await close();
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
    });

    async function start(colorScheme: 'light' | 'dark'): Promise<void> {
      ({ context, close } = await openChromium({ colorScheme }));
      outside = [];
      complaints = [];
      context.on('request', (request) => {
        const url = request.url();
        if (isOutside(url, origin)) outside.push(url);
      });
      page = context.pages()[0] ?? (await context.newPage());
      noteComplaints(page, complaints);
    }

    async function open(search = ''): Promise<void> {
      await page.goto(`${origin}/playground${search}`);
      await lines(operation()).first().waitFor();
    }

    const operation = () => page.getByRole('region', { name: 'Operation Editor' });
    const result = () => page.getByRole('region', { name: 'Result Window' });
    const panel = () => page.getByRole('region', { name: 'Examples' });
    const lines = (editor: Locator) => editor.locator('.view-line');

    /** The text that an editor shows, top to bottom. Monaco draws lines in any order, with non-breaking spaces. */
    async function textOf(editor: Locator): Promise<string> {
      const drawn = await lines(editor).evaluateAll((elements) =>
        elements.map((element) => ({
          top: element.offsetTop as number,
          text: element.textContent as string,
        })),
      );
      return drawn
        .toSorted((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ').trimEnd())
        .join('\n')
        .trim();
    }

    async function eventually(read: () => Promise<string>, expected: string): Promise<void> {
      await expect.poll(read, { timeout: 10_000 }).toContain(expected);
    }

    const shoot = (name: string) => takePicture(page, `playground-${name}`);
    const run = () => page.getByRole('button', { name: /^Execute query/ }).click();

    test('13 a first visit runs the first example and lists every example', async () => {
      await open();
      expect(await page.title()).toBe('Rapport playground');
      expect(await textOf(operation())).toContain(`query ${first?.name}`);
      await expect
        .poll(() => panel().locator('.example-title').allTextContents())
        .toEqual(examples.map(({ title }) => title));
      await expect
        .poll(() => panel().locator('.example-explanation').allTextContents())
        .toEqual(examples.map(({ explanation }) => explanation));
      await eventually(() => textOf(result()), '"verdict": "PLANNED"');
      await shoot('first-visit');
    });

    test('13 an example opens once, in its own tab, and runs on click', async () => {
      await open();
      const tabs = page.getByRole('tablist').getByRole('tab');
      await panel()
        .getByRole('button', { name: second?.title ?? '' })
        .click();
      await eventually(() => textOf(operation()), `query ${second?.name}`);
      await expect.poll(() => tabs.count()).toBe(2);
      await eventually(() => textOf(result()), '"data"');
      expect(await textOf(result())).not.toContain('"errors"');
      await eventually(async () => (await tabs.allTextContents()).join(), String(second?.name));
      await shoot('result');

      await panel()
        .getByRole('button', { name: first?.title ?? '' })
        .click();
      await eventually(() => textOf(operation()), `query ${first?.name}`);
      await expect.poll(() => tabs.count()).toBe(2);
    });

    test('an example opens in an empty tab if there is one', async () => {
      await open();
      await page.getByRole('button', { name: 'New tab' }).click();
      await panel()
        .getByRole('button', { name: second?.title ?? '' })
        .click();
      await eventually(() => textOf(operation()), `query ${second?.name}`);
      await expect.poll(() => page.getByRole('tablist').getByRole('tab').count()).toBe(2);
    });

    test('13 the reference docs open on Query, with its fields and their descriptions', async () => {
      await open();
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      const docs = page.getByRole('region', { name: 'Documentation Explorer' });
      await docs.getByText('Whom an actor met, is to meet').waitFor();
      await shoot('docs');
    });

    test('13 a link opens its operation and variables with its answer, and survives a reload', async () => {
      const search = `?${new URLSearchParams({
        query: 'query Who($id: ID!) { person(id: $id) { name } }',
        variables: '{"id":"kem-sokha"}',
      })}`;
      await open(search);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
        `/playground/${search}`,
      );
      expect(await textOf(operation())).toContain('query Who');
      await eventually(() => textOf(result()), '"name": "Kem Sokha"');
      await shoot('link');

      await page.reload();
      await eventually(() => textOf(operation()), 'query Who');
    });

    test('the link button makes an address that opens the same operation', async () => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      await open('?query=query+Shared+%7B+__typename+%7D');
      // GraphiQL stores its tabs with a delay; after that the address without a query shows this tab.
      await eventually(() => page.evaluate<string>('JSON.stringify(localStorage)'), 'Shared');
      await page.goto(`${origin}/playground/`);
      await eventually(() => textOf(operation()), 'query Shared');
      await page.getByRole('button', { name: 'Link to this operation' }).click();
      await page.waitForURL(/query=query\+Shared/);
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
    });

    test('the editor checks the operation against the schema, in a worker', async () => {
      await open('?query=query+Wrong+%7B+nothing+%7D');
      await operation().locator('.squiggly-error').first().waitFor();
      expect(page.workers().length).toBeGreaterThan(0);
      // A link runs its operation, and the server refuses this one.
      await eventually(() => textOf(result()), 'nothing');
      complaints = complaints.filter((text) => !text.includes('400'));
    });

    test('prettify formats the operation, and the history keeps what ran', async () => {
      await open('?query=query+Tidy%7B__typename%7D');
      await page.getByRole('button', { name: /^Prettify query/ }).click();
      await eventually(() => textOf(operation()), 'query Tidy {\n  __typename\n}');
      await run();
      await eventually(() => textOf(result()), '"__typename": "Query"');
      await page.getByRole('button', { name: 'Show History' }).click();
      await page.getByRole('region', { name: 'History' }).getByText('Tidy').first().waitFor();
    });

    test('a broken connection gives a plain message', async () => {
      await open('?query=query+Lost+%7B+__typename+%7D');
      await page.route('**/graphql', (route) =>
        route.fulfill({ status: 502, body: 'Bad gateway' }),
      );
      await run();
      await eventually(() => textOf(result()), 'The server answered 502');
      // The browser itself logs the failed request.
      complaints = complaints.filter((text) => !text.includes('502'));
    });

    test('13 the colours follow the system and are those of the house', async () => {
      await close();
      await start('dark');
      await open();
      await eventually(() => textOf(result()), '"data"');
      await shoot('dark');
      expect(await page.evaluate('document.body.className')).not.toMatch(/graphiql-(light|dark)/);
      const background = await page.evaluate(
        "getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor",
      );
      expect(background).toBe('rgb(21, 24, 28)');
    });
  },
);
