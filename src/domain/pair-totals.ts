/** What the meetings of a pair come to: the verdict, counts that read "at least", first and last day (model guide §3, "Counting"). */
import type { EntityId } from './entities.ts';
import type { EventDate } from './event-dates.ts';
import { groupBy } from './group-by.ts';
import { STATUSES, type Status } from './stages.ts';
import { orderOf, strongest, VERDICTS, type Verdict } from './verdicts.ts';

/** A meeting of a pair as far as it is counted. */
export interface CountedMeeting {
  /** The outermost meeting of the same two that this one lies in, or itself. */
  readonly within: EntityId;
  readonly verdict: Verdict;
  readonly status: Status;
  /** How many meetings it was told as, at least. */
  readonly times: number;
  readonly date: EventDate | null;
}

export interface PairTotals {
  readonly verdict: Verdict;
  readonly meetingCount: number;
  /** Strongest first. */
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly statusCounts: readonly { readonly status: Status; readonly count: number }[];
  /** Earliest and latest possible day among those that have one, plans included. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Of those with the verdict MET; null where there is none, or one of them has no such bound. */
  readonly firstMet: string | null;
  readonly lastMet: string | null;
  /** Dates of the meetings that these days come from. */
  readonly firstMetDate: EventDate | null;
  readonly lastMetDate: EventDate | null;
}

/** Of no meetings: NO_RECORD. */
export function totalsOf(meetings: readonly CountedMeeting[]): PairTotals {
  const counted = [...groupBy(meetings, ({ within }) => within).values()].map(strongestOf);
  const countOf = (isMeant: (meeting: CountedMeeting) => boolean) =>
    counted.filter(isMeant).reduce((sum, { times }) => sum + times, 0);
  const dates = meetings.map(({ date }) => date);
  const met = meetings.filter(({ verdict }) => verdict === 'MET').map(({ date }) => date);
  const firstMetDate = endOf(met, 'earliest');
  const lastMetDate = endOf(met, 'latest');
  return {
    verdict: strongest(meetings.map(({ verdict }) => verdict)),
    meetingCount: countOf(() => true),
    counts: VERDICTS.map((verdict) => ({
      verdict,
      count: countOf((meeting) => meeting.verdict === verdict),
    })).filter(({ count }) => count > 0),
    statusCounts: STATUSES.map((status) => ({
      status,
      count: countOf((meeting) => meeting.status === status),
    })).filter(({ count }) => count > 0),
    firstDate: endOf(haveBound(dates, 'earliest'), 'earliest')?.earliest ?? null,
    lastDate: endOf(haveBound(dates, 'latest'), 'latest')?.latest ?? null,
    firstMet: firstMetDate?.earliest ?? null,
    lastMet: lastMetDate?.latest ?? null,
    firstMetDate,
    lastMetDate,
  };
}

/** The one under which several that lie in one another are counted once: the strongest; told as most among those. */
function strongestOf(meetings: readonly CountedMeeting[]): CountedMeeting {
  const by = (a: CountedMeeting, b: CountedMeeting) =>
    orderOf(a.verdict) - orderOf(b.verdict) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    b.times - a.times;
  return meetings.reduce((best, meeting) => (by(meeting, best) < 0 ? meeting : best));
}

type Bound = 'earliest' | 'latest';

const haveBound = (dates: readonly (EventDate | null)[], bound: Bound) =>
  dates.filter((date) => (date?.[bound] ?? null) !== null);

/**
 * The date with the earliest first or the latest last day; of several the narrowest. Null where there
 * is none, or where one has no such day: it may have been before or after all others.
 */
function endOf(dates: readonly (EventDate | null)[], bound: Bound): EventDate | null {
  const bounded = haveBound(dates, bound) as EventDate[];
  if (bounded.length === 0 || bounded.length < dates.length) return null;
  return bounded.reduce((best, date) => (isFurther(date, best, bound) ? date : best));
}

function isFurther(date: EventDate, best: EventDate, bound: Bound): boolean {
  if (date[bound] !== best[bound]) {
    return bound === 'earliest' ? date.earliest! < best.earliest! : date.latest! > best.latest!;
  }
  if (bound === 'earliest') return before(date.latest ?? '9999', best.latest ?? '9999', date, best);
  return before(best.earliest ?? '', date.earliest ?? '', date, best);
}

/** By their other ends, then by text, so that the order of the meetings never decides. */
function before(a: string, b: string, date: EventDate, best: EventDate): boolean {
  return a === b ? date.edtf < best.edtf : a < b;
}
