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

/** Places texts one after another in rows no wider than `width`. Each text needs `beside` more space, such as for a symbol. */
export function flowed(
  texts: readonly string[],
  width: number,
  beside: number,
): readonly { readonly x: number; readonly row: number }[] {
  let x = 0;
  let row = 0;
  return texts.map((text) => {
    const wide = textWidth(text) + beside;
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    const place = { x, row };
    x += wide;
    return place;
  });
}
