/** Projects the places and topics of an event: its own, else those of the event that it is part of. */
import { knownOn, type ClaimIndex } from '../claims/claim-index.ts';
import { predicatesOf, type Predicate } from '../claims/predicates.ts';
import type { EntityId } from '../entities/entities.ts';
import { ascending } from '../lists/ascending.ts';
import { spansOver, turningDays, type KnownClaim } from '../time/knowledge.ts';
import { sidesOfWholes, wholesOn } from '../events/wholes.ts';
import { firmestSupport, weakestSupport } from './support.ts';
import { tieKey, tiesOn, type TieSpan, type TieState } from './tie-projection.ts';

/** Predicates that the parts of an event inherit. */
export const INHERITED: readonly Predicate[] = predicatesOf('inherited');

/** Every tie of an event by one of the {@link INHERITED}: relationship key → spans. */
export function projectInherited(
  index: ClaimIndex,
  event: EntityId,
  predicate: Predicate,
): Map<string, TieSpan[]> {
  const days = turningDays(decidingClaims(index, event, predicate, new Set()));
  return spansOver(days, (day) => statesOn(index, { event, predicate, day, below: new Set() }));
}

/** The claims that can change what an event inherits: those about itself and about all its wholes. */
function decidingClaims(
  index: ClaimIndex,
  event: EntityId,
  predicate: Predicate,
  seen: Set<EntityId>,
): KnownClaim[] {
  if (seen.has(event)) return [];
  seen.add(event);
  const wholes = index.about(event, 'partOf');
  return [
    ...index.about(event, predicate),
    ...wholes,
    ...sidesOfWholes(index, wholes),
    ...wholes.flatMap(({ object }) => decidingClaims(index, object!, predicate, seen)),
  ];
}

interface Asked {
  readonly event: EntityId;
  readonly predicate: Predicate;
  readonly day: string;
  /** The events within this one that asked, so that a cycle of wholes ends. */
  readonly below: ReadonlySet<EntityId>;
}

const isNoAllegation = ({ support }: TieState) => support !== 'ALLEGED';

/**
 * The ties of an event on a day. If it has a tie of its own that is not only alleged, it inherits none. A tie
 * that is denied of the event itself, or only alleged of its whole, is not inherited. An inherited tie is as
 * doubtful as the tie of the whole, and as that the event is part of the whole.
 */
function statesOn(
  index: ClaimIndex,
  { event, predicate, day, below }: Asked,
): Map<string, TieState> {
  const states = tiesOn(index, event, predicate, day);
  if ([...states.values()].some(isNoAllegation)) return states;
  const denied = new Set(
    knownOn(index.about(event, predicate), day)
      .filter(({ modality }) => modality === 'denied')
      .map(({ object }) => object),
  );
  const seen = new Set([...below, event]);
  const steps = tiesOn(index, event, 'partOf', day);
  for (const { object } of wholesOn(index, event, day)) {
    const whole = object!;
    const step = steps.get(tieKey('PART_OF', event, whole));
    if (step === undefined || seen.has(whole)) continue;
    const ofWhole = statesOn(index, { event: whole, predicate, day, below: seen });
    for (const state of ofWhole.values()) {
      if (state.support === 'ALLEGED' || denied.has(state.to)) continue;
      const key = tieKey(state.type, event, state.to);
      const inherited = {
        ...state,
        from: event,
        support: weakestSupport([step.support, state.support]),
        inheritedFrom: state.inheritedFrom ?? whole,
        claimIds: ascending([...step.claimIds, ...state.claimIds]),
      };
      states.set(key, either(states.get(key), inherited));
    }
  }
  return states;
}

/** One of two ties to the same thing is enough: the better supported one, with the claims of both. */
function either(before: TieState | undefined, other: TieState): TieState {
  if (before === undefined) return other;
  const support = firmestSupport([before.support, other.support]);
  const firmer = other.support === support ? other : before;
  return { ...firmer, claimIds: ascending([...before.claimIds, ...other.claimIds]) };
}
