/** Writes a head and what readers see first into the explorer's page, in place of what stands between comments there. */
import { CARD_SIZE, type Head } from './heads-bundle.ts';

/** What `web/index.html` holds for every page. */
const DEFAULT_HEAD = /<!--head-->[\s\S]*<!--\/head-->/;
const DEFAULT_FIRST = /<!--first-->[\s\S]*<!--\/first-->/;

/** The page with this head. Null if it has no place for one, because it is of another build. */
export function withHead(page: string, head: Head, origin: string): string | null {
  const { firstPage } = head;
  if (!DEFAULT_HEAD.test(page)) return null;
  return page
    .replace(DEFAULT_HEAD, () => tagsOf(head, origin).join('\n    '))
    .replace(DEFAULT_FIRST, (itself) => firstPage ?? itself)
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escaped(head.language)}"`);
}

const LOCALES: Readonly<Record<string, string>> = { en: 'en_US', km: 'km_KH' };

function tagsOf(head: Head, origin: string): string[] {
  const { title, headline, description, canonical, alternates, jsonLd, card, language } = head;
  const absolute = (path: string) => `${origin}${path}`;
  return [
    `<title>${escaped(title)}</title>`,
    named('description', canonical === null ? description : joined(headline, description)),
    ...(head.isIndexed ? [] : [named('robots', 'noindex')]),
    ...(canonical === null ? [] : [link('canonical', absolute(canonical))]),
    ...alternates.map((one) =>
      link('alternate', absolute(one.path), ` hreflang="${escaped(one.language)}"`),
    ),
    property('og:site_name', 'Rapport'),
    property('og:type', 'website'),
    property('og:locale', LOCALES[language] ?? language),
    property('og:title', headline),
    property('og:description', description),
    ...(canonical === null ? [] : [property('og:url', absolute(canonical))]),
    ...(card === null ? [] : pictureOf(absolute(card), headline)),
    named('twitter:card', card === null ? 'summary' : 'summary_large_image'),
    ...(head.embed === null || canonical === null ? [] : [oembedOf(head, absolute)]),
    ...(jsonLd === null ? [] : [`<script type="application/ld+json">${data(jsonLd)}</script>`]),
  ];
}

const pictureOf = (url: string, words: string): string[] => [
  property('og:image', url),
  property('og:image:type', 'image/png'),
  property('og:image:width', String(CARD_SIZE.width)),
  property('og:image:height', String(CARD_SIZE.height)),
  property('og:image:alt', words),
];

/** Where programs find how to show the page within another one (oembed.com). */
function oembedOf({ canonical, headline }: Head, absolute: (path: string) => string): string {
  const asked = new URLSearchParams({ url: absolute(canonical ?? '/'), format: 'json' });
  const more = ` type="application/json+oembed" title="${escaped(headline)}"`;
  return link('alternate', absolute(`/oembed?${asked.toString()}`), more);
}

/** A search engine shows no headline, so the answer stands in the description. */
const joined = (headline: string, description: string): string => {
  if (description.startsWith(headline)) return description;
  return `${headline}${/[.!?…។]$/.test(headline) ? '' : '.'} ${description}`;
};

const named = (name: string, content: string) =>
  `<meta name="${name}" content="${escaped(content)}" />`;
const property = (name: string, content: string) =>
  `<meta property="${name}" content="${escaped(content)}" />`;
const link = (rel: string, href: string, more = '') =>
  `<link rel="${rel}"${more} href="${escaped(href)}" />`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text within an element or within quotes. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

/** JSON within a script, which only `</script>` or `<!--` could end or change. */
const data = (value: object) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
