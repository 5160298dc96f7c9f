/** The heads of pages that are about nothing in particular, and of addresses with nothing behind them. */
import { calendarDate } from '../words/calendar.ts';
import { aboutWords } from '../pages/about/about-words.ts';
import { homeWords } from '../pages/home/home-words.ts';
import { matrixWords } from '../pages/matrix/matrix-words.ts';
import { metWords } from '../pages/met/met-words.ts';
import { rankingWords } from '../pages/ranking/ranking-words.ts';
import { searchWords } from '../pages/search/search-words.ts';
import { statsWords } from '../pages/stats/stats-words.ts';
import { useWords, type Say } from '../language/language.ts';
import { shellWords } from '../shell/shell-words.ts';
import { saidAsOf } from './as-of.ts';
import { fromHook, inLanguage } from './in-words.tsx';
import type { AskedPage, Teller, Told } from './page-request.ts';

/** The words of a page with a title and a sentence about it. */
interface Described {
  readonly title: string;
  readonly lead: string;
}

const told = (page: AskedPage, { title, lead }: Described): Told => ({
  status: 200,
  title,
  headline: title,
  description: lead,
  address: addressOf(page),
  about: [],
  card: { over: 'Rapport', headline: title, badge: null, lines: [lead], asOf: saidAsOf(page) },
});

/** The address of a page that answers a question in its parameters: the path with all of them, in one order. */
export function addressOf({ path, parameters }: AskedPage): string {
  const kept = new URLSearchParams(parameters);
  for (const name of ['evidence', 'lang', 'theme']) kept.delete(name);
  kept.sort();
  return kept.size === 0 ? path : `${path}?${kept}`;
}

const fixed =
  (describe: () => Described): Teller =>
  (page) =>
    Promise.resolve(inLanguage(page.language, () => told(page, describe())));

const lead = <Key extends string>(say: (key: Key) => string, title: Key, text: Key): Described => ({
  title: say(title),
  lead: say(text),
});

export const tellHome = fixed(() =>
  lead(
    fromHook(() => useWords(homeWords)),
    'title',
    'lead',
  ),
);
export const tellAbout = fixed(() =>
  lead(
    fromHook(() => useWords(aboutWords)),
    'title',
    'lead',
  ),
);
export const tellMatrix = fixed(() =>
  lead(
    fromHook(() => useWords(matrixWords)),
    'title',
    'intro',
  ),
);
export const tellRanking = fixed(() =>
  lead(
    fromHook(() => useWords(rankingWords)),
    'title',
    'intro',
  ),
);
export const tellStats = fixed(() =>
  lead(
    fromHook(() => useWords(statsWords)),
    'title',
    'intro',
  ),
);
/** "Did they meet?" before both are named. */
export const tellChoice = fixed(() =>
  lead(
    fromHook(() => useWords(metWords)),
    'title',
    'intro',
  ),
);

export const tellSearch: Teller = (page) =>
  Promise.resolve(
    inLanguage(page.language, () => {
      const say = fromHook(() => useWords(searchWords));
      const text = page.parameters.get('q') ?? '';
      const title = text === '' ? say('title') : say('titleOf', { text });
      return told(page, { title, lead: say('intro') });
    }),
  );

/** Nothing has the id in the address, or nothing had it on the day asked. */
export const tellUnknown = (page: AskedPage, id: string): Told =>
  notThere(page, (say) => ({
    title: say('unknownTitle'),
    lead:
      page.knownBy === null
        ? say('unknown', { id })
        : say('unknownAsOf', { id, date: calendarDate(page.knownBy, page.language) }),
  }));

/** The address is that of no page, such as a person under the address of meetings. */
export const tellNoSuchPage = (page: AskedPage): Told =>
  notThere(page, (say) => ({ title: say('notFoundTitle'), lead: say('notFound') }));

function notThere(
  page: AskedPage,
  describe: (say: Say<(typeof shellWords)['en']>) => Described,
): Told {
  return inLanguage(page.language, () => {
    const described = describe(fromHook(() => useWords(shellWords)));
    return { ...told(page, described), status: 404, card: null };
  });
}
