/** Starts the system's Chromium for tests, without background network traffic. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const hasChromium = existsSync(executablePath);

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser for many visits, each in its own context. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: ARGUMENTS });

/** Records the problems of a page: console errors and warnings, exceptions, and responses of 400 and above. */
export function noteComplaints(page: Page, complaints: string[]): void {
  /** Pages for what is not there: the server says 404, and the browser tells so. */
  const missing = new Set<string>();
  page.on('console', (message) => {
    if (missing.has(message.location().url)) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() === 404 && response.request().isNavigationRequest()) {
      missing.add(response.url());
      return;
    }
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
}

/** Whether an address is outside the origin; data and blob addresses are not. */
export const isOutside = (url: string, origin: string): boolean =>
  !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url);

/** Takes a screenshot for people if RAPPORT_SCREENSHOTS is set; git ignores it. */
export async function takePicture(
  page: Page,
  name: string,
  options: { readonly fullPage?: boolean } = {},
): Promise<void> {
  if (process.env['RAPPORT_SCREENSHOTS'] === undefined) return;
  const file = fileURLToPath(new URL(`./screenshots/${name}.png`, import.meta.url));
  await page.screenshot({ path: file, ...options });
}

export interface ChromiumOptions {
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a browser with a new profile, which `close` removes. */
export async function openChromium({ colorScheme = 'light' }: ChromiumOptions = {}): Promise<{
  context: BrowserContext;
  close(): Promise<void>;
}> {
  const profile = await mkdtemp(path.join(tmpdir(), 'rapport-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    colorScheme,
    viewport: { width: 1360, height: 850 },
    args: ARGUMENTS,
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
