/** How like two names are: their words are compared by letters and by sound, whatever scripts they are in. */
import { align, type Alignment } from './aligned-words.ts';
import { rounded, scoreOf, type Feature, type FeatureKind } from './features.ts';
import type { Naming } from './light-words.ts';
import { joined, spokenWords, totalWeight, type SpokenWord } from './spoken-words.ts';
import { hasDigit, lettersAlike, WORD_HOWS } from './word-likeness.ts';

/** A name, read once for many comparisons. */
export interface SpokenName {
  readonly text: string;
  readonly words: readonly SpokenWord[];
  /** All words written together. */
  readonly whole: SpokenWord;
}

export function spokenName(text: string, naming: Naming): SpokenName {
  const words = spokenWords(text, naming);
  return { text, words, whole: joined(words) };
}

/** Factors by which a name is less like another one. */
const WRITTEN_TOGETHER = 0.95;
const WHOLE_SOUND = 0.9;
const INITIALS = 0.72;
const OTHER_ORDER = 0.03;
/** If only one name has more words: for each share of its words. Three names of a person are often two. */
const MORE_WORDS = { person: 0.25, other: 0.4 } as const;
/** If both have words that the other lacks. */
const OTHER_WORDS = 0.25;
/** Light words alone, or a part of one that is long, do not make two names differ. */
const WORTH_TELLING = 0.5;
/** A name written together may have one typo in so many letters. */
const LETTERS_PER_TYPO = 8;
/** Of fewer letters, initials are the beginning of too many names. */
const MIN_INITIALS = 3;

/** The features of two names, of which {@link scoreOf} makes their likeness; none if they are not alike. */
export function nameFeatures(a: SpokenName, b: SpokenName, naming: Naming): Feature[] {
  if (a.words.length === 0 || b.words.length === 0) return [];
  const feature = (kind: FeatureKind, weight: number): Feature[] => [
    { kind, weight: rounded(weight), a: a.text, b: b.text },
  ];
  const [one, other] = [a.whole, b.whole];
  if (one.spelling === other.spelling) {
    return feature('sameName', a.words.length === b.words.length ? 1 : WRITTEN_TOGETHER);
  }
  if (a.words.length !== b.words.length) {
    const letters = lettersAlike(one.spelling, other.spelling, LETTERS_PER_TYPO);
    if (letters > 0) return feature('similarName', WRITTEN_TOGETHER * letters);
    if (isOneWordByTheSoundOf(a, b)) return feature('sameSound', WHOLE_SOUND);
  }
  if (naming === 'other' && (areInitials(a, b) || areInitials(b, a))) {
    return feature('initials', INITIALS);
  }
  return alignedFeatures(align(a.words, b.words, naming), naming, feature);
}

/** The best likeness of two names of two entities. */
export function bestNameFeatures(
  a: readonly SpokenName[],
  b: readonly SpokenName[],
  naming: Naming,
): Feature[] {
  let best: { readonly features: Feature[]; readonly score: number } = { features: [], score: 0 };
  for (const one of a) {
    for (const other of b) {
      const features = nameFeatures(one, other, naming);
      const score = scoreOf(features);
      if (score > best.score) best = { features, score };
      if (score === 1) return features;
    }
  }
  return best.features;
}

/** Khmer and other scripts without spaces may write a whole name as one word. */
function isOneWordByTheSoundOf(a: SpokenName, b: SpokenName): boolean {
  if (a.whole.script === b.whole.script || Math.min(a.words.length, b.words.length) > 1) {
    return false;
  }
  return a.whole.sounds.some((key) => key.length > 2 && b.whole.sounds.includes(key));
}

/** Whether the only word of a name is the first letters of another one: PLA, People's Liberation Army. */
function areInitials({ words: [word, ...more] }: SpokenName, { words }: SpokenName): boolean {
  if (word === undefined || more.length > 0 || words.length < MIN_INITIALS) return false;
  const heavy = words.filter(({ weight }) => weight === 1);
  const initials = [words, heavy].map((some) => some.map(({ spelling }) => spelling[0]).join(''));
  return word.spelling.length >= MIN_INITIALS && initials.includes(word.spelling);
}

function alignedFeatures(
  { a, b, pairs }: Alignment,
  naming: Naming,
  feature: (kind: FeatureKind, weight: number) => Feature[],
): Feature[] {
  if (pairs.length === 0) return [];
  const matched = pairs.reduce(
    (sum, pair) => sum + pair.quality * Math.min(a[pair.a]!.weight, b[pair.b]!.weight),
    0,
  );
  const [weightOfA, weightOfB] = [totalWeight(a), totalWeight(b)];
  const hows = pairs.map(({ how }) => WORD_HOWS.indexOf(how));
  const kind = KIND_OF_HOW[WORD_HOWS[Math.max(...hows)]!];
  const [leftOfA, leftOfB] = [
    a.filter((_, i) => !pairs.some((pair) => pair.a === i)),
    b.filter((_, i) => !pairs.some((pair) => pair.b === i)),
  ];
  const [moreOfA, moreOfB] = [totalWeight(leftOfA), totalWeight(leftOfB)];
  const share = Math.max(moreOfA, moreOfB) / Math.max(weightOfA, weightOfB);
  const kept = 1 - MORE_WORDS[naming] * share;
  const isNumbered = naming === 'other' && [...leftOfA, ...leftOfB].some(hasDigit);
  const differ = Math.min(moreOfA, moreOfB) >= WORTH_TELLING || isNumbered;
  const left = { a: textOf(leftOfA), b: textOf(leftOfB) };
  return [
    ...feature(kind, matched / Math.min(weightOfA, weightOfB)),
    ...(isCrossed({ a, b, pairs }) ? feature('otherOrder', -OTHER_ORDER) : []),
    ...(differ
      ? [{ kind: 'otherWords' as const, weight: rounded(kept * (1 - OTHER_WORDS) - 1), ...left }]
      : share > 0
        ? [{ kind: 'moreWords' as const, weight: rounded(kept - 1), ...left }]
        : []),
  ];
}

/** A name of which only some words are told by their first letter is still told by its other words. */
const KIND_OF_HOW = {
  same: 'sameName',
  similar: 'similarName',
  sound: 'sameSound',
  initial: 'initials',
} as const;

function isCrossed({ a, b, pairs }: Alignment): boolean {
  const told = pairs
    .filter((pair) => a[pair.a]!.weight === 1 && b[pair.b]!.weight === 1)
    .sort((x, y) => x.a - y.a);
  return told.some((pair, i) => i > 0 && pair.b < told[i - 1]!.b);
}

const textOf = (words: readonly SpokenWord[]): string | null =>
  words.length === 0 ? null : words.map(({ written }) => written).join(' ');
