/** Words that tell little of whose name it is: titles and particles of people, legal forms of organizations. */

/** What a name names. People's names are compared otherwise than all others. */
export type Naming = 'person' | 'other';

/** What a light word weighs, where another one weighs 1. */
const LIGHT = 0.15;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Titles, honorifics and particles as they are written. They are not looked for in transliterations: in Latin letters,
 * Hun of ហ៊ុន សែន would be "hon", as in Rt Hon.
 */
const OF_PEOPLE = words(
  'mr mrs ms miss dr prof professor sir dame lord lady hon honourable rt mp sheikh shaikh shaykh haji hajji ' +
    'president prasident presidente presidentul minister senator general gen col colonel excellency he ' +
    'samdech samdach oknha okhna lok lokchumteav neak សម្តេច សម្ដេច លោក លោកជំទាវ ឧកញ៉ា អ្នកឧកញ៉ា ឯកឧត្តម ' +
    'al el bin ben ibn bint abu abou de del della di da do dos van von der den la le du y e',
);

/** Legal forms and particles in Latin letters, into which those of other scripts are transliterated. */
const OF_OTHERS = words(
  'the of and for in on to de la le du des et y e und fur der die das ' +
    'ltd limited inc incorporated corp corporation co company plc llc llp lp ag gmbh sa sarl srl spa nv bv ' +
    'ab as oy pty pte pt kg se jsc ojsc pjsc cjsc oao ooo zao pao open joint stock liability public ' +
    'aktiengesellschaft gesellschaft societatea raspundere limitata cu sp z o obshchestvo ogranichennoy ' +
    'otvetstvennostyu organization organisation group gruppe holding holdings',
);

/** How much a word, as written and in Latin letters, tells of whose name it is: 1, or less for a light word. */
export function weightOf(written: string, spelling: string, naming: Naming): number {
  const isLight = naming === 'person' ? OF_PEOPLE.has(written) : OF_OTHERS.has(spelling);
  return isLight ? LIGHT : 1;
}

const FATHER_MARKS = words('bin ben ibn bint');

/** Whether the next word is the name of the bearer's father. */
export const isFatherMark = (spelling: string): boolean => FATHER_MARKS.has(spelling);
