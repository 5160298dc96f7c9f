/** The playground as part of the house: head and way back, colours, phone, snippets, and without axe violations. */
import { get } from 'node:http';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { bringAxe, COLOUR_RULES, violations } from './axe.ts';
import { describeExplorer } from './explorer.ts';

/** GraphiQL puts the button of a tab, and the one that closes it, into the element that is the tab. Nothing from outside can part them. */
const GRAPHIQLS_OWN = ['nested-interactive'];

/** The luminance of a colour by WCAG, from `rgb(…)`. */
function luminance(colour: string): number {
  const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Waits until the operation has been answered and coloured. */
async function answered(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Result Window' }).getByText('"data"').first().waitFor();
  const lines = page.getByRole('region', { name: 'Operation Editor' }).locator('.view-line');
  await lines.filter({ hasText: 'query' }).first().waitFor();
}

describeExplorer(
  'the playground in the house',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ visit, origin, shoot, isWiderThanItsWindow }) => {
    test('13 "Open in playground" shows the answer at once, and the head leads back', async () => {
      const page = await visit('/met?a=john-kerry&b=kem-sokha');
      await page.getByRole('link', { name: 'Open in playground' }).click();
      await answered(page);
      expect(new URL(page.url()).pathname).toBe('/playground/');
      const result = page.getByRole('region', { name: 'Result Window' });
      await result.getByText('"PLANNED"').first().waitFor();
      const operation = page.getByRole('region', { name: 'Operation Editor' });
      await operation.getByText('DidTheyMeet').first().waitFor();
      const head = page.locator('header.head');
      expect(
        await head.getByRole('link', { name: 'Playground' }).getAttribute('aria-current'),
      ).toBe('page');
      await head.getByRole('link', { name: 'Did they meet?' }).click();
      await page.waitForURL('**/met');
      await page.getByRole('heading', { level: 1 }).waitFor();
    });

    test.each(['light', 'dark'] as const)('13 axe finds nothing in %s', async (colorScheme) => {
      const page = await visit('/playground/', { colorScheme });
      await answered(page);
      await shoot(page, `playground-house-${colorScheme}`);
      await bringAxe(page);
      const isAll = colorScheme === 'light';
      expect(
        await violations(page, {
          runOnly: isAll ? undefined : COLOUR_RULES,
          without: isAll ? GRAPHIQLS_OWN : [],
        }),
      ).toEqual([]);
      await expect.poll(() => page.locator('h1').count()).toBe(1);
    });

    test('13 every letter stays readable after the colours of the system or the page change', async () => {
      const page = await visit('/playground/', { colorScheme: 'light' });
      await answered(page);
      const isReadable = async () => {
        const [paper, ...letters] = await page.evaluate<string[]>(`(() => {
          const colourOf = (element) => getComputedStyle(element).color;
          const container = document.querySelector('.graphiql-container');
          return [
            getComputedStyle(container).backgroundColor,
            ...[...document.querySelectorAll('.view-line span span')].map(colourOf),
            ...[...document.querySelectorAll('.example-title, .example-explanation')].slice(0, 4).map(colourOf),
          ];
        })()`);
        expect(letters.length).toBeGreaterThan(20);
        return letters.every((letter) => contrast(letter, paper!) >= 4.5);
      };
      const eventuallyReadable = () => expect.poll(isReadable, { timeout: 10_000 }).toBe(true);
      await eventuallyReadable();
      await page.emulateMedia({ colorScheme: 'dark' });
      await eventuallyReadable();
      await page.getByRole('combobox', { name: 'Colours' }).selectOption('light');
      await eventuallyReadable();
      await page.getByRole('combobox', { name: 'Colours' }).selectOption('auto');
      await page.emulateMedia({ colorScheme: 'light' });
      await eventuallyReadable();
    });

    test('13 on a phone, operation and answer are below each other and nothing scrolls sideways', async () => {
      const page = await visit('/playground/?lang=km', { viewport: { width: 360, height: 740 } });
      await answered(page);
      await shoot(page, 'playground-house-phone');
      expect(await isWiderThanItsWindow(page)).toBe(false);
      await expect.poll(() => page.locator('header.head').innerText()).toMatch(/\p{Script=Khmer}/u);
      const boxes = await Promise.all(
        ['.graphiql-query-editor', '.graphiql-response'].map((part) =>
          page.locator(part).boundingBox(),
        ),
      );
      const [editor, answer] = boxes;
      expect(editor!.width).toBeGreaterThan(300);
      expect(editor!.height).toBeGreaterThan(200);
      expect(answer!.y).toBeGreaterThanOrEqual(editor!.y + editor!.height);
      expect(answer!.width).toBeGreaterThan(300);
      await page.locator('.graphiql-response').scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: 'Show Examples' }).click();
      const example = page.getByRole('region', { name: 'Examples' }).getByRole('button').nth(1);
      await example.click();
      await page
        .getByRole('region', { name: 'Result Window' })
        .getByText('"data"')
        .first()
        .waitFor();
      expect(await isWiderThanItsWindow(page)).toBe(false);
    });

    test('13 the operation of the editor is there as code for curl, fetch, Python and R', async () => {
      const page = await visit(
        `/playground/?${new URLSearchParams({
          query: 'query Who($id: ID!) { person(id: $id) { name } }',
          variables: '{"id":"kem-sokha"}',
        })}`,
        { permissions: ['clipboard-read', 'clipboard-write'] },
      );
      await answered(page);
      await page.getByRole('button', { name: 'Show Code' }).click();
      const panel = page.getByRole('region', { name: 'Code', exact: true });
      await expect
        .poll(() => panel.locator('summary').allInnerTexts())
        .toEqual([...['GraphQL', 'curl', 'JavaScript (fetch)', 'Python', 'R']]);
      await panel.getByRole('button', { name: 'Copy curl' }).click();
      const { execFile } = await import('node:child_process');
      const { promisify } = await import('node:util');
      const command = await page.evaluate<string>('navigator.clipboard.readText()');
      const { stdout } = await promisify(execFile)('sh', ['-c', command]);
      expect(JSON.parse(stdout).data).toEqual({ person: { name: 'Kem Sokha' } });
    });

    test('13 the schema travels compressed, as the playground asks for it and as SDL', async () => {
      const page = await visit('/about');
      const introspection = page.waitForRequest(
        (request) => request.postData()?.includes('__schema') === true,
      );
      await page.goto(`${origin()}/playground/`);
      const answer = await (await introspection).response();
      expect(await answer!.headerValue('content-encoding')).toBe('br');
      const { responseBodySize } = await (await introspection).sizes();
      expect(responseBodySize).toBeLessThan(100_000);
      expect((await answer!.body()).length).toBeGreaterThan(4 * responseBodySize);
      const encoding = await new Promise((resolve) =>
        get(`${origin()}/schema.graphql`, { headers: { 'accept-encoding': 'br' } }, (response) => {
          response.resume();
          resolve(response.headers['content-encoding']);
        }),
      );
      expect(encoding).toBe('br');
    });
  },
);
