/** The kinds of entity a claim can speak of, and which of them are actors, events and places. */

/** Declared types; an organization's kind (party, NGO, …) is itself a claim. */
export const ENTITY_TYPES = [
  'Person',
  'Organization',
  'Group',
  'Role',
  'Meeting',
  'Visit',
  'Statement',
  'LegalCase',
  'Circumstance',
  'Place',
  'Topic',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Kinds of organization (Popolo `classification`); each adds its own label. */
export const ORGANIZATION_KINDS = ['party', 'ngo', 'governmentBody', 'state', 'other'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** Readable, never reused: lower-case words joined by hyphens, 2–120 characters. */
export type EntityId = string;

/** An entity as declared in a seed: everything else about it is a claim. */
export interface EntityDeclaration {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The source that alone names this group; groups are scoped to it. */
  readonly scope?: string;
}

export const ACTOR_TYPES: readonly EntityType[] = ['Person', 'Organization', 'Group'];
export const EVENT_TYPES: readonly EntityType[] = ['Meeting', 'Visit', 'Statement'];

/**
 * Formats a meeting can take; an `encounter` is being seen together, a `gathering` has many guests,
 * `unknown`: they met, nobody says how.
 */
export const MEETING_FORMATS = [
  'talks',
  'video',
  'call',
  'encounter',
  'gathering',
  'unknown',
] as const;
export type MeetingFormat = (typeof MEETING_FORMATS)[number];

/** Kinds of statement. A hope is a `position` or a `remark`, never a meeting. */
export const STATEMENT_KINDS = ['openLetter', 'remark', 'position', 'other'] as const;

/** Kinds of circumstance an actor can be under. */
export const CIRCUMSTANCE_KINDS = [
  'exile',
  'detention',
  'imprisonment',
  'detentionOrImprisonment',
  'houseArrest',
  'other',
] as const;

const LABEL_OF_KIND: Readonly<Record<OrganizationKind, readonly string[]>> = {
  party: ['Party'],
  ngo: ['NGO'],
  governmentBody: ['GovernmentBody'],
  // A State is an actor and a place: one entity, both labels.
  state: ['State', 'Place'],
  other: [],
};

/** Stored labels of an entity, `Entity` first; `kind` is its organization kind where it has one. */
export function labelsOf(type: EntityType, kind?: string): string[] {
  const labels = ['Entity'];
  if (ACTOR_TYPES.includes(type)) labels.push('Actor');
  if (EVENT_TYPES.includes(type)) labels.push('Event');
  labels.push(type);
  if (type === 'Organization')
    labels.push(
      ...((LABEL_OF_KIND[(kind ?? 'other') as OrganizationKind] as string[] | undefined) ?? []),
    );
  return labels;
}
