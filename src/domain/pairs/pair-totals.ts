/** Sums up the meetings of a pair: the verdict, counts that read "at least", first and last day (model.md §3, "Counting"). */
import type { EntityId } from '../entities/entities.ts';
import type { EventDate } from '../events/event-dates.ts';
import { groupBy } from '../lists/group-by.ts';
import { STATUSES, type Status } from '../events/stages.ts';
import { orderOf, strongest, VERDICTS, type Verdict } from './verdicts.ts';

/** What counting needs to know of a meeting of a pair. */
export interface UndatedMeeting {
  /** The outermost meeting of the same two that this one lies in, or its own id. */
  readonly within: EntityId;
  readonly verdict: Verdict;
  readonly status: Status;
  /** The least number of meetings that the source tells as this one. */
  readonly times: number;
}

/** The same, with the date for first and last days. */
export interface CountedMeeting extends UndatedMeeting {
  readonly date: EventDate | null;
}

/** How many meetings a pair has, by verdict and by status. */
export interface PairCounts {
  readonly verdict: Verdict;
  readonly meetingCount: number;
  /** Strongest first. */
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly statusCounts: readonly { readonly status: Status; readonly count: number }[];
}

export interface PairTotals extends PairCounts {
  /** Earliest and latest possible day of all meetings that have one, plans included. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Of meetings with the verdict MET; null if there is none, or if one of them has no such bound. */
  readonly firstMet: string | null;
  readonly lastMet: string | null;
  /** Dates of the meetings that these days come from. */
  readonly firstMetDate: EventDate | null;
  readonly lastMetDate: EventDate | null;
}

/** Sums up the meetings of a pair. No meetings give NO_RECORD. */
export function totalsOf(meetings: readonly CountedMeeting[]): PairTotals {
  const dates = meetings.map(({ date }) => date);
  const met = meetings.filter(({ verdict }) => verdict === 'MET').map(({ date }) => date);
  const firstMetDate = endOf(met, 'earliest');
  const lastMetDate = endOf(met, 'latest');
  return {
    ...countsOf(meetings),
    firstDate: extremeDay(daysOf(dates, 'earliest'), 'earliest'),
    lastDate: extremeDay(daysOf(dates, 'latest'), 'latest'),
    firstMet: firstMetDate?.earliest ?? null,
    lastMet: lastMetDate?.latest ?? null,
    firstMetDate,
    lastMetDate,
  };
}

/** The days that are known. */
const daysOf = (dates: readonly (EventDate | null)[], bound: Bound) =>
  dates.flatMap((date) => date?.[bound] ?? []);

/** The counts alone. */
export function countsOf(meetings: readonly UndatedMeeting[]): PairCounts {
  const verdicts = new Map<Verdict, number>();
  const statuses = new Map<Status, number>();
  let meetingCount = 0;
  for (const { verdict, status, times } of countedOnce(meetings)) {
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + times);
    statuses.set(status, (statuses.get(status) ?? 0) + times);
    meetingCount += times;
  }
  return {
    verdict: strongest(verdicts.keys()),
    meetingCount,
    counts: inOrder(VERDICTS, verdicts).map(([verdict, count]) => ({ verdict, count })),
    statusCounts: inOrder(STATUSES, statuses).map(([status, count]) => ({ status, count })),
  };
}

function inOrder<T>(order: readonly T[], counts: ReadonlyMap<T, number>): [T, number][] {
  const place = ([word]: [T, number]) => order.indexOf(word);
  return [...counts].sort((a, b) => place(a) - place(b));
}

/**
 * One of each group of meetings that lie in one another: the strongest and, of equally strong ones,
 * the one told as most meetings.
 */
export function countedOnce<T extends UndatedMeeting>(meetings: readonly T[]): readonly T[] {
  if (meetings.length < 2) return meetings;
  return Array.from(groupBy(meetings, ({ within }) => within).values(), (group) =>
    group.reduce((best, meeting) => (byWeight(meeting, best) < 0 ? meeting : best)),
  );
}

function byWeight(a: UndatedMeeting, b: UndatedMeeting): number {
  return (
    orderOf(a.verdict) - orderOf(b.verdict) ||
    b.times - a.times ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  );
}

/** One end of what a date leaves open: its first or its last possible day. */
export type Bound = 'earliest' | 'latest';

/**
 * The earliest first day, or the latest last day. Null if there is none, or if one of `days` is
 * null, since the missing day may lie before or after all others.
 */
export function extremeDay(days: readonly (string | null)[], bound: Bound): string | null {
  let extreme: string | null = null;
  for (const day of days) {
    if (day === null) return null;
    if (extreme === null || (bound === 'earliest' ? day < extreme : day > extreme)) extreme = day;
  }
  return extreme;
}

/** The date that {@link extremeDay} comes from; of several, the narrowest. */
export function endOf(dates: readonly (EventDate | null)[], bound: Bound): EventDate | null {
  const day = extremeDay(
    dates.map((date) => date?.[bound] ?? null),
    bound,
  );
  if (day === null) return null;
  return dates
    .filter((date) => date?.[bound] === day)
    .reduce((best, date) => (isNarrower(date!, best!, bound) ? date : best));
}

/** Of two dates with the same first or last day. */
function isNarrower(date: EventDate, best: EventDate, bound: Bound): boolean {
  if (bound === 'earliest') return before(date.latest ?? '9999', best.latest ?? '9999', date, best);
  return before(best.earliest ?? '', date.earliest ?? '', date, best);
}

/** Compares the other ends of two dates, then their texts, so that the order of the meetings never decides. */
function before(a: string, b: string, date: EventDate, best: EventDate): boolean {
  return a === b ? date.edtf < best.edtf : a < b;
}
