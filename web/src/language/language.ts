/** The interface's language: English or Khmer, switched in place, kept in the address and for the next visit. */
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { keep, kept } from '../theme/kept.ts';
import { isolated } from './isolated.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { number } from './numbers.ts';

/** Texts of one part of the interface, by key. `{{name}}` stands for a value; `_one`/`_other` follow `count`. */
type Texts = Readonly<Record<string, string>>;

/** The same keys in both languages; a missing key does not compile. Khmer has no plural forms. */
interface Words<English extends Texts> {
  readonly part: string;
  readonly en: English;
  readonly km: Readonly<Record<keyof English, string>>;
}

/** Declares the texts of one part (a page, the badges). Call it once, at the top of a `words.ts`. */
export function defineWords<const English extends Texts>(
  part: string,
  en: English,
  km: Readonly<Record<keyof English, string>>,
): Words<English> {
  i18next.addResourceBundle('en', part, en);
  i18next.addResourceBundle('km', part, km);
  return { part, en, km };
}

/** A key without its plural ending. */
type Key<English> = keyof English extends infer K
  ? K extends `${infer Stem}_one` | `${infer Stem}_other`
    ? Stem
    : K & string
  : never;

export type Say<English extends Texts> = (
  key: Key<English>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Says texts of a part in the current language; re-renders when it changes. */
export function useWords<English extends Texts>(words: Words<English>): Say<English> {
  const { t, i18n } = useTranslation(words.part);
  const read = t as (key: string, options: Readonly<Record<string, unknown>>) => string;
  const language = asLanguage(i18n.language) ?? 'en';
  return (key, values = {}) =>
    fill(read(key, { count: values['count'], skipInterpolation: true }), values, language);
}

/** Puts values into a text: numbers in the digits of its language, and names that cannot turn its direction. */
function fill(text: string, values: Readonly<Record<string, string | number>>, language: Language) {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value, language) : isolated(value);
  });
}

/** The current language. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return asLanguage(i18n.language) ?? 'en';
}

/** Switches the language at once, without reloading the page. */
export function switchLanguage(language: Language): void {
  keep('language', language);
  void i18next.changeLanguage(language);
}

/** Chooses the language of the first page: the address, else the last choice, else the browser's. */
export function startLanguage(): void {
  const asked = new URLSearchParams(location.search).get('lang');
  const language =
    asLanguage(asked) ??
    asLanguage(kept('language')) ??
    asLanguage(navigator.language.slice(0, 2)) ??
    'en';
  i18next.on('languageChanged', (now) => {
    document.documentElement.lang = now;
  });
  void i18next.changeLanguage(language);
}

function asLanguage(text: string | null): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null;
}

// Runs as soon as this file is imported, because every part declares its texts when it is imported.
void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {},
  ns: [],
  initAsync: false,
  react: { useSuspense: false },
});
