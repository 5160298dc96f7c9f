/** The words of a name in Latin letters, with how they sound, so that names in any script can be compared. */
import anyAscii from 'any-ascii';
import { doubleMetaphone } from 'double-metaphone';
import { nameWords } from '../entities/names.ts';
import { scriptOf } from '../entities/scripts.ts';
import { isFatherMark, weightOf, type Naming } from './light-words.ts';

/** One word of a name, or several that are written together for a comparison. */
export interface SpokenWord {
  /** Folded, in its own script. */
  readonly written: string;
  /** ISO 15924 code of its script; `Latn` for plain letters and digits. */
  readonly script: string;
  /** In lower-case letters and digits of ASCII. */
  readonly spelling: string;
  /** Its phonetic keys (Double Metaphone). Words that share one sound alike. */
  readonly sounds: readonly string[];
  /** How much it tells of whose name it is: 1, or less for titles, particles and legal forms. */
  readonly weight: number;
  /** Whether it is the name of the bearer's father, as Salman in Mohammed bin Salman. */
  readonly ofFather: boolean;
}

/** More words say nothing new, and comparing them takes time. */
const MAX_WORDS = 16;

const NOT_SPELLED = /[^a-z0-9]+/g;

/** The words of a name that have any letter or digit, in order; at most 16. */
export function spokenWords(name: string, naming: Naming): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const { whole } of nameWords(name).slice(0, MAX_WORDS)) {
    const spelling = anyAscii(whole).toLowerCase().replace(NOT_SPELLED, '');
    if (spelling === '') continue;
    const script = spelling === whole ? 'Latn' : scriptOf(whole);
    const before = words.at(-1)?.spelling;
    words.push({
      ...{ written: whole, script, spelling, sounds: soundsOf(spelling, script) },
      weight: weightOf(whole, spelling, naming),
      ofFather: naming === 'person' && before !== undefined && isFatherMark(before),
    });
  }
  return words;
}

/** Neighbouring words as one. */
export function joined(words: readonly SpokenWord[]): SpokenWord {
  const spelling = words.map((word) => word.spelling).join('');
  const { script = 'Latn', ofFather = false } = words[0] ?? {};
  return {
    ...{ script, ofFather, spelling, sounds: soundsOf(spelling, script) },
    written: words.map((word) => word.written).join(''),
    weight: totalWeight(words),
  };
}

export const totalWeight = (words: readonly SpokenWord[]): number =>
  words.reduce((sum, { weight }) => sum + weight, 0);

/** Scripts that leave out short vowels and write long ones as consonants. */
const CONSONANTS_ONLY: readonly string[] = ['Arab', 'Hebr'];

/** The phonetic keys of a word; none if it has too few sounds to tell it from others. */
function soundsOf(spelling: string, script: string): string[] {
  const [first = '', ...rest] = spelling;
  const heard = CONSONANTS_ONLY.includes(script)
    ? first.replace('w', 'v') + rest.join('').replace(/[wyv]/g, '')
    : spelling;
  // A doubled consonant is heard once; Arabic does not write the vowel that may lie between the two.
  const keys = doubleMetaphone(heard).map((key) => key.replace(/(.)\1+/g, '$1'));
  return [...new Set(keys)].filter((key) => key.length > 1);
}
