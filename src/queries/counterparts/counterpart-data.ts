/** Groups the meetings of an actor by counterpart. */
import { groupBy } from '../../domain/lists/group-by.ts';
import { totalsOf, type PairTotals } from '../../domain/pairs/pair-totals.ts';
import type { PairMeetingData, PairRow } from './pair-rows.ts';

/** A counterpart with its verdict and its meetings, newest first and undated ones last. */
export interface CounterpartData extends PairTotals {
  readonly id: string;
  readonly sortKey: string;
  /** Includes inferred meetings, which the totals leave out. */
  readonly meetings: readonly PairMeetingData[];
}

/** Makes one entry per counterpart. Inferred meetings are listed and never counted. */
export function foldCounterparts(rows: readonly PairRow[]): CounterpartData[] {
  return [...groupBy(rows, ({ counterpart }) => counterpart.actor)].map(([id, group]) =>
    counterpartOf(id, group[0]!.sortKey, group),
  );
}

/** Makes the entry of one counterpart. Its verdict is NO_RECORD if it has no meetings that count. */
export function counterpartOf(
  id: string,
  sortKey: string,
  meetings: readonly PairMeetingData[],
): CounterpartData {
  return {
    id,
    sortKey,
    meetings: [...meetings].sort(newestFirst),
    ...totalsOf(meetings.filter(({ inferred }) => !inferred)),
  };
}

/** Newest first by earliest possible day, undated ones last, then by id. */
function newestFirst(a: PairMeetingData, b: PairMeetingData): number {
  const [dayA, dayB] = [a.date?.earliest ?? '', b.date?.earliest ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.meeting < b.meeting ? -1 : 1;
}
