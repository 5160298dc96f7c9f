/** A network of 500 actors in a browser: what its picture tells, what its files hold, and how fast it is drawn and moved (figures are printed, not judged). */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describeExplorer } from './explorer.ts';
import { framesWhile, spread } from './frames.ts';
import { ACTORS, serveMadeNetwork } from './made-network.ts';
import { saved } from './saved.ts';

const EVERY = 'MET,DISPUTED,ALLEGED,PLANNED,REQUESTED';
const NETWORK = `/actor/actor-000/graph?maxNodes=${ACTORS}&verdicts=${EVERY}`;

const drawn = async (page: Page) => {
  await page.locator('[data-node]').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
};

const namesShown = (page: Page) => page.locator('.actor-label').count();

describeExplorer('a network of 500 actors', serveMadeNetwork, ({ visit, shoot }) => {
  test('5 communities stand apart with names, and zooming in shows more names', async () => {
    const page = await drawn(await visit(NETWORK, { viewport: { width: 1440, height: 900 } }));
    await expect.poll(() => page.locator('[data-node]').count()).toBe(ACTORS);
    await expect.poll(() => page.locator('.painted canvas').count()).toBe(1);
    await expect.poll(() => page.locator('.community-name').count()).toBeGreaterThanOrEqual(4);
    const before = await namesShown(page);
    expect(before).toBeGreaterThan(20);
    await shoot(page, 'network-500');
    for (let step = 0; step < 4; step += 1) {
      await page.getByRole('button', { name: 'Zoom in' }).click();
    }
    await expect.poll(() => namesShown(page)).toBeGreaterThan(before);
  });

  test('19 the same question gives the same picture of 500 actors', async () => {
    const places = async () => {
      const page = await drawn(await visit(NETWORK));
      return page
        .locator('[data-node]')
        .evaluateAll((nodes) =>
          nodes.map((node) => `${node.dataset.node} ${node.getAttribute('transform')}`),
        );
    };
    expect(await places()).toEqual(await places());
  });

  test('5 the saved SVG has every tie as a line; planned, asked and alleged ones are never solid', async () => {
    const page = await drawn(await visit(NETWORK));
    const svg = (await saved(page, 'SVG')).content.toString('utf8');
    expect(svg).toContain('Apache-2.0');
    const solid = /stroke-dasharray: none/;
    const ties = svg.split('data-edge=').slice(1);
    expect(ties.length).toBe(2_000);
    const kinds = new Map<string, Set<boolean>>();
    for (const tie of ties) {
      const verdict = /: (Met|Disputed|Alleged|Planned|Asked)/.exec(tie)?.[1] ?? 'none';
      const line = /class="tie-line"[^>]*>/.exec(tie)?.[0] ?? '';
      kinds.set(verdict, (kinds.get(verdict) ?? new Set()).add(solid.test(line)));
    }
    expect(Object.fromEntries([...kinds].map(([verdict, all]) => [verdict, [...all]]))).toEqual({
      Met: [true],
      Disputed: [true],
      Alleged: [false],
      Planned: [false],
      Asked: [false],
    });
    const png = (await saved(page, 'PNG')).content;
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.length).toBeGreaterThan(100_000);
  });

  test('5 the period narrows the ties by keys, and the address keeps it', async () => {
    const page = await drawn(await visit(NETWORK));
    const all = await page.locator('.extent').innerText();
    await page.getByRole('slider', { name: 'First year' }).focus();
    for (let year = 0; year < 8; year += 1) await page.keyboard.press('ArrowRight');
    await page.waitForURL(/since=2012-01-01/);
    await page.getByText('Ties of that period only').waitFor();
    await drawn(page);
    expect(await page.locator('.extent').innerText()).not.toBe(all);
    await page.getByRole('button', { name: 'All years' }).click();
    await expect.poll(() => page.locator('.extent').innerText()).toBe(all);
    expect(new URL(page.url()).searchParams.has('since')).toBe(false);
  });

  test('5 a tie on the canvas is found by the pointer and by keys, and opens its evidence', async () => {
    const page = await drawn(await visit(NETWORK));
    const first = page.locator('[data-edge]').first();
    await first.focus();
    const label = await first.getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.evaluate<string>('document.activeElement.getAttribute("aria-label")'))
      .not.toBe(label);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Who says so' }).waitFor();
  });

  test('22 on paper it is drawn as lines, in the colours of paper', async () => {
    const page = await drawn(await visit(NETWORK));
    await expect.poll(() => page.locator('.painted canvas').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.painted canvas').count()).toBe(0);
    await expect.poll(() => page.locator('[data-edge] .tie-line').count()).toBe(2_000);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('.painted canvas').count()).toBe(1);
  });

  test('5 prints how fast it is drawn, panned and zoomed', async () => {
    const page = await visit('/about', {
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'no-preference',
    });
    await page.goto(new URL(NETWORK, page.url()).href);
    await drawn(page);
    const ms = await page.evaluate<number>(`(() => {
      const answer = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'));
      const last = Math.max(...answer.map(({ responseEnd }) => responseEnd));
      return performance.getEntriesByName('network-drawn').at(-1).startTime - last;
    })()`);
    const box = (await page.locator('.network-ground').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 20];
    const zoom = await framesWhile(page, async () => {
      await page.mouse.move(x, box.y + box.height / 2);
      for (let step = 0; step < 24; step += 1) await page.mouse.wheel(0, -40);
    });
    const pan = await framesWhile(page, async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 1; step <= 60; step += 1) await page.mouse.move(x - step * 6, y - step * 2);
      await page.mouse.up();
    });
    console.info(
      `network of ${ACTORS}: drawn ${Math.round(ms)} ms after its answer; ` +
        `frames while panning ${spread(pan)}; while zooming ${spread(zoom)}`,
    );
    expect(zoom.length).toBeGreaterThan(0);
    expect(pan.length).toBeGreaterThan(0);
  });
});
