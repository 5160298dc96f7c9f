/** A claim as a stored node, and back: nothing is stored twice, and what was recorded is read exactly. */
import { ACTOR_QUALIFIERS, knownClaim } from '../domain/claim-index.ts';
import { canonicalJson, type Claim, type Modality, type Rank } from '../domain/claims.ts';
import type { Identity } from '../domain/identity.ts';
import type { KnownClaim, SourceSpan } from '../domain/knowledge.ts';
import type { Predicate } from '../domain/predicates.ts';
import type { Qualifiers } from '../domain/qualifiers.ts';
import type { Row, Value } from '../graph/graph.ts';
import { rankOf, wordOf, type Stated } from './stated.ts';
import { stored, type Properties } from './stored-rows.ts';

/** What may change about a claim without making it another claim: who states it, and how. */
export interface ClaimPatch {
  /** Every word on it; none where it was taken out. */
  readonly stated: readonly Stated[];
}

/** A claim with the revision that first recorded it; it reads as the first of its words says. */
export interface RecordedClaim extends Claim {
  readonly revision: number;
  /** ISO instant. */
  readonly recordedAt: string;
  /** Absent where `origin` alone states it. */
  readonly stated?: readonly Stated[];
  /** The words on it as first recorded; absent where they are still the same. */
  readonly first?: readonly Stated[];
}

/** The words of the data sets that state a claim now. */
export function statedBy(claim: RecordedClaim): readonly Stated[] {
  return claim.stated ?? [wordOf(claim)];
}

/** A claim under later words. */
export function patched(claim: RecordedClaim, { stated }: ClaimPatch): RecordedClaim {
  const { first = statedBy(claim), ...before } = claim;
  const next = worded(before, stated);
  return canonicalJson(first) === canonicalJson(statedBy(next)) ? next : { ...next, first };
}

/** A claim as it was first recorded. */
export function asRecorded({ first, ...claim }: RecordedClaim): RecordedClaim {
  return first === undefined ? claim : worded(claim, first);
}

/** What was taken out keeps its last wording. */
function worded(claim: RecordedClaim, stated: readonly Stated[]): RecordedClaim {
  const { stated: _, supersedes: _corrected, locator, ...same } = claim;
  const { paragraph: _number, ...place } = locator;
  const { origin, summary, paragraph, supersedes } = stated[0] ?? wordOf(claim);
  return {
    ...same,
    origin,
    summary,
    rank: rankOf(stated),
    locator: { ...place, ...(paragraph === undefined ? {} : { paragraph }) },
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(stated.length === 1 ? {} : { stated }),
  };
}

/** How the ids of a claim read now, and when its source makes it known. */
export interface ClaimView {
  readonly identity: Identity;
  /** Span of the claim's source; absent where that is not recorded, or the claim is not shown. */
  readonly span: SourceSpan | undefined;
}

/** Labels of a claim; merge decisions have one of their own, since every load reads all of them. */
export function claimLabels({ predicate }: Pick<Claim, 'predicate'>): readonly string[] {
  return predicate === 'sameAs' ? ['Entity', 'Claim', 'SameAs'] : ['Entity', 'Claim'];
}

/**
 * The properties of a claim's node. Lists filter by canonical ids; an id as stated stands beside
 * its canonical one only where the two differ.
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
    paragraph: locator.paragraph,
    sha256: locator.sha256,
    summary: claim.summary,
    rank: claim.rank,
    origin: claim.origin,
    // Only what several data sets state, or none: words of one are told by the rest.
    stated: claim.stated === undefined ? undefined : JSON.stringify(claim.stated),
    statedBy: claim.stated?.map((each) => each.origin),
    shared: (claim.stated?.length ?? 0) > 1 ? true : undefined,
    supersedes: claim.supersedes,
    revision: claim.revision,
    recordedAt: claim.recordedAt,
    first: first === undefined ? undefined : JSON.stringify(first),
    knownFrom: known.knownFrom,
    knownUntil: known.knownUntil,
    // Absent where it appeared on one known day, as most sources did; '' where nobody knows.
    publishedFrom: unless(known.publishedFrom ?? '', known.knownFrom),
  });
}

/** Reads what was recorded out of a node's properties. */
export function readClaim(properties: Row): RecordedClaim {
  const { paragraph, sha256, value, object, speaker, via, supersedes, stated, first } = properties;
  const { unnamedDescription, unnamedOf } = properties;
  return {
    id: String(properties.id),
    subject: String(properties.statedSubject ?? properties.subject),
    predicate: properties.predicate as Predicate,
    ...(isThere(object) ? { object: String(properties.statedObject ?? object) } : {}),
    ...(isThere(value) ? { value: value as string | number } : {}),
    qualifiers: readQualifiers(properties.qualifiers),
    modality: properties.modality as Modality,
    ...(isThere(speaker) ? { speaker: String(properties.statedSpeaker ?? speaker) } : {}),
    ...unnamed(unnamedDescription, properties.statedUnnamedOf ?? unnamedOf),
    ...(isThere(via) ? { via: String(properties.statedVia ?? via) } : {}),
    source: String(properties.source),
    locator: {
      ...(isThere(paragraph) ? { paragraph: Number(paragraph) } : {}),
      ...(isThere(sha256) ? { sha256: String(sha256) } : {}),
    },
    summary: String(properties.summary ?? ''),
    rank: properties.rank as Rank,
    origin: String(properties.origin),
    ...(isThere(stated) ? { stated: JSON.parse(String(stated)) as Stated[] } : {}),
    ...(isThere(supersedes) ? { supersedes: String(supersedes) } : {}),
    revision: Number(properties.revision),
    recordedAt: String(properties.recordedAt),
    ...(isThere(first) ? { first: JSON.parse(String(first)) as Stated[] } : {}),
  };
}

