/** A failure never looks like an answer: the server stops while each part of a page is open, or loads data, or gets a new build. */
import { afterEach, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { describeExplorer } from './explorer.ts';
import { serveRestartable, type Restartable } from './restartable.ts';

const MET = '/met?a=john-kerry&b=kem-sokha';
const PLANNED = 'was planned. No source says that it took place.';
const AWAY = 'The server cannot be reached.';
const NETWORK = '/actor/john-kerry/graph?verdicts=MET,SEEN_TOGETHER,PLANNED,REQUESTED';

let server: Restartable;

describeExplorer(
  'failures',
  async () => {
    server = await serveRestartable();
    return server;
  },
  ({ visit: visitStrictly, origin, shoot }) => {
    afterEach(() => server.start());

    /** The browser reports failed requests, which are what these tests are about. */
    const visit = (path: string) => visitStrictly(path, { mayComplain: true });
    const searchBox = (page: Page) => page.getByRole('combobox', { name: /^Search people/ });
    const notice = (place: Page | Locator, code: string) => place.locator(`[data-fault="${code}"]`);

    /** Enters a field and waits until its combobox has loaded. */
    const turnTo = async (page: Page, field: Locator) => {
      await page.waitForLoadState('networkidle');
      await field.focus();
      await page.locator('.entity-field[data-rac]').filter({ has: field }).waitFor();
    };

    /** Presses the button of a notice until the server, which just started, answers. */
    const tryAgain = (place: Page | Locator) =>
      place.getByRole('button', { name: 'Try again' }).first().click();

    test('the search box says that the server is away, and finds names when it is back', async () => {
      const page = await visit('/');
      await turnTo(page, searchBox(page));
      await server.stop();
      await searchBox(page).fill('kerry');
      const fault = notice(page.locator('.entity-options'), 'UNREACHABLE');
      await fault.waitFor();
      expect(await page.getByText('Nothing by that name').count()).toBe(0);
      expect(await page.getByText('0 results').count()).toBe(0);
      await shoot(page, 'failure-search-box');
      await server.start();
      // Without a click: the keyboard does not reach the button.
      await page.getByRole('option', { name: 'John Kerry', exact: true }).waitFor();
      expect(await fault.count()).toBe(0);
    });

    test('a picker of actors says so, too, and its button asks again', async () => {
      const page = await visit('/matrix?rows=john-kerry,kem-sokha');
      const picker = page.getByRole('combobox', { name: /^Actors in the rows/ });
      await turnTo(page, picker);
      await server.stop();
      await picker.fill('hun');
      const options = page.locator('.entity-options');
      await notice(options, 'UNREACHABLE').waitFor();
      await shoot(page, 'failure-picker');
      await server.start();
      await tryAgain(options);
      await page.getByRole('option', { name: 'Hun Sen', exact: true }).waitFor();
    });

    test('evidence that cannot be loaded leaves the page as it is', async () => {
      const page = await visit(MET);
      await page.getByText(PLANNED).waitFor();
      await page.waitForLoadState('networkidle');
      await server.stop();
      await page
        .getByRole('button', { name: /^1 statement, 1 source/ })
        .first()
        .click();
      const drawer = page.getByRole('complementary', { name: 'Who says so' });
      await notice(drawer, 'UNREACHABLE').waitFor();
      expect(await page.getByText(PLANNED).isVisible()).toBe(true);
      await shoot(page, 'failure-evidence');
      await server.start();
      await tryAgain(drawer);
      const opened = page.getByRole('dialog', { name: 'Who says so' });
      await opened.getByText('Yim Sovann').first().waitFor();
      // Its styles are loaded, too.
      expect(
        await page
          .locator('.drawer-overlay')
          .evaluate(
            (element) => element.ownerDocument.defaultView.getComputedStyle(element).position,
          ),
      ).toBe('fixed');
    });

    test('a page whose script failed to load is shown after another try, or after a visit to another page', async () => {
      const page = await visit('/about');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await server.stop();
      await page.getByRole('navigation').getByRole('link', { name: 'What happened when?' }).click();
      await notice(page.locator('main'), 'UNREACHABLE').waitFor();
      expect(await page.locator('main').innerText()).not.toContain('address');
      await shoot(page, 'failure-page');
      await page.getByRole('navigation').getByRole('link', { name: 'Who met whom?' }).click();
      await notice(page.locator('main'), 'UNREACHABLE').waitFor();
      await server.start();
      await tryAgain(page.locator('main'));
      await page.getByRole('heading', { level: 1, name: /Who met whom/ }).waitFor();
      await page.getByRole('navigation').getByRole('link', { name: 'What happened when?' }).click();
      await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
    });

    test('the picture of a network is drawn after another try', async () => {
      const page = await visit('/about');
      // The page itself loads; only the worker that lays out its picture is missing.
      const lost = await server.lose('network-worker');
      await page.goto(origin() + NETWORK);
      const picture = page.locator('.network');
      await notice(picture, 'CODE_MISSING').waitFor();
      await shoot(page, 'failure-network');
      await page.getByRole('tab', { name: 'Ties' }).click();
      await expect
        .poll(() => page.getByRole('region', { name: /Ties/ }).locator('tbody tr').count())
        .toBe(7);
      await page.getByRole('tab', { name: 'Picture' }).click();
      // The picture asks for its worker again, which must fail before the worker is back.
      await notice(picture, 'CODE_MISSING').waitFor();
      await lost.restore();
      await picture.getByRole('button', { name: 'Reload the page' }).click();
      await page.locator('[data-node]').first().waitFor();

      // Another question needs the worker, which is there again, and an answer, which is not.
      await page.waitForLoadState('networkidle');
      await server.stop();
      await page.getByLabel('As known on').fill('2016-01-26');
      await notice(page.locator('main'), 'UNREACHABLE').first().waitFor();
      await server.start();
      await tryAgain(page.locator('main'));
      await page.locator('[data-node]').first().waitFor();
    });

    test.each([
      ['the matrix', '/matrix?rows=john-kerry,kem-sokha&verdicts=PLANNED'],
      ['the timeline', '/timeline?actors=john-kerry'],
      ['the numbers', '/stats'],
    ])('%s never shows an empty picture after a failure', async (_name, path) => {
      const page = await visit(path);
      await page.locator('svg.picture').first().waitFor();
      await page.waitForLoadState('networkidle');
      await server.stop();
      await page.getByLabel('As known on').fill('2016-02-01');
      await notice(page.locator('main'), 'UNREACHABLE').first().waitFor();
      expect(await page.locator('svg.picture').count()).toBe(0);
      await server.start();
      await tryAgain(page.locator('main'));
      await page.locator('svg.picture').first().waitFor();
    });

    test('during a load, pages and fields say so, and answer by themselves after it', async () => {
      const page = await visit('/about');
      await page.waitForLoadState('networkidle');
      const load = await server.beginLoad();
      await page.waitForTimeout(1_200); // The server reads the marker at most once per second.
      await page.goto(origin() + MET);
      const fault = notice(page.locator('main'), 'LOADING');
      await fault.waitFor();
      await expect.poll(() => fault.innerText()).toContain('New data is being loaded.');
      await searchBox(page).fill('kerry');
      await notice(page.locator('.entity-options'), 'LOADING').waitFor();
      expect(await page.getByText('Nothing by that name').count()).toBe(0);
      expect(await page.getByText(AWAY).count()).toBe(0);
      await shoot(page, 'failure-loading');
      await load.end();
      await page.getByText(PLANNED).waitFor();
      await page.getByRole('option', { name: 'John Kerry', exact: true }).waitFor();
    });

    test('a new build under an open page reloads it once', async () => {
      const page = await visit('/about');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate('window.isOld = true');
      await server.deploy();
      await page.getByRole('navigation').getByRole('link', { name: 'What happened when?' }).click();
      await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
      expect(await page.evaluate('window.isOld')).toBeUndefined();
      // A later failure in the new build does not reload the page again.
      await page.evaluate('window.isOld = true');
      await page.waitForLoadState('networkidle');
      const lost = await server.lose('matrix-page');
      await page.getByRole('navigation').getByRole('link', { name: 'Who met whom?' }).click();
      await notice(page.locator('main'), 'CODE_MISSING').waitFor();
      expect(await page.evaluate('window.isOld')).toBe(true);
      await shoot(page, 'failure-missing-code');
      await lost.restore();
    });

    test('a reload that brings no other build is not repeated', async () => {
      const page = await visit('/about');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const old = await (await page.request.get(`${origin()}/`)).text();
      await server.deploy();
      // A cache in between goes on serving the old start page to the browser, but not to our scripts.
      let visits = 0;
      await page.route('**/*', async (route) => {
        const request = route.request();
        if (!request.isNavigationRequest()) return route.fallback();
        visits += 1;
        return route.fulfill({ contentType: 'text/html', body: old });
      });
      await page.getByRole('navigation').getByRole('link', { name: 'What happened when?' }).click();
      await page.waitForTimeout(8_000);
      expect(visits).toBe(1);
    });

    test('a list whose next page fails keeps its rows, and says so at its end', async () => {
      const page = await visit('/source/voa-khmer-rights-groups-kerry-talks-2016');
      const more = page.getByRole('button', { name: 'Load more' }).last();
      await more.waitFor();
      await page.waitForLoadState('networkidle');
      const shown = await page.locator('main').innerText();
      await server.stop();
      await more.click();
      const fault = notice(page.locator('main'), 'UNREACHABLE');
      await fault.waitFor();
      expect(await fault.count()).toBe(1);
      expect(await page.locator('main').innerText()).toContain(shown.slice(0, 400));
      await server.start();
      await tryAgain(page.locator('main'));
      await fault.waitFor({ state: 'detached' });
    });
  },
);
