/** The head of a page as the server writes it: titles, addresses and JSON-LD. Nothing in it but the HTML of its first page is escaped yet. */
import { isEmbed, pathOfPage } from '../address/embed-path.ts';
import { HEIGHTS, SANDBOX, type Heights } from '../embed/frame.ts';
import { isolated } from '../language/isolated.ts';
import { LANGUAGES, type Language } from '../language/languages.ts';
import { firstPageOf } from './first-page.tsx';
import { cut } from './in-words.tsx';
import type { AskedPage, Told } from './page-request.ts';

export interface Head {
  readonly status: 200 | 404;
  readonly language: Language;
  readonly title: string;
  readonly headline: string;
  readonly description: string;
  /** Path and parameters of the one address of the page in this language; null if nothing is there. */
  readonly canonical: string | null;
  /** The same page in each language. */
  readonly alternates: readonly { readonly language: Language; readonly path: string }[];
  readonly jsonLd: object | null;
  /** Path and parameters of the picture; null if the page has none. */
  readonly card: string | null;
  /** The same answer within a page of another site; null if there is none. */
  readonly embed: EmbedFrame | null;
  readonly isIndexed: boolean;
  /** HTML that stands in the page until its scripts have drawn it; null for none. */
  readonly firstPage: string | null;
}

export interface EmbedFrame {
  /** With the language and colours that the page was asked with. */
  readonly path: string;
  readonly heights: Heights;
  readonly sandbox: string;
}

const MOST_OF_TITLE = 150;
const MOST_OF_DESCRIPTION = 400;

export function writeHead(told: Told, page: AskedPage): Head {
  const { status, about } = told;
  const title = `${isolated(cut(told.title, MOST_OF_TITLE))} · Rapport`;
  const headline = cut(told.headline, MOST_OF_TITLE * 2);
  const description = cut(told.description, MOST_OF_DESCRIPTION);
  const isThere = status === 200;
  const isCard = isEmbed(page.path);
  // The page around a frame is the one to be found and shared.
  const address = pathOfPage(told.address);
  const canonical = inLanguageOf(page.language, address);
  return {
    status,
    language: page.language,
    title,
    headline,
    description,
    canonical: isThere ? canonical : null,
    alternates: isThere
      ? LANGUAGES.map((language) => ({ language, path: inLanguageOf(language, address) }))
      : [],
    jsonLd: isThere
      ? {
          '@context': 'https://schema.org',
          '@type': 'WebPage',
          name: headline,
          description,
          url: page.absolute(canonical),
          inLanguage: page.language,
          isPartOf: { '@type': 'WebSite', name: 'Rapport', url: page.absolute('/') },
          ...(about.length > 0 && { about }),
        }
      : null,
    card: told.card === null ? null : cardPath(address, page.language),
    embed:
      isThere && told.embed !== undefined
        ? {
            path: embedPath(address, page.parameters),
            heights: HEIGHTS[told.embed],
            sandbox: SANDBOX,
          }
        : null,
    isIndexed: isThere && !isCard && page.path !== '/search',
    firstPage: firstPageOf(told, page),
  };
}

/** English is the language of an address that names none. */
function inLanguageOf(language: Language, address: string): string {
  if (language === 'en') return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}

/** `/embed/met?…` for `/met?…`, in the language and the colours of the link; without them, in those of the reader. */
function embedPath(address: string, asked: URLSearchParams): string {
  const [path = '', search = ''] = address.split('?');
  const parameters = new URLSearchParams(search);
  for (const name of ['lang', 'theme']) {
    const value = asked.get(name);
    if (value !== null) parameters.set(name, value);
  }
  return parameters.size === 0 ? `/embed${path}` : `/embed${path}?${parameters}`;
}

/** `/card/met.png?…` for `/met?…`. The language is always named, because a picture is fetched by machines. */
function cardPath(address: string, language: Language): string {
  const [path = '', search = ''] = address.split('?');
  const parameters = new URLSearchParams(search);
  parameters.set('lang', language);
  return `/card${path === '/' ? '/start' : path}.png?${parameters}`;
}