/** Columns of a stored claim in which it can mention an entity. */
export const MENTIONS = [
  'subject',
  'object',
  'speaker',
  'unnamedOf',
  'via',
  ...ACTOR_QUALIFIERS,
  'country',
] as const;

/** What the projection asks of a stored claim `c`, as {@link readKnown} takes it. */
export const KNOWN_COLUMNS = `c.id AS id, c.predicate AS predicate, c.value AS value,
  ${MENTIONS.map((column) => `c.${column} AS ${column}`).join(', ')},
  c.unnamedDescription AS unnamedDescription, c.qualifiers AS qualifiers, c.modality AS modality,
  c.rank AS rank, c.source AS source, c.statedSubject AS statedSubject, c.knownFrom AS knownFrom,
  c.knownUntil AS knownUntil, c.publishedFrom AS publishedFrom`;

/**
 * A claim under canonical ids, out of a row of {@link KNOWN_COLUMNS} or a node's properties; its
 * wording and place are left out.
 */
export function readKnown(row: Row): KnownClaim {
  const { object, speaker, via, statedSubject, publishedFrom } = row;
  const said = readQualifiers(row.qualifiers);
  const subject = String(row.subject);
  const value = row.country ?? row.value;
  const actors = ACTOR_QUALIFIERS.flatMap((name) => {
    const id = row[name];
    return isThere(id) ? [[name, String(id)] as const] : [];
  });
  const knownFrom = String(row.knownFrom);
  return {
    id: String(row.id),
    predicate: row.predicate as Predicate,
    subject,
    statedSubject: isThere(statedSubject) ? String(statedSubject) : subject,
    ...(isThere(object) ? { object: String(object) } : {}),
    ...(isThere(speaker) ? { speaker: String(speaker) } : {}),
    ...unnamed(row.unnamedDescription, row.unnamedOf),
    ...(isThere(via) ? { via: String(via) } : {}),
    ...(isThere(value)
      ? { value: typeof value === 'string' ? value.normalize('NFC') : (value as number) }
      : {}),
    qualifiers: actors.length === 0 ? said : { ...said, ...Object.fromEntries(actors) },
    modality: row.modality as Modality,
    rank: row.rank as Rank,
    source: String(row.source),
    locator: {},
    summary: '',
    origin: '',
    knownFrom,
    knownUntil: String(row.knownUntil),
    publishedFrom: isThere(publishedFrom) ? String(publishedFrom) || null : knownFrom,
  };
}

function unnamed(
  description: Value | undefined,
  of: Value | undefined,
): Pick<Claim, 'unnamedSpeaker'> {
  if (!isThere(description)) return {};
  const unnamedSpeaker = {
    description: String(description),
    ...(isThere(of) ? { of: String(of) } : {}),
  };
  return { unnamedSpeaker };
}

/** A missing property is undefined in a map of properties and null in a column. */
const isThere = <T>(each: T): each is NonNullable<T> => each !== undefined && each !== null;

/** A few texts say what most claims are qualified by. */
const REMEMBERED = 10_000;
const qualifiersByText = new Map<string, Qualifiers>();

function readQualifiers(text: Value | undefined): Qualifiers {
  if (text === undefined || text === null) return {};
  const found = qualifiersByText.get(String(text));
  if (found !== undefined) return found;
  const read = Object.freeze(JSON.parse(String(text)) as Qualifiers);
  if (qualifiersByText.size >= REMEMBERED) qualifiersByText.clear();
  qualifiersByText.set(String(text), read);
  return read;
}
