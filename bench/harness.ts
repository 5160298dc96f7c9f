/** The harness: starts subjects, has them agree, then asks them in turns and measures. */
import { difference } from './compare.ts';
import { Client, runFor } from './measure/client.ts';
import { memoryMb, start, type Running } from './measure/process.ts';
import { sumUp, type Measured, type Round } from './measure/statistics.ts';
import type { Parameters, Question } from './questions/question.ts';
import { SUBJECT, type Neo4jAddress, type SubjectName } from './subjects.ts';
import type { World } from './world/world.ts';

export interface Plan {
  readonly world: World;
  readonly subjects: readonly SubjectName[];
  readonly questions: readonly Question[];
  readonly dataFolder: string;
  readonly neo4j: Neo4jAddress | null;
  /** Seconds a subject is asked one question at one concurrency, all rounds together. */
  readonly seconds: number;
  readonly rounds: number;
  readonly concurrencies: readonly number[];
  readonly say: (line: string) => void;
}

/** What was measured of one question. */
export interface QuestionResult {
  readonly question: Question;
  /** By concurrency, then subject. */
  readonly measured: ReadonlyMap<number, ReadonlyMap<SubjectName, Measured>>;
}

export interface SubjectFacts {
  /** From the start of the process to its first right answer, in ms. */
  readonly startMs: number;
  /** Resident memory before and after all questions, and at its highest, in MB. */
  readonly rssAtStart: number | null;
  readonly rssAfter: number | null;
  readonly rssPeak: number | null;
}

export interface Outcome {
  readonly results: readonly QuestionResult[];
  readonly facts: ReadonlyMap<SubjectName, SubjectFacts>;
  /** Questions on which the subjects differ: they are not timed. */
  readonly differing: readonly string[];
}

/** How many draws of parameters there are of a question, and how many of them are compared. */
const DRAWS = 200;
const COMPARED = 40;

interface Started {
  readonly running: Running;
  readonly client: Client;
  readonly startMs: number;
  readonly rssAtStart: number | null;
}

/** Runs the plan; every server that was started is stopped again. */
export async function run(plan: Plan): Promise<Outcome> {
  const servers = new Map<SubjectName, Started>();
  try {
    for (const name of plan.subjects) servers.set(name, await startSubject(plan, name));
    const results: QuestionResult[] = [];
    const differing: string[] = [];
    for (const question of await answerable(plan, servers)) {
      const draws = drawsOf(plan.world, question);
      const found = await disagreement(plan, servers, question, draws.slice(0, COMPARED));
      if (found === null) results.push(await measure(plan, servers, question, draws));
      else differing.push(found);
      if (found !== null) plan.say(`Not timed: ${found}`);
    }
    const facts = [...servers].map(([name, { running, startMs, rssAtStart }]) => {
      const rssAfter = memoryMb(running.pid, 'VmRSS');
      return [
        name,
        { startMs, rssAtStart, rssAfter, rssPeak: memoryMb(running.pid, 'VmHWM') },
      ] as const;
    });
    return { results, facts: new Map(facts), differing };
  } finally {
    for (const { running, client } of servers.values()) {
      client.close();
      await running.stop();
    }
  }
}

async function startSubject(plan: Plan, name: SubjectName): Promise<Started> {
  const subject = SUBJECT[name];
  const running = await start(subject.command(plan));
  const client = new Client(running.url);
  try {
    const [question] = plan.questions.filter((each) => subject.answers(each));
    if (question !== undefined) {
      const [draw] = drawsOf(plan.world, question);
      await client.post(subject.call(question, draw!));
    }
  } catch (error) {
    client.close();
    await running.stop();
    throw error;
  }
  const startMs = performance.now() - running.spawnedAt;
  plan.say(`${subject.title}: first answer after ${Math.round(startMs)} ms.`);
  return { running, client, startMs, rssAtStart: memoryMb(running.pid, 'VmRSS') };
}

/** Questions whose root field Rapport's schema has; the others are named and left out. */
async function answerable(
  plan: Plan,
  servers: ReadonlyMap<SubjectName, Started>,
): Promise<readonly Question[]> {
  const name = (['neo4j', 'embedded'] as const).find((each) => servers.has(each));
  if (name === undefined) return plan.questions;
  const found: Question[] = [];
  for (const question of plan.questions) {
    const call = SUBJECT[name].call(question, drawsOf(plan.world, question)[0]!);
    try {
      await servers.get(name)!.client.post(call);
      found.push(question);
    } catch (error) {
      if (!String(error).includes(`Cannot query field \\"${question.field}\\"`)) throw error;
      plan.say(`${question.title}: left out, the schema has no field ${question.field}.`);
    }
  }
  return found;
}

