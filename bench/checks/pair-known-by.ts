/** Whether two actors met, as known on a given day. */
import { pair } from '../questions/pair.ts';
import type { Loose, Question } from '../questions/question.ts';
import { EVENT_DAYS, isoDay } from '../world/calendar.ts';

export const pairKnownBy: Question = {
  name: 'pair-known-by',
  title: 'who-met of a pair on a day',
  field: pair.field,
  hasFloor: true,
  draw: (frame, dice) => ({ ...pair.draw(frame, dice), k: isoDay(dice.below(EVENT_DAYS)) }),
  rapport: {
    query: pair.rapport.query
      .replace('$b: ID!)', '$b: ID!, $k: Date!)')
      .replace('b: $b)', 'b: $b, knownBy: $k)'),
    answer: (data: Loose) => withoutDays(pair.rapport.answer(data)),
  },
};

/** Rapport's ids end in the day of knowledge, so that caches of clients do not mix two days. The floor's do not. */
const withoutDays = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer).replaceAll(/@\d{4}-\d{2}-\d{2}"/g, '"'));
