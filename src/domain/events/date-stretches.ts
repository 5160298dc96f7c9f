/** Compares dates of events by the stretches of days that they name, and cuts and joins them. */
import { compareText } from '../lists/order.ts';
import { parseFuzzyDate, type DateBounds, type FuzzyDate } from '../time/fuzzy-date.ts';

/** Whether two dates may be the same: an interval and a day differ, even if they overlap. */
export function agree(a: FuzzyDate, b: FuzzyDate): boolean {
  if ((lasted(a) && isDay(b)) || (lasted(b) && isDay(a))) return false;
  return !excludes(a, b);
}

const isDay = ({ earliest, latest }: DateBounds) => earliest !== null && earliest === latest;

const lasted = (date: FuzzyDate) => date.kind === 'interval' && !isDay(date);

/** Whether two dates have no day in common. A set has only its own days, and none of those between them. */
export const excludes = (a: FuzzyDate, b: FuzzyDate): boolean =>
  stretchesOf(a).every((one) => stretchesOf(b).every((other) => areApart(one, other)));

function areApart(a: DateBounds, b: DateBounds): boolean {
  const isBefore = (x: DateBounds, y: DateBounds) =>
    x.latest !== null && y.earliest !== null && x.latest < y.earliest;
  return isBefore(a, b) || isBefore(b, a);
}

/**
 * Whether denying one date denies another. The denied date must cover every possible day of the other, or
 * one of the days through which the event lasted. "Not on the third" says nothing against "in January".
 */
export function denies(denied: FuzzyDate, held: FuzzyDate): boolean {
  if (lasted(held)) return !excludes(denied, held);
  return stretchesOf(held).every((days) => stretchesOf(denied).some((all) => holds(all, days)));
}

function holds(all: DateBounds, days: DateBounds): boolean {
  const startsBefore = all.earliest === null || (days.earliest ?? '') >= all.earliest;
  const endsAfter = all.latest === null || (days.latest !== null && days.latest <= all.latest);
  return startsBefore && endsAfter;
}

/** The stretches of days that a date names: one per member of a set, and one for any other date. */
export function stretchesOf(date: FuzzyDate): readonly DateBounds[] {
  if (date.kind !== 'oneOf') return [date];
  return date.edtf
    .slice(1, -1)
    .split(',')
    .map((member) => {
      const [from = '', to = from] = member.split('..');
      return {
        earliest: from === '' ? null : parseFuzzyDate(from).earliest,
        latest: to === '' ? null : parseFuzzyDate(to).latest,
      };
    });
}

/** "One of these" as an EDTF set, or as a plain date if only one is left. */
export function setOf(stretches: readonly DateBounds[]): FuzzyDate {
  const sorted = [...stretches].sort((a, b) => compareText(a.earliest ?? '', b.earliest ?? ''));
  const joined: DateBounds[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    // A date without a first and a last day cannot be written.
    const isBoundless = last?.earliest === null && next.latest === null;
    if (last === undefined || isBoundless || areApart(last, next)) joined.push(next);
    else joined[joined.length - 1] = { earliest: last.earliest, latest: laterOf(last, next) };
  }
  const members = joined.map((days) =>
    isDay(days) ? days.earliest : `${days.earliest ?? ''}..${days.latest ?? ''}`,
  );
  const isOne = joined.length === 1 && isDay(joined[0]!);
  return parseFuzzyDate(isOne ? members[0]! : `[${members.join(',')}]`);
}

function laterOf({ latest: a }: DateBounds, { latest: b }: DateBounds): string | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

export function isNarrower(a: FuzzyDate, b: FuzzyDate): boolean {
  return widthOf(a) < widthOf(b);
}

function widthOf({ earliest, latest }: FuzzyDate): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return Date.parse(latest) - Date.parse(earliest);
}

/**
 * A held date, cut at the day on which it became known: the event took place on that day at the latest. A
 * cut interval becomes open, or, without a start, some day up to then. A date that begins later than
 * that day stays as it is.
 */
export function endedBy(date: FuzzyDate, day: string): FuzzyDate {
  const { kind, edtf, earliest, latest } = date;
  if (latest === null ? kind !== 'oneOf' : latest <= day) return date;
  if (earliest !== null && earliest > day) return date;
  const start = edtf.split('/')[0]!;
  if (kind === 'interval' && start !== '' && start !== '..') return parseFuzzyDate(`${start}/..`);
  const begun = stretchesOf(date).filter((days) => days.earliest === null || days.earliest <= day);
  return setOf(
    begun.map((days) => ({
      earliest: days.earliest,
      latest: days.latest === null || days.latest > day ? day : days.latest,
    })),
  );
}
