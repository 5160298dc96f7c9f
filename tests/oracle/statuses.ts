/** Where events and involvements stand (model guide §2), evaluated anew for every question. */
import type { Status } from '../../src/domain/stages.ts';
import { counting, type AsOf, type Known } from './as-of.ts';
import { boundsOf, type Bounds } from './dates.ts';

/** What a question comes to, and the stage that decided it. */
export interface Verdict {
  readonly status: Status;
  readonly stage: string;
}

const STATUS: Readonly<Record<string, Status>> = {
  requested: 'REQUESTED',
  expected: 'EXPECTED',
  announced: 'EXPECTED',
  confirmed: 'CONFIRMED',
  held: 'HELD',
  postponed: 'POSTPONED',
  cancelled: 'CANCELLED',
  notHeld: 'NOT_HELD',
};
const STRONGEST_FIRST: readonly Status[] = [
  'HELD',
  'CONFIRMED',
  'EXPECTED',
  'POSTPONED',
  'REQUESTED',
  'CANCELLED',
  'NOT_HELD',
];
export const strength = (status: Status) => STRONGEST_FIRST.indexOf(status);

/** On one day cancelled > postponed > confirmed > expected > requested. */
const FURTHER = ['requested', 'expected', 'confirmed', 'postponed', 'cancelled'];

/** Rule 2.8: doubt passes on, else the weakest; a part without a status leaves the whole without. */
export function weakestOf(...parts: readonly (Status | null)[]): Status | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  for (const doubt of ['DISPUTED', 'ALLEGED'] as const) if (known.includes(doubt)) return doubt;
  return STRONGEST_FIRST[Math.max(...known.map(strength))]!;
}

export const stageOf = (claim: Known): string | undefined =>
  claim.predicate === 'stage' ? String(claim.value) : claim.qualifiers.stage;

const word = (stage: string) => (stage === 'announced' ? 'expected' : stage);

function winningStage(claims: readonly Known[]): string | null {
  const said = claims.map((claim) => ({ since: claim.since, stage: stageOf(claim)! }));
  for (const outcome of ['held', 'notHeld']) {
    if (said.some(({ stage }) => stage === outcome)) return outcome;
  }
  const newest = said
    .map(({ since }) => since)
    .sort()
    .at(-1);
  const onThatDay = said.filter(({ since }) => since === newest).map(({ stage }) => word(stage));
  return FURTHER.findLast((stage) => onThatDay.includes(stage)) ?? null;
}

/** Rules 2.1 to 2.5 over claims that each state a stage. */
function standing(asOf: AsOf, event: string, claims: readonly Known[]): Verdict | null {
  const counted = counting(claims);
  const asserted = counted.filter(({ modality }) => modality === 'asserted');
  if (asserted.length === 0) {
    const stage = winningStage(counted.filter(({ modality }) => modality === 'alleged'));
    return stage === null ? null : { status: 'ALLEGED', stage };
  }
  const stage = winningStage(asserted)!;
  const stages = asserted.map(stageOf);
  const denied = counted.filter(({ modality }) => modality === 'denied');
  const isDisputed =
    (stages.includes('held') && stages.includes('notHeld')) ||
    denied.some((claim) => word(stageOf(claim)!) === stage);
  if (isDisputed) return { status: 'DISPUTED', stage };
  if (stage !== 'confirmed') return { status: STATUS[stage]!, stage };
  // A confirmation that was made before it was put off or called off no longer stands.
  const undone = asserted
    .filter((claim) => ['postponed', 'cancelled'].includes(stageOf(claim)!))
    .map(({ since }) => since);
  const speakers = asserted
    .filter((claim) => stageOf(claim) === 'confirmed' && undone.every((day) => claim.since > day))
    .map(({ speaker }) => speaker);
  return { status: bothSides(asOf, event, speakers) ? 'CONFIRMED' : 'EXPECTED', stage };
}

