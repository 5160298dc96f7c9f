/** Compares an answer with an expectation, looking only at the expected fields. */
import type { Fields } from './worlds.ts';

/** The expected fields of `answer` and their expected values, both normalized. */
export function compared(expected: Fields, answer: Fields | null): [Fields | null, Fields] {
  const keys = Object.keys(expected);
  const inOneSpelling = (from: Fields) =>
    Object.fromEntries(keys.map((key) => [key, spelt(key, from[key])]));
  return [answer === null ? null : inOneSpelling(answer), inOneSpelling(expected)];
}

function spelt(key: string, value: unknown): unknown {
  if (key === 'date') return oneOf(value);
  if (!Array.isArray(value)) return value;
  return (key === 'dates' ? value.map(oneOf) : [...value]).sort(byText);
}

/** `[2020-01-02..2020-01-03]` and `[2020-01-02,2020-01-03]` are the same days. */
function oneOf(edtf: unknown): unknown {
  const [, inner] = /^\[(\d.*\d)\]$/.exec(String(edtf)) ?? [];
  if (inner === undefined) return edtf;
  const days = inner.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().split('..');
    const count = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
    return Array.from({ length: count }, (_, n) =>
      new Date(Date.parse(from) + n * DAY_MS).toISOString().slice(0, 10),
    );
  });
  return `[${[...new Set(days)].sort().join()}]`;
}

const DAY_MS = 86_400_000;

function byText(x: unknown, y: unknown): number {
  return JSON.stringify(sorted(x)) < JSON.stringify(sorted(y)) ? -1 : 1;
}

const sorted = (value: unknown) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    : value;

/**
 * Whether `whole` contains everything in `part`. A list must have the same length, but `part` may
 * give `{ length }`, `{ contains }` or `{ lacks }` instead of a list.
 */
export function holds(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return part === whole;
  if (Array.isArray(part)) {
    if (!Array.isArray(whole) || part.length !== whole.length) return false;
    return part.every((each, i) => holds(each, whole[i]));
  }
  const fields = part as Fields;
  if (Array.isArray(whole)) {
    if ('contains' in fields) return whole.some((each) => holds(fields['contains'], each));
    if ('lacks' in fields) return !whole.some((each) => holds(fields['lacks'], each));
    return fields['length'] === whole.length && Object.keys(fields).length === 1;
  }
  if (typeof whole !== 'object' || whole === null) return false;
  return Object.entries(fields).every(([key, value]) => holds(value, (whole as Fields)[key]));
}
