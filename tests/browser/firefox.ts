/** Starts Debian's Firefox for tests, over WebDriver BiDi, without traffic of its own. Playwright drives only a Firefox of its own. */
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const executablePath = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';
// Installed beside the clients, because few who run the tests need it.
const driver = new URL(
  '../clients/node_modules/puppeteer-core/lib/puppeteer/puppeteer-core.js',
  import.meta.url,
);
const page = new URL('../../web/dist/index.html', import.meta.url);

/** What the tests in Firefox cannot run without, and lack. */
export const missingForFirefox: readonly string[] = [
  ...(existsSync(executablePath) ? [] : ['Firefox (/usr/bin/firefox-esr or $FIREFOX)']),
  ...(existsSync(driver) ? [] : ['its driver (npm ci --prefix tests/clients)']),
  ...(existsSync(page) ? [] : ['web/dist (npm run build)']),
];

/** The part of puppeteer-core that the tests use. */
export interface FirefoxPage {
  goto(address: string): Promise<unknown>;
  /** Runs an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  click(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  url(): string;
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>;
  on(event: string, listener: (told: never) => void): unknown;
  close(): Promise<void>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
}

export interface Firefox {
  newPage(): Promise<FirefoxPage>;
  close(): Promise<void>;
}

/** Settings of a new profile: nothing is fetched that no page asks for. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'services.settings.server': 'http://localhost:9',
  'toolkit.telemetry.enabled': false,
};

/** Starts a browser in which pages ask for less motion, and in the scheme of colours. */
export async function startFirefox(scheme: 'light' | 'dark' = 'light'): Promise<Firefox> {
  const { default: puppeteer } = (await import(driver.href)) as {
    default: { launch(options: object): Promise<Firefox> };
  };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      ...QUIET,
      'intl.accept_languages': 'en-US, en',
      // Date fields are typed in the order of this locale, whatever that of the machine.
      'intl.regional_prefs.use_os_locales': false,
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': 1,
    },
  });
}

/** Waits until an expression is true in the page. */
export const until = (of: FirefoxPage, expression: string): Promise<void> =>
  expect
    .poll(() => of.evaluate(`Boolean(${expression})`), { timeout: 120_000, message: expression })
    .toBe(true);

/** Saves a picture of the page for people if RAPPORT_SCREENSHOTS is set; git ignores it. */
export async function takeFirefoxPicture(of: FirefoxPage, name: string): Promise<void> {
  if (process.env['RAPPORT_SCREENSHOTS'] === undefined) return;
  const folder = fileURLToPath(new URL('./screenshots/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = `${folder}firefox-${name}.png` as const;
  await of.screenshot({ path, fullPage: true });
}
