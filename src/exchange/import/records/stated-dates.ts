/** Turns the dates of records into fuzzy dates: as precise as they are written, and no more. */
import { isFuzzyDate, parseFuzzyDate } from '../../../domain/time/fuzzy-date.ts';

/** A day with a time after it. Only the day is kept. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}/;

/** The EDTF of a date as a record writes it, such as `2013-01` or `2013-01-05T10:00:00`; null if it is no date. */
export function statedDate(text: string): string | null {
  const written = text.trim();
  const edtf = INSTANT.exec(written)?.[1] ?? written;
  return isFuzzyDate(edtf) ? edtf : null;
}

/**
 * One date of several that a record gives for one thing. If all others contain it, the narrowest says what all
 * say; otherwise it was one of them, and nobody knows which.
 */
export function oneOfDates(dates: readonly string[]): string | undefined {
  const distinct = [...new Set(dates)].sort();
  if (distinct.length < 2) return distinct[0];
  const bounds = distinct.map((edtf) => parseFuzzyDate(edtf));
  const narrowest = bounds.find((inner) =>
    bounds.every(
      ({ earliest, latest }) =>
        (earliest === null || (inner.earliest !== null && earliest <= inner.earliest)) &&
        (latest === null || (inner.latest !== null && inner.latest <= latest)),
    ),
  );
  if (narrowest !== undefined) return narrowest.edtf;
  const set = `[${distinct.join(',')}]`;
  if (isFuzzyDate(set)) return set;
  // A set holds no intervals, so it is some day from the first to the last.
  const first = bounds.map(({ earliest }) => earliest ?? '').sort()[0]!;
  const last = bounds.some(({ latest }) => latest === null)
    ? ''
    : bounds
        .map(({ latest }) => latest!)
        .sort()
        .at(-1)!;
  return `[${first}..${last}]`;
}

/** Whether a term certainly ends before it starts. */
export function endsBefore(until: string | undefined, since: string | undefined): boolean {
  if (until === undefined || since === undefined || until === '..') return false;
  const [start, end] = [parseFuzzyDate(since).earliest, parseFuzzyDate(until).latest];
  return start !== null && end !== null && end < start;
}
