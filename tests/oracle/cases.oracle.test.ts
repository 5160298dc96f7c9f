/** The oracle itself, tested against the worlds with given answers (`tests/worlds/cases`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import { VERDICTS } from '../../src/domain/pairs/verdicts.ts';
import { lapsed, oracle, spanOf, type Oracle } from './answers.ts';
import { EVERYTHING } from './as-of.ts';
import { normal } from './dates.ts';
import { countsOf, verdictOn } from './pairs.ts';

/** The day for which lapses are computed by default. */
const TODAY = '2026-06-01';
const CASES = resolve('tests/worlds/cases');

type Fields = Readonly<Record<string, unknown>>;
interface Expected {
  readonly promise: string;
  readonly pairs?: readonly Fields[];
  readonly events?: readonly Fields[];
  readonly cases?: readonly Fields[];
  readonly check?: { readonly outcome: string };
}

const inCapitals = (word: string) => word.replace(/[A-Z]/g, '_$&').toUpperCase();
const day = (edtf: string | null | undefined) => ((edtf ?? null) === null ? null : normal(edtf!));

function pairAnswer(found: Oracle, { a, b, knownBy, representation, ...asked }: Fields): Fields {
  const ends = [a, b].map((id) => found.asOf.canonical(id as string)).sort();
  const rows = found.pairs.filter((row) => !row.ofRole && row.a === ends[0] && row.b === ends[1]);
  const verdict = verdictOn(rows);
  const row = rows.find((one) => one.verdict === (asked.verdict ?? verdict)) ?? rows[0];
  const met = spanOf(rows.filter((one) => one.verdict === 'MET'));
  const today = (knownBy as string | undefined) ?? TODAY;
  return {
    verdict,
    not: verdict === asked.not ? `not ${verdict}` : asked.not,
    counts: countsOf(rows),
    meetings: rows.length,
    firstMet: met.first,
    lastMet: met.last,
    status: row?.status,
    date: day(row?.date?.edtf),
    basis: (row?.date ?? null) === null ? null : inCapitals(row!.date!.basis),
    form: row?.form.toUpperCase(),
    lapsed: row !== undefined && lapsed(row.status, row.date?.edtf ?? null, today),
  };
}

function eventAnswer(found: Oracle, { id, knownBy }: Fields): Fields {
  const event = found.events.get(found.asOf.canonical(id as string));
  const today = (knownBy as string | undefined) ?? TODAY;
  const status = event?.status ?? null;
  return {
    status,
    date: day(event?.date?.edtf),
    basis: (event?.date ?? null) === null ? null : inCapitals(event!.date!.basis),
    lapsed: status !== null && lapsed(status, event?.date?.edtf ?? null, today),
    dateDisputed: event?.dateDisputed ?? false,
    dates: event?.dates?.map(normal).sort(),
  };
}

function caseAnswer(found: Oracle, { id }: Fields): Fields {
  const stands = found.cases.get(id as string);
  return {
    stage:
      stands === undefined ? null : stands.stage === 'MIXED' ? 'MIXED' : inCapitals(stands.stage),
    outcomes: stands?.outcomes.map((outcome) => ({ ...outcome, stage: inCapitals(outcome.stage) })),
  };
}

/** Compares only the given answers, with days normalized. */
function compared(expected: Fields, answer: Fields): [Fields, Fields] {
  const keys = Object.keys(expected).filter((key) => key in answer);
  const own = keys.map((key) => {
    const value = expected[key];
    if (key === 'date') return [key, day(value as string | null)];
    if (key === 'dates') return [key, (value as string[]).map(normal).sort()];
    return [key, value];
  });
  return [
    Object.fromEntries(own) as Fields,
    Object.fromEntries(keys.map((key) => [key, answer[key]])),
  ];
}

const names = existsSync(CASES)
  ? readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'expect.yaml')))
  : [];
const expectedOf = (name: string) =>
  parse(readFileSync(join(CASES, name, 'expect.yaml'), 'utf8'), { schema: 'failsafe' }) as never;

/** The scalars of YAML, except that days stay strings. */
function scalars(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scalars);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scalars(one)]));
  }
  if (value === 'true' || value === 'false') return value === 'true';
  if (value === 'null') return null;
  return typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value;
}

describe('The oracle gives the answers of the guide', () => {
  test('there are worlds to test', () => {
    expect(names.length === 0 || names.length > 80).toBe(true);
    expect(VERDICTS.at(-1)).toBe('NO_RECORD');
  });
  for (const name of names) {
    const expected = scalars(expectedOf(name)) as Expected;
    if (expected.check?.outcome === 'refused') continue;
    test(`${name}: ${expected.promise}`, async () => {
      const { records } = await readSeeds(join(CASES, name));
      const at = ({ knownBy }: Fields) =>
        oracle(records, (knownBy as string | undefined) ?? EVERYTHING);
      const answers = [
        ...(expected.pairs ?? []).map((asked) => compared(asked, pairAnswer(at(asked), asked))),
        ...(expected.events ?? []).map((asked) => compared(asked, eventAnswer(at(asked), asked))),
        ...(expected.cases ?? []).map((asked) => compared(asked, caseAnswer(at(asked), asked))),
      ];
      expect(answers.map(([, answer]) => answer)).toEqual(answers.map(([wanted]) => wanted));
    });
  }
});
