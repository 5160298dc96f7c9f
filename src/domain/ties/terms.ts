/** Whether two actors held a role, or belonged to something, at the same time: YES, POSSIBLY or NO (model.md §3). */
import type { Support } from './support.ts';
import { parseFuzzyDate, type DateBounds } from '../time/fuzzy-date.ts';

export const TOGETHER = ['YES', 'POSSIBLY', 'NO'] as const;
export type Together = (typeof TOGETHER)[number];

/** A term as claimed, and the days on which a source shows that it held. */
export interface Term {
  /** EDTF; null if no source says. An `until` of `..` means that it goes on. */
  readonly since: string | null;
  readonly until: string | null;
  readonly attestations: readonly DateBounds[];
  /** How well claims support it. A term that is only alleged or disputed is never certain. */
  readonly support: Support;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Bounds before and after every possible date. */
const [FIRST, LAST] = ['0000-00-00', '9999-12-31'];

/** YES if both certainly held on one day. NO if one term certainly ended before the other began. */
export function together(a: Term, b: Term): Together {
  if (!canOverlap(boundsOfTerm(a), boundsOfTerm(b))) return 'NO';
  return certainlyMeet(a, b) ? 'YES' : 'POSSIBLY';
}

/** The firmest of some answers; POSSIBLY if there are none. */
export function firmest(answers: readonly Together[]): Together {
  return TOGETHER.find((answer) => answers.includes(answer)) ?? 'POSSIBLY';
}

function certainlyMeet(a: Term, b: Term): boolean {
  if (a.support !== 'ASSERTED' || b.support !== 'ASSERTED') return false;
  const [wholeA, wholeB] = [throughout(a), throughout(b)];
  const covers = (whole: readonly Days[], somewhere: readonly Days[]) =>
    somewhere.some(({ from, to }) => whole.some((days) => days.from <= from && to <= days.to));
  return (
    wholeA.some((x) => wholeB.some((y) => overlap(x, y))) ||
    covers(wholeA, onSomeDay(b)) ||
    covers(wholeB, onSomeDay(a))
  );
}

/** Whether two terms may have a day in common, by the first and the last day that each can have had. */
export function canOverlap(a: DateBounds, b: DateBounds): boolean {
  return overlap(possibleDays(a), possibleDays(b));
}

const possibleDays = ({ earliest, latest }: DateBounds): Days => ({
  from: earliest ?? FIRST,
  to: latest ?? LAST,
});

const boundsOfTerm = ({ since, until }: Term): DateBounds => ({
  earliest: boundsOf(since).earliest,
  latest: boundsOf(until).latest,
});

/** Stretches of days on all of which it certainly held. */
function throughout(term: Term): Days[] {
  const from = boundsOf(term.since).latest;
  const to = term.until === '..' ? LAST : boundsOf(term.until).earliest;
  const whole = from === null || to === null || to < from ? [] : [{ from, to }];
  return [...whole, ...onSomeDay(term).filter(({ from, to }) => from === to)];
}

/**
 * Stretches of days on one of which, at least, it held: the bounds of its first day, its last day
 * and each attested day.
 */
function onSomeDay({ since, until, attestations }: Term): Days[] {
  return [boundsOf(since), boundsOf(until), ...attestations].flatMap(({ earliest, latest }) =>
    earliest === null || latest === null ? [] : [{ from: earliest, to: latest }],
  );
}

function boundsOf(edtf: string | null): DateBounds {
  return edtf === null || edtf === '..' ? { earliest: null, latest: null } : parseFuzzyDate(edtf);
}

function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}
