/** The mix: all questions together, most of them small, as a server gets them in a day. */
import { drawsOf } from './draws.ts';
import { QUESTIONS } from './questions/index.ts';
import type { Parameters, Question } from './questions/question.ts';
import type { World } from './world/world.ts';

/** The name of the mix on the command line. */
export const MIXED = 'mixed';

/** How many of every twenty questions are of each sort: 70 %, 25 % and 5 %. */
const SHARES = [
  { count: 14, names: ['profile', 'pair', 'counts'] },
  { count: 5, names: ['list', 'timeline', 'top'] },
  { count: 1, names: ['network', 'path'] },
] as const;

/** How many groups of twenty are drawn. Together they contain each heavy question ten times. */
const TWENTIES = 20;

/** A question with its parameters. */
export interface Asking {
  readonly question: Question;
  readonly parameters: Parameters;
}

/** The mix in the order in which it is asked, which is the same for every subject; null if a question is missing. */
export function mixOf(
  world: World,
  questions: readonly Question[],
): { title: string; asked: Asking[] } | null {
  if (!QUESTIONS.every((question) => questions.includes(question))) return null;
  const dice = world.frame.dice(MIXED);
  const draws = new Map(QUESTIONS.map((question) => [question.name, drawsOf(world, question)]));
  const asked: Asking[] = [];
  for (let n = 0; n < TWENTIES; n += 1) {
    // Each twenty has the exact shares in random order, so that even a short run contains heavy questions.
    const twenty = SHARES.flatMap(({ count, names }) =>
      Array.from({ length: count }, (_, i) => ({
        name: count === 1 ? names[n % names.length]! : names[(n + i) % names.length]!,
        place: dice.next(),
      })),
    );
    for (const { name } of twenty.sort((a, b) => a.place - b.place)) {
      const question = QUESTIONS.find((each) => each.name === name)!;
      asked.push({ question, parameters: dice.pick(draws.get(name)!) });
    }
  }
  return { title: 'all mixed (70 % small, 25 % lists, 5 % heavy)', asked };
}