/** An actor, what it is a member of, and where it holds a post, as asserted. */
function standsFor(asOf: AsOf, actor: string): Set<string> {
  const asserted = (claims: readonly Known[]) =>
    claims.filter(({ modality }) => modality === 'asserted').map(({ object }) => object!);
  const posts = asserted(asOf.about(actor, 'holds'));
  return new Set([
    actor,
    ...asserted(asOf.about(actor, 'memberOf')),
    ...posts.flatMap((role) => asserted(asOf.about(role, 'postIn'))),
  ]);
}

/** Rule 2.5: the source's own voice, or speakers of both sides. */
function bothSides(asOf: AsOf, event: string, speakers: readonly (string | undefined)[]): boolean {
  if (speakers.includes(undefined)) return true;
  const involved = new Map<string, Set<string>>();
  for (const { subject, modality, qualifiers } of asOf.pointingAt(event, 'involvedIn')) {
    if (modality === 'denied' || ['subject', 'absent'].includes(qualifiers.capacity ?? ''))
      continue;
    const standing = involved.get(subject) ?? standsFor(asOf, subject);
    if (qualifiers.onBehalfOf !== undefined) standing.add(qualifiers.onBehalfOf);
    involved.set(subject, standing);
  }
  const own = [...involved.values()];
  let sides = own.map((side) => new Set(side));
  for (let joined = true; joined;) {
    joined = false;
    for (const [i, one] of sides.entries()) {
      const other = sides.findIndex((each, j) => j > i && [...each].some((id) => one.has(id)));
      if (other === -1) continue;
      for (const id of sides[other]!) one.add(id);
      sides = sides.filter((_, j) => j !== other);
      joined = true;
      break;
    }
  }
  if (sides.length === 1) sides = own;
  const spoken = [...new Set(speakers)]
    .map((speaker) => {
      const ids = standsFor(asOf, speaker!);
      return sides.flatMap((side, i) => ([...side].some((id) => ids.has(id)) ? [i] : []));
    })
    .filter((found) => found.length > 0);
  return spoken.length > 1 && new Set(spoken.flat()).size > 1;
}

/** Where an event stands; null where no source gives it a stage. */
export function eventStands(asOf: AsOf, event: string): Verdict | null {
  return standing(asOf, event, asOf.about(event, 'stage'));
}

/** What the claims of one source alone make of an event; undefined where it gives it no stage. */
function wordOf(asOf: AsOf, source: string, event: string): Verdict | null | undefined {
  const said = asOf.about(event, 'stage').filter((claim) => claim.source === source);
  return said.length === 0 ? undefined : standing(asOf, event, said);
}

/** A claim about a part as if it stated a stage, and how well that stands where it did not. */
interface Word {
  readonly claim: Known;
  readonly ceiling: Status | null;
}

const isDenied = ({ modality }: Known) => modality === 'denied';
const withStage = (claim: Known, stage: string, modality = claim.modality): Known => ({
  ...claim,
  modality,
  qualifiers: { ...claim.qualifiers, stage },
});

/** Without a stage it says what its own source says of the event, or where that is silent, the event. */
function supportIn(asOf: AsOf, event: string, claim: Known): Word | null {
  if (stageOf(claim) !== undefined) return { claim, ceiling: null };
  const own = wordOf(asOf, claim.source, event);
  const word = own === undefined ? eventStands(asOf, event) : own;
  if (word === null) return null;
  const modality = word.status === 'ALLEGED' ? 'alleged' : claim.modality;
  return { claim: withStage(claim, word.stage, modality), ceiling: word.status };
}

/** Who was absent from what was held was not at it; who will be absent from a plan denies it. */
function absenceIn(asOf: AsOf, event: string, claim: Known): Word | null {
  const word = wordOf(asOf, claim.source, event) ?? eventStands(asOf, event);
  const stage = stageOf(claim) ?? word?.stage;
  if (stage === undefined || stage === 'notHeld' || stage === 'cancelled') return null;
  if (stage === 'held') return { claim: withStage(claim, 'notHeld'), ceiling: null };
  if (claim.modality === 'alleged') return null;
  return { claim: withStage(claim, stage, 'denied'), ceiling: null };
}

/**
 * Where one actor's part in one capacity stands, by the claims that put it there and by other
 * claims that it was not there; null where nothing puts it there.
 */
