/** What the shorthands are made of: a help text, a shape, and the fields that several of them share. */
import { edtf, id, text, type Field, type Shape } from './field-kinds.ts';

/** A key of an item: what it stands for, and what it takes. */
export interface Shorthand {
  readonly says: string;
  readonly shape: Shape;
}

/** Kinds of name. */
export const NAME_KINDS = ['full', 'alias', 'short', 'former'] as const;
/** How a seed may come by a date; `inherited` is left to the projection. */
export const SEED_DATE_BASES = ['stated', 'resolved'] as const;

export const TERM = {
  since: edtf('First day of the term.'),
  until: edtf('Last day of the term; absent is unknown, ".." is still going on.'),
  attestedOn: edtf('Day on which the source shows it to hold, where it gives no term.'),
};
export const OF = id('Entity it is about.');
export const TITLE = text('Title in English, our own words; becomes a name claim of the curators.');

export const shorthand = (
  says: string,
  fields: Readonly<Record<string, Field>>,
  required: readonly string[],
  partners: Pick<Shape, 'oneOf' | 'needs'> = {},
): Shorthand => ({ says, shape: { fields, required, ...partners } });
