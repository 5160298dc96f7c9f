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
