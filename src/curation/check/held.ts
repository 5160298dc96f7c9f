/** Checks that no source reports an event as held before it can know that (model.md §2, rule 8). */
import type { Claim } from '../../domain/claims/claims.ts';
import { appearedBy } from '../../domain/time/knowledge.ts';
import { isDeprecated, isLive } from '../../domain/claims/ranks.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import { isFuzzyDate, parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import { isRecorded, placeOf, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

/** The first day on which an event may have been held, and the claim of the seeds that says so, if one does. */
interface FirstDay {
  readonly day: string | null;
  readonly said: SeedClaim | undefined;
}

/** Refuses `held` from a source that certainly appeared before the event was held. */
export function checkHeld(world: SeedWorld): void {
  const firstDayOf = firstHeldDays(world);
  for (const seed of world.allClaims) {
    const { subject, object, modality, source } = seed.claim;
    const part = heldPart(seed.claim);
    if (part === null || modality === 'denied' || isDeprecated(seed.claim)) continue;
    const event = part === 'value' ? subject : object;
    const appeared = appearedBy(world.sourceOf(source) ?? {});
    const first = event === undefined ? undefined : firstDayOf(event);
    const start = first?.day ?? null;
    if (appeared === null || start === null || appeared >= start) continue;
    const message = `${source} appeared by ${appeared}, before ${event} began (${start}).`;
    if (!isRecorded(seed)) {
      const fix =
        'A source can only foresee it: use expected, announced or confirmed, or correct a date.';
      world.object(seed, part, { rule: 'heldTooEarly', message, fix });
    } else if (first?.said !== undefined) {
      const fix = `Correct the date, or the claim that it was held (${placeOf(seed)}).`;
      world.object(first.said, 'value', { rule: 'heldTooEarly', message, fix });
    }
  }
}

/** The part in which a claim says that an event was held; null if it does not. */
function heldPart({ predicate, value, qualifiers }: Claim): 'value' | 'stage' | null {
  if (predicate === 'stage' && value === 'held') return 'value';
  return predicate === 'involvedIn' && qualifiers.stage === 'held' ? 'stage' : null;
}

/**
 * The first day on which an event may have been held by the dates told of it; undefined if there is no such
 * date, and null if one has an open start. Planned dates do not count, since the event can have been moved.
 */
function firstHeldDays(world: SeedWorld): (event: EntityId) => FirstDay | undefined {
  const days = new Map<EntityId, FirstDay>();
  for (const seed of world.allClaims) {
    const { predicate, subject, value, qualifiers, modality } = seed.claim;
    // A date without a stage belongs to the stage that wins, and `held` wins over any plan.
    const isHeld = predicate === 'date' && (qualifiers.stage ?? 'held') === 'held';
    // A date that cannot be read is an issue of its own.
    const isSaid = modality !== 'denied' && isLive(seed.claim) && isFuzzyDate(String(value));
    if (!isHeld || !isSaid) continue;
    const { earliest } = parseFuzzyDate(String(value));
    const id = world.canonical(subject);
    const first = days.get(id);
    const said = first?.said ?? (isRecorded(seed) ? undefined : seed);
    const isFirst = first === undefined || earliest === null;
    const day = isFirst || (first.day !== null && earliest < first.day) ? earliest : first.day;
    days.set(id, { day, said });
  }
  return (event) => days.get(world.canonical(event));
}
