/** EDTF dates as sets of days (guide §4): bounds, exclusion, the narrower of two, and cutting off future days. */
import { parseFuzzyDate } from '../../src/domain/time/fuzzy-date.ts';

export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A range of days, both ends included; null is open or unknown. */
interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

const DAY_MS = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
export const nextDay = (day: string, by = 1): string => iso(Date.parse(day) + by * DAY_MS);

const SINGLE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/;

/** The bounds of a day, month or year; `~` widens it by its own unit on both sides. */
function single(text: string): Range | null {
  const found = SINGLE.exec(text);
  if (found === null) return null;
  const year = Number(found[1]);
  const about = found[4] === '~' || found[4] === '%' ? 1 : 0;
  if (found[2] === undefined) {
    return { from: iso(Date.UTC(year - about, 0, 1)), to: iso(Date.UTC(year + about, 11, 31)) };
  }
  const month = Number(found[2]) - 1;
  if (found[3] === undefined) {
    return {
      from: iso(Date.UTC(year, month - about, 1)),
      to: iso(Date.UTC(year, month + 1 + about, 0)),
    };
  }
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  return { from: nextDay(day, -about), to: nextDay(day, about) };
}

function member(text: string): Range {
  if (text === '' || text === '..') return { from: null, to: null };
  const own = single(text);
  if (own !== null) return own;
  const { earliest, latest } = parseFuzzyDate(text);
  return { from: earliest, to: latest };
}

export const isInterval = (edtf: string): boolean => edtf.includes('/');

/** Every range of days in the text, in order, with adjacent ranges joined. */
export function rangesOf(edtf: string): Range[] {
  if (isInterval(edtf)) {
    const [from = '', to = ''] = edtf.split('/');
    return [{ from: member(from).from, to: member(to).to }];
  }
  if (!edtf.startsWith('[')) return [member(edtf)];
  const ranges = edtf
    .slice(1, -1)
    .split(',')
    .map((part) => {
      const [from = '', to = from] = part.trim().split('..');
      return { from: member(from).from, to: member(to).to };
    });
  return joined(ranges);
}

const before = (a: string | null, b: string | null) => a === null || (b !== null && a < b);

function joined(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) =>
    a.from === b.from ? 0 : before(a.from, b.from) ? -1 : 1,
  );
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    const touches =
      last !== undefined &&
      (last.to === null || range.from === null || range.from <= nextDay(last.to));
    if (!touches) result.push(range);
    else if (last.to !== null && (range.to === null || range.to > last.to)) {
      result[result.length - 1] = { from: last.from, to: range.to };
    }
  }
  return result;
}

export function boundsOf(edtf: string): Bounds {
  const ranges = rangesOf(edtf);
  return { earliest: ranges[0]!.from, latest: ranges.at(-1)!.to };
}

const isDay = (edtf: string) => {
  const { earliest, latest } = boundsOf(edtf);
  return earliest !== null && earliest === latest;
};

/** Whether no day is in both. */
export function excludes(a: string, b: string): boolean {
  const overlaps = (x: Range, y: Range) =>
    !(x.to !== null && y.from !== null && x.to < y.from) &&
    !(y.to !== null && x.from !== null && y.to < x.from);
  return !rangesOf(a).some((x) => rangesOf(b).some((y) => overlaps(x, y)));
}

/** Whether every day of `b` is in `a`. */
export function contains(a: string, b: string): boolean {
  const holds = (x: Range, y: Range) =>
    (x.from === null || (y.from !== null && x.from <= y.from)) &&
    (x.to === null || (y.to !== null && y.to <= x.to));
  return rangesOf(b).every((y) => rangesOf(a).some((x) => holds(x, y)));
}

/** §2, dates: whether two dates disagree: no common day, or one is an interval and the other a day. */
export function differ(a: string, b: string): boolean {
  if (excludes(a, b) || isDay(a) === isDay(b)) return excludes(a, b);
  return isInterval(isDay(a) ? b : a);
}

/** The number of possible days; infinite if open. */
export function width(edtf: string): number {
  return rangesOf(edtf).reduce(
    (sum, { from, to }) =>
      from === null || to === null
        ? Infinity
        : sum + (Date.parse(to) - Date.parse(from)) / DAY_MS + 1,
    0,
  );
}

/** The EDTF for "one of" these days, or for the day itself if there is one. */
export function oneOf(ranges: readonly Range[]): string {
  const all = joined(ranges);
  const [first] = all;
  if (all.length === 1 && first!.from !== null && first!.from === first!.to) return first!.from;
  const parts = all.map(({ from, to }) =>
    from !== null && from === to ? from : `${from ?? ''}..${to ?? ''}`,
  );
  return `[${parts.join(',')}]`;
}

/** §2, dates: cuts a date to end no later than `day`, and an interval then stays open. A date that begins later is unchanged. */
export function cutAt(edtf: string, day: string): string {
  const { earliest, latest } = boundsOf(edtf);
  if ((latest !== null && latest <= day) || (earliest !== null && earliest > day)) return edtf;
  if (isInterval(edtf)) return `${edtf.split('/')[0]!}/..`;
  return oneOf(
    rangesOf(edtf)
      .filter(({ from }) => from === null || from <= day)
      .map(({ from, to }) => ({ from, to: to === null || to > day ? day : to })),
  );
}

/** A normalized text for the same days with the same meaning. */
export function normal(edtf: string): string {
  const days = JSON.stringify(rangesOf(edtf).map(({ from, to }) => `${from ?? ''}..${to ?? ''}`));
  return isInterval(edtf) && !isDay(edtf) ? `lasted ${days}` : days;
}
