/** Draws the parameters of questions. They are the same for every subject and in every run. */
import type { Parameters, Question } from './questions/question.ts';
import type { World } from './world/world.ts';

/** The number of draws per question. */
export const DRAWS = 200;

export function drawsOf({ frame }: World, question: Question): Parameters[] {
  return Array.from({ length: DRAWS }, (_, n) =>
    question.draw(frame, frame.dice(`${question.name} asked ${n}`)),
  );
}
