/** Compares the answers of the subjects. If they differ on a question, it is not timed. */
import { difference } from './compare.ts';
import type { Client } from './measure/client.ts';
import type { Parameters, Question } from './questions/question.ts';
import { SUBJECT, type SubjectName } from './subjects.ts';

/** The number of draws compared per question. */
export const COMPARED = 40;

/** The number of pages that are compared if a question is a list with cursors. */
const PAGES = 3;

export type Clients = ReadonlyMap<SubjectName, Client>;

export const namesFor = (clients: Clients, question: Question): SubjectName[] =>
  [...clients.keys()].filter((name) => SUBJECT[name].answers(question));

/** Describes where two subjects differ on a question, or which one fails; null if all agree. */
export async function disagreement(
  clients: Clients,
  question: Question,
  draws: readonly Parameters[],
  say: (line: string) => void,
): Promise<string | null> {
  const names = namesFor(clients, question);
  let skipped = 0;
  for (const draw of draws) {
    const answers = new Map<SubjectName, unknown>();
    for (const name of names) {
      try {
        answers.set(name, await answerOf(clients.get(name)!, name, question, draw));
      } catch (error) {
        const asked = JSON.stringify(draw);
        return `${question.title}: ${SUBJECT[name].title} fails on ${asked}: ${String(error)}`;
      }
    }
    if ([...answers.values()].some((answer) => question.isComparable?.(answer) === false)) {
      skipped += 1;
      continue;
    }
    const found = firstDifference(question, draw, answers);
    if (found !== null) return found;
  }
  const agreed = `${draws.length - skipped} draws${skipped === 0 ? '' : ` (${skipped} cannot be compared)`}`;
  say(`${question.title}: ${names.join(', ')} agree on ${agreed}.`);
  return null;
}

/**
 * The answer of one subject. For a list with cursors it is the first pages, each fetched with the cursor of
 * the previous one.
 */
async function answerOf(
  client: Client,
  name: SubjectName,
  question: Question,
  draw: Parameters,
): Promise<unknown> {
  const subject = SUBJECT[name];
  let body = await client.post(subject.call(question, draw));
  if (question.rapport.cursor === undefined) return subject.read(question, body);
  const pages = [subject.read(question, body)];
  for (let after = subject.next(question, body); after !== null && pages.length < PAGES;) {
    body = await client.post(subject.call(question, draw, after));
    pages.push(subject.read(question, body));
    after = subject.next(question, body);
  }
  return pages;
}

function firstDifference(
  question: Question,
  draw: Parameters,
  answers: ReadonlyMap<SubjectName, unknown>,
): string | null {
  const reference = [...answers.keys()].find((name) => name !== 'peer')!;
  const whole = answers.get(reference);
  const sharedOf = (answer: unknown) =>
    question.shared === undefined ? answer : question.shared(answer, draw);
  for (const [name, answer] of answers) {
    const comparable = name === 'peer' ? question.peer?.comparable : undefined;
    const found = difference(sharedOf(comparable?.(whole) ?? whole), sharedOf(answer));
    if (found === null) continue;
    return (
      `${question.title}: ${SUBJECT[reference].title} and ${SUBJECT[name].title} differ ` +
      `on ${JSON.stringify(draw)}:\n    ${found}`
    );
  }
  return null;
}
