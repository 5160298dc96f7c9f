/**
 * The counterparts of an actor page by page, most meetings first. Each page starts after the cursor of the
 * previous one.
 */
import { top } from '../questions/top.ts';
import { drawActor, type Loose, type Question } from '../questions/question.ts';

export const topAfter: Question = {
  name: 'top-after',
  title: 'counterparts by cursor',
  field: top.field,
  hasFloor: true,
  // The hub is drawn often, because few other actors have several pages of counterparts.
  draw: (frame, dice) => ({ a: frame.person(dice.chance(0.3) ? 0 : drawActor(frame, dice)) }),
  rapport: {
    query: top.rapport.query
      .replace('$a: ID!)', '$a: ID!, $after: String)')
      .replace('first: 10)', 'first: 10, after: $after)')
      .replace('edges {', 'pageInfo { endCursor } edges {'),
    answer: top.rapport.answer,
    cursor: ({ whoMet }: Loose) => whoMet.pageInfo.endCursor,
  },
};
