/** The profile of somebody under an id that was merged: that of whom it was merged into. */
import { profile } from '../questions/profile.ts';
import type { Question } from '../questions/question.ts';

export const profileMerged: Question = {
  name: 'profile-merged',
  title: 'profile by a merged id',
  field: profile.field,
  hasFloor: true,
  draw: (frame, dice) => {
    const { people } = frame.size;
    // Whoever comes next after somebody: every world has a few, the largest a hundred.
    let person = dice.below(people);
    while (frame.oldIdOf(person) === null) person = (person + 1) % people;
    return { id: frame.oldIdOf(person)! };
  },
  rapport: profile.rapport,
};