function partStands(
  asOf: AsOf,
  event: string,
  claims: readonly Known[],
  contrary: readonly Known[],
): Status | null {
  if (claims.every(isDenied)) return null;
  const counted = counting([...claims, ...contrary]);
  const sweeping = counted.filter((claim) => isDenied(claim) && stageOf(claim) === undefined);
  const words = counted
    .filter((claim) => !sweeping.includes(claim))
    .map((claim) => {
      if (isDenied(claim)) return { claim, ceiling: null };
      return contrary.includes(claim)
        ? absenceIn(asOf, event, claim)
        : supportIn(asOf, event, claim);
    })
    .filter((word) => word !== null);
  const stands = standing(
    asOf,
    event,
    words.map(({ claim }) => claim),
  );
  if (stands === null || stands.status === 'ALLEGED') return stands?.status ?? null;
  if (sweeping.length > 0 || stands.status === 'DISPUTED') return 'DISPUTED';
  const deciding = words.filter(
    ({ claim }) => claim.modality === 'asserted' && word(stageOf(claim)!) === word(stands.stage),
  );
  const ceilings = deciding.map(({ ceiling }) => ceiling);
  if (ceilings.includes(null)) return stands.status;
  const best = [...STRONGEST_FIRST, 'DISPUTED' as const].find((s) => ceilings.includes(s))!;
  return weakestOf(best, eventStands(asOf, event)?.status ?? best);
}

/** One actor's part in an event, in one capacity, by itself or through somebody. */
export interface Involvement {
  readonly event: string;
  readonly actor: string;
  readonly capacity: string;
  readonly status: Status;
  readonly onBehalfOf: string | null;
  readonly representedBy: string | null;
}

const capacityOf = ({ qualifiers }: Known) => qualifiers.capacity ?? 'attendee';

/** What an actor's claims hold against having been there, beside the denials of the very capacity. */
function notThere(capacity: string, ofActor: readonly Known[]): Known[] {
  if (!['host', 'guest', 'attendee'].includes(capacity)) return [];
  return ofActor.filter((claim) =>
    isDenied(claim)
      ? capacity !== 'attendee' && capacityOf(claim) === 'attendee'
      : capacityOf(claim) === 'absent',
  );
}

/** Every involvement in an event. */
export function involvedIn(asOf: AsOf, event: string): Involvement[] {
  const claims = asOf.pointingAt(event, 'involvedIn');
  // Denying for whom somebody came does not deny that they came.
  const onPresence = claims.filter((c) => !isDenied(c) || c.qualifiers.onBehalfOf === undefined);
  const questions = new Set(claims.map((claim) => `${claim.subject} ${capacityOf(claim)}`));
  return [...questions].flatMap((question) => {
    const [actor, capacity] = question.split(' ') as [string, string];
    const isAsked = (claim: Known) => claim.subject === actor && capacityOf(claim) === capacity;
    const of = (id: string) => onPresence.filter(({ subject }) => subject === id);
    const own = of(actor).filter(isAsked);
    const status = partStands(asOf, event, own, notThere(capacity, of(actor)));
    if (status === null) return [];
    const mandates = claims.filter((c) => isAsked(c) && c.qualifiers.onBehalfOf !== undefined);
    const principals = [
      ...new Set(
        counting(mandates)
          .filter((claim) => !isDenied(claim))
          .map(({ qualifiers }) => qualifiers.onBehalfOf!),
      ),
    ]
      .filter((id) => id !== actor)
      .sort();
    const part = { event, capacity };
    const through = principals.flatMap((principal) => {
      const given = mandates.filter(({ qualifiers }) => qualifiers.onBehalfOf === principal);
      const against = [
        ...of(principal).filter((claim) => isDenied(claim) && capacityOf(claim) === capacity),
        ...notThere(capacity, of(principal)),
      ];
      // Who was not there represented nobody there.
      const both = weakestOf(status, partStands(asOf, event, given, against));
      const who = { actor: principal, onBehalfOf: null, representedBy: actor };
      return both === null ? [] : [{ ...part, ...who, status: both }];
    });
    const self = { actor, status, onBehalfOf: principals[0] ?? null, representedBy: null };
    return [{ ...part, ...self }, ...through];
  });
}

