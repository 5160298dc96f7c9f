/** The date an event is shown with: from the winning status, the newest plan, or its whole (rule 2.6). */
import { type ClaimIndex, knownOn } from './claim-index.ts';
import type { EntityId } from './entities.ts';
import { oneOf, parseFuzzyDate } from './fuzzy-date.ts';
import type { KnownClaim } from './knowledge.ts';
import { OUTCOMES, sameStage, type EventStage } from './stages.ts';
import { counting } from './status.ts';

/** A date with its bounds derived once; bounds are ISO days, null where open or unknown. */
export interface EventDate {
  readonly edtf: string;
  /** stated · resolved (computed from the source) · inherited (the bounds of its whole). */
  readonly basis: string;
  readonly asWritten: string | null;
  /** How a resolved date was computed. */
  readonly how: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Date of an event whose winning stage is `stage`, as known on `day`; null where nobody says. */
export function eventDateOn(
  index: ClaimIndex,
  event: EntityId,
  stage: EventStage | null,
  day: string,
): EventDate | null {
  const own = ownDate(knownOn(index.about(event, 'date'), day), stage);
  return own ?? inheritedDate(index, event, day, new Set([event]));
}

/** Own date claims: those of the winning status, else the newest plan's, else those of no stage. */
function ownDate(known: readonly KnownClaim[], stage: EventStage | null): EventDate | null {
  const stageOf = (claim: KnownClaim) => claim.qualifiers.stage as EventStage | undefined;
  const ofWinner = known.filter((claim) => {
    const own = stageOf(claim);
    return own !== undefined && stage !== null && sameStage(own, stage);
  });
  const ofPlans = known.filter((claim) => {
    const own = stageOf(claim);
    return own !== undefined && !OUTCOMES.includes(own);
  });
  const ofNoStage = known.filter((claim) => stageOf(claim) === undefined);
  const isPreferred = ({ rank }: KnownClaim) => rank === 'preferred';
  // The day of each stage is a question of its own: preferring one plan's day over another's does
  // not bring it back once the event is held. A preferred day of no stage answers for every stage.
  const questions = ofWinner.some(isPreferred)
    ? [ofWinner]
    : [ofNoStage.filter(isPreferred), ofWinner, ofPlans, ofNoStage];
  const chosen = questions.map(bestSupported).find((claims) => claims.length > 0);
  return chosen === undefined ? null : toEventDate(newest(chosen));
}

/** The claims that answer one question: asserted ones, else alleged ones, never denied ones. */
function bestSupported(claims: readonly KnownClaim[]): readonly KnownClaim[] {
  const counted = counting(claims);
  const asserted = counted.filter(({ modality }) => modality === 'asserted');
  return asserted.length > 0 ? asserted : counted.filter(({ modality }) => modality === 'alleged');
}

/** The bounds of the nearest whole that has a date; a cycle of wholes ends the search. */
function inheritedDate(
  index: ClaimIndex,
  event: EntityId,
  day: string,
  seen: Set<EntityId>,
): EventDate | null {
  const wholes = counting(knownOn(index.about(event, 'partOf'), day))
    .filter(({ modality, object }) => modality === 'asserted' && object !== undefined)
    .map(({ object }) => object!)
    .sort();
  for (const whole of wholes) {
    if (seen.has(whole)) continue;
    seen.add(whole);
    // The whole's date is read without its status: as a frame for its parts any of its dates will do.
    const date =
      ownDate(knownOn(index.about(whole, 'date'), day), 'held') ??
      inheritedDate(index, whole, day, seen);
    const within = date === null ? null : oneOf(date);
    if (within !== null) {
      const { edtf, earliest, latest } = within;
      return { edtf, basis: 'inherited', asWritten: null, how: null, earliest, latest };
    }
  }
  return null;
}

/** The claim that became known last; on one day the narrower date, then the smaller id. */
function newest(claims: readonly KnownClaim[]): KnownClaim {
  return claims.reduce((best, claim) => {
    if (claim.knownFrom !== best.knownFrom) return claim.knownFrom > best.knownFrom ? claim : best;
    const [width, bestWidth] = [widthOf(claim), widthOf(best)];
    if (width !== bestWidth) return width < bestWidth ? claim : best;
    return claim.id < best.id ? claim : best;
  });
}

function widthOf(claim: KnownClaim): number {
  const { earliest, latest } = parseFuzzyDate(String(claim.value));
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return Date.parse(latest) - Date.parse(earliest);
}

function toEventDate(claim: KnownClaim): EventDate {
  const { edtf, earliest, latest } = parseFuzzyDate(String(claim.value));
  const { basis = 'stated', asWritten = null, how = null } = claim.qualifiers;
  return { edtf, basis, asWritten, how, earliest, latest };
}
