/** Compares a preview with what the API answers before and after the load. */
import { expect } from 'vitest';
import type { Listed, Otherwise } from '../../src/queries/preview/otherwise.ts';
import type { Answers, AnswersNow } from './answers-now.ts';

/** What is answered before and after. */
type Sides = readonly [before: unknown, after: unknown];

/** Expects a preview to list exactly what is answered otherwise, as it is answered. */
export function expectSame(seen: Otherwise, before: AnswersNow, after: AnswersNow): void {
  expect({
    pairs: told(seen.pairs, ({ a, b }) => `${a.id} ${b.id}`, pairAnswer),
    events: told(seen.events, ({ id }) => id, eventAnswer),
    cases: told(seen.cases, ({ id }) => id, caseAnswer),
    relationships: told(
      seen.relationships,
      ({ type, from, to, key }) => `${type} ${from.id} ${to.id} ${key}`,
      sorted,
    ),
    contradictions: seen.contradictions.items
      .map(({ change, kind, subject, object, meeting }) =>
        [change, kind, subject.id, object?.id, meeting?.id].join(' '),
      )
      .sort(),
  }).toEqual({
    pairs: answered(before.pairs, after.pairs, NO_PAIR),
    events: answered(before.events, after.events),
    cases: answered(before.cases, after.cases),
    relationships: answered(before.relationships, after.relationships),
    contradictions: [
      ...only(after.contradictions, before.contradictions).map((each) => `new ${each}`),
      ...only(before.contradictions, after.contradictions).map((each) => `resolved ${each}`),
    ].sort(),
  });
}

/** The answer to two actors of whom one is not known: the API refuses it, and a preview says that there is no record. */
const NO_PAIR = {
  verdict: 'NO_RECORD',
  meetingCount: 0,
  counts: [],
  statusCounts: [],
  firstMet: null,
  lastMet: null,
};

/** What differs between two sets of answers, by key. */
function answered(before: Answers, after: Answers, none: unknown = null): [string, Sides][] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys
    .map((key): [string, Sides] => [key, [before.get(key) ?? none, after.get(key) ?? none]])
    .filter(([, sides]) => differ(sides));
}

/** What a preview tells, as the API answers it, without what differs only in fields that were not asked for. */
function told<R, T extends { readonly before: R | null; readonly after: R | null }>(
  { total, items }: Listed<T>,
  keyOf: (item: T) => string,
  answerOf: (reading: R) => unknown,
): [string, Sides][] {
  expect(items).toHaveLength(total);
  const orNull = (reading: R | null) => (reading === null ? null : answerOf(reading));
  return items
    .map((item): [string, Sides] => [keyOf(item), [orNull(item.before), orNull(item.after)]])
    .filter(([, sides]) => differ(sides))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const differ = ([before, after]: Sides) => JSON.stringify(before) !== JSON.stringify(after);

const only = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].filter((each) => !others.has(each));

type ReadingOf<N extends 'pairs' | 'events' | 'cases' | 'relationships'> = NonNullable<
  Otherwise[N]['items'][number]['after']
>;

const pairAnswer = ({
  verdict,
  meetingCount,
  counts,
  statusCounts,
  firstMet,
  lastMet,
}: ReadingOf<'pairs'>) => ({ verdict, meetingCount, counts, statusCounts, firstMet, lastMet });

const eventAnswer = (reading: ReadingOf<'events'>) => {
  const { name, mergedIds, status, date, dateDisputed, format } = reading;
  return {
    ...{ name, mergedIds, status },
    date: date === null ? null : { edtf: date },
    dateDisputed,
    ...(format === null ? {} : { format: enumOf(format) }),
  };
};

const caseAnswer = ({ name, mergedIds, stage }: ReadingOf<'cases'>) => ({
  name,
  mergedIds,
  stage: stage === null ? null : enumOf(stage),
});

/** "NOT_HELD" for "notHeld". */
const enumOf = (word: string) => word.replace(/[a-z](?=[A-Z])/g, '$&_').toUpperCase();

const sorted = (reading: ReadingOf<'relationships'>) =>
  Object.fromEntries(Object.entries(reading).sort());