/**
 * Form of a meeting as asserted: by those who say that it stood as it does, before others; the
 * weaker one where they differ, else the newest.
 */
export function formatOf(asOf: AsOf, meeting: string): string {
  const said = asOf.about(meeting, 'property').filter((c) => c.qualifiers.which === 'format');
  const asserted = counting(said).filter(({ modality }) => modality === 'asserted');
  const stage = eventStands(asOf, meeting)?.stage;
  const sources = asOf
    .about(meeting, 'stage')
    .filter((c) => !isDenied(c) && stage !== undefined && word(stageOf(c)!) === word(stage))
    .map(({ source }) => source);
  const heard = asserted.filter(({ source }) => sources.includes(source));
  const told = heard.length > 0 ? heard : asserted;
  for (const weaker of ['encounter', 'gathering']) {
    if (told.some(({ value }) => value === weaker)) return weaker;
  }
  const [newest] = [...told].sort((a, b) =>
    a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since < b.since ? 1 : -1,
  );
  return String(newest?.value ?? 'unknown');
}

export interface EventDay extends Bounds {
  readonly basis: string;
}

/** Rule 2.6: the date of the winning status, else of the newest plan, else of no stage, else its whole's. */
export function dateOf(asOf: AsOf, event: string): EventDay | null {
  return (
    ownDate(asOf, event, eventStands(asOf, event)?.stage ?? null) ??
    inherited(asOf, event, new Set([event]))
  );
}

function ownDate(asOf: AsOf, event: string, stage: string | null): EventDay | null {
  const dates = asOf.about(event, 'date');
  const of = (isWanted: (own: string | undefined) => boolean) =>
    dates.filter(({ qualifiers }) => isWanted(qualifiers.stage));
  const ofWinner = of((own) => own !== undefined && stage !== null && word(own) === word(stage));
  const ofPlans = of((own) => own !== undefined && own !== 'held' && own !== 'notHeld');
  const ofNone = of((own) => own === undefined);
  const preferred = (claims: readonly Known[]) => claims.filter(({ rank }) => rank === 'preferred');
  const questions =
    preferred(ofWinner).length > 0 ? [ofWinner] : [preferred(ofNone), ofWinner, ofPlans, ofNone];
  for (const question of questions) {
    const counted = counting(question);
    for (const modality of ['asserted', 'alleged']) {
      const [best] = counted.filter((claim) => claim.modality === modality).sort(byNewest);
      if (best !== undefined) {
        return { ...boundsOf(String(best.value)), basis: best.qualifiers.basis ?? 'stated' };
      }
    }
  }
  return null;
}

/** Newest first; on one day the narrower, then the smaller id. */
function byNewest(a: Known, b: Known): number {
  if (a.since !== b.since) return a.since < b.since ? 1 : -1;
  const width = ({ value }: Known) => {
    const { earliest, latest } = boundsOf(String(value));
    return earliest === null || latest === null
      ? Infinity
      : Date.parse(latest) - Date.parse(earliest);
  };
  const [x, y] = [width(a), width(b)];
  return x !== y ? (x < y ? -1 : 1) : a.id < b.id ? -1 : 1;
}

function inherited(asOf: AsOf, event: string, seen: Set<string>): EventDay | null {
  const wholes = counting(asOf.about(event, 'partOf'))
    .filter(({ modality }) => modality === 'asserted')
    .map(({ object }) => object!)
    .sort();
  for (const whole of wholes) {
    if (seen.has(whole)) continue;
    seen.add(whole);
    const date = ownDate(asOf, whole, 'held') ?? inherited(asOf, whole, seen);
    if (date !== null && (date.earliest !== null || date.latest !== null)) {
      return { earliest: date.earliest, latest: date.latest, basis: 'inherited' };
    }
  }
  return null;
}

/** Rule 2.6: an open plan whose latest day is over. */
export function lapsed(status: Status, latest: string | null, today: string): boolean {
  const open = ['REQUESTED', 'EXPECTED', 'CONFIRMED', 'POSTPONED'].includes(status);
  return open && latest !== null && latest < today;
}
