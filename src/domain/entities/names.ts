/** The words and tokens of names, as search sees them. */
import { foldText } from './fold-text.ts';

const MAX_TOKENS = 32;

const MAX_TOKEN_LENGTH = 64;

/** A query of more words is not searched for as one word. */
const MAX_TOGETHER = 4;

/** Enough for every token that is kept. A longer text is a mistake or an attack. */
const MAX_TEXT_LENGTH = 4096;

/** Zero-width space marks a word's end in Khmer, Thai and Lao text. */
const WORD_BREAK = /\u200b/g;

/**
 * One word of a name as written between spaces. In a script without spaces it may consist of
 * several `parts`.
 */
export interface NameWord {
  readonly whole: string;
  /** Dictionary words of an unspaced run, in order; empty if the run is one word. */
  readonly parts: readonly string[];
  /** Whether the script is written without spaces between words. */
  readonly unspaced: boolean;
}

const UNSPACED_SCRIPTS = ['Khmr', 'Laoo', 'Thai', 'Mymr', 'Hani', 'Hira', 'Kana'];

const UNSPACED_CLASS = UNSPACED_SCRIPTS.map((code) => `\\p{Script_Extensions=${code}}`).join('');

const UNSPACED = new RegExp(`(?=[\\p{L}])[${UNSPACED_CLASS}]`, 'u');

/** A run of one kind: unspaced letters and their marks, or any other letters, marks and digits. */
const RUNS = new RegExp(
  `(?:(?=[\\p{L}\\p{M}])[${UNSPACED_CLASS}])+|(?:(?![${UNSPACED_CLASS}])[\\p{L}\\p{M}\\p{N}]|(?=\\p{N})[${UNSPACED_CLASS}])+`,
  'gu',
);

const APOSTROPHES = /(?<=[\p{L}\p{M}])'(?=\p{L})/gu;

/** Initials written together: `U.S.`, `C.N.R.P.` */
const INITIALS = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\.){2,}/gu;

const SEGMENTER = new Intl.Segmenter('km', { granularity: 'word' });

/** The words of a name, folded, in order; punctuation is dropped, `O'Brien` and `U.S.` are one word each. */
export function nameWords(text: string): NameWord[] {
  const runs = foldedWords(text.slice(0, MAX_TEXT_LENGTH));
  return runs.slice(0, MAX_TOKENS).map((run) => {
    const unspaced = isUnspaced(run);
    const words = unspaced ? [...SEGMENTER.segment(run)].map(({ segment }) => cut(segment)) : [];
    return { whole: cut(run), parts: words.length > 1 ? words : [], unspaced };
  });
}

/** As {@link nameWords}, of a text of any length; an unbroken run of a script without spaces is one word. */
export function foldedWords(text: string): string[] {
  const folded = foldText(text.replace(WORD_BREAK, ' '))
    .replace(APOSTROPHES, '')
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''));
  return folded.match(RUNS) ?? [];
}

/** Whether a word is of a script that is written without spaces between words. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/**
 * The distinct tokens a name is indexed and looked for by, at most 32 of 64 UTF-16 units.
 *
 * Scripts without spaces (Khmer, Lao, Thai, Burmese, Chinese, Japanese) give overlapping tokens,
 * because a dictionary splits a whole name and a half-typed one differently (កឹមសុខា gives កឹ+ម+សុខា):
 * the words, every unbroken run, and neighbouring runs joined. So កឹម សុខា gives កឹមសុខា, កឹម, សុខា, and the
 * start of either spelling is the start of a token.
 */
export function nameTokens(text: string): string[] {
  const tokens = new Set<string>();
  const words = nameWords(text);
  words.forEach((word, index) => {
    if (word.unspaced && !words[index - 1]?.unspaced) tokens.add(joinedFrom(words, index));
    tokens.add(word.whole);
    for (const part of word.parts) tokens.add(part);
  });
  return [...tokens].slice(0, MAX_TOKENS);
}

/**
 * What an engine searches for: the forms of each word of a query. A name must have one form of each word,
 * as it is, as a beginning, or with a typo. A word between spaces may also be part of a name written
 * together. A word of three letters is too short for typos, but two of its letters may be swapped. In
 * scripts without spaces a dictionary word may also have been indexed as part of a longer run.
 * `rankNames` in `name-match.ts` decides in the end.
 */
export function nameForms(text: string): string[][] {
  const words = nameWords(text);
  const together = writtenTogether(words);
  let joined = '';
  return words.flatMap((word, index) => {
    if (!word.unspaced) {
      const forms = [word.whole, ...(together === null ? [] : [together]), ...swapsIn(word.whole)];
      return [[...new Set(forms)]];
    }
    if (!words[index - 1]?.unspaced) joined = joinedFrom(words, index);
    const parts = word.parts.length === 0 ? [word.whole] : word.parts;
    return parts.map((part) => [...new Set([joined, word.whole, part])]);
  });
}

/** The words of a query written together; null for one word, too many words, or a script without spaces. */
export function writtenTogether(words: readonly NameWord[]): string | null {
  if (words.length < 2 || words.length > MAX_TOGETHER) return null;
  if (words.some(({ unspaced }) => unspaced)) return null;
  return cut(words.map(({ whole }) => whole).join(''));
}

/** A word of three letters with two neighbours swapped, each way; none of any other word. */
export function swapsIn(word: string): string[] {
  const [a, b, c, ...more] = word;
  if (a === undefined || b === undefined || c === undefined || more.length > 0) return [];
  return [`${b}${a}${c}`, `${a}${c}${b}`].filter((swapped) => swapped !== word);
}

/**
 * The name as one string, for comparing whole names: its words in order, with single spaces except between
 * words of a script without spaces.
 */
export function wholeNameOf(words: readonly NameWord[]): string {
  return words.reduce((name, word, index) => {
    const apart = index > 0 && !(word.unspaced && words[index - 1]?.unspaced);
    return name + (apart ? ' ' : '') + word.whole;
  }, '');
}

/** A key that names share if they differ only in case, accents, punctuation or the order of their words. */
export function nameKeyOf(text: string): string {
  return nameWords(text)
    .map(({ whole }) => whole)
    .sort()
    .join(' ');
}

/** The unspaced runs from `index` on, joined without spaces. */
function joinedFrom(words: readonly NameWord[], index: number): string {
  const end = words.findIndex((word, at) => at > index && !word.unspaced);
  return cut(
    words
      .slice(index, end === -1 ? undefined : end)
      .map((word) => word.whole)
      .join(''),
  );
}

/** Cuts a token to its greatest length, never inside a surrogate pair. */
function cut(token: string): string {
  return token.slice(0, MAX_TOKEN_LENGTH).replace(/[\ud800-\udbff]$/, '');
}
