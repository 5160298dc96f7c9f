/** Countries and languages as FollowTheMoney writes them. */

/** Languages that FollowTheMoney knows (ISO 639-2), without two that BCP 47 writes as another: Montenegrin, Tagalog. */
const LANGUAGES =
  'afr amh ara aze bel ben bos bul cat ces dan deu ell eng est fas fil fin fra gle heb hin hrv hun hye ind isl ' +
  'ita jpn kan kat kaz khm kir kor lao lav lit ltz mkd mlt mon msa mya nep nld nor pol por pus ron rus sin slk slv ' +
  'spa sqi srp swa swe tam tel tgk tha tuk tur ukr urd uzb vie zho';

/** BCP 47 language → the code of three letters. Node knows the way back only. */
const THREE_LETTERS = new Map(
  LANGUAGES.split(' ').map((code) => [new Intl.Locale(code).language, code]),
);

/** The code of three letters of a BCP 47 tag; null if there is none. */
export function ftmLanguage(tag: string): string | null {
  try {
    return THREE_LETTERS.get(new Intl.Locale(tag).language) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const NO_COUNTRY = /^(Z|X[^K]|QO|UN)/;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** English name of a country, in lower case → its code of two letters. */
const CODES = new Map(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    // Without codes of countries that are gone, and of what is no country.
    .filter((code) => new Intl.Locale(`und-${code}`).region === code && !NO_COUNTRY.test(code))
    .flatMap((code) => {
      const name = ENGLISH.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code.toLowerCase()] as const];
    }),
);

/** The code of the country that has one of these names in English; null if none is one. */
export function countryCode(names: readonly string[]): string | null {
  for (const name of names) {
    const code = CODES.get(name.toLowerCase());
    if (code !== undefined) return code;
  }
  return null;
}
