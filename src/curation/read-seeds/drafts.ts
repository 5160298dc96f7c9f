/** A draft is what one claim will say, with the place of each of its parts in the file. */
import type { Qualifiers } from '../../domain/claims/qualifiers.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import type { Predicate } from '../../domain/claims/predicates.ts';
import type { Fields, Found } from './fields.ts';
import type { Path } from '../check/paths.ts';
import type { StatedPart } from '../check/placed.ts';

export interface Draft {
  readonly subject: EntityId;
  readonly predicate: Predicate;
  readonly object?: EntityId;
  readonly value?: string | number;
  readonly qualifiers: Qualifiers;
  /** Where each part stands. */
  readonly at: Readonly<Partial<Record<StatedPart, Path>>>;
  /**
   * A title names a thing and says nothing else about it. So it is asserted whatever the modality of
   * its item, has no speaker, and makes one claim however many paragraphs and items give it.
   */
  readonly isTitle?: true;
  /** Set if the curators add this themselves. It then becomes a claim of the curators' own source. */
  readonly isOurs?: true;
}

/** What an expansion needs to know besides the fields. */
export interface SourceContext {
  /** Language of the source; `und` if it is not given. */
  readonly language: string;
  /** Whether the source attributes the item to a speaker, named or unnamed. */
  readonly isAttributed: boolean;
}

/** Turns the fields of one shorthand into drafts. */
export type Expansion = (fields: Fields, context: SourceContext) => Draft[];

type FoundQualifiers = {
  readonly [Name in keyof Qualifiers]?: Found<NonNullable<Qualifiers[Name]>> | undefined;
};

/** A draft that relates two entities. */
export function relating(
  subject: Found,
  predicate: Predicate,
  object: Found,
  qualifiers: FoundQualifiers = {},
): Draft {
  const { values, at } = taken(qualifiers);
  return {
    subject: subject.value,
    predicate,
    object: object.value,
    qualifiers: values,
    at: { subject: subject.path, object: object.path, ...at },
  };
}

/** A draft that gives a value. */
export function valuing(
  subject: Found,
  predicate: Predicate,
  value: Found<string | number>,
  qualifiers: FoundQualifiers = {},
): Draft {
  const { values, at } = taken(qualifiers);
  return {
    subject: subject.value,
    predicate,
    value: value.value,
    qualifiers: values,
    at: { subject: subject.path, value: value.path, ...at },
  };
}

/** A value that is not written but implied by another field, whose place it takes. */
export function implied<T>(value: T, by: { readonly path: Path }): Found<T> {
  return { value, path: by.path };
}

function taken(qualifiers: FoundQualifiers): { values: Qualifiers; at: Draft['at'] } {
  const given = Object.entries(qualifiers).filter(([, found]) => found !== undefined);
  return {
    values: Object.fromEntries(given.map(([name, found]) => [name, found!.value])),
    at: Object.fromEntries(given.map(([name, found]) => [name, found!.path])),
  };
}
