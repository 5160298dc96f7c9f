/** Chooses among texts by language, as a list of wishes in RFC 4647 does. */

/**
 * The first text in the requested language, else in a wider one: subtags are dropped from the right
 * (RFC 4647 §3.4), so that `km` satisfies a request for `km-KH`.
 */
export function inLanguageOf<T extends { readonly language: string | null }>(
  wish: string | null,
  texts: readonly T[],
): T | undefined {
  for (let range = wish; range !== null; range = wider(range)) {
    const wanted = range;
    const found = texts.find(({ language }) => speaks(language ?? 'und', wanted));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What decides which of an entity's names is shown. */
export interface ChosenName {
  readonly text: string;
  readonly language: string | null;
  readonly kind: string | null;
}

/** The name in use in the requested language; undefined if there is none. A former name is not in use. */
export const nameInLanguage = <T extends ChosenName>(
  wish: string,
  names: readonly T[],
): T | undefined =>
  inLanguageOf(
    wish,
    names.filter(({ kind }) => kind !== 'former'),
  );

/** `zh-Hant` for `zh-Hant-TW`. A single letter, such as the `x` of `en-x-old`, is dropped with what follows it. */
function wider(range: string): string | null {
  const subtags = range.split('-').slice(0, -1);
  if (subtags.at(-1)?.length === 1) subtags.pop();
  return subtags.length === 0 ? null : subtags.join('-');
}

/** Whether a language satisfies a request, as `en-GB` satisfies a request for `en`. */
function speaks(language: string, wish: string): boolean {
  const [have, want] = [language.toLowerCase(), wish.toLowerCase()];
  return have === want || have.startsWith(`${want}-`);
}
