/** One actor's part in an event, and the capacities that decide it. */
import type { EntityId } from '../entities/entities.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import type { Status } from './stages.ts';

/** One actor's part in an event: all its involvements taken together. */
export interface Part {
  readonly actor: EntityId;
  readonly status: Status;
  /** Ascending; `absent` if sources only say that the actor was not there. */
  readonly capacities: readonly string[];
  /** Whether it has a capacity that puts it in the room, or is said not to have been there. */
  readonly isPresentKind: boolean;
  /** Whether a source says or alleges that it was there, or the rule of two infers it. */
  readonly isThere: boolean;
  /** Whether it is said not to have been there, and no source says or alleges otherwise. */
  readonly isAbsent: boolean;
  /** Whether sources only say that it was not to come. */
  readonly isOut: boolean;
  /** Whether a plan, a request or a turn names it, so that it was to come. */
  readonly isPlanned: boolean;
  /** As `isPlanned`, but an allegation is enough. */
  readonly isToCome: boolean;
  /** Whether it asked: as requester, or as host of a meeting that was still to be held. */
  readonly isAsking: boolean;
  /** Whether a source names the actor itself, and not only somebody who acted for it. */
  readonly isOwn: boolean;
  /** Whether it was there by the rule of two only; no source says so. */
  readonly isInferred: boolean;
  /** Actors for whom it acted, ascending. */
  readonly onBehalfOf: readonly EntityId[];
  /** Actors who acted for it, ascending. */
  readonly representedBy: readonly EntityId[];
  /** Actors in whose place it came, ascending. */
  readonly insteadOf: readonly EntityId[];
  /** Actors whom it accompanied, ascending. */
  readonly accompanying: readonly EntityId[];
  /** Those in `onBehalfOf`, `insteadOf` and `accompanying` whom no source asserts. */
  readonly alleged: ReadonlySet<EntityId>;
  /** Whether a claim about it is asserted, and not only alleged or attributed to an outsider. */
  readonly isAsserted: boolean;
  /** Claims about it, and about those who acted for it or came in its place. */
  readonly claims: readonly KnownClaim[];
}

/** Whether an id is an organization's or a State's. As a host, an organization is not in the room. */
export type IsOrganization = (id: EntityId) => boolean;

/** The capacity in which a claim puts an actor at an event. */
export function capacityOf(claim: KnownClaim): string {
  return claim.qualifiers.capacity ?? 'attendee';
}

/** Capacities of those who ask and who are asked. They may or may not have come. */
export const ASKING: readonly string[] = ['requester', 'invited'];
