/** The preview of a load for people: what it would change in the records, and what would read otherwise. */
import type { LoadPreview } from '../curation/preview.ts';
import type { Refusal } from '../curation/trial.ts';
import type { Listed, Otherwise } from '../queries/preview/otherwise.ts';
import { changesText, listed, newClaimsOf } from './changes-text.ts';
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
  const { revision, changed, deprecatedClaims, replaced, changes } = preview;
  const otherwise = otherwiseText(preview);
  if (!changed) {
    const end = otherwise.length > 0 ? '' : ' A load would change nothing.';
    return [`Dry run: revision ${revision} already holds these seeds.${end}`, ...otherwise].join(
      '\n',
    );
  }
  return [
    `Dry run: a load would make revision ${revision}: ${newClaimsOf(preview)}, ` +
      `${deprecatedClaims} deprecated${changesText(changes)}`,
    ...(replaced.length === 0 ? [] : [`  replaced data sets: ${listed(replaced)}`]),
    ...otherwise,
  ].join('\n');
}

/** What would read otherwise, or why that is not said, as lines. Empty if nothing is touched. */
export function otherwiseText({ seen, refusal }: LoadPreview<Otherwise>): string[] {
  if (refusal !== null) return [REFUSALS[refusal]];
  return seen === null ? [] : otherwiseLines(seen);
}

/** The preview for scripts. */
export const previewReport = ({ seen, ...report }: LoadPreview<Otherwise>) => ({
  dryRun: true,
  ...report,
  otherwise: seen,
});

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
