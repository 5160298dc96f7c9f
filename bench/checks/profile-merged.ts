/** A profile asked for by a merged id. The answer is the profile of the person that the id was merged into. */
import { profile } from '../questions/profile.ts';
import type { Question } from '../questions/question.ts';

export const profileMerged: Question = {
  name: 'profile-merged',
  title: 'profile by a merged id',
  field: profile.field,
  hasFloor: true,
  draw: (frame, dice) => {
    const { people } = frame.size;
    // The next person with a merged id. Every world has a few, the largest a hundred.
    let person = dice.below(people);
    while (frame.oldIdOf(person) === null) person = (person + 1) % people;
    return { id: frame.oldIdOf(person)! };
  },
  rapport: profile.rapport,
};
