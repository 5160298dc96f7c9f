/** Projects the relationships other than involvements: roles, memberships, parties to cases, wholes, topics and places. */
import { type ClaimIndex, knownOn } from '../claims/claim-index.ts';
import type { EntityId } from '../entities/entities.ts';
import { groupBy } from '../lists/group-by.ts';
import { isDuring } from '../time/during.ts';
import { parseFuzzyDate, type DateBounds } from '../time/fuzzy-date.ts';
import { spansOver, turningDays, type KnowledgeSpan, type KnownClaim } from '../time/knowledge.ts';
import type { Qualifiers } from '../claims/qualifiers.ts';
import { PREDICATE_RULES, type Predicate, type RelationshipType } from '../claims/predicates.ts';
import { counting } from '../claims/ranks.ts';
import type { Support } from './support.ts';

/** A relationship while a span of knowledge lasted. Absent qualifiers are null. */
export interface TieState {
  readonly type: RelationshipType;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly support: Support;
  /** Capacity at a legal case. */
  readonly capacity: string | null;
  /** EDTF, as claimed. */
  readonly since: string | null;
  readonly until: string | null;
  /** The newest day on which a source shows that it held (EDTF). */
  readonly attestedOn: string | null;
  /** All such days, ascending. */
  readonly attestations: readonly string[];
  /** Bounds of the whole term, ISO days; null if open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly charges: readonly string[];
  readonly penaltyFaced: string | null;
  readonly penaltyGiven: string | null;
  /**
   * The whole from which an event has this place or topic; null if it is the event's own, and for
   * other ties.
   */
  readonly inheritedFrom: EntityId | null;
  readonly claimIds: readonly string[];
}
export type TieSpan = TieState & KnowledgeSpan;

/** Every tie of a subject by one predicate: relationship key → spans. */
export function projectTies(
  index: ClaimIndex,
  subject: EntityId,
  predicate: Predicate,
): Map<string, TieSpan[]> {
  const claims = saidOf(index, subject, predicate).filter(({ object }) => object !== subject);
  const ties = new Map<string, TieSpan[]>();
  // One relationship at a time, since a claim about another one changes nothing here.
  for (const [question, asked] of groupBy(claims, questionOf(predicate))) {
    const spans = spansOver(turningDays(asked), (day) =>
      statesOf(predicate, question, knownOn(asked, day)),
    );
    for (const [key, list] of spans) ties.set(key, list);
  }
  return ties;
}

/** The ties of a subject by one predicate on a day, by relationship key. */
export function tiesOn(
  index: ClaimIndex,
  subject: EntityId,
  predicate: Predicate,
  day: string,
): Map<string, TieState> {
  const known = knownOn(index.about(subject, predicate), day);
  const states = [...groupBy(known, questionOf(predicate))].map(([question, asked]) =>
    statesOf(predicate, question, asked),
  );
  return new Map(states.flatMap((each) => [...each]));
}

/** The states of one relationship by the claims about it: one per tenure, by relationship key. */
function statesOf(
  predicate: Predicate,
  question: string,
  known: readonly KnownClaim[],
): Map<string, TieState> {
  const states = new Map<string, TieState>();
  for (const [key, tenure] of tenuresOf(
    question,
    known,
    PREDICATE_RULES[predicate].term === true,
  )) {
    const state = tieState(predicate, tenure);
    if (state !== null) states.set(key, state);
  }
  return states;
}

/** The claims about a subject with a predicate. An alleged `sameAs` is a hint, so it counts among the hints. */
function saidOf(index: ClaimIndex, subject: EntityId, predicate: Predicate): readonly KnownClaim[] {
  const claims = index.about(subject, predicate);
  if (predicate !== 'possiblySameAs') return claims;
  const alleged = index.about(subject, 'sameAs').filter(({ modality }) => modality === 'alleged');
  return [...claims, ...alleged];
}

/** The key of a relationship. It holds the capacity, since being complainant says nothing about being witness. */
export const tieKey = (
  type: RelationshipType,
  from: EntityId,
  to: EntityId,
  capacity?: string,
): string => [type, from, to, ...(capacity ? [capacity] : [])].join('|');

/** The key for claims about one relationship. */
const questionOf =
  (predicate: Predicate) =>
  ({ subject, object, qualifiers }: KnownClaim): string =>
    tieKey(PREDICATE_RULES[predicate].relationship!, subject, object!, qualifiers.capacity);

