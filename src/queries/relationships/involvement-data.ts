/** Reads the involvements of one actor in one event from stored columns, with the entity at the other end. */
import { EVENT_CAPACITIES, type EventCapacity } from '../../domain/claims/predicates.ts';
import type { EventDate } from '../../domain/events/event-dates.ts';
import { STATUSES, type Status } from '../../domain/events/stages.ts';
import { VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import { storedDate } from '../entities/dates.ts';
import type { EntityData } from '../entities/entities.ts';
import type { TieGroup } from '../entities/columns.ts';
import {
  partsReader,
  relationshipReader,
  type RelationshipMembers,
  type WithParts,
} from './relationship-reader.ts';
import { oneOf, optional, optionally, text, texts } from '../../graph/query/value-types.ts';

/** An event with an actor's involvements in it, or an actor with its involvements in an event, by capacity. */
export type InvolvedData = WithParts<InvolvementData>;

/** One involvement. Reading a member that was not requested throws. */
export interface InvolvementData {
  readonly asOf: string;
  readonly key: string;
  readonly node: EntityData;
  readonly capacity: EventCapacity;
  /** The status of the actor's part, which is the same for all its capacities. */
  readonly status: Status;
  /** The strongest verdict of the actor's pairs in the event; null if there is none. */
  readonly verdict: Verdict | null;
  readonly date: EventDate | null;
  readonly onBehalfOf: string | null;
  readonly representedBy: string | null;
  readonly insteadOf: string | null;
  readonly accompanying: string | null;
  readonly claimIds: readonly string[];
}

const CAPACITY = oneOf(EVENT_CAPACITIES);
const STATUS = oneOf(STATUSES);
const VERDICT = optionally(oneOf(VERDICTS));

const MEMBERS: RelationshipMembers<InvolvementData, EntityData> = {
  asOf: (_tie, node) => node.asOf,
  key: (tie) => tie.read('key', text),
  node: (_tie, node) => node,
  capacity: (tie) => tie.read('capacity', CAPACITY),
  status: (tie) => tie.read('status', STATUS),
  verdict: (tie) => tie.read('verdict', VERDICT),
  date: storedDate,
  onBehalfOf: (tie) => tie.read('onBehalfOf', optional),
  representedBy: (tie) => tie.read('representedBy', optional),
  insteadOf: (tie) => tie.read('insteadOf', optional),
  accompanying: (tie) => tie.read('accompanying', optional),
  claimIds: (tie) => tie.read('claimIds', texts),
};

/** The groups of columns that each member needs. Members that are not listed are always read. */
const GROUPS: Partial<Record<keyof InvolvementData, readonly TieGroup[]>> = {
  date: ['date'],
  onBehalfOf: ['mandate'],
  representedBy: ['mandate'],
  insteadOf: ['mandate'],
  accompanying: ['mandate'],
  claimIds: ['claims'],
};

/** Makes a reader for a choice of columns: it reads all involvements of one actor in one event. */
export const involvedReader = partsReader(relationshipReader(MEMBERS, GROUPS));
