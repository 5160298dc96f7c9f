/** Turns a claim into a stored node and back. Nothing is stored twice, and a claim reads exactly as it was recorded. */
import { ACTOR_QUALIFIERS, knownClaim } from '../../domain/claims/claim-index.ts';
import { canonicalJson, MODALITIES, RANKS, type Claim } from '../../domain/claims/claims.ts';
import type { Identity } from '../../domain/claims/identity.ts';
import type { KnownClaim, SourceSpan } from '../../domain/time/knowledge.ts';
import { PREDICATES } from '../../domain/claims/predicates.ts';
import type { Qualifiers } from '../../domain/claims/qualifiers.ts';
import { columnsOf, type RowOf } from '../../graph/query/rows.ts';
import { typed } from '../../graph/query/stored.ts';
import {
  json,
  nullable,
  number,
  oneOf,
  record,
  text,
  type PropertyMap,
  type ValueType,
} from '../../graph/query/value-types.ts';
import { rankOf, wordOf, type Stated } from '../diff/dataset-word.ts';
import { stored, type Properties } from '../write/stored-rows.ts';

/** What can change about a claim without making it a different claim: who states it, and in which words. */
export interface ClaimPatch {
  /** The words of all data sets that state it; empty if none states it any longer. */
  readonly stated: readonly Stated[];
}

/** A claim with the revision that first recorded it. Its wording is that of the first data set that states it. */
export interface RecordedClaim extends Claim {
  readonly revision: number;
  /** ISO instant. */
  readonly recordedAt: string;
  /** The words of the data sets that state it; absent if only `origin` does. */
  readonly stated?: readonly Stated[];
  /** The words as first recorded; absent if they have not changed. */
  readonly first?: readonly Stated[];
}

/** The words of the data sets that state a claim now. */
export function statedBy(claim: RecordedClaim): readonly Stated[] {
  return claim.stated ?? [wordOf(claim)];
}

/** A claim after its words changed. */
export function patched(claim: RecordedClaim, { stated }: ClaimPatch): RecordedClaim {
  const { first = statedBy(claim), ...before } = claim;
  const next = worded(before, stated);
  return canonicalJson(first) === canonicalJson(statedBy(next)) ? next : { ...next, first };
}

/** A claim as it was first recorded. */
export function asRecorded({ first, ...claim }: RecordedClaim): RecordedClaim {
  return first === undefined ? claim : worded(claim, first);
}

/** A claim with these words. A claim that no data set states any longer keeps its last wording. */
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
    paragraph: locator.paragraph,
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

const MODALITY = oneOf(MODALITIES);
const RANK = oneOf(RANKS);
const PREDICATE = oneOf(PREDICATES);
const MAYBE = nullable(text);
/** The value of a claim: text for most predicates, a number for a few. */
const VALUE: ValueType<string | number | null> = (value) =>
  typeof value === 'number' ? value : MAYBE(value);
const WORDS = nullable(json<Stated[]>());

