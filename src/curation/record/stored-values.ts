/** The types of stored properties that claims share, and how parts of a claim are read from them. */
import { MODALITIES, RANKS, type Claim } from '../../domain/claims/claims.ts';
import { PREDICATES } from '../../domain/claims/predicates.ts';
import type { Qualifiers } from '../../domain/claims/qualifiers.ts';
import { json, nullable, oneOf, text, type ValueType } from '../../graph/query/value-types.ts';

export const MAYBE = nullable(text);

/** The value of a claim: text for most predicates, a number for a few. */
const VALUE: ValueType<string | number | null> = (value) =>
  typeof value === 'number' ? value : MAYBE(value);

/** The types of the properties that only claims have. */
export const CLAIM_TYPES = {
  modality: oneOf(MODALITIES),
  rank: oneOf(RANKS),
  predicate: oneOf(PREDICATES),
  value: VALUE,
};

export function unnamed(
  description: string | null,
  of: string | null,
): Pick<Claim, 'unnamedSpeaker'> {
  if (description === null) return {};
  return { unnamedSpeaker: { description, ...(of === null ? {} : { of }) } };
}

/** How many texts are kept parsed: most claims have one of a few combinations of qualifiers. */
const REMEMBERED = 10_000;

const qualifiersByText = new Map<string, Qualifiers>();

const QUALIFIERS = json<Qualifiers>();

export function readQualifiers(said: string | null): Qualifiers {
  if (said === null) return {};
  const found = qualifiersByText.get(said);
  if (found !== undefined) return found;
  const read = Object.freeze(QUALIFIERS(said));
  if (qualifiersByText.size >= REMEMBERED) qualifiersByText.clear();
  qualifiersByText.set(said, read);
  return read;
}
