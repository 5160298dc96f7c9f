/** From the claims about one actor's part in an event to its status (model guide §2, rule 8). */
import type { KnownClaim } from './knowledge.ts';
import { PRESENT } from './predicates.ts';
import { sameStage, STATUSES, weakest, type EventStage, type Status } from './stages.ts';
import {
  counting,
  standingOf,
  type SpeakForBothSides,
  type StagedClaim,
  type Standing,
} from './status.ts';

/** What a part needs to know of its event on one day. */
export interface EventStanding {
  /** How the event stands; null where no source gives it a stage. */
  readonly standing: Standing | null;
  /**
   * How it stands by one source alone: undefined where that source says nothing of it, null where
   * it only denies.
   */
  readonly bySource: (source: string) => Standing | null | undefined;
  readonly bothSides: SpeakForBothSides;
}

/** The stage a claim states: of an event as its value, of an involvement as a qualifier. */
export function stageOf({ predicate, value, qualifiers }: KnownClaim): EventStage | undefined {
  return (predicate === 'stage' ? value : qualifiers.stage) as EventStage | undefined;
}

/** In what capacity a claim puts an actor at an event. */
export function capacityOf(claim: KnownClaim): string {
  return claim.qualifiers.capacity ?? 'attendee';
}

/**
 * The other claims about the same actor and event that bear on being there as `capacity`: who was
 * absent was neither host nor guest, and who did not attend hosted nobody.
 */
export function contraryTo(capacity: string, parts: readonly KnownClaim[]): KnownClaim[] {
  if (!PRESENT.includes(capacity)) return [];
  return parts.filter((claim) => {
    const other = capacityOf(claim);
    if (claim.modality !== 'denied') return other === 'absent';
    return other === 'attendee' && capacity !== 'attendee' && !isDeniedMandate(claim);
  });
}

/** What a principal's own claims hold against having been there through somebody. */
export function contraryToMandate(capacity: string, parts: readonly KnownClaim[]): KnownClaim[] {
  const denied = parts.filter(
    (claim) =>
      claim.modality === 'denied' && capacityOf(claim) === capacity && !isDeniedMandate(claim),
  );
  return [...denied, ...contraryTo(capacity, parts)];
}

/** Denying for whom somebody came does not deny that they came. */
export function isDeniedMandate({ modality, qualifiers }: KnownClaim): boolean {
  return modality === 'denied' && qualifiers.onBehalfOf !== undefined;
}

/**
 * Rules 1 to 5 on one part. A claim without a stage says no more than its own source says of the
 * event, or where that says nothing, than the event itself: who was to come to what was then held
 * did not come by that, and a source that denies the event puts nobody there. A denial without a
 * stage denies whatever stage others assert.
 */
export function involvementStatus(
  own: readonly KnownClaim[],
  contrary: readonly KnownClaim[],
  event: EventStanding,
): Status | null {
  // Neither a denial nor an absence puts anybody anywhere.
  if (own.every(({ modality }) => modality === 'denied')) return null;
  const counted = counting([...own, ...contrary]);
  const read = counted.flatMap((claim) => readPart(claim, contrary.includes(claim), event));
  const standing = standingOf(read, event.bothSides);
  if (standing === null) return null;
  if (standing.status === 'ALLEGED' || standing.status === 'DISPUTED') return standing.status;
  const isDenied = counted.some(
    (claim) => claim.modality === 'denied' && stageOf(claim) === undefined,
  );
  if (isDenied) return 'DISPUTED';
  const winners = read.filter(
    ({ modality, stated }) => modality === 'asserted' && sameStage(stated, standing.stage),
  );
  const bases = winners.flatMap(({ base }) => (base === null ? [] : [base.status]));
  if (bases.length < winners.length) return standing.status;
  const strongest = STATUSES.find((status) => bases.includes(status)) ?? standing.status;
  return weakest([strongest, event.standing?.status ?? strongest]);
}

const CALLED_OFF: readonly EventStage[] = ['cancelled', 'notHeld'];

/** A claim with the stage it comes to; `base` is whose word that is where it states none itself. */
type ReadClaim = StagedClaim & { readonly base: Standing | null };

function readPart(claim: KnownClaim, isContrary: boolean, event: EventStanding): ReadClaim[] {
  const stated = stageOf(claim);
  const isDenial = claim.modality === 'denied';
  // It denies every stage, which no stage of its own could say.
  if (stated === undefined && isDenial) return [];
  if (isContrary && !isDenial) return absence(claim, event);
  const base = stated === undefined ? wordOn(claim, event) : null;
  const stage = stated ?? base?.stage;
  if (stage === undefined) return [];
  // Who only alleges the event only alleges who came to it.
  const modality = base?.status === 'ALLEGED' && !isDenial ? 'alleged' : claim.modality;
  return [{ ...claim, modality, stated: stage, base }];
}

function wordOn({ source }: KnownClaim, event: EventStanding): Standing | null {
  const own = event.bySource(source);
  return own === undefined ? event.standing : own;
}

/**
 * Being absent from what was held is not having been there; from a plan, denying that plan; from
 * what was called off, or did not come about, nothing.
 */
function absence(absent: KnownClaim, event: EventStanding): ReadClaim[] {
  const stated = stageOf(absent) ?? (event.bySource(absent.source) ?? event.standing)?.stage;
  if (stated === undefined || CALLED_OFF.includes(stated)) return [];
  const claim = { ...absent, stated, base: null };
  if (stated === 'held') return [{ ...claim, stated: 'notHeld' }];
  return claim.modality === 'asserted' ? [{ ...claim, modality: 'denied' }] : [];
}
