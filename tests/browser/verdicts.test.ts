/** Each verdict in a browser: its sentence names the form, and its badge, mark and border are unique. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describeExplorer, type VisitOptions } from './explorer.ts';
import { saved } from './saved.ts';
import {
  CASE,
  COUNTERPARTS,
  DISPUTED_DATE,
  EVERY_VERDICT,
  HUB,
  serveVerdicts,
} from './verdicts.ts';

const pathOf = (other: string) => `/met?a=${HUB}&b=${other}`;

/** The looks in which every verdict is shown again: dark, Khmer, on a telephone. */
const LOOKS: Readonly<Record<string, VisitOptions & { readonly language?: string }>> = {
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  khmer: { viewport: { width: 1440, height: 900 }, language: 'km' },
  phone: { viewport: { width: 360, height: 740 } },
  'phone-dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'phone-khmer': { viewport: { width: 360, height: 740 }, language: 'km' },
};

describeExplorer(
  'verdicts, on a world of each',
  serveVerdicts,
  ({ origin, visit, shoot, isWiderThanItsWindow }) => {
    test.each(Object.entries(COUNTERPARTS))(
      '%s: the sentence, the badge and the meeting agree',
      async (other, { verdict, badge, sentence }) => {
        const page = await visit(pathOf(other), { viewport: { width: 1440, height: 900 } });
        const answer = page.locator('.verdict');
        await answer.waitFor();
        expect(await answer.getAttribute('data-verdict')).toBe(verdict);
        expect(await answer.locator('.verdict-sentence').innerText()).toBe(sentence);
        expect(await answer.locator('.badge').innerText()).toBe(badge);
        if (verdict !== 'NO_RECORD') {
          // The meeting that gives the verdict is first.
          const meeting = page.locator('.pair-meeting').first();
          expect(await meeting.locator('.badge').first().innerText()).toBe(badge);
          // A title from the curators is no evidence.
          expect(await meeting.locator('.sayings').innerText()).not.toContain('Our title');
        }
        if (verdict !== 'MET') expect(await answer.innerText()).not.toMatch(/\bYes\b/);
        await shoot(page, `verdict-${other}-light`);
      },
    );

    test.each(['en', 'km'])(
      'a timeline fits a phone, with its legend and its labels; its file is that of a large screen (%s)',
      async (language) => {
        const address = `/timeline?actors=${HUB}&lang=${language}`;
        const page = await visit(address, { viewport: { width: 360, height: 740 } });
        await page.locator('svg.picture [data-stop]').first().waitFor();
        const beyond = await page.locator('.picture-frame').evaluate((frame) => {
          const edge = frame.getBoundingClientRect();
          return {
            scrolls: frame.scrollWidth > frame.clientWidth,
            texts: [...frame.querySelectorAll('svg text')]
              .filter((text) => {
                const { left, right } = text.getBoundingClientRect();
                return left < edge.left || right > edge.right;
              })
              .map((text) => text.textContent as string),
          };
        });
        expect(beyond).toEqual({ scrolls: false, texts: [] });
        const file = async (of: Page) => (await saved(of, 'SVG')).content.toString('utf8');
        const sizeOf = (svg: string) => /viewBox="([^"]*)"/.exec(svg)?.[1];
        const fromPhone = await file(page);
        expect(await page.locator('svg.picture').count()).toBe(1);
        const large = await visit(address, { viewport: { width: 1440, height: 900 } });
        await large.locator('svg.picture [data-stop]').first().waitFor();
        expect(sizeOf(fromPhone)).toBe(sizeOf(await file(large)));
        expect(sizeOf(fromPhone)).toMatch(/^0 0 960 /);
      },
    );

    test('no two verdicts look the same without colour', async () => {
      const page = await visit('/about');
      const badges = page.locator('.verdict-order .badge');
      await badges.first().waitFor();
      await expect.poll(() => badges.count()).toBe(12);
      const looks = await badges.evaluateAll((elements) =>
        elements.map((element) => {
          const style = element.ownerDocument.defaultView.getComputedStyle(element);
          return {
            word: element.textContent as string,
            mark: element.querySelector('svg').innerHTML as string,
            border: `${style.borderStyle} ${style.borderWidth} ${style.borderRadius}`,
          };
        }),
      );
      for (const part of ['word', 'mark', 'border'] as const) {
        expect(new Set(looks.map((look) => look[part])).size).toBe(looks.length);
      }
    });

    test('no two verdicts look alike in a network, and only MET is requested by default', async () => {
      const page = await visit(`/graph?around=${HUB}&verdicts=${EVERY_VERDICT}`);
      await page.locator('[data-edge]').first().waitFor();
      const lines = await page.locator('.legend .tie-look').evaluateAll((elements) =>
        elements.map((element) => {
          const line = element.querySelector('.tie-line');
          return [
            line.getAttribute('stroke-width'),
            line.getAttribute('stroke-dasharray'),
            element.querySelector('.tie-gap') !== null,
          ].join(' ');
        }),
      );
      expect(lines.length).toBe(11);
      expect(new Set(lines).size).toBe(11);
      await shoot(page, 'verdicts-network');

      await page.goto(`${origin()}/graph?around=${HUB}`);
      await page.getByText('3 actors and 2 ties shown.').waitFor();
      const names = await page
        .locator('[data-edge]')
        .evaluateAll((edges) => edges.map((edge) => edge.getAttribute('aria-label') as string));
      for (const name of names) expect(name).toContain(': Met, ');
      await page.getByRole('button', { name: 'What is drawn' }).click();
      await page.getByRole('button', { name: 'Tick all' }).click();
      await page.waitForURL(/verdicts=MET%2CDISPUTED/);
    });

    test('the matrix, the timeline and the bars show each verdict', async () => {
      const everybody = [HUB, ...Object.keys(COUNTERPARTS)].join(',');
      const page = await visit(`/matrix?rows=${everybody}&verdicts=${EVERY_VERDICT}`);
      const first = page.getByRole('row').filter({ hasText: 'Ada Lorne' });
      await first.first().waitFor();
      const shown = await page.locator('ul.row[aria-label="What the shapes mean"] li').count();
      expect(shown).toBe(11);
      await shoot(page, 'verdicts-matrix');

      await page.goto(`${origin()}/timeline?actors=${HUB}`);
      await page.locator('svg.picture').waitFor();
      const table = page.locator('table').last();
      for (const badge of ['Spoke, not known to have met', 'Both attended', 'Denied']) {
        expect(await table.innerText()).toContain(badge);
      }
      await shoot(page, 'verdicts-timeline');

      await page.goto(`${origin()}/stats`);
      await page.locator('svg.picture').first().waitFor();
      const fills = await page
        .locator('svg.picture pattern')
        .evaluateAll((patterns) =>
          patterns.map(
            (pattern) => `${pattern.innerHTML} ${pattern.getAttribute('patternTransform')}`,
          ),
        );
      expect(fills.length).toBeGreaterThan(5);
      expect(new Set(fills).size).toBe(fills.length);
      await shoot(page, 'verdicts-bars');
    });

    test('a date on which sources disagree is shown as one of several, each with its evidence', async () => {
      const page = await visit(pathOf(DISPUTED_DATE));
      await page.getByText('sources disagree on the date').first().waitFor();
      const answer = await page.locator('.verdict').innerText();
      expect(answer).toContain('one day, 2 or 9 January 2020');
      const told = page.locator('.dates-told li');
      await expect.poll(() => told.count()).toBe(2);
      for (const line of await told.all()) {
        await expect
          .poll(() => line.getByRole('button', { name: /^1 statement, 1 source/ }).count())
          .toBe(1);
      }
    });

    test('claims of curators are marked as theirs, and are no statements', async () => {
      const page = await visit(`/meeting/${HUB}-bo-merrin`);
      const card = page.locator('.claim[data-kind="CURATION"]').first();
      await card.waitFor();
      const text = await card.innerText();
      expect(text).toContain('Added by the curators:');
      expect(text).toContain('Our title: the reports give none.');
      expect(text).not.toContain('The Invented Times');
      expect(text).not.toMatch(/paragraph|known since|The source itself/);
    });

    test('an unnamed speaker is described, and a quoted paper is named', async () => {
      const page = await visit(pathOf('jana-prell'));
      const sayings = page.locator('.sayings').first();
      await sayings.waitFor();
      const text = await sayings.innerText();
      expect(text).toContain('an official in the delegation (Harrow) says:');
      expect(text).toContain('The source quotes The Daily');
      expect(await sayings.getByRole('link', { name: /official/ }).count()).toBe(0);
    });

    test('a case with mixed outcomes says so, and lists each outcome', async () => {
      const page = await visit(`/case/${CASE}`);
      await page.getByText('Differs by defendant or charge').first().waitFor();
      const outcomes = page.getByRole('region', { name: 'Where it stands for each defendant' });
      const rows = await outcomes.locator('tbody tr').allInnerTexts();
      expect(rows.length).toBe(2);
      expect(rows.join(' ')).toMatch(/bribery\s+Convicted/);
      expect(rows.join(' ')).toMatch(/fraud\s+Acquitted/);
      await shoot(page, 'case-mixed');
    });

    test.each(Object.entries(LOOKS))('every verdict fits, %s', async (look, options) => {
      const { language, ...context } = options;
      const asked = language === undefined ? '' : `&lang=${language}`;
      let page: Page | undefined;
      for (const other of [...Object.keys(COUNTERPARTS), DISPUTED_DATE]) {
        if (page === undefined) page = await visit(pathOf(other) + asked, context);
        else await page.goto(origin() + pathOf(other) + asked);
        await page.locator('.verdict .badge').waitFor();
        expect(await isWiderThanItsWindow(page)).toBe(false);
        if (language === 'km') {
          const badge = page.locator('.verdict .badge');
          await expect.poll(() => badge.innerText()).toMatch(/\p{Script=Khmer}/u);
        }
        await shoot(page, `verdict-${other}-${look}`);
      }
    });
  },
);
