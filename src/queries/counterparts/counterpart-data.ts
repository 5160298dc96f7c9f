/** Counterparts: the meetings of pairs, folded to one entry for each other actor. */
import { groupBy } from '../../domain/lists/group-by.ts';
import { totalsOf, type PairTotals } from '../../domain/pairs/pair-totals.ts';
import type { PairMeetingData, PairRow } from './pair-rows.ts';

/** A counterpart, its verdict and its meetings, newest first, undated ones last. */
export interface CounterpartData extends PairTotals {
  readonly id: string;
  readonly sortKey: string;
  /** Inferred ones too, which the totals leave out. */
  readonly meetings: readonly PairMeetingData[];
}

/** Folds meetings into one entry per counterpart. Inferred ones are listed and never counted. */
export function foldCounterparts(rows: readonly PairRow[]): CounterpartData[] {
  return [...groupBy(rows, ({ counterpart }) => counterpart.actor)].map(([id, group]) =>
    counterpartOf(id, group[0]!.sortKey, group),
  );
}

/** A counterpart with some meetings, or none: NO_RECORD. */
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
