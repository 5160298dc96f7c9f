/** Where events stand, and in what form (model guide §2), evaluated anew for every question. */
import type { Status } from '../../src/domain/stages.ts';
import { counting, type AsOf, type Known } from './as-of.ts';

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
export const STRONGEST_FIRST: readonly Status[] = [
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

/** An announcement says no more than an expectation. */
export const word = (stage: string) => (stage === 'announced' ? 'expected' : stage);

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
export function standing(asOf: AsOf, event: string, claims: readonly Known[]): Verdict | null {
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

export const isDenied = ({ modality }: Known) => modality === 'denied';

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

/** Rule 2.6: an open plan whose latest day is over. */
export function lapsed(status: Status, latest: string | null, today: string): boolean {
  const open = ['REQUESTED', 'EXPECTED', 'CONFIRMED', 'POSTPONED'].includes(status);
  return open && latest !== null && latest < today;
}