/** Reads a claim as it was recorded from the properties of its node. */
export function readClaim(properties: PropertyMap): RecordedClaim {
  const at = <T>(name: string, type: ValueType<T>) => typed(name, properties[name] ?? null, type);
  const [object, speaker, via] = [at('object', MAYBE), at('speaker', MAYBE), at('via', MAYBE)];
  const [paragraph, sha256] = [at('paragraph', nullable(number)), at('sha256', MAYBE)];
  const [value, supersedes] = [at('value', VALUE), at('supersedes', MAYBE)];
  const [stated, first] = [at('stated', WORDS), at('first', WORDS)];
  return {
    id: at('id', text),
    subject: at('statedSubject', MAYBE) ?? at('subject', text),
    predicate: at('predicate', PREDICATE),
    ...(object === null ? {} : { object: at('statedObject', MAYBE) ?? object }),
    ...(value === null ? {} : { value }),
    qualifiers: readQualifiers(at('qualifiers', MAYBE)),
    modality: at('modality', MODALITY),
    ...(speaker === null ? {} : { speaker: at('statedSpeaker', MAYBE) ?? speaker }),
    ...unnamed(
      at('unnamedDescription', MAYBE),
      at('statedUnnamedOf', MAYBE) ?? at('unnamedOf', MAYBE),
    ),
    ...(via === null ? {} : { via: at('statedVia', MAYBE) ?? via }),
    source: at('source', text),
    locator: {
      ...(paragraph === null ? {} : { paragraph }),
      ...(sha256 === null ? {} : { sha256 }),
    },
    summary: at('summary', MAYBE) ?? '',
    rank: at('rank', RANK),
    origin: at('origin', text),
    ...(stated === null ? {} : { stated }),
    ...(supersedes === null ? {} : { supersedes }),
    revision: at('revision', number),
    recordedAt: at('recordedAt', text),
    ...(first === null ? {} : { first }),
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

/** The properties of a stored claim that the projection needs. */
const KNOWN = {
  ...{ id: text, predicate: PREDICATE, value: VALUE, subject: text, object: MAYBE },
  ...{ speaker: MAYBE, unnamedOf: MAYBE, via: MAYBE, country: MAYBE },
  ...{ onBehalfOf: MAYBE, insteadOf: MAYBE, accompanying: MAYBE, of: MAYBE },
  ...{ unnamedDescription: MAYBE, qualifiers: MAYBE, modality: MODALITY, rank: RANK },
  ...{ source: text, statedSubject: MAYBE, knownFrom: text, knownUntil: text },
  publishedFrom: MAYBE,
};
type KnownRow = RowOf<typeof KNOWN>;

/** The same properties as columns of the claim `c`; {@link readKnown} takes a row of them. */
export const KNOWN_COLUMNS = columnsOf('c', KNOWN);

/** A claim under canonical ids, without its wording and its place in the source. */
export function readKnown(row: KnownRow): KnownClaim {
  const { object, speaker, via, subject, knownFrom, publishedFrom } = row;
  const said = readQualifiers(row.qualifiers);
  const value = row.country ?? row.value;
  const actors = ACTOR_QUALIFIERS.flatMap((name) => {
    const id = row[name];
    return id === null ? [] : [[name, id] as const];
  });
  return {
    id: row.id,
    predicate: row.predicate,
    subject,
    statedSubject: row.statedSubject ?? subject,
    ...(object === null ? {} : { object }),
    ...(speaker === null ? {} : { speaker }),
    ...unnamed(row.unnamedDescription, row.unnamedOf),
    ...(via === null ? {} : { via }),
    ...(value === null
      ? {}
      : { value: typeof value === 'string' ? value.normalize('NFC') : value }),
    qualifiers: actors.length === 0 ? said : { ...said, ...Object.fromEntries(actors) },
    modality: row.modality,
    rank: row.rank,
    source: row.source,
    locator: {},
    summary: '',
    origin: '',
    knownFrom,
    knownUntil: row.knownUntil,
    publishedFrom: publishedFrom === null ? knownFrom : publishedFrom || null,
  };
}

const KNOWN_NAMES = Object.keys(KNOWN);
const knownRow = record(KNOWN);

/** As {@link readKnown}, from the properties of a node. */
export function readKnownNode(properties: PropertyMap): KnownClaim {
  return readKnown(knownRow(KNOWN_NAMES.map((name) => properties[name] ?? null)));
}

function unnamed(description: string | null, of: string | null): Pick<Claim, 'unnamedSpeaker'> {
  if (description === null) return {};
  return { unnamedSpeaker: { description, ...(of === null ? {} : { of }) } };
}

/** How many texts are kept parsed: most claims have one of a few combinations of qualifiers. */
const REMEMBERED = 10_000;
const qualifiersByText = new Map<string, Qualifiers>();
const QUALIFIERS = json<Qualifiers>();

function readQualifiers(said: string | null): Qualifiers {
  if (said === null) return {};
  const found = qualifiersByText.get(said);
  if (found !== undefined) return found;
  const read = Object.freeze(QUALIFIERS(said));
  if (qualifiersByText.size >= REMEMBERED) qualifiersByText.clear();
  qualifiersByText.set(said, read);
  return read;
}
