/** What a shorthand is made of, and the fields that several of them share. */
import type { Expansion } from './drafts.ts';
import { edtf, id, text, type Shape } from './field-kinds.ts';

/** One key of an item: its help text, its fields, and the claims that it stands for. */
export interface Shorthand {
  readonly says: string;
  readonly shape: Shape;
  readonly expand: Expansion;
}

/** The bases of a date that a seed may give; the others are given by the projection. */
export const SEED_DATE_BASES = ['stated', 'resolved'] as const;

export const TERM = {
  since: edtf('First day of the term.'),
  until: edtf('Last day of the term. Leave it out if unknown; ".." means that it goes on.'),
  attestedOn: edtf('Day on which it holds by the source, if the source gives no term.'),
};
export const OF = id('Entity it is about.');
export const TITLE = text("Title in English, in our own words; it becomes the curators' claim.");
