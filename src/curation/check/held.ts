/** Checks that no source reports an event as held before it can know that (model.md §2, rule 8). */
import type { Source } from '../../domain/claims/claims.ts';
import { isDeprecated, isLive } from '../../domain/claims/ranks.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import { isFuzzyDate, parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import type { SeedWorld } from './world.ts';

/** Refuses `held` from a source that certainly appeared before the event was held. */
export function checkHeld(world: SeedWorld): void {
  const firstDayOf = firstHeldDays(world);
  for (const seed of world.claims) {
    const { predicate, subject, object, value, qualifiers, modality, source } = seed.claim;
    const isStage = predicate === 'stage' && value === 'held';
    const isHeld = isStage || (predicate === 'involvedIn' && qualifiers.stage === 'held');
    if (!isHeld || modality === 'denied' || isDeprecated(seed.claim)) continue;
    const event = isStage ? subject : object;
    const appeared = appearedBy(world.sources.get(source)?.source);
    const start = event === undefined ? null : firstDayOf(event);
    if (appeared === null || start === null || appeared >= start) continue;
    const message = `${source} appeared by ${appeared}, before ${event} began (${start}).`;
    const fix =
      'A source can only foresee it: use expected, announced or confirmed, or correct a date.';
    world.object(seed, isStage ? 'value' : 'stage', { rule: 'heldTooEarly', message, fix });
  }
}

/**
 * The last day on which a source can have appeared, which is no later than the day on which it was
 * accessed.
 */
function appearedBy(source: Source | undefined): string | null {
  const { publishedOn, accessedOn } = source ?? {};
  const latest = publishedOn === undefined ? null : parseFuzzyDate(publishedOn).latest;
  const days = [latest, accessedOn ?? null].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/**
 * The first day on which an event may have been held by the dates told of it; null if there is no such
 * date, or one has an open start. Planned dates do not count, since the event can have been moved.
 */
function firstHeldDays(world: SeedWorld): (event: EntityId) => string | null {
  const days = new Map<EntityId, string | null>();
  for (const { claim } of world.claims) {
    const { predicate, subject, value, qualifiers, modality } = claim;
    // A date without a stage belongs to the stage that wins, and `held` wins over any plan.
    const isHeld = predicate === 'date' && (qualifiers.stage ?? 'held') === 'held';
    // A date that cannot be read is an issue of its own.
    const isSaid = modality !== 'denied' && isLive(claim) && isFuzzyDate(String(value));
    if (!isHeld || !isSaid) continue;
    const { earliest } = parseFuzzyDate(String(value));
    const id = world.canonical(subject);
    const first = days.get(id);
    if (first === null) continue;
    days.set(id, first !== undefined && earliest !== null && first < earliest ? first : earliest);
  }
  return (event) => days.get(world.canonical(event)) ?? null;
}
