/** What is projected of an event: how it stood, and each actor's part in it, while a span of knowledge lasted. */
import type { EntityId, MeetingFormat } from '../entities/entities.ts';
import type { EventDate, ToldDate } from './event-dates.ts';
import type { KnowledgeSpan } from '../time/knowledge.ts';
import type { Status } from './stages.ts';
import type { Verdict } from '../pairs/verdicts.ts';

/** How an event stood while a span of knowledge lasted. */
export interface EventState {
  readonly status: Status;
  readonly date: EventDate | null;
  /** Whether sources give held dates that exclude each other, or a source denies the date. */
  readonly dateDisputed: boolean;
  /** Every date that sources give for the stage that wins. */
  readonly dates: readonly ToldDate[];
  /** Form of the meeting; `unknown` if no source says. */
  readonly format: MeetingFormat;
  /** The strongest verdict of its pairs; null if there is none. */
  readonly verdict: Verdict | null;
  /** Claims behind status and date, ascending, including those that lose or deny. */
  readonly claimIds: readonly string[];
}
export type EventStep = EventState & KnowledgeSpan;

/** One actor's part in the event in one capacity while a span of knowledge lasted. */
export interface InvolvementState {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly capacity: string;
  /** Status of the actor's whole part, which all its capacities share. */
  readonly status: Status;
  readonly eventStatus: Status;
  /** The strongest verdict of the pairs that the actor makes there; null if it makes none. */
  readonly verdict: Verdict | null;
  readonly date: EventDate | null;
  readonly dateDisputed: boolean;
  /** Form of the meeting as known then; `unknown` if no source says. */
  readonly format: MeetingFormat;
  readonly onBehalfOf: EntityId | null;
  /** The actor through whom an organization took part. */
  readonly representedBy: EntityId | null;
  readonly insteadOf: EntityId | null;
  readonly accompanying: EntityId | null;
  readonly claimIds: readonly string[];
}
export type InvolvementSpan = InvolvementState & KnowledgeSpan;
