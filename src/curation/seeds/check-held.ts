/** Checks that no source tells of an event as held before it can know of it (model guide §2, rule 7). */
import { ClaimIndex, knownOn } from '../../domain/claim-index.ts';
import type { Claim, Source } from '../../domain/claims.ts';
import type { EntityId } from '../../domain/entities.ts';
import { eventDateOn } from '../../domain/event-dates.ts';
import { isFuzzyDate, parseFuzzyDate } from '../../domain/fuzzy-date.ts';
import { ALL_KNOWN } from '../../domain/knowledge.ts';
import type { SeedWorld } from './world.ts';

/** `held` from a source that certainly appeared before the event. */
export function checkHeld(world: SeedWorld): void {
  const days = new EventDays(world);
  for (const seed of world.claims) {
    const { predicate, subject, object, value, qualifiers, modality, rank, source } = seed.claim;
    const isStage = predicate === 'stage' && value === 'held';
    const isHeld = isStage || (predicate === 'involvedIn' && qualifiers.stage === 'held');
    if (!isHeld || modality === 'denied' || rank === 'deprecated') continue;
    const event = isStage ? subject : object;
    const appeared = appearedBy(world.sources.get(source)?.source);
    const start = event === undefined ? null : days.earliestOf(event);
    if (appeared === null || start === null || appeared >= start) continue;
    const message = `${source} appeared by ${appeared}, before ${event} began (${start}).`;
    const fix =
      'A source can only foresee it: use expected, announced or confirmed, or correct a date. ' +
      'Where it was held before its planned day, give the date at the stage held.';
    world.object(seed, isStage ? 'value' : 'stage', 'heldTooEarly', message, fix);
  }
}

/** The last day on which a source can have appeared: who has read it, read what was there. */
function appearedBy(source: Source | undefined): string | null {
  const { publishedOn, accessedOn } = source ?? {};
  const latest = publishedOn === undefined ? null : parseFuzzyDate(publishedOn).latest;
  const days = [latest, accessedOn ?? null].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/** First days on which events may have been held, each event read once. */
class EventDays {
  readonly #index: ClaimIndex;
  readonly #days = new Map<EntityId, string | null>();

  constructor({ claims, sources }: SeedWorld) {
    // A retraction closes knowledge; a date stays the frame of what the same source calls held.
    const lasting = [...sources.values()].map(({ source }): Source => {
      const { retractedOn: _, ...rest } = source;
      return rest;
    });
    this.#index = ClaimIndex.of(claims.map(({ claim }) => claim).filter(isReadable), lasting);
  }

  earliestOf(event: EntityId): string | null {
    const id = this.#index.identity.canonical(event);
    const read = this.#days.get(id);
    if (read !== undefined) return read;
    const day = this.#read(id);
    this.#days.set(id, day);
    return day;
  }

  /** Of several days at the stage held the first; else of the day that the projection would show. */
  #read(id: EntityId): string | null {
    const held = knownOn(this.#index.about(id, 'date'), ALL_KNOWN)
      .filter(({ modality, qualifiers }) => modality !== 'denied' && qualifiers.stage === 'held')
      .map(({ value }) => parseFuzzyDate(String(value)).earliest);
    if (held.includes(null)) return null;
    return held.sort()[0] ?? eventDateOn(this.#index, id, 'held', ALL_KNOWN)?.earliest ?? null;
  }
}

/** A date that cannot be read is an issue of its own. */
function isReadable({ predicate, value }: Claim): boolean {
  return predicate !== 'date' || isFuzzyDate(String(value));
}
