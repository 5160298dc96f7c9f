/** Where actors' parts in events stand (model guide §2.8), claim by claim. */
import type { Status } from '../../src/domain/stages.ts';
import { counting, type AsOf, type Known } from './as-of.ts';
import {
  eventStands,
  isDenied,
  stageOf,
  standing,
  STRONGEST_FIRST,
  weakestOf,
  word,
  type Verdict,
} from './statuses.ts';

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
