/** What a meeting makes of two actors who count as a pair: the row that every question about "met" reads. */
import type { EntityId } from '../entities/entities.ts';
import type { EventDate } from '../events/event-dates.ts';
import type { KnowledgeSpan } from '../time/knowledge.ts';
import type { MeetingFormat } from '../entities/entities.ts';
import type { Status } from '../events/stages.ts';
import type { Verdict } from './verdicts.ts';

/** One end of a pair: an actor's part in the meeting. */
export interface PairEnd {
  readonly id: EntityId;
  /** Its capacities, ascending; never empty. */
  readonly capacities: readonly string[];
  /** Status of this part alone. */
  readonly status: Status;
  /** The actor for whom it acted, if a source says so. */
  readonly onBehalfOf: EntityId | null;
  /** The actor who was there for it, if it took part through somebody. */
  readonly representedBy: EntityId | null;
  readonly claimIds: readonly string[];
}

/** `inferred`: by the rule of two, or from a long list of guests. No source says it expressly. */
export const PAIR_BASES = ['stated', 'inferred'] as const;

/** A pair in one meeting while a span of knowledge lasted. */
export interface PairState {
  readonly meeting: EntityId;
  /** The outermost meeting of the same two that this one lies in, or its own id. */
  readonly within: EntityId;
  /** The end with the smaller id. */
  readonly a: PairEnd;
  readonly b: PairEnd;
  readonly verdict: Verdict;
  readonly status: Status;
  /** Form of the meeting for these two. */
  readonly format: MeetingFormat;
  readonly basis: (typeof PAIR_BASES)[number];
  readonly date: EventDate | null;
  readonly dateDisputed: boolean;
  /** The least number of meetings that the source tells as this one. */
  readonly times: number;
  /**
   * Whether one end is a role whose holder the source does not name. Such a pair is shown and never
   * counted.
   */
  readonly ofRole: boolean;
  /** All claims behind it, ascending: stage, date, form, both parts, mandates and merges. */
  readonly claimIds: readonly string[];
}
export type PairSpan = PairState & KnowledgeSpan;
