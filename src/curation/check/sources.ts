/** Checks the sources' ids and days. */
import { parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import { knowledgeOf, OPEN_END } from '../../domain/time/knowledge.ts';
import type { IssueList } from './issues.ts';
import { type PlacedRecords, placeOf } from './placed.ts';
import type { SeedWorld } from './world.ts';

export function checkSources(
  sources: PlacedRecords['sources'],
  world: SeedWorld,
  issues: IssueList,
): void {
  for (const seed of sources) {
    const { source, document, path } = seed;
    const { id, publishedOn, accessedOn, retractedOn } = source;
    const isCuration = source.kind === 'curation';
    const first = world.sources.get(id)!;
    if (id === world.curation.id && !isCuration) {
      const message = `${id} is the id of the curators' own source.`;
      issues.add(document, [...path, 'id'], {
        rule: 'duplicateSource',
        message,
        fix: 'Give this source another id.',
      });
    } else if (first !== seed && !isCuration) {
      const message = `The source ${id} is already declared at ${placeOf(first)}.`;
      const fix = 'Give this source another id, or join the files.';
      issues.add(document, [...path, 'id'], { rule: 'duplicateSource', message, fix });
    }
    // `node(id)` reads sources and entities by id alone, so one id must not mean two things.
    const entity = world.entities.get(id);
    if (entity !== undefined) {
      const message = `${id} is already declared as a ${entity.declaration.type} at ${placeOf(entity)}.`;
      const fix = 'Give the source or the entity another id.';
      issues.add(document, [...path, 'id'], { rule: 'duplicateSource', message, fix });
    }
    // What the curators say is always known.
    if (isCuration) continue;
    const published = publishedOn === undefined ? null : parseFuzzyDate(publishedOn);
    // An open set or interval has no latest day, and so no day from which its claims are known.
    if ((published === null || published.latest === null) && accessedOn === undefined) {
      const message = `It is unknown from which day ${id} is known.`;
      const fix =
        'Add publishedOn or, if that is unknown, accessedOn: the day on which it was read.';
      issues.add(document, path, { rule: 'sourceDate', message, fix });
    }
    const start = published?.earliest ?? null;
    if (accessedOn !== undefined && start !== null && accessedOn < start) {
      const message = `accessedOn (${accessedOn}) is before publication (${publishedOn}).`;
      const fix = 'Correct one of the days.';
      issues.add(document, [...path, 'accessedOn'], { rule: 'sourceDate', message, fix });
    }
    const { knownFrom } = knowledgeOf(source);
    if (retractedOn !== undefined && knownFrom < OPEN_END && retractedOn <= knownFrom) {
      const message = `${id} is known from ${knownFrom} and retracted on ${retractedOn}, so it is known on no day.`;
      const fix = 'Correct one of the days, or narrow publishedOn to days before the retraction.';
      issues.add(document, [...path, 'retractedOn'], { rule: 'sourceDate', message, fix });
    }
  }
}
