/** The kinds of field that a seed can have; the format of seeds is written down in them. */

/** What a field holds. `says` is the help an editor shows. */
export type Field = FieldKind & { readonly says: string };

export type FieldKind =
  | { readonly form: 'text' | 'id' | 'edtf' | 'day' | 'url' | 'language' | 'sha256' | 'count' }
  /** Text that may be white space alone, such as what separates the parts of a list. */
  | { readonly form: 'characters' }
  /** A regular expression. */
  | { readonly form: 'pattern' }
  /** Anything. Its parts are checked elsewhere. */
  | { readonly form: 'any' }
  /** Text or a number. */
  | { readonly form: 'value' }
  | { readonly form: 'oneOf'; readonly values: readonly string[] }
  /** One value, or a list of at least one. */
  | { readonly form: 'some'; readonly of: FieldKind }
  | { readonly form: 'list'; readonly of: FieldKind }
  | { readonly form: 'map'; readonly shape: Shape }
  /** An id, or a map that says more. */
  | { readonly form: 'idOr'; readonly shape: Shape }
  /** A word of a list, or a map that says more. */
  | { readonly form: 'oneOfOr'; readonly values: readonly string[]; readonly shape: Shape }
  /** A map whose keys are names of the writer's own. */
  | { readonly form: 'named'; readonly of: FieldKind }
  /** A map whose keys are paragraph numbers. */
  | { readonly form: 'byParagraph'; readonly of: FieldKind };

/** The keys of a map, and which of them are required. */
export interface Shape {
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
  /** At least one of these must be given too; otherwise the map would say nothing. */
  readonly oneOf?: readonly string[];
  /** Key → the key that it qualifies, which must be given as well. */
  readonly needs?: Readonly<Record<string, string>>;
}

export const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';
export const LANGUAGE_PATTERN = '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$';
export const DAY_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$';
export const SHA256_PATTERN = '^[0-9a-f]{64}$';
export const PARAGRAPH_PATTERN = '^[1-9][0-9]*$';

export const text = (says: string): Field => ({ form: 'text', says });
export const id = (says: string): Field => ({ form: 'id', says });
export const edtf = (says: string): Field => ({ form: 'edtf', says });
export const day = (says: string): Field => ({ form: 'day', says });
export const url = (says: string): Field => ({ form: 'url', says });
export const language = (says: string): Field => ({ form: 'language', says });
export const count = (says: string): Field => ({ form: 'count', says });
export const value = (says: string): Field => ({ form: 'value', says });
export const oneOf = (values: readonly string[], says: string): Field => ({
  form: 'oneOf',
  values,
  says,
});
export const some = (of: FieldKind, says: string): Field => ({ form: 'some', of, says });
export const list = (of: FieldKind, says: string): Field => ({ form: 'list', of, says });
export const map = (shape: Shape, says: string): Field => ({ form: 'map', shape, says });

export const pattern = (says: string): Field => ({ form: 'pattern', says });
export const named = (of: FieldKind, says: string): Field => ({ form: 'named', of, says });
export const oneOfOr = (values: readonly string[], shape: Shape, says: string): Field => ({
  form: 'oneOfOr',
  values,
  shape,
  says,
});

export const idOr = (shape: Shape, says: string): Field => ({ form: 'idOr', shape, says });

export const SOME_IDS: FieldKind = { form: 'id' };
