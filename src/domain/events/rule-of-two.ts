/** The rule of two: if a plan names two actors only, both were there when it was held (model.md §2, "Parts"). */
import type { EntityId } from '../entities/entities.ts';
import { ASKING, capacityOf } from './event-part.ts';
import type { EventWords, Standing } from './event-reading.ts';
import type { Voice } from './event-words.ts';
import type { PartWords } from './part-words.ts';
import { isOfWalk } from './plan-walk.ts';
import { PRESENT } from '../claims/predicates.ts';

/**
 * The actors whom plans, requests and turns name. A report of the outcome that says who asked also
 * tells of a request.
 */
export function comingTo(event: EventWords, said: PartWords): ReadonlySet<EntityId> {
  const coming = event.parts.filter((word) => {
    if (word.voice !== 'asserted' || word.stage === 'notHeld') return false;
    const capacity = capacityOf(word.claim);
    const isPresent = PRESENT.includes(capacity) && !said.isHostOnly(word);
    return ASKING.includes(capacity) || (isPresent && word.stage !== 'held');
  });
  return new Set(coming.map(({ claim }) => claim.subject));
}

/** The two actors whom plans or requests name, if the rule of two infers that they were there; else nobody. */
export function ruleOfTwo(
  event: EventWords,
  standing: Standing,
  said: PartWords,
  coming: ReadonlySet<EntityId>,
): ReadonlySet<EntityId> {
  const none = new Set<EntityId>();
  const { parts, formats } = event;
  if (standing.stage !== 'held' || coming.size !== 2) return none;
  const counts = (voice: Voice) =>
    voice === 'asserted' || (voice === 'alleged' && standing.status === 'ALLEGED');
  const told = parts.filter((word) => !said.isDeniedMandate(word) && !said.isHostOnly(word));
  // A report that names a third, if only to deny or allege that it came, tells of more than the two.
  const isOfThird = told.some(
    (word) =>
      !coming.has(word.claim.subject) &&
      (word.stage === 'held' || (word.stage === 'notHeld' && !said.isOfWholeEvent(word))),
  );
  const isOut = told.some((word) => {
    if (!counts(word.voice)) return false;
    const { subject, qualifiers } = word.claim;
    const { insteadOf, onBehalfOf } = qualifiers;
    const isOfTwo = [subject, insteadOf, onBehalfOf].some(
      (id) => id !== undefined && coming.has(id),
    );
    const isMissing =
      capacityOf(word.claim) === 'absent' ||
      (word.stage === 'notHeld' && !said.isOfWholeEvent(word));
    const isElsewhere = insteadOf !== undefined || onBehalfOf !== undefined || isMissing;
    return isOfTwo && isElsewhere;
  });
  const isGathering = formats.some(
    ({ form, stage, voice }) => form === 'gathering' && isOfWalk(stage) && voice === 'asserted',
  );
  return isOfThird || isOut || isGathering ? none : coming;
}