/**
 * Groups the claims about one person and role into tenures. Claims with the same start are one tenure,
 * and a claim that only attests a day joins the tenure that covers it. All others are one undated
 * tenure. A denial without any day is about every tenure.
 */
function tenuresOf(
  question: string,
  known: readonly KnownClaim[],
  termed: boolean,
): Map<string, KnownClaim[]> {
  if (!termed) return new Map([[question, [...known]]]);
  const isDated = ({ qualifiers }: KnownClaim) =>
    qualifiers.since !== undefined || qualifiers.until !== undefined;
  const tenures = groupBy(
    known.filter(isDated),
    ({ qualifiers }) => `${question}|${qualifiers.since ?? ''}`,
  );
  const isSweeping = ({ modality, qualifiers }: KnownClaim) =>
    modality === 'denied' && qualifiers.attestedOn === undefined;
  const undated = known.filter((claim) => !isDated(claim));
  const terms = [...tenures].map(([key, tenure]) => ({ key, term: termOf(tenure) }));
  for (const claim of undated.filter((other) => !isSweeping(other))) {
    const key = terms.find(({ term }) => covers(term, claim))?.key ?? question;
    const tenure = tenures.get(key);
    if (tenure === undefined) tenures.set(key, [claim]);
    else tenure.push(claim);
  }
  for (const tenure of tenures.values()) tenure.push(...undated.filter(isSweeping));
  return tenures;
}

function covers({ earliest, latest }: DateBounds, claim: KnownClaim): boolean {
  const { attestedOn } = claim.qualifiers;
  if (attestedOn === undefined) return false;
  const during = {
    ...(earliest === null ? {} : { since: earliest }),
    ...(latest === null ? {} : { until: latest }),
  };
  return isDuring(parseFuzzyDate(attestedOn), { ...during, match: 'CERTAIN' });
}

function tieState(predicate: Predicate, claims: readonly KnownClaim[]): TieState | null {
  const counted = counting(claims);
  const asserted = counted.filter(({ modality }) => modality === 'asserted');
  const alleged = counted.filter(({ modality }) => modality === 'alleged');
  const supporting = asserted.length > 0 ? asserted : alleged;
  const [first] = supporting;
  if (first === undefined) return null;
  const denied = counted.some(({ modality }) => modality === 'denied');
  const latestOf = (name: 'penaltyFaced' | 'penaltyGiven' | 'attestedOn') =>
    newestFirst(supporting).find(({ qualifiers }) => qualifiers[name] !== undefined)?.qualifiers[
      name
    ] ?? null;
  const distinct = (read: (qualifiers: Qualifiers) => readonly string[]) =>
    [...new Set(supporting.flatMap(({ qualifiers }) => read(qualifiers)))].sort();
  return {
    type: PREDICATE_RULES[predicate].relationship!,
    from: first.subject,
    to: first.object!,
    support: asserted.length === 0 ? 'ALLEGED' : denied ? 'DISPUTED' : 'ASSERTED',
    capacity: first.qualifiers.capacity ?? null,
    ...termOf(supporting),
    attestedOn: latestOf('attestedOn'),
    attestations: distinct(({ attestedOn }) => (attestedOn === undefined ? [] : [attestedOn])),
    charges: distinct(({ charges }) => charges ?? []),
    penaltyFaced: latestOf('penaltyFaced'),
    penaltyGiven: latestOf('penaltyGiven'),
    inheritedFrom: null,
    claimIds: claims.map(({ id }) => id).sort(),
  };
}

/** The term, with each end as the newest claim gives it. A missing end is unknown, not open. */
function termOf(
  claims: readonly KnownClaim[],
): DateBounds & { since: string | null; until: string | null } {
  const newest = newestFirst(claims);
  const since = newest.find(({ qualifiers }) => qualifiers.since)?.qualifiers.since ?? null;
  const until = newest.find(({ qualifiers }) => qualifiers.until)?.qualifiers.until ?? null;
  return {
    since,
    until,
    earliest: since === null ? null : parseFuzzyDate(since).earliest,
    latest: until === null || until === '..' ? null : parseFuzzyDate(until).latest,
  };
}

function newestFirst(claims: readonly KnownClaim[]): KnownClaim[] {
  return [...claims].sort((a, b) =>
    a.knownFrom === b.knownFrom ? (a.id < b.id ? -1 : 1) : a.knownFrom < b.knownFrom ? 1 : -1,
  );
}
