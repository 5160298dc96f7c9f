/** A profile requested by a merged id. The answer is the profile of the person into whom the id was merged. */
import { profile } from '../questions/profile.ts';
import type { Question } from '../questions/question.ts';

export const profileMerged: Question = {
  name: 'profile-merged',
  title: 'profile by a merged id',
  field: profile.field,
  hasFloor: true,
  draw: (frame, dice) => {
    const { people } = frame.size;
    // Takes the next person with a merged id. Every world has a few, and the largest has a hundred.
    let person = dice.below(people);
    while (frame.oldIdOf(person) === null) person = (person + 1) % people;
    return { id: frame.oldIdOf(person)! };
  },
  rapport: profile.rapport,
};
