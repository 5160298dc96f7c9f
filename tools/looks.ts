/**
 * Takes pictures of the explorer's pages for people to look at: `npm run looks -- <folder> <modes> [filter]`.
 *
 * A mode is a width or `paper`, then `dark` and `km` if wanted: `360`, `1440-dark`, `768-km`, `paper`.
 * Several modes are separated by commas. Pages are those of `PAGES` whose name contains the filter.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ARTICLE_PAGES } from '../tests/browser/article-pages.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveCrowd } from '../tests/browser/crowd.ts';
import {
  CASE,
  DISPUTED_DATE,
  EVERY_VERDICT,
  HUB,
  serveVerdicts,
} from '../tests/browser/verdicts.ts';
import { openTestEmbedded } from '../tests/support/embedded.ts';
import { serveWorld, type TestServer } from '../tests/support/server.ts';

const WORLDS = {
  article: () => serveWorld(openTestEmbedded, 'article'),
  verdicts: serveVerdicts,
  crowd: serveCrowd,
} as const;

/** World → name of a picture → address. */
const PAGES: Readonly<Record<keyof typeof WORLDS, Readonly<Record<string, string>>>> = {
  article: {
    ...ARTICLE_PAGES,
    'met-none': '/met?a=sam-rainsy&b=john-kerry',
    'search-none': '/search?q=qqqq',
    'person-small': '/actor/yim-sovann',
    playground: '/playground',
    'unknown-page': '/no/such/page',
  },
  verdicts: {
    home: '/',
    person: `/actor/${HUB}`,
    graph: `/graph?around=${HUB}&verdicts=${EVERY_VERDICT}`,
    timeline: `/timeline?actors=${HUB}`,
    ranking: `/ranking?verdicts=${EVERY_VERDICT}`,
    met: `/met?a=${HUB}&b=bo-merrin`,
    'met-spoke': `/met?a=${HUB}&b=cato-velde`,
    'met-disputed-date': `/met?a=${HUB}&b=${DISPUTED_DATE}`,
    meeting: `/meeting/${HUB}-bo-merrin`,
    case: `/case/${CASE}`,
    stats: '/stats',
  },
  crowd: {
    home: '/',
    person: '/actor/hub',
    graph: '/actor/hub/graph',
    timeline: '/timeline?actors=hub',
    matrix:
      '/matrix?rows=hub,person-004,person-005,person-006,hostile-markup,hostile-direction,hostile-length&verdicts=MET,PLANNED',
    ranking: '/ranking?by=DEGREE',
    met: '/met?a=hub&b=person-005',
    'met-hostile': '/met?a=hub&b=hostile-length',
    source: '/source/page',
    stats: '/stats',
  },
};

const PAPER = { width: 794, height: 1123 };

async function take(browser: Browser, url: string, mode: string, file: string): Promise<void> {
  const [size = '', ...rest] = mode.split('-');
  const isPaper = size === 'paper';
  const context = await browser.newContext({
    viewport: isPaper ? PAPER : { width: Number(size), height: 900 },
    locale: rest.includes('km') ? 'km-KH' : 'en-GB',
    colorScheme: rest.includes('dark') ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: size === '360',
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  if (isPaper) {
    await page.pdf({ path: `${file}.pdf`, format: 'A4', preferCSSPageSize: true });
  } else {
    await page.screenshot({ path: `${file}.png`, fullPage: true });
  }
  await context.close();
}

const [folder, modes, filter = ''] = process.argv.slice(2);
if (folder === undefined || modes === undefined) {
  process.stderr.write('npm run looks -- <folder> <modes> [filter]\n');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const browser = await launchChromium();
for (const [world, serve] of Object.entries(WORLDS)) {
  const wanted = Object.entries(PAGES[world as keyof typeof WORLDS]).filter(([name]) =>
    `${world}/${name}`.includes(filter),
  );
  if (wanted.length === 0) continue;
  const server: TestServer = await serve();
  for (const [name, address] of wanted) {
    for (const mode of modes.split(',')) {
      const file = path.join(folder, `${world}-${name}-${mode}`);
      try {
        await take(browser, server.url + address, mode, file);
        process.stdout.write(`${file}\n`);
      } catch (error) {
        process.stdout.write(`${file}: ${String(error)}\n`);
        process.exitCode = 1;
      }
    }
  }
  await server.close();
}
await browser.close();
