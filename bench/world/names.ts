/** Invented names in several scripts, and the few words of which headlines are made. */
import type { Dice } from './dice.ts';

interface Syllable {
  readonly Latn: string;
  readonly Khmr: string;
  readonly Cyrl: string;
  readonly Arab: string;
}
const syllable = (Latn: string, Khmr: string, Cyrl: string, Arab: string): Syllable => {
  return { Latn, Khmr, Cyrl, Arab };
};

const SYLLABLES: readonly Syllable[] = [
  syllable('sa', 'សា', 'са', 'سا'),
  syllable('vel', 'វែល', 'вел', 'فيل'),
  syllable('ko', 'កូ', 'ко', 'كو'),
  syllable('rin', 'រិន', 'рин', 'رين'),
  syllable('tha', 'ថា', 'та', 'تا'),
  syllable('mor', 'ម៉រ', 'мор', 'مور'),
  syllable('li', 'លី', 'ли', 'لي'),
  syllable('dan', 'ដាន', 'дан', 'دان'),
  syllable('phe', 'ភេ', 'фе', 'في'),
  syllable('sok', 'សុខ', 'сок', 'سوك'),
  syllable('ra', 'រ៉ា', 'ра', 'را'),
  syllable('nim', 'នីម', 'ним', 'نيم'),
  syllable('bo', 'បូ', 'бо', 'بو'),
  syllable('chan', 'ចាន់', 'чан', 'شان'),
  syllable('el', 'អែល', 'эл', 'ال'),
  syllable('ost', 'អុស', 'ост', 'است'),
];
type Script = keyof Syllable;

/** Scripts besides Latin, each with a language that is written in it. */
export const OTHER_SCRIPTS: readonly (readonly [Exclude<Script, 'Latn'>, string])[] = [
  ['Khmr', 'km'],
  ['Cyrl', 'ru'],
  ['Arab', 'ar'],
];

/** Two words made of syllables, with the same sounds in every script. */
export interface Sounds {
  readonly words: readonly (readonly Syllable[])[];
}

export function sounds(dice: Dice): Sounds {
  const word = () => Array.from({ length: 2 + dice.below(2) }, () => dice.pick(SYLLABLES));
  return { words: [word(), word()] };
}

export function spell({ words }: Sounds, script: Script): string {
  return words
    .map((word) => {
      const text = word.map((part) => part[script]).join('');
      return text.charAt(0).toUpperCase() + text.slice(1);
    })
    .join(' ');
}

/** The start of an id, such as `savel-korin`. */
export function slug(name: Sounds): string {
  return spell(name, 'Latn').toLowerCase().replaceAll(' ', '-');
}

/** Publishers, with the language in which each publishes. */
export const PUBLISHERS: readonly (readonly [string, string])[] = [
  ['The Lowland Gazette', 'en'],
  ['Harbour Wire', 'en'],
  ['Radio Tarn', 'en'],
  ['Voice of the Delta', 'km'],
  ['Northern Herald', 'ru'],
  ['Observer of the Gulf', 'ar'],
];

const THINGS = ['talks', 'elections', 'land reform', 'the budget', 'fishing rights', 'the courts'];
const VERBS = ['divide', 'occupy', 'stall over', 'return to', 'turn on', 'look beyond'];
const ACTORS = ['Ministers', 'Parties', 'Envoys', 'Rights groups', 'Neighbours', 'Unions'];

export function headline(dice: Dice): string {
  return `${dice.pick(ACTORS)} ${dice.pick(VERBS)} ${dice.pick(THINGS)}`;
}

export const TOPICS = [
  ...THINGS.map((thing) => thing.replace('the ', '')),
  ...['trade', 'security', 'human rights', 'press freedom', 'energy', 'water', 'borders', 'aid'],
];
export const CHARGES = ['defamation', 'incitement', 'fraud', 'unlawful assembly', 'corruption'];
export const PURPOSES = ['think tank', 'human rights group', 'trade union', 'relief', 'watchdog'];
export const POSTS = ['minister', 'president', 'spokesperson', 'secretary', 'member', 'envoy'];
export const OCCUPATIONS = ['politician', 'diplomat', 'lawyer', 'activist', 'official', 'monk'];
