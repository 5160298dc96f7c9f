/** How like two words of names are, by letters and by sound. */
import { editsBetween } from '../entities/edits.ts';
import type { Naming } from './light-words.ts';
import type { SpokenWord } from './spoken-words.ts';

/** How two words are alike, from the closest to the loosest. */
export const WORD_HOWS = ['same', 'similar', 'sound', 'initial'] as const;
export type WordHow = (typeof WORD_HOWS)[number];

export interface WordLikeness {
  readonly how: WordHow;
  /** Above 0, up to 1. */
  readonly quality: number;
}

/** One edit for so many letters of the shorter word is a spelling of the same word. */
const LETTERS_PER_EDIT = 4;

/** Spelling tells more than sound, unless one of the two is only a transliteration. */
const SOUND = { spelled: 0.85, transliterated: 0.92 } as const;
const INITIAL = 0.75;

/** How like two words are; null if they are not. */
export function wordLikeness(a: SpokenWord, b: SpokenWord, naming: Naming): WordLikeness | null {
  if (a.written === b.written || a.spelling === b.spelling) return { how: 'same', quality: 1 };
  // Numbers tell apart what is named alike: Battalion 70 and Battalion 71.
  if (naming !== 'person' && (hasDigit(a) || hasDigit(b))) return null;
  const isOneScript = a.script === b.script;
  // In one script, words are compared as written: a transliteration may hide a letter.
  const [x, y] = isOneScript ? [a.written, b.written] : [a.spelling, b.spelling];
  if (naming === 'person' && Math.min(x.length, y.length) === 1) {
    return x[0] === y[0] ? { how: 'initial', quality: INITIAL } : null;
  }
  const letters = lettersAlike(x, y);
  const sound = soundAlike(a, b);
  if (letters === 0 && sound === 0) return null;
  return letters >= sound ? { how: 'similar', quality: letters } : { how: 'sound', quality: sound };
}

export const hasDigit = ({ spelling }: SpokenWord): boolean => /\d/.test(spelling);

/** The share of letters that two texts have in common; 0 if more than a quarter of the shorter one differs. */
export function lettersAlike(a: string, b: string, lettersPerEdit = LETTERS_PER_EDIT): number {
  const most = Math.floor(Math.min(a.length, b.length) / lettersPerEdit);
  const longer = Math.max(a.length, b.length);
  if (most === 0 || longer - Math.min(a.length, b.length) > most) return 0;
  const edits = editsBetween(a, b, { most, swaps: true });
  return edits <= most ? 1 - edits / longer : 0;
}

/** Words in one script other than Latin sound alike only if they are spelled alike. */
function soundAlike(a: SpokenWord, b: SpokenWord): number {
  if (a.script === b.script && a.script !== 'Latn') return 0;
  if (!a.sounds.some((key) => b.sounds.includes(key))) return 0;
  return a.script === b.script ? SOUND.spelled : SOUND.transliterated;
}
