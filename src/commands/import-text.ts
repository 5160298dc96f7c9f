/** What an import did or would do, for people and for scripts. */
import type { Config } from '../config.ts';
import type { Dataset } from '../domain/claims/dataset.ts';
import { knowledgeOf } from '../domain/time/knowledge.ts';
import type { LoadReport } from '../curation/load.ts';
import type { LoadPreview } from '../curation/preview.ts';
import type { Problem } from '../exchange/import/importer.ts';
import type { ProblemReport } from '../exchange/import/problem-report.ts';
import type { Survey } from '../exchange/import/survey.ts';
import { takesBackText, type TakesBack } from '../exchange/import/takes-back.ts';
import { ROW_OUTCOMES } from '../exchange/import/totals.ts';
import { placeOf } from '../graph/open-graph.ts';
import type { Otherwise } from '../queries/preview/otherwise.ts';
import { listed } from './changes-text.ts';
import { count } from './context.ts';
import type { Likenesses } from './import-likeness.ts';
import { otherwiseText, previewReport } from './preview-text.ts';

export interface Imported {
  readonly dataset: Dataset;
  readonly notes: readonly string[];
  readonly survey: Survey;
  readonly problems: ProblemReport;
  readonly likely: Likenesses;
  /** Sources of which more is taken back than stays. */
  readonly takesBack: readonly TakesBack[];
  readonly isPart: boolean;
  /** Of a real run. */
  readonly report?: LoadReport;
  /** Of a dry run. */
  readonly preview?: LoadPreview<Otherwise>;
}

/** For scripts. */
export function importReport({
  dataset,
  notes,
  survey,
  problems,
  likely,
  takesBack,
  report,
  preview,
}: Imported): object {
  const { totals, sources } = survey;
  return {
    dataset: dataset.id,
    notes,
    sources: sources
      .filter(({ kind }) => kind !== 'curation')
      .map((source) => ({ id: source.id, knownFrom: knowledgeOf(source).knownFrom })),
    rows: { read: totals.rows, ...totals.outcomes },
    claims: claimsOf(survey, report ?? preview),
    takesBackMost: takesBack,
    entities: totals.entities,
    leftOut: totals.leftOut,
    possibleDuplicates: { found: likely.found, note: likely.note },
    problems: {
      refused: problems.refused,
      leftOut: problems.leftOut,
      looks: problems.looks,
      first: problems.first,
      unnamed: [...problems.unnamed],
    },
    ...(report ?? {}),
    ...(preview === undefined ? {} : previewReport(preview)),
  };
}

/** For people. */
export function importText(imported: Imported, config: Config): string {
  const { notes, survey, problems, likely, takesBack, report, preview } = imported;
  const { totals } = survey;
  const { entities, leftOut } = totals;
  const claims = claimsOf(survey, report ?? preview);
  const places = Object.entries(leftOut).map(([name, times]) => `${name} ${times}`);
  return [
    ...notes,
    ...problems.first.map(problemLine),
    ...moreOf(problems),
    `Rows: ${totals.rows} read: ${
      ROW_OUTCOMES.filter((each) => totals.outcomes[each] > 0)
        .map((each) => `${totals.outcomes[each]} ${WORDS[each]}`)
        .join(', ') || 'none'
    }.`,
    ...(claims === null
      ? []
      : [`Claims: ${claims.new} new, ${claims.same} the same, ${claims.takenBack} taken back.`]),
    `Entities: ${entities.new} new, ${entities.known} known; ${count(entities.assumed, 'name')} of several rows assumed to be one actor each.`,
    ...(places.length === 0 ? [] : [`Without a place in the model: ${places.join(', ')}.`]),
    ...looksOf(problems),
    ...likelyText(likely),
    ...survey.sources
      .filter(({ kind }) => kind !== 'curation')
      .slice(0, MOST_SOURCES)
      .map((source) => `${source.id} is known from ${knowledgeOf(source).knownFrom}.`),
    ...keptLine(imported),
    ...takesBack.map((each) => `Look: ${takesBackText(each)} ${each.fix}`),
    ...(report === undefined ? [] : [madeText(report, config)]),
    ...(preview === undefined ? [] : dryText(preview)),
    ...(report === undefined && preview === undefined ? ['Nothing was imported.'] : []),
  ].join('\n');
}

