/** Widths of short texts in pictures, estimated: the same on every machine, whatever fonts it has. */

const LATIN = 6.7;
const KHMER = 9.5;

const graphemes = new Intl.Segmenter('km', { granularity: 'grapheme' });

/** In units of a picture, at 12 px. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += /\p{Script=Khmer}/u.test(segment) ? KHMER : LATIN;
  }
  return width;
}

/** The text, or its beginning and an ellipsis; never cut within a letter. */
export function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let short = '';
  for (const { segment } of graphemes.segment(text)) {
    if (textWidth(`${short}${segment}…`) > width) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

/** Places texts one after the other in rows no wider than `width`; `beside` is what each needs besides its text. */
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
