/** Pairs the words of two names, the most alike first. */
import type { Naming } from './light-words.ts';
import { joined, type SpokenWord } from './spoken-words.ts';
import { wordLikeness, type WordLikeness } from './word-likeness.ts';

/** Two words that were paired, by their places. */
export interface AlignedPair extends WordLikeness {
  readonly a: number;
  readonly b: number;
}

export interface Alignment {
  /** The words, of which neighbours are one where the other name writes them together. */
  readonly a: readonly SpokenWord[];
  readonly b: readonly SpokenWord[];
  readonly pairs: readonly AlignedPair[];
}

/** Aligns greedily: each word is paired at most once. It does not matter which name comes first. */
export function align(
  first: readonly SpokenWord[],
  second: readonly SpokenWord[],
  naming: Naming,
): Alignment {
  const a = writtenAsIn(first, second);
  const b = writtenAsIn(second, first);
  // Who is whose father is told by the order of the words; all else may be in any order.
  const tellsFathers = [a, b].every((words) => words.some(({ ofFather }) => ofFather));
  const options: AlignedPair[] = [];
  a.forEach((one, i) => {
    b.forEach((other, j) => {
      if (tellsFathers && one.ofFather !== other.ofFather) return;
      const likeness = wordLikeness(one, other, naming);
      if (likeness !== null) options.push({ a: i, b: j, ...likeness });
    });
  });
  options.sort(
    (x, y) => y.quality - x.quality || distance(x) - distance(y) || x.a + x.b - (y.a + y.b),
  );
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const pairs = options.filter((pair) => {
    if (takenA.has(pair.a) || takenB.has(pair.b)) return false;
    takenA.add(pair.a);
    takenB.add(pair.b);
    return true;
  });
  return { a, b, pairs };
}

const distance = ({ a, b }: AlignedPair) => Math.abs(a - b);

/** How many neighbouring words another name may write as one; more come first. */
const JOINED = [4, 3, 2] as const;

/** The words, with neighbours joined where the other name has them as one word. */
function writtenAsIn(
  words: readonly SpokenWord[],
  other: readonly SpokenWord[],
): readonly SpokenWord[] {
  const isRun = (at: number) =>
    at + 1 < words.length && other.some((word) => isBegunBy(word, words[at]!, words[at + 1]!));
  if (!words.some((_, at) => isRun(at))) return words;
  const result: SpokenWord[] = [];
  for (let at = 0; at < words.length;) {
    const run = isRun(at) ? runAt(words, at, other) : undefined;
    result.push(run === undefined ? words[at]! : joined(run));
    at += run?.length ?? 1;
  }
  return result;
}

/** Most names are sifted out here, because they are many and joining takes time. */
const isBegunBy = (whole: SpokenWord, first: SpokenWord, second: SpokenWord): boolean =>
  whole.spelling.length > first.spelling.length &&
  whole.spelling.startsWith(first.spelling) &&
  whole.spelling.startsWith(second.spelling, first.spelling.length);

function runAt(
  words: readonly SpokenWord[],
  at: number,
  other: readonly SpokenWord[],
): readonly SpokenWord[] | undefined {
  return JOINED.filter((length) => at + length <= words.length)
    .map((length) => words.slice(at, at + length))
    .find((some) => {
      const together = some.map(({ spelling }) => spelling).join('');
      return other.some(({ spelling }) => spelling === together);
    });
}
