/** Says things in a language outside of the explorer: with its own words, hooks and components. */
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import type { Language } from '../language/languages.ts';

/** Runs `work` with the words of a language. It must not wait for anything: other requests have other languages. */
export function inLanguage<T>(language: Language, work: () => T): T {
  // All words are here already, so the language changes at once.
  void i18next.changeLanguage(language);
  return work();
}

/** What a hook of the explorer returns. Call it within `inLanguage`. */
export function fromHook<T>(useIt: () => T): T {
  const said: T[] = [];
  function Saying() {
    said.push(useIt());
    return null;
  }
  markupOf(<Saying />);
  return said[0]!;
}

/** The text of a component of the explorer, without its markup. Call it within `inLanguage`. */
export function textOf(component: ReactNode): string {
  return markupOf(component)
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: keyof typeof CHARACTERS) => CHARACTERS[name])
    .replace(/\s+/g, ' ')
    .trim();
}

/** The five characters that React escapes. */
const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" } as const;

/** The HTML of a component of the explorer, as it is at an address. Call it within `inLanguage`. */
export function markupOf(
  component: ReactNode,
  { path, search } = { path: '/', search: '' },
): string {
  return renderToStaticMarkup(
    <Router ssrPath={path} ssrSearch={search}>
      {component}
    </Router>,
  );
}

const graphemes = new Intl.Segmenter('km', { granularity: 'grapheme' });

/** The text, or its beginning and an ellipsis. Never cuts within a letter, and between words if it can. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let short = '';
  for (const { segment } of graphemes.segment(text.slice(0, most * 2))) {
    if (short.length + segment.length >= most) break;
    short += segment;
  }
  const atWord = short.replace(/\s+\S*$/, '');
  return `${(atWord.length > most * 0.7 ? atWord : short).trimEnd()}…`;
}

/** Sentences one after another. A sentence without a stop at its end gets one. */
export function sentences(parts: readonly (string | null)[], language: Language): string {
  const stop = language === 'km' ? '។' : '.';
  return parts
    .flatMap((part) => part?.trim() || [])
    .map((part) => (/[.!?…។]$/.test(part) ? part : `${part}${stop}`))
    .join(' ');
}
