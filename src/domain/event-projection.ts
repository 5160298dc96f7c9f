/** Projects one event: its status steps and the involvement of each actor, over knowledge time. */
import { type ClaimIndex, knownOn } from './claim-index.ts';
import type { EntityId } from './entities.ts';
import { eventDateOn, type EventDate } from './event-dates.ts';
import { groupBy } from './group-by.ts';
import { formatOn } from './event-format.ts';
import { spansOver, turningDays, type KnowledgeSpan, type KnownClaim } from './knowledge.ts';
import { bothSidesOf, sideClaims } from './sides.ts';
import {
  capacityOf,
  contraryTo,
  contraryToMandate,
  involvementStatus,
  isDeniedMandate,
  stageOf,
  type EventStanding,
} from './involvement-status.ts';
import { weakest, type Status } from './stages.ts';
import { withStandIns } from './stand-ins.ts';
import { counting, standingOf, type StagedClaim } from './status.ts';

/** How an event stood while a span of knowledge lasted. */
export interface EventState {
  readonly status: Status;
  readonly date: EventDate | null;
  /** Form of the meeting; `unknown` where no source says. */
  readonly format: string;
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
  /** Whoever acted for this actor here, by this part or another, ascending. */
  readonly standIns: readonly EntityId[];
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
  const event = new EventView(index, id);
  const steps = spansOver(turningDays(event.spans), (day) => {
    const { state } = event.on(day);
    return new Map(state === null ? [] : [['event', state]]);
  });
  const involvements = new Map<string, InvolvementSpan[]>();
  const bySubject = groupBy(event.parts, ({ subject }) => subject);
  // One actor at a time: a claim about another's part turns nothing here.
  for (const parts of bySubject.values()) {
    for (const [question, claims] of groupBy(parts, questionOf)) {
      const capacity = capacityOf(claims[0]!);
      const contrary = contraryTo(capacity, parts);
      const ofPrincipals = principalsNamed(claims).flatMap((principal) =>
        contraryToMandate(capacity, bySubject.get(principal) ?? []),
      );
      const asked = [...claims, ...contrary, ...ofPrincipals];
      const days = turningDays([...asked, ...event.spans, ...event.sidesFor(asked)]);
      const spans = spansOver(days, (day) => {
        const known = (list: readonly KnownClaim[]) => knownOn(list, day);
        return involvementsOn(
          question,
          { claims: known(claims), contrary: known(contrary), ofPrincipals: known(ofPrincipals) },
          event.on(day),
        );
      });
      for (const [key, list] of spans) involvements.set(key, list);
    }
  }
  return { steps: steps.get('event') ?? [], involvements: withStandIns(involvements) };
}

/** What the parts of an event share on one day. */
interface EventDay extends EventStanding {
  readonly state: EventState | null;
  /** Known also where the event has no status. */
  readonly date: EventDate | null;
  readonly format: string;
}

/** Reads one event day by day, each day once. */
class EventView {
  /** When the claims are known that decide how the event itself stands. */
  readonly spans: readonly KnowledgeSpan[];
  /** Involvement claims. */
  readonly parts: readonly KnownClaim[];
  readonly #index: ClaimIndex;
  readonly #id: EntityId;
  readonly #stages: readonly KnownClaim[];
  readonly #formats: readonly KnownClaim[];
  readonly #days = new Map<string, EventDay>();
  #sides: readonly KnowledgeSpan[] | null = null;

  constructor(index: ClaimIndex, id: EntityId) {
    this.#index = index;
    this.#id = id;
    this.parts = index.pointingAt(id, 'involvedIn');
    this.#stages = index.about(id, 'stage');
    this.#formats = index.about(id, 'property').filter((c) => c.qualifiers.which === 'format');
    this.spans = distinctSpans([
      ...this.#stages,
      ...this.#formats,
      ...frameClaims(index, id, new Set()),
      ...this.sidesFor(this.#stages),
    ]);
  }

  /** When the claims are known that decide for whom the speakers of `claims` confirm. */
  sidesFor(claims: readonly KnownClaim[]): readonly KnowledgeSpan[] {
    const speakers = claims.flatMap((claim) =>
      stageOf(claim) === 'confirmed' && claim.speaker !== undefined ? [claim.speaker] : [],
    );
    if (speakers.length === 0) return [];
    this.#sides ??= distinctSpans([
      ...this.parts,
      ...sideClaims(
        this.#index,
        this.parts.map(({ subject }) => subject),
      ),
    ]);
    return [...this.#sides, ...sideClaims(this.#index, speakers)];
  }

