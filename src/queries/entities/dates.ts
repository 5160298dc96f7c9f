/** Reads the date of an event from its stored columns. */
import type { EventDate } from '../../domain/events/event-dates.ts';
import { DATE_BASES } from '../../domain/time/fuzzy-date.ts';
import type { RowOf } from '../../graph/query/rows.ts';
import type { Stored } from '../../graph/query/stored.ts';
import { flag, oneOf, optional, optionally, orElse } from '../../graph/query/value-types.ts';

/** The stored columns of a date, by name. */
export const DATE_COLUMNS = {
  date: optional,
  basis: optionally(oneOf(DATE_BASES)),
  asWritten: optional,
  how: optional,
  earliest: optional,
  latest: optional,
  openStart: orElse(flag, false),
  openEnd: orElse(flag, false),
};
type DateColumn = keyof typeof DATE_COLUMNS;
export type DateColumns = RowOf<typeof DATE_COLUMNS>;

/** The date in these columns; null if there is none. A column that was not read counts as not stored. */
export function toDate({
  date: edtf,
  basis,
  asWritten = null,
  how = null,
  earliest = null,
  latest = null,
  openStart = false,
  openEnd = false,
}: Partial<DateColumns>): EventDate | null {
  if (edtf === null || edtf === undefined) return null;
  return { edtf, basis: basis ?? 'stated', asWritten, how, earliest, latest, openStart, openEnd };
}

/** The date of a relationship, or null if it has none. */
export function storedDate(stored: Stored<DateColumn>): EventDate | null {
  return toDate({
    date: stored.read('date', DATE_COLUMNS.date),
    basis: stored.read('basis', DATE_COLUMNS.basis),
    asWritten: stored.read('asWritten', DATE_COLUMNS.asWritten),
    how: stored.read('how', DATE_COLUMNS.how),
    earliest: stored.read('earliest', DATE_COLUMNS.earliest),
    latest: stored.read('latest', DATE_COLUMNS.latest),
    openStart: stored.read('openStart', DATE_COLUMNS.openStart),
    openEnd: stored.read('openEnd', DATE_COLUMNS.openEnd),
  });
}
