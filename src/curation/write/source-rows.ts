/** The node of a source as stored. */
import type { Source } from '../../domain/claims/claims.ts';
import { sortKeyOf } from '../../domain/entities/fold-text.ts';
import { parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import { knowledgeOf, OPEN_END } from '../../domain/time/knowledge.ts';
import type { EntityRow } from './entity-rows.ts';
import { stored } from './properties.ts';

/** A source's node. `isCited` says that a claim of it still counts. */
export function sourceRow(source: Source, isCited: boolean): EntityRow {
  const { knownFrom } = knowledgeOf(source);
  const published = source.publishedOn === undefined ? null : parseFuzzyDate(source.publishedOn);
  return {
    id: source.id,
    labels: ['Entity', 'Source'],
    properties: stored({
      id: source.id,
      type: 'Source',
      name: source.title,
      sortKey: sortKeyOf(source.title),
      kind: source.kind ?? 'publication',
      publisher: source.publisher ?? null,
      url: source.url ?? null,
      language: source.language ?? null,
      publishedOn: source.publishedOn ?? null,
      publishedEarliest: published?.earliest ?? null,
      publishedLatest: published?.latest ?? null,
      accessedOn: source.accessedOn ?? null,
      retractedOn: source.retractedOn ?? null,
      note: source.note ?? null,
      // A source that its publisher withdrew is still shown; only its claims cease to be known.
      // A source whose claims are all deprecated stays recorded, but is known on no day.
      knownFrom,
      knownUntil: isCited ? OPEN_END : knownFrom,
    }),
  };
}
