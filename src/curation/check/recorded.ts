/** What a graph has recorded beside the seeds, as far as the rules ask for it. */
import type { EntityId, EntityType } from '../../domain/entities/entities.ts';
import type { DatedMeeting } from '../../domain/entities/likely-same.ts';
import type { SeedClaim, SeedEntity, SeedSource } from './placed.ts';

/** A name of an entity that the graph may hold under another id. */
export interface NameAsked {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  /** For a role: the organizations in which it is a post. */
  readonly posts: readonly EntityId[];
}

/**
 * Whether roles of one name may be one, by the organizations in which they are posts: two parties both have a
 * chair.
 */
export function mayBeOnePost(posts: readonly EntityId[], others: readonly EntityId[]): boolean {
  const areBothFree = posts.length === 0 && others.length === 0;
  return areBothFree || posts.some((post) => others.includes(post));
}

/** Another entity of that type that bears the name, and its name as it is written there. */
export interface NameFound {
  readonly asked: NameAsked;
  readonly id: EntityId;
  readonly name: string;
}

/** A meeting of two actors, which the graph may hold under another id. */
export interface MeetingAsked {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly meeting: DatedMeeting;
}

/** Another meeting of the same two. */
export interface MeetingFound {
  readonly asked: MeetingAsked;
  readonly meeting: DatedMeeting;
}

/**
 * What the other data sets of a graph state about everything that the seeds mention. What only the data set
 * itself stated earlier is not among it: a load takes out what the seeds no longer state.
 */
export interface RecordedWorld {
  /** False if the seeds are checked alone. */
  readonly isGiven: boolean;
  readonly entities: ReadonlyMap<EntityId, SeedEntity>;
  readonly sources: ReadonlyMap<string, SeedSource>;
  /** Claims that count. A claim that the seeds state as well is not repeated here. */
  readonly claims: readonly SeedClaim[];
  /** Ids of entities and sources that another data set described last, and that only it may change. */
  readonly described: ReadonlySet<string>;
  /**
   * Ids that other data sets use, that the data set itself named before, and that nobody names if it no longer
   * does; each with a claim that uses it.
   */
  readonly leftNameless: ReadonlyMap<EntityId, SeedClaim>;
  /** Ids of the graph that are like an id of the seeds which nobody declares, to suggest them. */
  readonly alike: ReadonlySet<EntityId>;
  /** Ids of claims that the graph holds, whoever states them, among those that the seeds correct. */
  readonly correctable: ReadonlySet<string>;
  /** Entities under other ids that bear these names, whatever their case, accents and order of words. */
  readonly findNamed: (asked: readonly NameAsked[]) => Promise<readonly NameFound[]>;
  /** Other meetings of these pairs whose dates may overlap. */
  readonly findMeetings: (asked: readonly MeetingAsked[]) => Promise<readonly MeetingFound[]>;
}

/** The seeds are checked alone. */
export const NOTHING_RECORDED: RecordedWorld = {
  isGiven: false,
  entities: new Map(),
  sources: new Map(),
  claims: [],
  described: new Set(),
  leftNameless: new Map(),
  alike: new Set(),
  correctable: new Set(),
  findNamed: () => Promise.resolve([]),
  findMeetings: () => Promise.resolve([]),
};
