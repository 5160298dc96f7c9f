/** What the check of the seeds can object to, and how an issue reads. */
import { RapportError } from '../../errors.ts';
import { formatPath, type Path } from './paths.ts';
import type { RecordFile } from './placed.ts';

/** Every rule of the check → what breaks it. The names are stable; tests and tools may rely on them. */
export const SEED_RULES = {
  syntax: 'The file is not readable YAML, or a key stands twice.',
  missingFile: 'A file or folder that a set of seeds needs is not there.',
  unknownKey: 'A key is not in the format.',
  missingKey: 'A key that must be there is not.',
  wrongForm: 'A value has the wrong form: text, list, number, id, address, …',
  notInList: 'A value is not in its closed list.',
  badDate: 'A date is not EDTF, or not an ISO day.',
  endsBeforeStart: 'Something ends before it starts.',
  oneShorthand: 'An item of `claims` must hold exactly one shorthand.',
  badId: 'An id is malformed.',
  ownId: 'A data set replaces itself.',
  dayInId: 'An id carries a day; what can move carries none.',
  duplicateEntity: 'Two declarations of one id.',
  duplicateSource: 'Two sources of one id, or a source and an entity.',
  duplicateClaim: 'The same claim stands twice.',
  corrected: 'A claim that another one corrects still counts, or corrects itself.',
  unknownEntity: 'An id is not declared.',
  unknownSource: 'A source is not among the seeds.',
  wrongType: 'A predicate does not relate entities of these types.',
  wrongQualifier: 'A qualifier does not go with the predicate.',
  objectOrValue: 'A claim gives an object where its predicate takes a value, or the reverse.',
  badValue: 'A value does not fit its property.',
  heldTooEarly: 'A source certainly published before an event says that it was held.',
  noStage: 'No claim gives an event its stage, or an involvement has none.',
  noCapacity: 'An involvement has no capacity, or one from the wrong list.',
  sourceDate: 'A source has no day from which it is known, or impossible ones.',
  noName: 'No claim names an entity.',
  scope: 'A group is not scoped to a source, or is used outside of it.',
  cycle: 'Relationships lead back to where they began.',
  heldDifferent: 'A merge would join two that the curators hold different.',
  needsSource: 'The curators state what only a source can.',
  locator: 'A paragraph is not listed, or its text has another sha256.',
  summary: 'A summary is empty or too long, or a text of ours is copied from a source.',
} as const;

/** Rules that warn: the seeds can be loaded, but may not say what was meant. */
export const SEED_WARNINGS = {
  unspoken: 'No claim that counts speaks of a declared entity, or only the curators do.',
  outsidersWord: 'A word that a source only attributes to an outsider is not written as alleged.',
  hides: 'A preferred claim hides others.',
  turnToldAgain: 'A turn that was known before has no day of its own, and so is the same one.',
  dayToldAgain: 'A planned day that was replaced is reported again, without the day of its step.',
  undatedStep: 'An undated step of a case is earlier in the order than a dated one.',
  formLeftOut: 'A report gives no form to a meeting that another calls a gathering.',
  formsDiffer: 'A meeting is told as a call or video, and as one where they were seen.',
  possibleDuplicate: 'Two ids may be one group, or one meeting.',
} as const;
export type SeedRule = keyof typeof SEED_RULES | keyof typeof SEED_WARNINGS;

/** An error keeps the seeds from being loaded; a warning asks. */
export type Severity = 'error' | 'warning';

/** One objection of the check: where it is, what is wrong and what to do. */
export interface SeedIssue {
  /** Relative to the folder of the seeds, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Path such as `claims[3].meeting.date`; empty for the file as a whole. */
  readonly field: string;
  readonly rule: SeedRule;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
}

/** Collects issues; two of one rule on one field are one. */
export class IssueList {
  readonly #issues = new Map<string, SeedIssue>();

  add(document: RecordFile, path: Path, rule: SeedRule, message: string, fix: string): void {
    this.put({
      file: document.file,
      line: document.lineOf(path),
      field: formatPath(path),
      rule,
      message,
      fix,
    });
  }

  put(issue: Omit<SeedIssue, 'severity'>): void {
    const key = [issue.file, issue.line, issue.field, issue.rule].join('|');
    if (this.#issues.has(key)) return;
    const { file, line, field, rule, message, fix } = issue;
    const severity = Object.hasOwn(SEED_WARNINGS, rule) ? 'warning' : 'error';
    this.#issues.set(key, { file, line, field, rule, severity, message, fix });
  }

  get hasErrors(): boolean {
    return [...this.#issues.values()].some(isError);
  }

  /** By file and line. */
  sorted(): SeedIssue[] {
    return [...this.#issues.values()].sort((a, b) =>
      a.file !== b.file ? (a.file < b.file ? -1 : 1) : a.line - b.line,
    );
  }
}

export const isError = ({ severity }: SeedIssue): boolean => severity === 'error';

const SHOWN = 20;

/** The error that carries all issues; its message lists the first twenty. */
export function seedError(issues: readonly SeedIssue[]): RapportError {
  const lines = issues
    .slice(0, SHOWN)
    .map(({ file, line, field, message, fix }) => `${file}:${line} ${field}: ${message} — ${fix}`);
  if (issues.length > SHOWN) lines.push(`… and ${issues.length - SHOWN} more.`);
  const count = issues.length === 1 ? 'One issue' : `${issues.length} issues`;
  return new RapportError('SEED_INVALID', `${count} in the seeds:\n${lines.join('\n')}`, {
    details: { issues },
  });
}
