/** Checks what claims say of events and cases: stage, form, capacity and involvement. */
import { CASE_CAPACITIES, EVENT_CAPACITIES } from '../../domain/claims/predicates.ts';
import { isDeprecated } from '../../domain/claims/ranks.ts';
import { MEETING_FORMATS } from '../../domain/entities/entities.ts';
import { CASE_STAGES, EVENT_STAGES } from '../../domain/events/stages.ts';
import type { SeedClaim } from './placed.ts';
import { didYouMean } from './suggest.ts';
import type { SeedWorld } from './world.ts';

export function checkStage(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, subject, value } = seed.claim;
  if (predicate !== 'stage' || world.typeOf(subject) === undefined) return;
  const stages: readonly string[] = world.isEvent(subject) ? EVENT_STAGES : CASE_STAGES;
  if (stages.includes(String(value))) return;
  const message =
    `"${String(value)}" is not a stage of a ${world.typeOf(subject)}.` +
    didYouMean(String(value), stages);
  world.object(seed, 'value', {
    rule: 'notInList',
    message,
    fix: `Use one of: ${stages.join(', ')}.`,
  });
}

/** Only a step of a legal case names a defendant or a charge. */
export function checkCaseStep(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, subject, qualifiers } = seed.claim;
  if (predicate !== 'stage' || !world.isEvent(subject)) return;
  for (const part of ['of', 'charge'] as const) {
    if (qualifiers[part] === undefined) continue;
    const message = `${subject} is a ${world.typeOf(subject)}; only a step of a case has a defendant or a charge.`;
    world.object(seed, part, { rule: 'wrongQualifier', message, fix: 'Leave it out.' });
  }
}

export function checkFormat(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, value } = seed.claim;
  const forms: readonly string[] = MEETING_FORMATS;
  if (predicate !== 'format' || forms.includes(String(value))) return;
  const message = `"${String(value)}" is not a form of a meeting.${didYouMean(String(value), forms)}`;
  world.object(seed, 'value', {
    rule: 'notInList',
    message,
    fix: `Use one of: ${forms.join(', ')}.`,
  });
}

export function checkCapacity(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, qualifiers, subject } = seed.claim;
  if (predicate !== 'involvedIn' && predicate !== 'partyTo') return;
  const list: readonly string[] = predicate === 'involvedIn' ? EVENT_CAPACITIES : CASE_CAPACITIES;
  const { capacity } = qualifiers;
  if (capacity !== undefined && list.includes(capacity)) return;
  const message =
    capacity === undefined
      ? `The claim does not say in what capacity ${subject} is involved.`
      : `"${capacity}" is not a capacity of ${predicate}.${didYouMean(capacity, list)}`;
  world.object(seed, 'capacity', {
    rule: 'noCapacity',
    message,
    fix: `Use one of: ${list.join(', ')}.`,
  });
}

/**
 * An involvement must have a stage. Without one it would read as an attendance that no source states,
 * and its denial would deny nothing. A deprecated claim is excepted: it does not count, and adding a
 * stage would change its id.
 */
export function checkInvolvement(world: SeedWorld, seed: SeedClaim): void {
  const { predicate, subject, object, qualifiers } = seed.claim;
  if (predicate !== 'involvedIn' || object === undefined || qualifiers.stage !== undefined) return;
  if (isDeprecated(seed.claim) || !world.isEvent(object)) return;
  const message = `The claim does not say at which stage ${subject} is involved in ${object}.`;
  const fix = 'Add the qualifier `stage`, as the source says: expected, held, …';
  world.object(seed, 'stage', { rule: 'noStage', message, fix });
}
