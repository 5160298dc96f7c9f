/** Compares a word of a record with one of ours: capitals and what joins its parts do not matter, a doubt does. */

/** Letters, which spaces, hyphens or underscores may join. Anything else, as in `held?` or `~held~`, says more. */
const PLAIN = /^[a-z]+(?:[ _-]+[a-z]+)*$/;

/** `Not held`, `NOT_HELD` and `notHeld` are one word; undefined if the text is more than a word. */
export function plainWord(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  return PLAIN.test(word) ? word.replace(/[ _-]/g, '') : undefined;
}
