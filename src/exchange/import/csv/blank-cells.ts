/** Tells which texts stand for nothing: people fill a cell that has no content with a dash or with "n/a". */
import { foldText } from '../../../domain/entities/fold-text.ts';

/** Dashes of any length fold to this one. */
const PLACEHOLDERS = ['-', 'n/a', 'none', 'nil', '.', '?'];

/** @param placeholders of the mapping; the default are those that are common in English. */
export function blankTexts(
  placeholders: readonly string[] = PLACEHOLDERS,
): (text: string) => boolean {
  const folded = new Set(['', ...placeholders.map(foldText)]);
  return (text) => folded.has(foldText(text));
}
