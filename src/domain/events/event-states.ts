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
  /** Sources give held dates that exclude each other, or one denies it. */
  readonly dateDisputed: boolean;
  /** Every date told of what stands. */
  readonly dates: readonly ToldDate[];
  /** Form of the meeting; `unknown` where no source says. */
  readonly format: MeetingFormat;
  /** The strongest verdict of its pairs; null if there is none. */
  readonly verdict: Verdict | null;
  /** Claims behind status and date, ascending; the losing and denying ones too. */
  readonly claimIds: readonly string[];
}
export type EventStep = EventState & KnowledgeSpan;

/** One actor's part in the event in one capacity while a span of knowledge lasted. */
export interface InvolvementState {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly capacity: string;
  /** Of the actor's one part, in whatever capacities. */
  readonly status: Status;
  readonly eventStatus: Status;
  /** The strongest verdict of the pairs that it makes there; null if it makes none. */
  readonly verdict: Verdict | null;
  readonly date: EventDate | null;
  readonly dateDisputed: boolean;
  /** Form of the meeting as known then; `unknown` where no source says. */
  readonly format: MeetingFormat;
  readonly onBehalfOf: EntityId | null;
  /** For an organization that took part through somebody: that actor. */
  readonly representedBy: EntityId | null;
  readonly insteadOf: EntityId | null;
  readonly accompanying: EntityId | null;
  readonly claimIds: readonly string[];
}
export type InvolvementSpan = InvolvementState & KnowledgeSpan;
