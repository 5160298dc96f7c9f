/** What readers take away for other tools, and an imported register on the pages (issue 16, point 6). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { EXPORTER } from '../../src/exchange/export/exporter.ts';
import { LOSSES_IN_KHMER } from '../../web/src/take-away/export/losses-in-khmer.ts';
import { rapport } from '../cli/rapport.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { serveOwned, type TestServer } from '../support/server.ts';
import { loadWorld } from '../support/world.ts';
import { describeExplorer } from './explorer.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

/** The article, and the register of docs/importing.md as an import brings it. */
async function serveWithRegister(): Promise<TestServer> {
  const at = (path: string) => join(folder.path, path);
  mkdirSync(at('county'));
  for (const [, file, text] of readFileSync('docs/importing.md', 'utf8').matchAll(
    /^```\w+ file=(county\/(?:register|mapping)\S+)\n([^]*?)^```/gm,
  )) {
    writeFileSync(at(file!), text!);
  }
  const empty = await openTestEmbedded(at('data/rapport.grafeo'));
  await loadWorld(empty, 'article');
  await empty.close();
  const { code, err } = await rapport([
    ...['import', at('county/register-q1.csv'), '--mapping', at('county/mapping.yaml')],
    ...['--format', 'csv', '--published', '2020-04-30', '--data', at('data')],
  ]);
  expect([code, err]).toEqual([0, expect.any(String)]);
  const graph = await openTestEmbedded(at('data/rapport.grafeo'));
  return serveOwned(graph, { exporter: EXPORTER });
}

const MEETING = '/meeting/county-register-register-q1-bo-quill-river-trust-m1';

async function openPanel(page: Page, label = 'Other formats'): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.locator('.export-formats').waitFor();
}

async function savedBy(page: Page, name: string | RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

describeExplorer('what is taken away', serveWithRegister, ({ visit, origin }) => {
  test('16.6 an actor is exported in every format of the server, with what each leaves out', async () => {
    const page = await visit('/actor/john-kerry?knownBy=2016-02-01');
    await openPanel(page);
    const items = page.locator('.export-formats > li');
    await expect
      .poll(() => items.locator('strong').allInnerTexts())
      .toEqual(EXPORTER.formats.map(({ title }) => title));
    const bibtex = items.filter({ hasText: 'References (BibTeX)' });
    await bibtex.locator('summary').click();
    const told = await bibtex.locator('details li').allInnerTexts();
    expect(told).toEqual(
      EXPORTER.formats.find(({ name }) => name === 'bibtex')!.losses.map(({ how }) => how),
    );
    const { name, text } = await savedBy(page, 'Download References (BibTeX)');
    expect(name).toMatch(/\.bib$/);
    expect(text).toContain('--actor john-kerry --known-by 2016-02-01');
  });

  test('16.6 a network is exported with its depth, and a data set alone', async () => {
    const page = await visit('/actor/john-kerry/graph?depth=2&verdicts=PLANNED&lang=km');
    await openPanel(page, 'ទម្រង់ផ្សេងៗ');
    const native = page.locator('.export-formats > li').first();
    await native.locator('summary').click();
    await expect
      .poll(() => native.locator('details li').innerText())
      .toBe(LOSSES_IN_KHMER['revisions']);
    const addressOf = () =>
      page.locator('.export-formats a').nth(3).getAttribute('href') as Promise<string>;
    expect(await addressOf()).toBe('/export/gexf?network=john-kerry&depth=2&names=km');
    await page.locator('.export select').selectOption({ label: 'សំណុំទិន្នន័យ៖ Meetings of the county' });
    expect(await addressOf()).toBe('/export/gexf?dataset=county-register&names=km');
    const answer = await page.request.get(origin() + (await addressOf()));
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('River Trust');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('16.6 a meeting is exported with its parts, before anything wider', async () => {
    const page = await visit(MEETING);
    await openPanel(page);
    const address = await page.locator('.export-formats a').first().getAttribute('href');
    const id = decodeURIComponent(MEETING.split('/').at(-1)!);
    expect(new URL(address!, origin()).searchParams.get('event')).toBe(id);
    const text = await (await page.request.get(origin() + address!)).text();
    expect(text).toContain(`--event ${id}`);
  });

  test('16.6 an export that is refused is told on the page, and nothing is saved', async () => {
    const page = await visit('/actor/john-kerry', { mayComplain: true });
    await openPanel(page);
    await page.route('**/export/csv?*', (route) =>
      route.continue({ url: `${origin()}/export/csv?actor=nobody` }),
    );
    let saved = 0;
    page.on('download', () => (saved += 1));
    await page.getByRole('link', { name: 'Download CSV' }).click();
    await page.locator('.export [data-fault="NOT_FOUND"]').waitFor();
    expect(saved).toBe(0);
  });

  test('16.6 the page of an imported meeting shows its row, as does the page of its register', async () => {
    const page = await visit(MEETING);
    const facts = page.locator('dl.facts');
    await facts.waitFor();
    await expect
      .poll(() => facts.innerText())
      .toContain('row 6 of Register of meetings (register-q1)');
    await facts.getByRole('link', { name: 'Register of meetings (register-q1)' }).click();
    await page.getByRole('heading', { name: 'What it says, row by row' }).waitFor();
    const row = page.locator('#row-6');
    await row.waitFor();
    await expect.poll(() => row.innerText()).toContain('Bo Quill with River Trust');
  });
});
