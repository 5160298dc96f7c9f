/** Other ways to write the words of a name: written together, or as initials. */
import { nameTokens, nameWords, type NameWord } from './names.ts';

/** Names of more words are not written together as a whole; only neighbours among so many first words are. */
const MAX_WORDS = 8;
/** Initials of fewer words say too little: two letters are the beginning of many names. */
const MIN_INITIALS = 3;
const MAX_LENGTH = 64;

export interface NameShortcuts {
  /**
   * Neighbouring words without the space between them, and the whole name: `hunsen` for Hun Sen. The value
   * is the length of the first word: a query word that is no longer can only be that word or its beginning.
   */
  readonly together: ReadonlyMap<string, number>;
  /**
   * Initials of all words, and of those that begin with a capital: `mofa` and `mfa` for Ministry of
   * Foreign Affairs.
   */
  readonly initials: readonly string[];
}

/** The shortcuts of a name, given as text and as its words; none in a script without spaces. */
export function nameShortcuts(text: string, words: readonly NameWord[]): NameShortcuts {
  if (words.length < 2 || words.some(({ unspaced }) => unspaced)) {
    return { together: new Map(), initials: [] };
  }
  const plain = words.map(({ whole }) => whole);
  const few = plain.slice(0, MAX_WORDS);
  const pairs = few.slice(1).map((word, i) => [few[i]!, word]);
  const together = new Map(
    [...pairs, ...(plain.length <= MAX_WORDS ? [plain] : [])]
      .map((joined) => [joined.join(''), joined[0]!.length] as const)
      .filter(([joined]) => joined.length <= MAX_LENGTH && !plain.includes(joined)),
  );
  const capital = nameWords(text.replace(/(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu, ' '));
  const initials = [plain, capital.map(({ whole }) => whole)]
    .map(initialsOf)
    .filter((each) => each !== '' && !plain.includes(each));
  return { together, initials: [...new Set(initials)] };
}

/** The tokens that a name is indexed by: its own, and its shortcuts. */
export function indexTokens(text: string): string[] {
  const { together, initials } = nameShortcuts(text, nameWords(text));
  return [...new Set([...nameTokens(text), ...together.keys(), ...initials])];
}

const initialsOf = (words: readonly string[]) =>
  words.length < MIN_INITIALS ? '' : words.map(([first = '']) => first).join('');
