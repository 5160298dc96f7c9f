/** The mix: what a server is asked in a day, all questions together, most of them small. */
import { drawsOf } from './draws.ts';
import { QUESTIONS } from './questions/index.ts';
import type { Parameters, Question } from './questions/question.ts';
import type { World } from './world/world.ts';

/** The name by which the mix is asked for. */
export const MIXED = 'mixed';

/** Of twenty questions so many are of each sort: 70 %, 25 % and 5 %. */
const SHARES = [
  { count: 14, names: ['profile', 'pair', 'counts'] },
  { count: 5, names: ['list', 'timeline', 'top'] },
  { count: 1, names: ['network', 'path'] },
] as const;

/** So many twenties are drawn: one round of them holds each heavy question ten times. */
const TWENTIES = 20;

/** A question and what it is asked about. */
export interface Asking {
  readonly question: Question;
  readonly parameters: Parameters;
}

/** The mix in the order in which it is asked, the same for every subject; null where a question is missing. */
export function mixOf(
  world: World,
  questions: readonly Question[],
): { title: string; asked: Asking[] } | null {
  if (!QUESTIONS.every((question) => questions.includes(question))) return null;
  const dice = world.frame.dice(MIXED);
  const draws = new Map(QUESTIONS.map((question) => [question.name, drawsOf(world, question)]));
  const asked: Asking[] = [];
  for (let n = 0; n < TWENTIES; n += 1) {
    // Exact shares in every twenty, in an order by chance: a short run has its heavy questions as well.
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
