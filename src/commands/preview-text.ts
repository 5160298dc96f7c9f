/** The preview of a load for people: what it would change in the records, and what would read otherwise. */
import type { LoadPreview } from '../curation/preview.ts';
import type { Refusal } from '../curation/trial.ts';
import type { Listed, Otherwise } from '../queries/preview/otherwise.ts';
import { count } from './context.ts';
import {
  contradictionLine,
  entityLine,
  caseLine,
  eventLine,
  pairLine,
  relationshipLine,
} from './otherwise-text.ts';

/** The most changes of one kind that are printed. */
const MOST_PRINTED = 10;

const REFUSALS: Readonly<Record<Refusal, string>> = {
  TOO_LARGE: 'The load is too large to say what would read otherwise.',
  READ_ONLY: 'The graph can only be read here, so what would read otherwise is not said.',
};

export function previewText(preview: LoadPreview<Otherwise>): string {
  const { seen, refusal } = preview;
  const said = seen === null ? [] : otherwiseLines(seen);
  return [
    ...recordLines(preview, said.length > 0),
    ...said,
    ...(refusal === null ? [] : [REFUSALS[refusal]]),
  ].join('\n');
}

function recordLines(
  { revision, changed, newClaims, deprecatedClaims, replaced, changes }: LoadPreview<Otherwise>,
  isOtherwise: boolean,
): string[] {
  if (!changed) {
    const end = isOtherwise ? '' : ' A load would change nothing.';
    return [`Dry run: revision ${revision} already holds these seeds.${end}`];
  }
  const lines = (['dataset', 'source', 'entity', 'claim'] as const)
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => `  ${kind}: ${listed(changes[kind])}`);
  return [
    `Dry run: a load would make revision ${revision}: ${count(newClaims, 'new claim')}, ` +
      `${deprecatedClaims} deprecated${lines.length === 0 ? '.' : '. Added or changed:'}`,
    ...lines,
    ...(replaced.length === 0 ? [] : [`  replaced data sets: ${listed(replaced)}`]),
  ];
}

/** Empty if nothing is touched. */
function otherwiseLines(seen: Otherwise): string[] {
  const sections = [
    section('Pairs', seen.pairs, pairLine),
    section('Events', seen.events, eventLine),
    section('Legal cases', seen.cases, caseLine),
    section('Contradictions', seen.contradictions, contradictionLine),
    section('Relationships', seen.relationships, relationshipLine),
    section('People, organizations and others', seen.entities, entityLine),
  ].flat();
  const { unchanged } = seen;
  const same =
    unchanged === 0
      ? []
      : [
          `  The same, with other evidence or history: ${count(unchanged, 'entity, pair or relationship', 'entities, pairs and relationships')}.`,
        ];
  if (sections.length === 0)
    return unchanged === 0 ? [] : ['Nothing would read otherwise.', ...same];
  return ['What would read otherwise:', ...sections, ...same];
}

function section<T>(
  title: string,
  { total, items }: Listed<T>,
  lineOf: (item: T) => string,
): string[] {
  if (total === 0) return [];
  const shown = items.slice(0, MOST_PRINTED).map((item) => `    ${lineOf(item)}`);
  const more = total - shown.length;
  const where =
    items.length > shown.length
      ? '; --json lists ' + (total > items.length ? `the first ${items.length}` : 'all')
      : '';
  return [`  ${title}`, ...shown, ...(more > 0 ? [`    and ${more} more${where}`] : [])];
}

function listed(ids: readonly string[]): string {
  const rest = ids.length - MOST_PRINTED;
  return ids.slice(0, MOST_PRINTED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
