/** Projects one event: its status steps and the involvement of each actor, over knowledge time. */
import { ClaimIndex, knownOn } from './claim-index.ts';
import type { EntityId } from './entities.ts';
import { eventDateOn, type EventDate } from './event-dates.ts';
import { groupBy } from './group-by.ts';
import { propertiesOn } from './properties.ts';
import { spansOver, turningDays, type KnowledgeSpan, type KnownClaim } from './knowledge.ts';
import { bothSidesOf, sideClaims } from './sides.ts';
import type { EventStage, Status } from './stages.ts';
import { standingOf, type SpeakForBothSides, type StagedClaim } from './status.ts';

/** How an event stood while a span of knowledge lasted. */
export interface EventState {
  readonly status: Status;
  readonly date: EventDate | null;
  /** Claims behind status and date, ascending; the losing and denying ones too. */
  readonly claimIds: readonly string[];
}
export type EventStep = EventState & KnowledgeSpan;

/** One actor's part in the event while a span of knowledge lasted. */
export interface InvolvementState {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly capacity: string;
  readonly status: Status;
  /** Status of the event itself; null where no source gives it a stage. */
  readonly eventStatus: Status | null;
  readonly date: EventDate | null;
  /** Form of the meeting as known then; `unknown` where no source says. */
  readonly format: string;
  readonly onBehalfOf: EntityId | null;
  /** For an organization that took part through somebody: that actor. */
  readonly representedBy: EntityId | null;
  readonly claimIds: readonly string[];
}
export type InvolvementSpan = InvolvementState & KnowledgeSpan;

export interface ProjectedEvent {
  readonly steps: readonly EventStep[];
  /** Relationship key → its spans. */
  readonly involvements: ReadonlyMap<string, readonly InvolvementSpan[]>;
}

/** Projects the event `id` from the claims of `index`. */
export function projectEvent(index: ClaimIndex, id: EntityId): ProjectedEvent {
  const days = turningDays(claimsThatMatter(index, id));
  const steps = spansOver(days, (day) => {
    const state = eventStateOn(index, id, day);
    return new Map(state === null ? [] : [['event', state]]);
  });
  return {
    steps: steps.get('event') ?? [],
    involvements: spansOver(days, (day) => involvementsOn(index, id, day)),
  };
}

function claimsThatMatter(index: ClaimIndex, id: EntityId): KnownClaim[] {
  const involvements = index.pointingAt(id, 'involvedIn');
  const stages = index.about(id, 'stage');
  const speakers = [...stages, ...involvements].flatMap(({ speaker }) => speaker ?? []);
  return [
    ...stages,
    ...involvements,
    ...formatClaims(index, id),
    ...frameClaims(index, id, new Set()),
    ...sideClaims(index, [...speakers, ...involvements.map(({ subject }) => subject)]),
  ];
}

function formatClaims(index: ClaimIndex, id: EntityId): KnownClaim[] {
  return index.about(id, 'property').filter(({ qualifiers }) => qualifiers.which === 'format');
}

function formatOn(index: ClaimIndex, id: EntityId, day: string): string {
  const [format] = propertiesOn(knownOn(formatClaims(index, id), day)).values();
  return String(format?.value ?? 'unknown');
}

/** Dates of the event and of every whole it is part of. */
function frameClaims(index: ClaimIndex, id: EntityId, seen: Set<EntityId>): KnownClaim[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const parts = index.about(id, 'partOf');
  return [
    ...index.about(id, 'date'),
    ...parts,
    ...parts.flatMap(({ object }) => frameClaims(index, object!, seen)),
  ];
}

function eventStateOn(index: ClaimIndex, id: EntityId, day: string): EventState | null {
  const stages = knownOn(index.about(id, 'stage'), day);
  const standing = standingOf(
    stages.map((claim) => ({ ...claim, stated: claim.value as EventStage })),
    bothSidesOf(index, knownOn(index.pointingAt(id, 'involvedIn'), day), day),
  );
  if (standing === null) return null;
  const dates = knownOn(index.about(id, 'date'), day);
  return {
    status: standing.status,
    date: eventDateOn(index, id, standing.stage, day),
    claimIds: [...stages, ...dates].map((claim) => claim.id).sort(),
  };
}

function involvementsOn(
  index: ClaimIndex,
  id: EntityId,
  day: string,
): Map<string, InvolvementState> {
  const event = eventStateOn(index, id, day);
  const known = knownOn(index.pointingAt(id, 'involvedIn'), day);
  const bothSides = bothSidesOf(index, known, day);
  const states = new Map<string, InvolvementState>();
  for (const [question, claims] of groupBy(known, questionOf)) {
    const status = involvementStatus(claims, event?.status ?? null, bothSides);
    const [first] = claims;
    if (status === null || first === undefined) continue;
    const state = {
      to: id,
      capacity: capacityOf(first),
      status,
      eventStatus: event?.status ?? null,
      date: event?.date ?? eventDateOn(index, id, null, day),
      format: formatOn(index, id, day),
    };
    const supporting = claims.filter(({ modality }) => modality !== 'denied');
    const principals = [
      ...new Set(supporting.flatMap((c) => c.qualifiers.onBehalfOf ?? [])),
    ].sort();
    states.set(question, {
      ...state,
      from: first.subject,
      onBehalfOf: principals[0] ?? null,
      representedBy: null,
      claimIds: claims.map((claim) => claim.id),
    });
    for (const principal of principals) {
      // An organization met only where a claim says on whose behalf somebody did.
      const mandates = claims.filter(({ qualifiers }) => qualifiers.onBehalfOf === principal);
      const mandated = involvementStatus(mandates, event?.status ?? null, bothSides);
      if (mandated === null || principal === first.subject) continue;
      states.set(`${question}|${principal}`, {
        ...state,
        status: mandated,
        from: principal,
        onBehalfOf: null,
        representedBy: first.subject,
        claimIds: mandates.map((claim) => claim.id),
      });
    }
  }
  return states;
}

/** Rules 1 to 5 on one involvement; claims without a stage say no more than the event itself. */
function involvementStatus(
  claims: readonly KnownClaim[],
  eventStatus: Status | null,
  bothSides: SpeakForBothSides,
): Status | null {
  const staged = claims.flatMap((claim): StagedClaim[] =>
    claim.qualifiers.stage === undefined
      ? []
      : [{ ...claim, stated: claim.qualifiers.stage as EventStage }],
  );
  const standing = standingOf(staged, bothSides);
  if (standing !== null || staged.length > 0) return standing?.status ?? null;
  const modalities = claims.map(({ modality }) => modality);
  if (modalities.includes('asserted'))
    return modalities.includes('denied') ? 'DISPUTED' : eventStatus;
  return modalities.includes('alleged') ? 'ALLEGED' : null;
}

function capacityOf(claim: KnownClaim): string {
  return claim.qualifiers.capacity ?? 'attendee';
}

function questionOf(claim: KnownClaim): string {
  return `INVOLVED_IN|${claim.subject}|${claim.object!}|${capacityOf(claim)}`;
}
