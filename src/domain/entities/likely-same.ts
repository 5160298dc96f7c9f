/** Finds two meetings of one pair that may be one meeting under two ids (model.md §3, "Counting"). It is a hint, never a merge. */
import { compareText } from '../lists/order.ts';
import type { EntityId } from './entities.ts';
import type { DateBounds } from '../time/fuzzy-date.ts';

/** What tells whether a meeting of a pair may be the same as another one. */
export interface DatedMeeting {
  readonly meeting: EntityId;
  /** The outermost meeting of the same two that it lies in, or its own id. */
  readonly within: EntityId;
  readonly date: DateBounds | null;
}

/** A date of more possible days says too little for a hint. */
const MAX_DAYS = 31;

const DAY = 86_400_000;

/**
 * Whether two meetings of one pair may be one: their dates overlap, neither spans more than a
 * month, and neither lies in the other.
 */
export function likelySameMeeting(a: DatedMeeting, b: DatedMeeting): boolean {
  if (a.meeting === b.meeting || a.within === b.within) return false;
  const [x, y] = [daysOf(a), daysOf(b)];
  return x !== null && y !== null && x.earliest <= y.latest && y.earliest <= x.latest;
}

/** Every two meetings of one pair that may be one, sorted by id, with the smaller id first. */
export function likelyDuplicates<M extends DatedMeeting>(
  meetings: readonly M[],
): (readonly [M, M])[] {
  const byDay = [...meetings].sort((a, b) => compareText(firstDay(a), firstDay(b)));
  const found = byDay.flatMap((one, i) => {
    const last = daysOf(one)?.latest;
    if (last === undefined) return [];
    const near: (readonly [M, M])[] = [];
    for (let j = i + 1; j < byDay.length && firstDay(byDay[j]!) <= last; j += 1) {
      const other = byDay[j]!;
      if (!likelySameMeeting(one, other)) continue;
      near.push(one.meeting < other.meeting ? [one, other] : [other, one]);
    }
    return near;
  });
  return found.sort(
    ([a, b], [c, d]) => compareText(a.meeting, c.meeting) || compareText(b.meeting, d.meeting),
  );
}

/** The first day of a meeting. Meetings without one come last and are never near another. */
const firstDay = (meeting: DatedMeeting) => daysOf(meeting)?.earliest ?? '9999-12-31';

function daysOf({ date }: DatedMeeting): { earliest: string; latest: string } | null {
  const { earliest = null, latest = null } = date ?? {};
  if (earliest === null || latest === null) return null;
  const days = (Date.parse(latest) - Date.parse(earliest)) / DAY + 1;
  return days <= MAX_DAYS ? { earliest, latest } : null;
}
