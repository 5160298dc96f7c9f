/** Estimated widths of short texts in pictures, the same on every machine, whatever its fonts. */

const LATIN = 6.7;
const KHMER = 9.5;

const graphemes = new Intl.Segmenter('km', { granularity: 'grapheme' });

/** The width in units of a picture, at 12 px. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += /\p{Script=Khmer}/u.test(segment) ? KHMER : LATIN;
  }
  return width;
}

/** The text, or its beginning and an ellipsis. Never cuts within a letter. */
export function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let short = '';
  for (const { segment } of graphemes.segment(text)) {
    if (textWidth(`${short}${segment}…`) > width) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

const words = new Intl.Segmenter('km', { granularity: 'word' });

/** The text in lines no wider than `width`, broken between words; a word that is wider has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const { segment } of words.segment(text)) {
    const longer = `${lines.at(-1) ?? ''}${segment}`;
    if (lines.length > 0 && textWidth(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    // A punctuation mark or space never begins a line; it ends the previous one.
    else if (lines.length > 0 && !/[\p{L}\p{N}]/u.test(segment)) lines[lines.length - 1] = longer;
    else lines.push(segment);
  }
  return lines.map((line) => line.trim());
}

/** Fonts of some machines are wider than estimated; text that must not be cut is given that much less room. */
export const WIDER_FONTS = 1.1;

export interface Flowed {
  readonly x: number;
  readonly row: number;
  /** More than one if the text is wider than a row; each takes a row. */
  readonly lines: readonly string[];
}

/** Places texts one after another in rows no wider than `width`. Each text needs room for its symbol, and a gap after it. */
export function flowed(
  texts: readonly string[],
  width: number,
  { symbol, gap }: { readonly symbol: number; readonly gap: number },
): { readonly places: readonly Flowed[]; readonly rows: number } {
  let x = 0;
  let row = 0;
  const places = texts.map((text) => {
    const lines = wrapped(text, (width - symbol) / WIDER_FONTS);
    const wide = symbol + textWidth(text);
    if (x > 0 && (x + wide > width || lines.length > 1)) {
      x = 0;
      row += 1;
    }
    const place = { x, row, lines };
    row += lines.length - 1;
    // Nothing stands beside a text of several lines.
    x += lines.length > 1 ? width : wide + gap;
    return place;
  });
  return { places, rows: texts.length === 0 ? 0 : row + 1 };
}
