/** The 25 behaviours that users expect of the pages, with their numbers in the web guide. */
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld } from '../support/server.ts';
import { describeExplorer } from './explorer.ts';
import { saved } from './saved.ts';

const MET = '/met?a=john-kerry&b=kem-sokha';
const PLANNED = 'was planned. No source says that it took place.';
/** A network that also has planned meetings; by default it has only MET. */
const NETWORK = '/actor/john-kerry/graph?verdicts=MET,SEEN_TOGETHER,PLANNED,REQUESTED';

describeExplorer(
  'behaviours, on the article',
  () => serveWorld(openTestEmbedded, 'article'),
  ({ visit, origin }) => {
    test('1 search as you type, by keyboard, over aliases and misspellings', async () => {
      const page = await visit('/');
      await page.getByRole('combobox', { name: /^Search people/ }).focus();
      await page.keyboard.type('rescu party');
      const option = page.getByRole('option', { name: /Cambodia National Rescue Party/ });
      await option.waitFor();
      await expect.poll(() => option.innerText()).toContain('matched “Rescue Party”');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/actor/cambodia-national-rescue-party');
    });

    test('2 a line with type and role distinguishes namesakes', async () => {
      const page = await visit('/');
      await page.getByRole('combobox', { name: /^Search people/ }).fill('kerry');
      const option = page.getByRole('option', { name: 'John Kerry', exact: true });
      await option.waitFor();
      await expect.poll(() => option.innerText()).toMatch(/Person · US Secretary of State/);
    });

    test('3 evidence opens by click and by Enter', async () => {
      const page = await visit(MET);
      const button = page.getByRole('button', { name: /^1 statement, 1 source/ }).first();
      for (const open of [() => button.click(), () => button.press('Enter')]) {
        await open();
        const drawer = page.getByRole('dialog', { name: 'Who says so' });
        await drawer.getByText('Yim Sovann').first().waitFor();
        await drawer.getByRole('button', { name: 'Close' }).click();
        await drawer.waitFor({ state: 'detached' });
      }
    });

    test('4 a plan is shown by word, shape and border, not by colour alone', async () => {
      const page = await visit(MET);
      const badge = page.locator('.pair-meeting .badge').first();
      await badge.waitFor();
      expect(await badge.innerText()).toBe('Planned, not known to have met');
      expect(await badge.locator('svg').count()).toBe(1);
      const border = await badge.evaluate(
        (element) => element.ownerDocument.defaultView.getComputedStyle(element).borderStyle,
      );
      expect(border).toBe('dashed');
    });

    test('5 a date shows where it comes from, and no day is invented', async () => {
      const page = await visit(MET);
      await page.getByText('26 January 2016 (computed from “Tuesday”)').waitFor();
      await page.goto(`${origin()}/met?a=john-kerry&b=hun-sen`);
      const meeting = page.locator('.pair-meeting').first();
      await meeting.waitFor();
      await expect
        .poll(() => meeting.locator('.when').innerText())
        .toMatch(
          /^one day between 25 January 2016 and 27 January 2016|^25 January 2016 to 2\d January|date of the whole/,
        );
    });

    test('9 without a recorded meeting, the page states the coverage and that this proves nothing', async () => {
      const page = await visit('/met?a=sam-rainsy&b=john-kerry');
      await page.getByText('No meeting of Sam Rainsy and John Kerry is recorded.').waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toContain('That proves nothing.');
      expect(text).toContain('1 source, known from 26 January 2016, with 189 claims.');
      expect(text).toContain('Nothing later was read');
    });

    test('13 an address survives reload and Back', async () => {
      const page = await visit(MET);
      await page.getByText(PLANNED).waitFor();
      await page
        .getByRole('link', { name: 'John Kerry and Kem Sokha, January 2016' })
        .first()
        .click();
      await page.waitForURL('**/meeting/kerry-kem-sokha-2016-01');
      await page.goBack();
      await page.getByText(PLANNED).waitFor();
      await page.reload();
      await page.getByText(PLANNED).waitFor();
    });

    test('14 the question can be copied as GraphQL and as code, and the code answers', async () => {
      const page = await visit(MET, { permissions: ['clipboard-read', 'clipboard-write'] });
      const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
      await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
      await page.getByText('Copied').first().waitFor();
      const graphql = await copied();
      expect(graphql).toContain('query DidTheyMeet(');
      expect(graphql).toContain('#   "a": "john-kerry"');
      expect(graphql.split('\n').length).toBeLessThan(50);
      await page.getByRole('button', { name: 'Use in code' }).click();
      const { execFile } = await import('node:child_process');
      const { promisify } = await import('node:util');
      const run = promisify(execFile);
      const answers: Readonly<Record<string, (code: string) => Promise<{ stdout: string }>>> = {
        curl: (code) => run('sh', ['-c', code]),
        fetch: (code) => run(process.execPath, ['--input-type=module', '-e', code]),
        python: (code) => run('python3', ['-c', code]),
      };
      for (const [language, answer] of Object.entries(answers)) {
        await page.getByRole('combobox', { name: 'For' }).selectOption(language);
        const code = await page.getByLabel('Use in code').innerText();
        expect(code).toContain(`${origin()}/graphql`);
        const { stdout } = await answer(code);
        expect(stdout).toMatch(/"verdict":\s*"PLANNED"/);
      }
    });

    test('15 CSV has a byte order mark; CSV and JSON contain licence, day and address', async () => {
      const page = await visit(`${MET}&knownBy=2016-02-01`);
      const csv = await saved(page, 'CSV');
      expect(csv.name).toMatch(/\.csv$/);
      expect([...csv.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [head, row] = csv.content.toString('utf8').split('\r\n');
      expect(head).toContain('meeting,meeting_id,verdict,status,form,basis,times_at_least,lapsed');
      expect(head).toContain('page,known_by,revision,retrieved_on,licence');
      expect(row).toMatch(
        /kerry-kem-sokha-2016-01,PLANNED,EXPECTED,\w+,STATED,1,true,2016-01-26,Tuesday,RESOLVED,false/,
      );
      expect(row).toContain('knownBy=2016-02-01');
      const json = JSON.parse((await saved(page, 'JSON')).content.toString('utf8'));
      expect(json.data.relationship.verdict).toBe('PLANNED');
      expect(json.provenance).toMatchObject({ knownBy: '2016-02-01', revision: 1 });
      expect(json.provenance.licence).toContain('Apache-2.0');
    });

    test('16 a citation has the knowledge day and the revision, as text and as BibTeX', async () => {
      const page = await visit(`${MET}&knownBy=2016-02-01`);
      await page.getByRole('button', { name: 'Cite' }).click();
      const citations = await page.locator('.copyable pre').allInnerTexts();
      expect(citations[0]).toContain('as known on 2016-02-01, revision 1');
      expect(citations[1]).toMatch(/^@misc\{rapport-/);
      expect(citations[1]).toContain('note = {as known on 2016-02-01, revision 1}');
      // BibTeX keys of one day differ, so that entries fit in one bibliography.
      const other = await visit('/met?a=john-kerry&b=hun-sen&knownBy=2016-02-01');
      await other.getByRole('button', { name: 'Cite' }).click();
      const keyOf = (entry: string | undefined) => /^@misc\{([^,]+),/.exec(entry ?? '')?.[1];
      const [, entry] = await other.locator('.copyable pre').allInnerTexts();
      expect(keyOf(entry)).toMatch(/^rapport-/);
      expect(keyOf(entry)).not.toBe(keyOf(citations[1]));
    });

    test('17 another site embeds the answer with the code from the page', async () => {
      const page = await visit(MET);
      await page.getByRole('button', { name: 'Embed' }).click();
      const code = await page.getByLabel('Frame, for sites that take no scripts').innerText();
      const site = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(`<!doctype html><title>Another site</title>${code}`);
      });
      await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
      try {
        const { port } = site.address() as { port: number };
        const reader = await page.context().newPage();
        await reader.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
        await reader.frameLocator('iframe').getByText(PLANNED).waitFor();
      } finally {
        site.close();
      }
    });

    test('6 roles held on the day are separate from roles held at some time', async () => {
      const page = await visit('/actor/sam-rainsy?knownBy=2016-01-25');
      await page.getByText('was known on 25 January 2016').first().waitFor();
      await page.goto(`${origin()}/actor/john-kerry`);
      await page
        .getByRole('heading', { name: 'Held at some time; no source says until when' })
        .waitFor();
      await page.getByRole('link', { name: 'US Secretary of State' }).first().waitFor();
    });

    test('10 a case has exact words for its stage, and the notice that accused is not guilty', async () => {
      const page = await visit('/case/hor-namhong-v-sam-rainsy-defamation');
      await page
        .getByRole('note')
        .getByText('To be accused, sued or charged is not to be guilty.')
        .waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toContain('No stage stated');
      expect(text).toContain('A penalty faced is not a penalty given.');
      expect(text).not.toMatch(/\bguilty of\b|was convicted/);
    });

    test('18 the network, the timeline, the matrix and the bars each have an equivalent table', async () => {
      const page = await visit(NETWORK);
      await page.locator('[data-node]').first().waitFor();
      const drawn = await page.locator('[data-edge]').count();
      await page.getByRole('tab', { name: 'Ties' }).click();
      const table = page.getByRole('region', { name: /Ties/ }).getByRole('table');
      await expect.poll(() => table.locator('tbody tr').count()).toBe(drawn);
      expect(drawn).toBe(7);
      for (const [path, heading] of [
        ['/timeline?actors=john-kerry', 'All entries as a table'],
        ['/matrix?rows=john-kerry,kem-sokha&verdicts=PLANNED', 'The pairs as a table'],
        ['/stats', 'The bars as a table'],
      ] as const) {
        await page.goto(origin() + path);
        await page.getByRole('heading', { name: heading }).waitFor();
        expect(await page.locator('svg.picture').count()).toBeGreaterThan(0);
        expect(await page.locator('table tbody tr').count()).toBeGreaterThan(0);
      }
    });

    test('19 the same question gives the same picture', async () => {
      const places = async () => {
        const page = await visit(NETWORK);
        await page.locator('[data-node]').first().waitFor();
        return page
          .locator('[data-node]')
          .evaluateAll((nodes) =>
            nodes.map((node) => `${node.dataset.node} ${node.getAttribute('transform')}`),
          );
      };
      const first = await places();
      expect(first.length).toBe(8);
      expect(await places()).toEqual(first);
    });

    test('15 a picture is saved as SVG, PNG and GEXF, each with licence and address', async () => {
      const page = await visit(NETWORK);
      await page.locator('[data-node]').first().waitFor();
      const svg = (await saved(page, 'SVG')).content.toString('utf8');
      expect(svg).toContain('<metadata>');
      expect(svg).toContain('Apache-2.0');
      expect(svg).toContain('/actor/john-kerry/graph');
      const png = (await saved(page, 'PNG')).content;
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.length).toBeGreaterThan(5_000);
      const gexf = (await saved(page, 'GEXF')).content.toString('utf8');
      expect(gexf).toContain('<gexf');
      expect(gexf).toContain('Apache-2.0');
      expect(gexf).toContain('kem-sokha');
    });

    test('3 an edge of the network opens its evidence by Enter, and is marked as planned', async () => {
      const page = await visit(NETWORK);
      const tie = page.getByRole('button', { name: /^John Kerry and Kem Sokha: Planned/ });
      await tie.first().focus();
      await page.keyboard.press('Enter');
      await page
        .getByRole('dialog', { name: 'Who says so' })
        .getByText('paragraph 9')
        .first()
        .waitFor();
    });

    test('20 a slow answer shows a skeleton and can be cancelled; a lost server is named, and asked again', async () => {
      const page = await visit(MET, { mayComplain: true });
      await page.getByText(PLANNED).waitFor();
      await page.route('**/graphql', (route) => route.abort());
      await page.getByLabel('As known on').fill('2016-01-25');
      await page.locator('main').getByText('The server cannot be reached.').waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('No recorded meeting').waitFor();

      const slow = await visit('/about', { mayComplain: true });
      await slow.route('**/graphql', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 15_000));
        await route.continue().catch(() => undefined);
      });
      await slow.goto(origin() + MET);
      await slow.locator('.skeleton').waitFor();
      await slow.getByRole('button', { name: 'Cancel' }).click();
      await slow.getByText('Cancelled.').waitFor();
      await slow.unrouteAll({ behavior: 'ignoreErrors' });
      await slow.getByRole('button', { name: 'Try again' }).click();
      await slow.getByText(PLANNED).waitFor();
    });

    test('21 an empty result offers a next step', async () => {
      const page = await visit('/actor/nobody-at-all');
      await page.getByText('The graph holds nothing with the id “nobody-at-all”.').waitFor();
      await page.getByRole('link', { name: 'Search for “nobody at all”' }).click();
      await page.waitForURL('**/search?q=nobody*');
      const lost = await visit('/nothing/here', { mayComplain: true });
      expect((await lost.goto(`${origin()}/nothing/here`))!.status()).toBe(404);
    });

    test('22 printing omits controls, and the colours can be chosen', async () => {
      const page = await visit(MET);
      await page.getByText(PLANNED).waitFor();
      await page.getByLabel('Colours').selectOption('dark');
      await expect.poll(() => page.locator('html').getAttribute('data-scheme')).toBe('dark');
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('link', { name: 'Open in playground' }).isVisible()).toBe(false);
      expect(await page.getByText(PLANNED).isVisible()).toBe(true);
    });

    test('23 the page switches to Khmer in place, with its font, line height and digits', async () => {
      const page = await visit(MET);
      await page.getByText(PLANNED).waitFor();
      await page.evaluate('window.stays = true');
      await page.getByRole('button', { name: 'ខ្មែរ' }).click();
      await page.getByText('ត្រូវបានគ្រោងទុក។').first().waitFor();
      expect(await page.evaluate('window.stays')).toBe(true);
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('km');
      await page.getByText('២៦ មករា ២០១៦').first().waitFor();
      const body = await page.evaluate<{
        lines: number;
        spacing: string;
        font: boolean;
      }>(`(async () => {
        await document.fonts.ready;
        const style = getComputedStyle(document.querySelector('.verdict-sentence'));
        return {
          lines: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
          spacing: style.letterSpacing,
          font: [...document.fonts].some(({ family, status }) =>
            family.includes('Noto Sans Khmer') && status === 'loaded'),
        };
      })()`);
      expect(body.lines).toBeGreaterThanOrEqual(1.7);
      expect(['normal', '0px']).toContain(body.spacing);
      expect(body.font).toBe(true);
      await expect.poll(() => page.locator('h1 bdi').getAttribute('lang')).toBe('km');
    });

    test('24 the focus is visible, targets are at least 24 px, and counts are announced', async () => {
      const page = await visit(MET);
      await page.getByText(PLANNED).waitFor();
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      expect(
        await skip.evaluate((element) => element === element.ownerDocument.activeElement),
      ).toBe(true);
      expect(
        await skip.evaluate((element) =>
          parseFloat(element.ownerDocument.defaultView.getComputedStyle(element).outlineWidth),
        ),
      ).toBeGreaterThanOrEqual(2);
      const small = await page
        .locator('button:visible')
        .evaluateAll((buttons) =>
          buttons
            .map((button) => button.getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24),
        );
      expect(small).toEqual([]);
    });

    test('25 no request leaves the origin, on any page', async () => {
      // `visit` watches requests and asserts after each test; this test walks through the pages.
      const page = await visit('/');
      for (const name of ['Did they meet?', 'Data', 'About']) {
        await page.getByRole('navigation').getByRole('link', { name }).click();
        await page.locator('h1').first().waitFor();
      }
    });
  },
);

