/** One actor's part in an event, and what follows from the capacity in which a source names the actor. */
import type { EntityId } from '../entities/entities.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import type { Status } from './stages.ts';

/** What one actor's part comes to. */
export interface Part {
  readonly actor: EntityId;
  readonly status: Status;
  /** Ascending; `absent` where a source only says that it was not there. */
  readonly capacities: readonly string[];
  /** It has a capacity that puts it in the room, or is said not to have been there. */
  readonly isPresentKind: boolean;
  /** Somebody says that it was there, if only as an allegation, or the rule of two does. */
  readonly isThere: boolean;
  /** Somebody says that it was not there, and nobody says that it was. */
  readonly isAbsent: boolean;
  /** Sources only say that it was not to come. */
  readonly isOut: boolean;
  /** A plan, a request or a turn names it: it was to come. */
  readonly isPlanned: boolean;
  /** The same, if only as an allegation. */
  readonly isToCome: boolean;
  /** It asked: as requester, or as host of what was still to be held. */
  readonly isAsking: boolean;
  /** A source names the actor itself, not only somebody who acted for it. */
  readonly isOwn: boolean;
  /** It was there by the rule of two; no source says so. */
  readonly isInferred: boolean;
  /** For whom it acted, ascending. */
  readonly onBehalfOf: readonly EntityId[];
  /** Who acted for it, ascending. */
  readonly representedBy: readonly EntityId[];
  /** In whose place it came, ascending. */
  readonly insteadOf: readonly EntityId[];
  /** With whom it came, ascending. */
  readonly accompanying: readonly EntityId[];
  /** Those of the lists above whom no source asserts. */
  readonly alleged: ReadonlySet<EntityId>;
  /** A source says something of it, and does not only pass on what somebody outside says. */
  readonly isAsserted: boolean;
  /** Claims about it, also of who acted for it or came in its place. */
  readonly claims: readonly KnownClaim[];
}

/** Whether an id is an organization's (a State too): as host it is not in the room. */
export type IsOrganization = (id: EntityId) => boolean;

/** In what capacity a claim puts an actor at an event. */
export function capacityOf(claim: KnownClaim): string {
  return claim.qualifiers.capacity ?? 'attendee';
}

/** Capacities of those who ask and are asked: they may or may not have come. */
export const ASKING: readonly string[] = ['requester', 'invited'];