export function drawsOf({ frame }: World, question: Question): Parameters[] {
  return Array.from({ length: DRAWS }, (_, n) =>
    question.draw(frame, frame.dice(`${question.name} asked ${n}`)),
  );
}

/** Where two subjects answer a question differently, or one fails to; null where all agree. */
async function disagreement(
  plan: Plan,
  servers: ReadonlyMap<SubjectName, Started>,
  question: Question,
  draws: readonly Parameters[],
): Promise<string | null> {
  const names = namesFor(servers, question);
  let skipped = 0;
  for (const draw of draws) {
    const answers = new Map<SubjectName, unknown>();
    for (const name of names) {
      try {
        const body = await servers.get(name)!.client.post(SUBJECT[name].call(question, draw));
        answers.set(name, SUBJECT[name].read(question, body));
      } catch (error) {
        const asked = JSON.stringify(draw);
        return `${question.title}: ${SUBJECT[name].title} fails on ${asked}: ${String(error)}`;
      }
    }
    if ([...answers.values()].some((answer) => question.isComparable?.(answer) === false)) {
      skipped += 1;
      continue;
    }
    const reference = names.find((name) => name !== 'peer')!;
    const sharedOf = (answer: unknown) =>
      question.shared === undefined ? answer : question.shared(answer, draw);
    for (const [name, answer] of answers) {
      const whole = answers.get(reference);
      const comparable = name === 'peer' ? question.peer?.comparable : undefined;
      const found = difference(sharedOf(comparable?.(whole) ?? whole), sharedOf(answer));
      if (found === null) continue;
      return (
        `${question.title}: ${SUBJECT[reference].title} and ${SUBJECT[name].title} differ ` +
        `on ${JSON.stringify(draw)}:\n    ${found}`
      );
    }
  }
  const agreed = `${draws.length - skipped} draws${skipped === 0 ? '' : ` (${skipped} cannot be compared)`}`;
  plan.say(`${question.title}: ${names.join(', ')} agree on ${agreed}.`);
  return null;
}

function namesFor(servers: ReadonlyMap<SubjectName, Started>, question: Question): SubjectName[] {
  return [...servers.keys()].filter((name) => SUBJECT[name].answers(question));
}

/** Warm-up, then rounds in which the subjects take turns: a machine drifts, ratios in one run do not. */
async function measure(
  plan: Plan,
  servers: ReadonlyMap<SubjectName, Started>,
  question: Question,
  draws: readonly Parameters[],
): Promise<QuestionResult> {
  const names = namesFor(servers, question);
  const once = async (name: SubjectName, concurrency: number, seconds: number): Promise<Round> => {
    const { client, running } = servers.get(name)!;
    const calls = draws.map((draw) => SUBJECT[name].call(question, draw));
    return runFor(client, calls, { concurrency, seconds, pid: running.pid });
  };
  const measured = new Map<number, Map<SubjectName, Measured>>();
  for (const concurrency of plan.concurrencies) {
    const rounds = new Map<SubjectName, Round[]>(names.map((name) => [name, []]));
    for (const name of names) await once(name, concurrency, plan.seconds / 2);
    for (let round = 0; round < plan.rounds; round += 1) {
      // Who goes first changes, so that nobody always follows the heaviest.
      const turned = [
        ...names.slice(round % names.length),
        ...names.slice(0, round % names.length),
      ];
      for (const name of turned) {
        rounds.get(name)!.push(await once(name, concurrency, plan.seconds / plan.rounds));
      }
    }
    for (const [name, all] of rounds) {
      const [failure] = all.flatMap(({ failures }) => failures);
      if (failure === undefined) continue;
      plan.say(`${question.title}, ${SUBJECT[name].title}, ${concurrency} at once: ${failure}`);
    }
    const sums = [...rounds].map(([name, all]) => [name, sumUp(all)] as const);
    measured.set(concurrency, new Map(sums));
  }
  return { question, measured };
}
