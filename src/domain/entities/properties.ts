/** Projects an entity's scalars, descriptions and demands over knowledge time. */
import { type ClaimIndex, knownOn } from '../claims/claim-index.ts';
import type { EntityId } from './entities.ts';
import { groupBy } from '../lists/group-by.ts';
import { spansOver, turningDays, type KnowledgeSpan, type KnownClaim } from '../time/knowledge.ts';
import { counting } from '../claims/ranks.ts';

/** A property's value while a span of knowledge lasted. */
export interface PropertyState {
  /** Property name, or `description` or `demands`. */
  readonly which: string;
  readonly value: string | number;
  /** Language of a text. */
  readonly language: string | null;
  /** Actor of whom something is demanded. */
  readonly of: EntityId | null;
  readonly claimIds: readonly string[];
}
export type PropertySpan = PropertyState & KnowledgeSpan;

/** Scalars and texts, each over knowledge time. Only asserted claims give a value. */
export function projectProperties(index: ClaimIndex, id: EntityId): PropertySpan[] {
  const claims = [
    ...index.about(id, 'property'),
    ...index.about(id, 'description'),
    ...index.about(id, 'demands'),
  ];
  // One property at a time, since a claim about another one changes nothing here.
  return [...groupBy(claims, propertyQuestion).values()].flatMap((question) =>
    [
      ...spansOver(turningDays(question), (day) => propertiesOn(knownOn(question, day))).values(),
    ].flat(),
  );
}

/** The properties that known claims give. */
export function propertiesOn(known: readonly KnownClaim[]): Map<string, PropertyState> {
  const states = new Map<string, PropertyState>();
  for (const [question, claims] of groupBy(known, propertyQuestion)) {
    const asserted = counting(claims).filter(({ modality }) => modality === 'asserted');
    if (asserted.length === 0) continue;
    const value = asserted.reduce((a, b) => (isNewer(b, a) ? b : a));
    states.set(question, {
      which: whichOf(value),
      value: value.value!,
      language: value.qualifiers.language ?? null,
      of: value.qualifiers.of ?? null,
      claimIds: claims.map((claim) => claim.id),
    });
  }
  return states;
}

/**
 * A key for claims about one value. A property has one value, a description one per language, and
 * every demand is one.
 */
function propertyQuestion(claim: KnownClaim): string {
  const { language, of } = claim.qualifiers;
  if (claim.predicate === 'demands') return JSON.stringify(['demands', claim.value, of]);
  return JSON.stringify([whichOf(claim), language]);
}

function whichOf({ predicate, qualifiers }: KnownClaim): string {
  return predicate === 'property' ? qualifiers.which! : predicate;
}

function isNewer(a: KnownClaim, b: KnownClaim): boolean {
  return a.knownFrom !== b.knownFrom ? a.knownFrom > b.knownFrom : a.id < b.id;
}
