/** What draws the letters of a card: the server, which has the fonts and shapes every script. */

export interface Style {
  /** In units of the card. */
  readonly size: number;
  readonly isBold: boolean;
}

/** A glyph as the data of an SVG path, in units of its font with y upwards, at its place in the line. */
export interface Glyph {
  readonly d: string;
  /** In units of the card. */
  readonly x: number;
  readonly y: number;
  /** Units of the card per unit of the font. */
  readonly scale: number;
}

export interface Lettering {
  readonly widthOf: (text: string, style: Style) => number;
  readonly draw: (text: string, style: Style) => readonly Glyph[];
}
