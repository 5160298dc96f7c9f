/** The closed list of predicates: what each relates, which qualifiers it takes, and what it projects to. */
import type { Qualifiers } from './qualifiers.ts';
import { ACTOR_TYPES, ENTITY_TYPES, EVENT_TYPES, type EntityType } from '../entities/entities.ts';

export const PREDICATES = [
  'involvedIn',
  'stage',
  'date',
  'format',
  'holds',
  'postIn',
  'memberOf',
  'partOf',
  'partyTo',
  'under',
  'concerns',
  'at',
  'demands',
  'name',
  'description',
  'property',
  'sameAs',
  'possiblySameAs',
] as const;
export type Predicate = (typeof PREDICATES)[number];

/** Stored relationship types. */
export const RELATIONSHIP_TYPES = [
  'INVOLVED_IN',
  'COUNTERPART',
  'HOLDS',
  'POST_IN',
  'MEMBER_OF',
  'PART_OF',
  'PARTY_TO',
  'UNDER',
  'CONCERNS',
  'AT',
  'POSSIBLY_SAME_AS',
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** Capacities at an event. The first three are *present*; `attendee` is the default. */
export const EVENT_CAPACITIES = [
  'host',
  'guest',
  'attendee',
  'requester',
  'author',
  'addressee',
  'subject',
  'invited',
  'absent',
] as const;
export type EventCapacity = (typeof EVENT_CAPACITIES)[number];

/** Capacities that put an actor in the room. Asking for a meeting does not. */
export const PRESENT: readonly string[] = ['host', 'guest', 'attendee'];

/** Capacities at a legal case. */
export const CASE_CAPACITIES = [
  'complainant',
  'plaintiff',
  'prosecutor',
  'defendant',
  'counsel',
  'judge',
  'witness',
] as const;
export type CaseCapacity = (typeof CASE_CAPACITIES)[number];

/** Which properties a `property` claim may give. */
export const PROPERTIES = [
  'kind',
  'purpose',
  'country',
  'size',
  'category',
  'times',
  'orientation',
  'wikidata',
] as const;
export type PropertyName = (typeof PROPERTIES)[number];

/** What one predicate relates and takes. */
export interface PredicateRule {
  readonly subject: readonly EntityType[];
  /** Types the object may have, or the form of the value. */
  readonly object: readonly EntityType[] | 'text' | 'date' | 'stage' | 'format' | 'property';
  readonly qualifiers: readonly (keyof Qualifiers)[];
  readonly relationship?: RelationshipType;
  /** Whether it can have a term: `since`, `until` or `attestedOn`. */
  readonly term?: true;
  /** The kind of tie it makes between two actors, directly or through what they share. */
  readonly tie?: 'MEETING' | 'CASE' | 'MEMBERSHIP' | 'ROLE' | 'PART_OF';
  /** Whether the timeline of an actor shows it. */
  readonly onTimeline?: true;
  /** Whether the node of an actor stores how many of them are known now. */
  readonly counted?: true;
  /** Whether it says what an actor belongs to, and so for which side the actor speaks. */
  readonly belonging?: true;
  /** Whether it can change the events within an event: they inherit status and date, and count within it. */
  readonly framing?: true;
  /** Whether an event without one of its own takes over those of the event that it is part of. */
  readonly inherited?: true;
}

const TERM = ['since', 'until', 'attestedOn'] as const;
const ANY: readonly EntityType[] = ENTITY_TYPES;

/** One rule per predicate (model.md §1). */
export const PREDICATE_RULES: Readonly<Record<Predicate, PredicateRule>> = {
  involvedIn: {
    subject: [...ACTOR_TYPES, 'Role'],
    object: EVENT_TYPES,
    qualifiers: ['capacity', 'onBehalfOf', 'insteadOf', 'accompanying', 'stage'],
    relationship: 'INVOLVED_IN',
    tie: 'MEETING',
    onTimeline: true,
    counted: true,
    framing: true,
  },
  stage: {
    subject: [...EVENT_TYPES, 'LegalCase'],
    object: 'stage',
    qualifiers: ['date', 'of', 'charge'],
    framing: true,
  },
  date: {
    subject: EVENT_TYPES,
    object: 'date',
    qualifiers: ['basis', 'asWritten', 'how', 'stage'],
    framing: true,
  },
  format: { subject: ['Meeting'], object: 'format', qualifiers: ['stage'], framing: true },
  holds: {
    subject: ['Person'],
    object: ['Role'],
    qualifiers: TERM,
    relationship: 'HOLDS',
    term: true,
    tie: 'ROLE',
    onTimeline: true,
    counted: true,
    belonging: true,
  },
  postIn: {
    subject: ['Role'],
    object: ['Organization'],
    qualifiers: [],
    relationship: 'POST_IN',
    belonging: true,
  },
  memberOf: {
    subject: ACTOR_TYPES,
    object: ['Organization', 'Group'],
    qualifiers: TERM,
    relationship: 'MEMBER_OF',
    term: true,
    tie: 'MEMBERSHIP',
    onTimeline: true,
    counted: true,
    belonging: true,
  },
  partOf: {
    subject: ['Organization', 'Place', 'Topic', ...EVENT_TYPES],
    object: ['Organization', 'Place', 'Topic', ...EVENT_TYPES],
    qualifiers: [],
    relationship: 'PART_OF',
    tie: 'PART_OF',
    belonging: true,
    framing: true,
  },
  partyTo: {
    subject: ACTOR_TYPES,
    object: ['LegalCase'],
    qualifiers: ['capacity', 'charges', 'penaltyFaced', 'penaltyGiven'],
    relationship: 'PARTY_TO',
    tie: 'CASE',
    onTimeline: true,
  },
  under: {
    subject: ACTOR_TYPES,
    object: ['Circumstance'],
    qualifiers: TERM,
    relationship: 'UNDER',
    term: true,
  },
  concerns: {
    subject: [...EVENT_TYPES, 'LegalCase'],
    object: ['Topic'],
    qualifiers: [],
    relationship: 'CONCERNS',
    inherited: true,
  },
  at: {
    subject: [...EVENT_TYPES, 'Circumstance'],
    object: ['Place', 'Organization'],
    qualifiers: [],
    relationship: 'AT',
    inherited: true,
  },
  demands: { subject: ['Statement'], object: 'text', qualifiers: ['of', 'language'] },
  name: {
    subject: ANY,
    object: 'text',
    qualifiers: ['language', 'script', 'kind', 'since', 'until'],
  },
  description: { subject: ANY, object: 'text', qualifiers: ['language'] },
  property: { subject: ANY, object: 'property', qualifiers: ['which'] },
  sameAs: { subject: ANY, object: ANY, qualifiers: [] },
  possiblySameAs: {
    subject: ANY,
    object: ANY,
    qualifiers: [],
    relationship: 'POSSIBLY_SAME_AS',
  },
};

/** The predicates for which the table sets this flag. */
export function predicatesOf(
  name: 'term' | 'onTimeline' | 'counted' | 'belonging' | 'framing' | 'inherited',
): readonly Predicate[] {
  return PREDICATES.filter((predicate) => PREDICATE_RULES[predicate][name] === true);
}
