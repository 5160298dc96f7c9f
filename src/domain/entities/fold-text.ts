/** Folds text, so that case, accents, quotes and spaces do not matter when names are compared. */

/** Printable ASCII needs only lower case, which makes folding fast for most names. */
const ASCII = /^[\x20-\x7e]*$/;

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u200e\u200f]/gu;

const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u02b9\u02bb\u02bc\u02be\u02bf\u00b4\uff07]/g;

const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\uff02]/g;

const DASHES = /[\u2010-\u2015\u2212]/g;

/** Marks that are accents and are dropped. In Khmer, Thai, Arabic or Hindi, marks are vowels and are kept. */
const ACCENTS = /(?<=[\p{Script=Latn}\p{Script=Grek}\p{Script=Cyrl}])\p{M}+/gu;

/** Letters that Unicode does not decompose, with their usual spelling in plain Latin or Greek. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/**
 * Folds text for comparison: compatibility forms and ligatures opened (NFKD), accents of Latin, Greek
 * and Cyrillic letters dropped, lower case, quotes and dashes made plain, invisible characters
 * removed, white space collapsed. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return collapse(text.toLowerCase());
  const plain = text
    .replace(SINGLE_QUOTES, "'")
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
    // NFKD splits Thai and Lao AM, which the word dictionaries know only whole.
    .replaceAll('\u0e4d\u0e32', '\u0e33')
    .replaceAll('\u0ecd\u0eb2', '\u0eb3');
  return collapse(plain);
}

/**
 * Key by which names sort alike on every engine: folded text, compared by code point. It is not a
 * dictionary order of any language.
 */
export function sortKeyOf(text: string): string {
  return foldText(text);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
