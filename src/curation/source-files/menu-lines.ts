/** Finds lines of a copied page that may not be part of the article. They are only asked about, never dropped. */
import { nameWords } from '../../domain/entities/names.ts';

const MAX_LENGTH = 40;
const MAX_WORDS = 5;

/** What ends a sentence or a quotation, also in Khmer, Chinese and Devanagari. */
const ENDS_A_SENTENCE = /[.!?:;…"'”’»)\]។៕。！？।]$/u;

/** Whether a line is as short as the entries of a menu, and no sentence. */
export function looksLikeMenu(line: string): boolean {
  return (
    line.length <= MAX_LENGTH && nameWords(line).length <= MAX_WORDS && !ENDS_A_SENTENCE.test(line)
  );
}

/** A line of this length that ends in mid-sentence was probably cut by an editor. */
const FULL_LINE = 50;

/** Whether most lines of a text seem to be cut in mid-sentence, so that they are no paragraphs. */
export function looksWrapped(paragraphs: readonly string[]): boolean {
  const long = paragraphs.filter(({ length }) => length >= FULL_LINE);
  const cut = long.filter((line) => /[\p{L}\p{N},]$/u.test(line));
  return cut.length >= 3 && cut.length * 2 > long.length;
}
