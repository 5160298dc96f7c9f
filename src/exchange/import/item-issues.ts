/** Collects the issues of a check by the item to which they belong. */
import { IssueList, severityOf, type Finding } from '../../curation/check/issues.ts';
import { formatPath, type Path } from '../../curation/check/paths.ts';
import type { RecordFile } from '../../curation/check/placed.ts';
import type { ItemFile, Problem } from './importer.ts';

/** A problem, and the place of the item in the input that it is about. */
export interface PlacedProblem {
  readonly document: RecordFile;
  readonly problem: Problem;
}

/** The rules add to this list as to that of the seeds; every issue becomes a problem of one item. */
export class ItemIssues extends IssueList {
  readonly #problems: PlacedProblem[] = [];
  readonly #seen = new Map<RecordFile, Set<string>>();

  override add(document: RecordFile, path: Path, finding: Finding): void {
    const seen = this.#seen.get(document) ?? new Set();
    const key = `${formatPath(path)}|${finding.rule}`;
    this.#seen.set(document, seen);
    if (seen.has(key)) return;
    seen.add(key);
    this.#problems.push({ document, problem: problemOf(document, path, finding) });
  }

  override get hasErrors(): boolean {
    return this.#problems.some(({ problem }) => problem.severity === 'refused');
  }

  get problems(): readonly PlacedProblem[] {
    return this.#problems;
  }
}

function problemOf(document: ItemFile, path: Path, { rule, message, fix }: Finding): Problem {
  return {
    severity: severityOf(rule) === 'error' ? 'refused' : 'look',
    line: document.lineOf(path),
    column: formatPath(path),
    cell: document.cellOf?.(path) ?? '',
    code: rule,
    message,
    fix,
  };
}
