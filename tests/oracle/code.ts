/** Translates the projection of the code into the oracle's shape. Only this file knows the shape of the projection. */
import { project, type Projection } from '../../src/domain/projection.ts';
import type { KnowledgeSpan } from '../../src/domain/time/knowledge.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Verdict } from '../../src/domain/pairs/verdicts.ts';
import { oracle } from './answers.ts';
import { EVERYTHING } from './as-of.ts';
import { boundsOf, normal } from './dates.ts';
import { verdictOn } from './pairs.ts';

/** The answers of both, by id or by `meeting a b`. */
export interface Answers {
  readonly events: Readonly<Record<string, object>>;
  readonly pairs: Readonly<Record<string, object>>;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly cases: Readonly<Record<string, object>>;
}

const sorted = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
const byJson = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const dateIn = (date: { readonly edtf: string; readonly basis: string } | null) =>
  date === null ? null : `${normal(date.edtf)} ${date.basis}`;
/** The dates from sources are compared for plans and held events only; the guide does not define them for called-off events. */
const LISTED = ['HELD', 'EXPECTED', 'CONFIRMED'];

function verdictsOf(rows: readonly { a: string; b: string; verdict: Verdict }[]) {
  const pairs = new Map<string, { a: string; b: string; verdict: Verdict }[]>();
  for (const row of rows) {
    const key = `${row.a} ${row.b}`;
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  return sorted([...pairs].map(([key, list]) => [key, verdictOn(list as never)] as const));
}

/** The answers of the oracle. */
export function expectedAnswers(records: Records, day = EVERYTHING): Answers {
  const { events, pairs, cases } = oracle(records, day);
  const counted = pairs.filter(({ ofRole }) => !ofRole);
  return {
    events: sorted(
      [...events].map(([id, { status, date, dateDisputed, dates, isDateOpen }]) => [
        id,
        {
          status,
          ...(isDateOpen ? {} : { date: dateIn(date) }),
          dateDisputed,
          ...(LISTED.includes(status!) && dates !== null
            ? { dates: [...new Set(dates.map(normal))].sort() }
            : {}),
        },
      ]),
    ),
    pairs: sorted(
      pairs.map((row) => [
        `${row.meeting} ${row.a} ${row.b}`,
        {
          verdict: row.verdict,
          status: row.status,
          ...(row.status === 'HELD' ? { form: row.form } : {}),
          within: row.within,
          ...(row.isDateOpen ? {} : { date: dateIn(row.date) }),
          dateDisputed: row.dateDisputed,
          times: row.times,
          ofRole: row.ofRole,
        },
      ]),
    ),
    verdicts: verdictsOf(counted),
    cases: sorted(
      [...cases].map(([id, { stage, outcomes }]) => [
        id,
        { stage, outcomes: [...outcomes].sort(byJson) },
      ]),
    ),
  };
}

const isOn = ({ knownFrom, knownUntil }: KnowledgeSpan, day: string) =>
  knownFrom <= day && day < knownUntil;

function onlyOn<T extends KnowledgeSpan>(
  spans: readonly T[],
  day: string,
  what: string,
): T | undefined {
  const found = spans.filter((span) => isOn(span, day));
  if (found.length > 1) throw new Error(`Two spans of ${what} on ${day}.`);
  return found[0];
}

/** The answers of the code. */
export function codeAnswers({ entities, pairs }: Projection, day = EVERYTHING): Answers {
  const events = entities.flatMap(({ id, eventSteps }) => {
    const step = onlyOn(eventSteps, day, id);
    if (step === undefined) return [];
    const { status, date, dateDisputed, dates } = step;
    const told = LISTED.includes(status)
      ? { dates: [...new Set(dates.map(({ edtf }) => normal(edtf)))].sort() }
      : {};
    return [[id, { status, date: dateIn(date), dateDisputed, ...told }] as const];
  });
  const rows = pairs.flatMap(({ spans, key }) => onlyOn(spans, day, key) ?? []);
  const cases = entities.flatMap(({ id, caseSteps }) => {
    const step = onlyOn(caseSteps, day, id);
    if (step === undefined) return [];
    const outcomes = step.outcomes.map(({ of, charge, stage, penaltyGiven }) => ({
      of,
      charge,
      stage,
      penaltyGiven,
    }));
    return [[id, { stage: step.stage, outcomes: outcomes.sort(byJson) }] as const];
  });
  return {
    events: sorted(events),
    pairs: sorted(
      rows.map(({ a, b, ...row }) => [
        `${row.meeting} ${a.id} ${b.id}`,
        {
          verdict: row.verdict,
          status: row.status,
          ...(row.status === 'HELD' ? { form: row.format } : {}),
          within: row.within,
          date: dateIn(row.date),
          dateDisputed: row.dateDisputed,
          times: row.times,
          ofRole: row.ofRole,
        },
      ]),
    ),
    verdicts: verdictsOf(
      rows
        .filter(({ ofRole }) => !ofRole)
        .map(({ a, b, verdict }) => ({ a: a.id, b: b.id, verdict })),
    ),
    cases: sorted(cases),
  };
}

/** Days on which something becomes known or is withdrawn, and the last day of all. */
export function daysOf({ sources }: Records): string[] {
  const days = sources.flatMap(({ publishedOn, accessedOn, retractedOn }) => [
    publishedOn === undefined ? null : boundsOf(publishedOn).latest,
    accessedOn,
    retractedOn,
  ]);
  const told = days.filter((day) => day !== null && day !== undefined);
  return [...new Set([...told, EVERYTHING])].sort();
}

/** Answers that the oracle leaves open are not compared. */
function isSame(theirs: unknown, ours: unknown): boolean {
  if (theirs === null || ours === null || typeof theirs !== 'object' || typeof ours !== 'object') {
    return theirs === ours;
  }
  const compared = Object.entries(theirs).filter(([key]) => key in ours);
  return (
    compared.length >= Object.keys(ours).length &&
    JSON.stringify(Object.fromEntries(compared)) === JSON.stringify(ours)
  );
}

/** The differences between the code and the oracle about a world, per day; empty if they agree. */
export function differences(records: Records, days = daysOf(records)): readonly object[] {
  const projection = project(records);
  return days.flatMap((day) => {
    const [code, guide] = [codeAnswers(projection, day), expectedAnswers(records, day)];
    return (['events', 'pairs', 'verdicts', 'cases'] as const).flatMap((kind) => {
      const keys = [...new Set([...Object.keys(code[kind]), ...Object.keys(guide[kind])])].sort();
      return keys.flatMap((key) => {
        const [theirs, ours] = [code[kind][key] ?? null, guide[kind][key] ?? null];
        if (isSame(theirs, ours)) return [];
        return [{ day, [kind]: key, code: theirs, guide: ours }];
      });
    });
  });
}
