/** Turns a recorded claim into a stored node and back. Nothing is stored twice, and a claim reads exactly as it was recorded. */
import { ACTOR_QUALIFIERS, knownClaim } from '../../domain/claims/claim-index.ts';
import type { Claim } from '../../domain/claims/claims.ts';
import { PLACE_KINDS, placeNumber } from '../../domain/claims/locators.ts';
import type { Identity } from '../../domain/claims/identity.ts';
import type { SourceSpan } from '../../domain/time/knowledge.ts';
import { typed } from '../../graph/query/stored.ts';
import {
  json,
  nullable,
  number,
  text,
  type PropertyMap,
  type ValueType,
} from '../../graph/query/value-types.ts';
import type { Stated } from '../diff/dataset-word.ts';
import { stored, type Properties } from '../write/properties.ts';
import type { RecordedClaim } from './recorded-claim.ts';
import { CLAIM_TYPES, MAYBE, readQualifiers, unnamed } from './stored-values.ts';

/** What decides how a claim is stored: the merges, and when its source makes it known. */
export interface ClaimView {
  readonly identity: Identity;
  /** Span of the claim's source; absent if the source is not recorded, or the claim is not shown. */
  readonly span: SourceSpan | undefined;
}

/** Labels of a claim. Merge decisions have their own label, since every load reads all of them. */
export function claimLabels({ predicate }: Pick<Claim, 'predicate'>): readonly string[] {
  return predicate === 'sameAs' ? ['Entity', 'Claim', 'SameAs'] : ['Entity', 'Claim'];
}

/**
 * The properties of a claim's node. Lists filter by canonical ids; the stated id is stored as well
 * only if it differs.
 */
export function claimProperties(claim: RecordedClaim, { identity, span }: ClaimView): Properties {
  const { id, predicate, value, qualifiers, modality, locator, first } = claim;
  const known = knownClaim(claim, identity, span);
  const unless = (said: string | undefined, same: string | undefined) =>
    said === same ? undefined : said;
  return stored({
    id,
    type: 'Claim',
    predicate,
    subject: known.subject,
    object: known.object,
    speaker: known.speaker,
    unnamedDescription: claim.unnamedSpeaker?.description,
    unnamedOf: known.unnamedSpeaker?.of,
    via: known.via,
    ...Object.fromEntries(ACTOR_QUALIFIERS.map((name) => [name, known.qualifiers[name]])),
    country: qualifiers.which === 'country' ? String(known.value) : undefined,
    statedSubject: unless(claim.subject, known.subject),
    statedObject: unless(claim.object, known.object),
    statedSpeaker: unless(claim.speaker, known.speaker),
    statedUnnamedOf: unless(claim.unnamedSpeaker?.of, known.unnamedSpeaker?.of),
    statedVia: unless(claim.via, known.via),
    value,
    stage: predicate === 'stage' ? String(value) : qualifiers.stage,
    capacity: qualifiers.capacity,
    qualifiers: Object.keys(qualifiers).length === 0 ? undefined : JSON.stringify(qualifiers),
    modality,
    source: claim.source,
    ...placeNumber(locator),
    sha256: locator.sha256,
    summary: claim.summary,
    rank: claim.rank,
    origin: claim.origin,
    // Stored only if several data sets state the claim, or none: the other properties hold the words of one.
    stated: claim.stated === undefined ? undefined : JSON.stringify(claim.stated),
    statedBy: claim.stated?.map((each) => each.origin),
    shared: (claim.stated?.length ?? 0) > 1 ? true : undefined,
    supersedes: claim.supersedes,
    revision: claim.revision,
    recordedAt: claim.recordedAt,
    first: first === undefined ? undefined : JSON.stringify(first),
    knownFrom: known.knownFrom,
    knownUntil: known.knownUntil,
    // Absent if the source appeared on one known day, as most did; '' if its day is unknown.
    publishedFrom: unless(known.publishedFrom ?? '', known.knownFrom),
  });
}

const WORDS = nullable(json<Stated[]>());

/** Reads a claim as it was recorded from the properties of its node. */
export function readClaim(properties: PropertyMap): RecordedClaim {
  const at = <T>(name: string, type: ValueType<T>) => typed(name, properties[name] ?? null, type);
  const [object, speaker, via] = [at('object', MAYBE), at('speaker', MAYBE), at('via', MAYBE)];
  const numbers = PLACE_KINDS.map((kind) => [kind, at(kind, nullable(number))] as const);
  const sha256 = at('sha256', MAYBE);
  const [value, supersedes] = [at('value', CLAIM_TYPES.value), at('supersedes', MAYBE)];
  const [stated, first] = [at('stated', WORDS), at('first', WORDS)];
  return {
    id: at('id', text),
    subject: at('statedSubject', MAYBE) ?? at('subject', text),
    predicate: at('predicate', CLAIM_TYPES.predicate),
    ...(object === null ? {} : { object: at('statedObject', MAYBE) ?? object }),
    ...(value === null ? {} : { value }),
    qualifiers: readQualifiers(at('qualifiers', MAYBE)),
    modality: at('modality', CLAIM_TYPES.modality),
    ...(speaker === null ? {} : { speaker: at('statedSpeaker', MAYBE) ?? speaker }),
    ...unnamed(
      at('unnamedDescription', MAYBE),
      at('statedUnnamedOf', MAYBE) ?? at('unnamedOf', MAYBE),
    ),
    ...(via === null ? {} : { via: at('statedVia', MAYBE) ?? via }),
    source: at('source', text),
    locator: {
      ...placeNumber(Object.fromEntries(numbers)),
      ...(sha256 === null ? {} : { sha256 }),
    },
    summary: at('summary', MAYBE) ?? '',
    rank: at('rank', CLAIM_TYPES.rank),
    origin: at('origin', text),
    ...(stated === null ? {} : { stated }),
    ...(supersedes === null ? {} : { supersedes }),
    revision: at('revision', number),
    recordedAt: at('recordedAt', text),
    ...(first === null ? {} : { first }),
  };
}