  on(day: string): EventDay {
    const read = this.#days.get(day) ?? this.#read(day);
    this.#days.set(day, read);
    return read;
  }

  #read(day: string): EventDay {
    const stages = knownOn(this.#stages, day);
    const bothSides = bothSidesOf(this.#index, this.parts, day);
    const standing = standingOf(stages.flatMap(staged), bothSides);
    const stage = standing?.stage ?? null;
    const date = eventDateOn(this.#index, this.#id, stage, day);
    const dates = knownOn(this.#index.about(this.#id, 'date'), day);
    const claimIds = [...stages, ...dates].map((claim) => claim.id).sort();
    const format = formatOn(knownOn(this.#formats, day), stages, stage);
    const ofSource = groupBy(stages, ({ source }) => source);
    return {
      state: standing === null ? null : { status: standing.status, date, format, claimIds },
      standing,
      bySource: (source) => {
        const own = ofSource.get(source);
        return own === undefined ? undefined : standingOf(own.flatMap(staged), bothSides);
      },
      date,
      format,
      bothSides,
    };
  }
}

/** A few sources bring thousands of claims: what turns with them is asked once a span, not once a claim. */
function distinctSpans(claims: readonly KnowledgeSpan[]): KnowledgeSpan[] {
  return [...new Map(claims.map((c) => [`${c.knownFrom} ${c.knownUntil}`, c])).values()];
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

/** What bears on one actor's part in one capacity. */
interface PartClaims {
  readonly claims: readonly KnownClaim[];
  /** That it was not there in that capacity. */
  readonly contrary: readonly KnownClaim[];
  /** That those for whom it acted were not there. */
  readonly ofPrincipals: readonly KnownClaim[];
}

/** One actor's part on a day, and that of whom it acted for. */
function involvementsOn(
  question: string,
  { claims, contrary, ofPrincipals }: PartClaims,
  event: EventDay,
): Map<string, InvolvementState> {
  const states = new Map<string, InvolvementState>();
  const own = claims.filter((claim) => !isDeniedMandate(claim));
  const status = involvementStatus(own, contrary, event);
  const [first] = claims;
  if (status === null || first === undefined) return states;
  const { subject } = first;
  const state = {
    to: first.object!,
    capacity: capacityOf(first),
    status,
    eventStatus: event.state?.status ?? null,
    date: event.date,
    format: event.format,
    standIns: [],
  };
  const principals = principalsOf(claims, subject);
  states.set(question, {
    ...state,
    from: subject,
    onBehalfOf: principals[0] ?? null,
    representedBy: null,
    claimIds: idsOf([...claims, ...contrary]),
  });
  for (const principal of principals) {
    // An organization met only where a claim says on whose behalf somebody did.
    const mandates = claims.filter(({ qualifiers }) => qualifiers.onBehalfOf === principal);
    const against = ofPrincipals.filter((claim) => claim.subject === principal);
    const mandated = involvementStatus(mandates, against, event);
    // Who was not there represented nobody there: doubt about the one passes to the other.
    const together = weakest([status, mandated]);
    if (together === null) continue;
    states.set(`${question}|${principal}`, {
      ...state,
      status: together,
      from: principal,
      onBehalfOf: null,
      representedBy: subject,
      claimIds: idsOf([
        ...(together === mandated ? mandates : [...claims, ...contrary]),
        ...against,
      ]),
    });
  }
  return states;
}

/** Everybody for whom any of these claims says, or denies, that its subject acted. */
function principalsNamed(claims: readonly KnownClaim[]): EntityId[] {
  return [...new Set(claims.flatMap(({ qualifiers }) => qualifiers.onBehalfOf ?? []))];
}

const idsOf = (claims: readonly KnownClaim[]) => claims.map(({ id }) => id).sort();

/** For whom the actor acted, ascending; a question of its own, which few of the claims answer. */
function principalsOf(claims: readonly KnownClaim[], actor: EntityId): EntityId[] {
  const mandates = counting(claims.filter(({ qualifiers }) => qualifiers.onBehalfOf !== undefined));
  const supporting = mandates.filter(({ modality }) => modality !== 'denied');
  const principals = new Set(supporting.flatMap(({ qualifiers }) => qualifiers.onBehalfOf ?? []));
  // After a merge an actor may seem to act for itself.
  principals.delete(actor);
  return [...principals].sort();
}

function staged(claim: KnownClaim): StagedClaim[] {
  const stated = stageOf(claim);
  return stated === undefined ? [] : [{ ...claim, stated }];
}

function questionOf(claim: KnownClaim): string {
  return `INVOLVED_IN|${claim.subject}|${claim.object!}|${capacityOf(claim)}`;
}
