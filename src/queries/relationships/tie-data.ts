/** Reads a relationship other than an involvement from stored columns, with the entity at its other end. */
import { CASE_CAPACITIES, type CaseCapacity } from '../../domain/claims/predicates.ts';
import type { DateBounds } from '../../domain/time/fuzzy-date.ts';
import type { Tenure } from '../../domain/ties/roles-on.ts';
import { SUPPORTS, type Support } from '../../domain/ties/support.ts';
import type { EntityData } from '../entities/entities.ts';
import { ALL_COLUMNS, type StoredTie, type TieGroup } from '../entities/columns.ts';
import {
  partsReader,
  relationshipReader,
  type RelationshipMembers,
  type WithParts,
} from './relationship-reader.ts';
import { oneOf, optional, optionally, text, texts } from '../../graph/query/value-types.ts';

/** A thing to which an entity is tied, with all relationships between the two: one for each capacity or term. */
export type TiedData = WithParts<TieData>;

/** One relationship. Reading a member that was not requested throws. */
export interface TieData {
  readonly asOf: string;
  readonly key: string;
  readonly node: EntityData;
  readonly support: Support;
  /** The capacity in a case; null for other relationships. */
  readonly capacity: CaseCapacity | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly attestedOn: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The bounds of every day for which a source reports the relationship. */
  readonly attestations: readonly DateBounds[];
  readonly charges: readonly string[];
  readonly penaltyFaced: string | null;
  readonly penaltyGiven: string | null;
  /** If an event has its place or topic from a whole, that whole; null if the place or topic is the event's own. */
  readonly inheritedFrom: string | null;
  readonly claimIds: readonly string[];
}

const SUPPORT = oneOf(SUPPORTS);
const CAPACITY = optionally(oneOf(CASE_CAPACITIES));

const MEMBERS: RelationshipMembers<TieData, EntityData> = {
  asOf: (_tie, node) => node.asOf,
  key: (tie) => tie.read('key', text),
  node: (_tie, node) => node,
  support: (tie) => tie.read('support', SUPPORT),
  capacity: (tie) => tie.read('capacity', CAPACITY),
  since: (tie) => tie.read('since', optional),
  until: (tie) => tie.read('until', optional),
  attestedOn: (tie) => tie.read('attestedOn', optional),
  earliest: (tie) => tie.read('earliest', optional),
  latest: (tie) => tie.read('latest', optional),
  attestations: attestationsOf,
  charges: (tie) => tie.read('charges', texts),
  penaltyFaced: (tie) => tie.read('penaltyFaced', optional),
  penaltyGiven: (tie) => tie.read('penaltyGiven', optional),
  inheritedFrom: (tie) => tie.read('inheritedFrom', optional),
  claimIds: (tie) => tie.read('claimIds', texts),
};

/** The groups of columns that each member needs. Members that are not listed are always read. */
const GROUPS: Partial<Record<keyof TieData, readonly TieGroup[]>> = {
  since: ['term'],
  until: ['term'],
  attestedOn: ['term'],
  latest: ['term', 'date'],
  attestations: ['term'],
  charges: ['penalty'],
  penaltyFaced: ['penalty'],
  penaltyGiven: ['penalty'],
  inheritedFrom: ['basis'],
  claimIds: ['claims'],
};

const tieReader = relationshipReader(MEMBERS, GROUPS);

/** Makes a reader for a choice of columns: it reads all relationships between two entities. */
export const tiedReader = partsReader(tieReader);

/** Reads a relationship whose columns were all read. */
export const toTie = tieReader(ALL_COLUMNS);

/** What sources say of how long the relationship lasted. The columns must include the group `term`. */
export const tenureOf = (tie: StoredTie): Tenure => ({
  since: tie.read('since', optional),
  until: tie.read('until', optional),
  earliest: tie.read('earliest', optional),
  latest: tie.read('latest', optional),
  attestations: attestationsOf(tie),
});

function attestationsOf(tie: StoredTie): DateBounds[] {
  const latest = tie.read('attestedLatest', texts);
  return tie.read('attestedEarliest', texts).map((earliest, i) => ({
    earliest: optional(earliest),
    latest: optional(latest[i] ?? null),
  }));
}
