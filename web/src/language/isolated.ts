/** Keeps Unicode's direction controls inside the text that contains them, for places without markup. */

/** The controls that set, override, embed or isolate a direction. */
const CONTROL = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const STARTS_ISOLATE = /[\u2066-\u2068]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The text as one isolate if it has such controls, so that it cannot turn the words around it. */
export function isolated(text: string): string {
  if (!CONTROL.test(text)) return text;
  let open = 0;
  let inside = '';
  for (const character of text) {
    if (STARTS_ISOLATE.test(character)) open += 1;
    if (character === POP_ISOLATE) {
      // An end without a start would end our own isolate too early.
      if (open === 0) continue;
      open -= 1;
    }
    inside += character;
  }
  return FIRST_STRONG_ISOLATE + inside + POP_ISOLATE.repeat(open + 1);
}