describeExplorer(
  'behaviours, on the invented world',
  () => serveWorld(openTestEmbedded, 'fictional'),
  ({ visit }) => {
    test('7 contradicting claims are side by side on the page of the meeting', async () => {
      const page = await visit('/meeting/quill-marrek-2014-02');
      await page.getByText('These claims contradict each other').first().waitFor();
      expect(await page.locator('[data-modality="DENIED"]').count()).toBeGreaterThan(0);
      expect(await page.locator('.badge', { hasText: 'Disputed' }).count()).toBeGreaterThan(0);
    });

    test('8 allegations are marked everywhere', async () => {
      const page = await visit('/meeting/strand-oster-2014-02');
      await page.locator('.badge', { hasText: 'Alleged' }).first().waitFor();
      expect(await page.getByRole('button', { name: /only alleged/ }).count()).toBeGreaterThan(0);
      expect(
        await page.locator('.badge:is([data-look="met"], [data-look="occurred"])').count(),
      ).toBe(0);
    });

    test('10 charged, convicted and acquitted are distinct, each with its evidence', async () => {
      const page = await visit('/case/oster-v-lund-ballot-case');
      await page.getByRole('heading', { name: 'Its stages' }).waitFor();
      const text = await page.locator('main').innerText();
      for (const stage of [
        'Charged, not convicted',
        'On trial, not convicted',
        'Convicted',
        'Acquitted',
      ])
        expect(text).toContain(stage);
    });

    test('13 a merged id leads to the page of the canonical entity', async () => {
      const page = await visit('/actor/i-strand');
      await page.waitForURL('**/actor/ieva-strand');
      await page.getByRole('heading', { level: 1, name: 'Ieva Strand' }).waitFor();
    });

    test('23 a Khmer name is marked with its language and found in its script', async () => {
      const page = await visit('/');
      await page.getByRole('combobox', { name: /^Search people/ }).fill('អាដា');
      await page.getByRole('option', { name: 'Ada Quill' }).first().waitFor();
      await page.goto(new URL('/actor/ada-quill', page.url()).href);
      const name = page.locator('bdi[lang="km"]', { hasText: 'អាដា ឃ្វីល' });
      await name.first().waitFor();
    });
  },
);
