/** Calendar years, quarters and months as numbered stretches of time. */

export const INTERVALS = ['YEAR', 'QUARTER', 'MONTH'] as const;
export type Interval = (typeof INTERVALS)[number];

/** A stretch of time, ISO days, both included. */
export interface Bucket {
  /** `2016`, `2016-Q1` or `2016-01`. */
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

const MONTHS: Readonly<Record<Interval, number>> = { YEAR: 12, QUARTER: 3, MONTH: 1 };

/** Number of the bucket that holds a month (`2016-01`); neighbours have neighbouring numbers. */
export function bucketOf(month: string, interval: Interval): number {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return Math.floor((year * 12 + number - 1) / MONTHS[interval]);
}

/** The bucket with a number. */
export function bucketAt(number: number, interval: Interval): Bucket {
  const width = MONTHS[interval];
  const first = number * width;
  const [year, month] = [Math.floor(first / 12), (first % 12) + 1];
  const last = month + width - 1;
  const start = `${padded(year, 4)}-${padded(month, 2)}`;
  return {
    label: {
      YEAR: padded(year, 4),
      QUARTER: `${padded(year, 4)}-Q${Math.ceil(last / 3)}`,
      MONTH: start,
    }[interval],
    start: `${start}-01`,
    end: `${padded(year, 4)}-${padded(last, 2)}-${daysIn(year, last)}`,
  };
}

const padded = (number: number, width: number) => String(number).padStart(width, '0');

/** Day 0 of the next month; years below 100 would be taken for the 1900s by the constructor. */
function daysIn(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
