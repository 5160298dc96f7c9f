/** Checks the sources' days, and that no source tells of an event before it can know of it. */
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts';
import type { EntityId } from '../../domain/entities.ts';
import type { Source } from '../../domain/claims.ts';
import type { Assembled } from './assemble.ts';
import type { IssueList } from './issues.ts';
import type { SeedWorld } from './world.ts';

export function checkSources(
  sources: Assembled['sources'],
  world: SeedWorld,
  issues: IssueList,
): void {
  for (const seed of sources) {
    const { source, document } = seed;
    const { id, publishedOn, accessedOn, retractedOn } = source;
    const first = world.sources.get(id)!;
    if (first !== seed) {
      const message = `The source ${id} stands already in ${first.document.file}.`;
      const fix = 'Give this one another id, or join the files.';
      issues.add(document, ['source', 'id'], 'duplicateSource', message, fix);
    }
    const published = publishedOn === undefined ? null : parseFuzzyDate(publishedOn);
    // An open set or interval has no latest day, and so no day from which its claims are known.
    if ((published === null || published.latest === null) && accessedOn === undefined) {
      const message = `Nothing says from when ${id} is known.`;
      const fix = 'Give publishedOn; where that is unknown, accessedOn, the day it was read.';
      issues.add(document, ['source'], 'sourceDate', message, fix);
    }
    const start = published?.earliest ?? null;
    for (const [name, day] of Object.entries({ accessedOn, retractedOn })) {
      if (day === undefined || start === null || day >= start) continue;
      const message = `${name} (${day}) is before publication (${publishedOn}).`;
      issues.add(document, ['source', name], 'sourceDate', message, 'Correct one of the days.');
    }
  }
}

/** `held` from a source that certainly appeared before the event (model guide §2, rule 7). */
export function checkHeld(world: SeedWorld): void {
  for (const seed of world.claims) {
    const { predicate, subject, object, value, qualifiers, modality, rank, source } = seed.claim;
    const isHeld =
      (predicate === 'stage' && value === 'held') ||
      (predicate === 'involvedIn' && qualifiers.stage === 'held');
    if (!isHeld || modality === 'denied' || rank === 'deprecated') continue;
    const event = predicate === 'stage' ? subject : object!;
    const published = latestDayOf(world.sources.get(source)?.source);
    const start = earliestHeld(world, event, new Set());
    if (published === null || start === null || published >= start) continue;
    const message = `${source} appeared by ${published}, before ${event} began (${start}).`;
    const fix =
      'A source can only foresee it: use expected, announced or confirmed, or correct a date.';
    const part = predicate === 'stage' ? 'value' : 'stage';
    world.object(seed, part, 'heldTooEarly', message, fix);
  }
}

function latestDayOf(source: Source | undefined): string | null {
  if (source?.publishedOn === undefined) return source?.accessedOn ?? null;
  return parseFuzzyDate(source.publishedOn).latest ?? source.accessedOn ?? null;
}

/** First day on which the event may have been held, by its own dates or its whole's. */
function earliestHeld(world: SeedWorld, event: EntityId, seen: Set<EntityId>): string | null {
  if (seen.has(event)) return null;
  seen.add(event);
  const about = world.claims
    .map(({ claim }) => claim)
    .filter(
      ({ subject, modality, rank }) =>
        subject === event && modality !== 'denied' && rank !== 'deprecated',
    );
  const days: string[] = [];
  for (const { predicate, value, qualifiers } of about) {
    if (predicate !== 'date' || qualifiers.stage !== 'held') continue;
    const { earliest } = parseFuzzyDate(String(value));
    if (earliest === null) return null;
    days.push(earliest);
  }
  if (days.length > 0) return days.sort()[0]!;
  const wholes = about.flatMap(({ predicate, object }) => (predicate === 'partOf' ? object! : []));
  return (
    wholes.map((whole) => earliestHeld(world, whole, seen)).find((day) => day !== null) ?? null
  );
}
