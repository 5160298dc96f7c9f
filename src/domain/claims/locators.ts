/** The place of a claim in its source: a paragraph, a row or a record, with a number for people and a hash for identity. */

/** What the places of a source are: paragraphs of a text, rows of a table, or records of a data file. */
export const PLACE_KINDS = ['paragraph', 'row', 'record'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * The number of a place, counted from 1, under the kind of the place; model.md §7 says how paragraphs are
 * counted. A place has one number, or none if the curators add the claim.
 */
export type PlaceNumber = { readonly [Kind in PlaceKind]?: number };

/** The place of a claim in its source. */
export interface Locator extends PlaceNumber {
  /**
   * SHA-256 (hex) of what stands there: of a paragraph (NFC, white space collapsed), of the cells of a row,
   * or of a record. It is part of the claim's id, and the number is not: moving a place changes no id.
   */
  readonly sha256?: string;
}

/** A numbered place. */
export interface Place {
  readonly kind: PlaceKind;
  readonly number: number;
}

/** The number in a locator, or in anything else that has one. */
export function placeIn(numbers: { readonly [Kind in PlaceKind]?: number | null }): Place | null {
  for (const kind of PLACE_KINDS) {
    const number = numbers[kind] ?? null;
    if (number !== null) return { kind, number };
  }
  return null;
}

/** The number alone, as a locator holds it. */
export function placeNumber(numbers: {
  readonly [Kind in PlaceKind]?: number | null;
}): PlaceNumber {
  const place = placeIn(numbers);
  return place === null ? {} : { [place.kind]: place.number };
}
