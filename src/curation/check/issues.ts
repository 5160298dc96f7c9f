/** The rules of the check, and the issues it finds. */
import { RapportError } from '../../errors.ts';
import { formatPath, type Path } from './paths.ts';
import type { RecordFile } from './placed.ts';

/** Every rule of the check → how it is broken. Names do not change, so tests and tools may rely on them. */
export const SEED_RULES = {
  syntax: 'The file is not readable YAML, or a map holds a key twice.',
  missingFile: 'A file or folder that a set of seeds needs is missing.',
  unknownKey: 'A key is not in the format.',
  missingKey: 'A required key is missing.',
  wrongForm: 'A value has the wrong form: text, list, number, id, address, …',
  notInList: 'A value is not in its closed list.',
  badDate: 'A date is not EDTF, or not an ISO day.',
  endsBeforeStart: 'Something ends before it starts.',
  oneShorthand: 'An item of `claims` must hold exactly one shorthand.',
  badId: 'An id is malformed.',
  ownId: 'A data set replaces itself.',
  dayInId: 'The id of something that can be moved holds a day.',
  duplicateEntity: 'Two declarations of one id.',
  duplicateSource: 'Two sources of one id, or a source and an entity.',
  duplicateClaim: 'The same claim is stated twice.',
  corrected: 'A claim that another one corrects still counts, or corrects itself.',
  unknownEntity: 'No entity of that id is declared.',
  unknownSource: 'A source is not among the seeds.',
  unknownClaim: 'A claim corrects one that neither the seeds nor the graph hold.',
  describedOtherwise: 'Another data set in the graph describes an entity or a source differently.',
  wrongType: 'A predicate does not relate entities of these types.',
  wrongQualifier: 'A qualifier does not go with the predicate.',
  objectOrValue: 'A claim gives an object although its predicate takes a value, or the reverse.',
  badValue: 'A value does not fit its property.',
  heldTooEarly: 'A source certainly published before an event says that it was held.',
  noStage: 'No claim gives an event its stage, or an involvement has none.',
  noCapacity: 'An involvement has no capacity, or one from the wrong list.',
  sourceDate: 'A source has no day from which it is known, or impossible ones.',
  noName: 'No claim names an entity.',
  scope: 'A group is not scoped to a source, or is used outside of it.',
  cycle: 'Relationships lead back to where they began.',
  heldDifferent: 'A merge would join two ids that the curators hold different.',
  needsSource: 'The curators state something that needs a source.',
  locator: 'A paragraph is not listed, or its text has another sha256.',
  summary: 'A summary is empty or too long, or our own text is copied from a source.',
} as const;

/** Rules whose issues are warnings: the seeds can be loaded, but may not say what their curators mean. */
export const SEED_WARNINGS = {
  unspoken:
    'Only the curators, pending or deprecated claims mention a declared entity, or nothing does.',
  takenAway: 'The seeds no longer name something that another data set uses.',
  outsidersWord: 'A claim of an outsider is not written as alleged.',
  hides: 'A preferred claim hides others, or another data set has one that hides this.',
  turnToldAgain: 'A turn that was known before is reported again without a day of its own.',
  dayToldAgain: 'A replaced day of a plan is reported again without the day of its step.',
  undatedStep: 'An undated step of a case is earlier in the order than a dated one.',
  formLeftOut: 'A report gives no form to a meeting that another calls a gathering.',
  formsDiffer: 'One source calls a meeting a call or video, and another an encounter or gathering.',
  possibleDuplicate: 'Two ids may be one: a group, a meeting, or something of one name.',
  noClaims: 'Nothing stands under the claims of a source yet.',
  workText: 'A file still holds the text of its article as comments.',
} as const;
export type SeedRule = keyof typeof SEED_RULES | keyof typeof SEED_WARNINGS;

/** An error prevents a load; a warning does not. */
export type Severity = 'error' | 'warning';

/** One issue: where it is, what is wrong, and what to do. */
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

/** An issue without its place. */
export type Finding = Pick<SeedIssue, 'rule' | 'message' | 'fix'>;

/** Collects issues, at most one per rule and field. */
export class IssueList {
  readonly #issues = new Map<string, SeedIssue>();

  /** Adds an issue about one place of a file. */
  add(document: RecordFile, path: Path, finding: Finding): void {
    const place = {
      file: document.file,
      line: document.lineOf(path),
      field: formatPath(path),
    };
    this.put({ ...place, ...finding });
  }

  put(issue: Omit<SeedIssue, 'severity'>): void {
    const key = [issue.file, issue.line, issue.field, issue.rule].join('|');
    if (this.#issues.has(key)) return;
    const { file, line, field, rule, message, fix } = issue;
    this.#issues.set(key, { file, line, field, rule, severity: severityOf(rule), message, fix });
  }

  get hasErrors(): boolean {
    return [...this.#issues.values()].some(isError);
  }

  /** All issues, sorted by file and line. */
  sorted(): SeedIssue[] {
    return [...this.#issues.values()].sort((a, b) =>
      a.file !== b.file ? (a.file < b.file ? -1 : 1) : a.line - b.line,
    );
  }
}

/** How grave it is to break a rule. */
export const severityOf = (rule: SeedRule): Severity =>
  Object.hasOwn(SEED_WARNINGS, rule) ? 'warning' : 'error';

export const isError = ({ severity }: SeedIssue): boolean => severity === 'error';

const SHOWN = 20;

/** The error that carries all issues; its message lists the first twenty. */
export function seedError(issues: readonly SeedIssue[], where = 'the seeds'): RapportError {
  const lines = issues
    .slice(0, SHOWN)
    .map(({ file, line, field, message, fix }) => `${file}:${line} ${field}: ${message} — ${fix}`);
  if (issues.length > SHOWN) lines.push(`… and ${issues.length - SHOWN} more.`);
  const count = issues.length === 1 ? 'One issue' : `${issues.length} issues`;
  return new RapportError('SEED_INVALID', `${count} in ${where}:\n${lines.join('\n')}`, {
    details: { issues },
  });
}
