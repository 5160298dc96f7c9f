/** The types of entity that claims are about, and which of them are actors, events and places. */

/** Types that a declaration can give. The kind of an organization (party, NGO, …) is a claim. */
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

/** A readable id that is never reused: 2 to 120 characters, lower-case words joined by hyphens. */
export type EntityId = string;

/** An entity as declared in a seed: everything else about it is a claim. */
export interface EntityDeclaration {
  readonly id: EntityId;
  readonly type: EntityType;
  /** For a group: the only source that names it. */
  readonly scope?: string;
}

export const ACTOR_TYPES: readonly EntityType[] = ['Person', 'Organization', 'Group'];
export const EVENT_TYPES: readonly EntityType[] = ['Meeting', 'Visit', 'Statement'];

/**
 * Forms of a meeting. An `encounter` is being seen together, a `gathering` has many guests, and
 * `unknown` means that they met and no source says how.
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

/** Kinds of circumstance that an actor can be under. */
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
  // A State is an actor and a place, so it has both labels.
  state: ['State', 'Place'],
  other: [],
};

/** Stored labels of an entity, `Entity` first. `kind` is the kind of an organization, if known. */
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
