/** Finds the names nearest to a text that no name matches, to suggest them to the reader. */
import { compareText } from '../lists/order.ts';
import type { SearchableName } from './name-match.ts';
import { nameWords } from './names.ts';

/** A name that is near a text. */
export type NearName = Pick<SearchableName, 'of' | 'text'>;

/** Below it a name has too little in common to be a hint. */
const LEAST = 0.4;
/** The share of its nearness that a name with many more words than the text loses. */
const LONGER = 0.3;

/**
 * The names nearest to a text, nearest first, one for each entity. How near is the average over the words
 * of the text: how many of its pairs of letters a word shares with the most alike word of the name
 * (Dice's coefficient). Names with more words than the text come later. It does not depend on the order of `names`.
 */
export function nearestNames(
  text: string,
  names: readonly SearchableName[],
  most: number,
): NearName[] {
  const words = nameWords(text).map(({ whole }) => pairsOf(whole));
  if (words.length === 0) return [];
  const best = new Map<string, { readonly name: SearchableName; readonly nearness: number }>();
  for (const name of names) {
    const own = nameWords(name.text).map(({ whole }) => pairsOf(whole));
    const sum = words.reduce(
      (total, word) => total + Math.max(0, ...own.map((other) => likeness(word, other))),
      0,
    );
    const mean = sum / words.length;
    const share = words.length / Math.max(words.length, own.length);
    const near = { name, nearness: mean * (1 - LONGER + LONGER * share) };
    const rival = best.get(name.of);
    if (mean >= LEAST && (rival === undefined || compare(near, rival) < 0)) {
      best.set(name.of, near);
    }
  }
  return [...best.values()]
    .sort(compare)
    .slice(0, most)
    .map(({ name: { of, text: found } }) => ({ of, text: found }));
}

type Near = { readonly name: SearchableName; readonly nearness: number };

function compare(a: Near, b: Near): number {
  return (
    b.nearness - a.nearness ||
    compareText(a.name.text, b.name.text) ||
    compareText(a.name.of, b.name.of) ||
    compareText(a.name.key, b.name.key)
  );
}

/** The pairs of neighbouring letters, with the beginning as a letter of its own. */
function pairsOf(word: string): ReadonlySet<string> {
  const letters = [' ', ...word];
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]!}${letter}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}