const MOST_SOURCES = 10;

const WORDS = {
  imported: 'imported',
  pending: 'imported and partly pending',
  empty: 'empty',
  nil: 'nil returns',
  footer: 'below the table',
  folded: 'folded with an equal row',
  noPlace: 'without a place in the model',
  refused: 'refused',
} as const;

type Changes = Pick<LoadReport, 'newClaims' | 'deprecatedClaims'>;

/** Null if nothing was compared. */
function claimsOf({ totals }: Survey, changes: Changes | undefined) {
  if (changes === undefined) return null;
  const { newClaims, deprecatedClaims } = changes;
  return { new: newClaims, same: totals.claims - newClaims, takenBack: deprecatedClaims };
}

const problemLine = ({ line, column, cell, message, fix, severity }: Problem) =>
  `line ${line}${column === '' ? '' : `, ${column}`}${cell === '' ? '' : ` "${short(cell)}"`}: ${severity === 'refused' ? 'refused: ' : 'left out: '}${message} — ${fix}`;

const short = (cell: string) => (cell.length > 80 ? `${cell.slice(0, 79)}…` : cell);

function moreOf({ refused, leftOut, first }: ProblemReport): string[] {
  const { unnamed: _, ...others } = leftOut;
  const all = [refused, others].flatMap(Object.values<number>).reduce((a, b) => a + b, 0);
  return all > first.length
    ? [`… and ${count(all - first.length, 'more problem')}; --report lists all.`]
    : [];
}

function looksOf({ looks, leftOut, roles, unnamed }: ProblemReport): string[] {
  const counts = Object.entries(looks).map(([code, times]) => `${code} ${times}`);
  return [
    ...(unnamed.size === 0
      ? []
      : [
          `No actor is made of ${count(leftOut['unnamed']!, 'part')} in which nobody is named: ${listed([...unnamed])}.`,
        ]),
    ...(counts.length === 0 ? [] : [`Worth a look (--report lists all): ${counts.join(', ')}.`]),
    ...(roles.size === 0
      ? []
      : [`Roles that stay roles, since nobody is named: ${listed([...roles])}.`]),
  ];
}

const MOST_LIKELY = 10;

function likelyText({ found, note }: Likenesses): string[] {
  const lines = found
    .slice(0, MOST_LIKELY)
    .map(({ id, as, score, features }) => `  ${id}: ${as} (${score}: ${features.join(', ')})`);
  if (found.length > lines.length) lines.push(`  and ${found.length - lines.length} more`);
  return [
    ...(lines.length === 0 ? [] : ['May be the same in the graph; nothing is merged:', ...lines]),
    ...(note === null ? [] : [note]),
  ];
}

/** Why nothing was taken back, if it was not. */
function keptLine({ survey, isPart }: Imported): string[] {
  if (isPart) return ['Only a part of its source: nothing is taken back.'];
  if (survey.totals.outcomes.refused === 0) return [];
  return ['Rows were refused, so nothing is taken back: correct them and import the file again.'];
}

function madeText({ revision, changed, nodes, relationships }: LoadReport, config: Config): string {
  const where = `(${placeOf(config.graph)})`;
  if (!changed) return `Nothing to do: revision ${revision} already says all of it ${where}.`;
  return `Revision ${revision}: ${count(nodes, 'node')} and ${count(relationships, 'relationship')} written ${where}. "rapport revert ${revision}" undoes it.`;
}

function dryText(preview: LoadPreview<Otherwise>): string[] {
  const said = preview.changed
    ? `Dry run: an import would make revision ${preview.revision}.`
    : `Dry run: revision ${preview.revision} already says all of it.`;
  return [said, ...otherwiseText(preview)];
}
