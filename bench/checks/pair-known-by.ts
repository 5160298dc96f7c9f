/** Whether two actors met, as known on a given day. */
import { pair } from '../questions/pair.ts';
import type { Question } from '../questions/question.ts';
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
    answer: pair.rapport.answer,
  },
};
