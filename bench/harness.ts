/** The harness: starts the subjects, compares their answers, then asks them in turn and measures. */
import { COMPARED, disagreement, namesFor } from './agreement.ts';
import { drawsOf } from './draws.ts';
import { MIXED, mixOf, type Asking } from './mixed.ts';
import type { Question } from './questions/question.ts';
import { factsOf, startSubject, type Place, type Started, type SubjectFacts } from './started.ts';
import { SUBJECT, type SubjectName } from './subjects.ts';
import { measureInTurns, type MeasuredTurns, type Turns } from './turns.ts';

/** What a run asks and how. All `questions` of the place are compared. */
export interface Plan extends Place, Turns {
  readonly subjects: readonly SubjectName[];
  /** Names of the questions that are also timed. It includes {@link MIXED} if the mix is timed. */
  readonly timed: ReadonlySet<string>;
}

/** What was measured for one question, or for the mix. */
export interface QuestionResult {
  readonly title: string;
  /** Whether the peer runs Cypher that we wrote instead of its own. */
  readonly isGivenCypher: boolean;
  readonly measured: MeasuredTurns;
}

export interface Outcome {
  readonly results: readonly QuestionResult[];
  readonly facts: ReadonlyMap<SubjectName, SubjectFacts>;
  /** One line per question on which the subjects differ. Such questions are not timed. */
  readonly differing: readonly string[];
}

/** Runs the plan, and stops every server that it started. */
export async function run(plan: Plan): Promise<Outcome> {
  const servers = new Map<SubjectName, Started>();
  try {
    for (const name of plan.subjects) {
      const started = await startSubject(plan, name);
      servers.set(name, started);
      plan.say(`${SUBJECT[name].title}: first answer after ${Math.round(started.startMs)} ms.`);
    }
    const clients = new Map([...servers].map(([name, { client }]) => [name, client]));
    const results: QuestionResult[] = [];
    const agreed: Question[] = [];
    const differing: string[] = [];
    for (const question of await answerable(plan, servers)) {
      const draws = drawsOf(plan.world, question);
      const found = await disagreement(clients, question, draws.slice(0, COMPARED), plan.say);
      if (found !== null) {
        differing.push(found);
        plan.say(`Not timed: ${found}`);
        continue;
      }
      agreed.push(question);
      if (!plan.timed.has(question.name)) continue;
      const asked = draws.map((parameters) => ({ question, parameters }));
      const isGivenCypher = question.peer?.translated === false;
      const measured = await measure(plan, servers, question.title, asked);
      results.push({ title: question.title, isGivenCypher, measured });
    }
    const mix = plan.timed.has(MIXED) ? mixOf(plan.world, agreed) : null;
    if (mix !== null) {
      const { title, asked } = mix;
      const many = plan.concurrencies.slice(-1);
      const measured = await measure({ ...plan, concurrencies: many }, servers, title, asked);
      results.push({ title, isGivenCypher: false, measured });
    } else if (plan.timed.has(MIXED)) {
      plan.say('Not timed: the mix, because the subjects must agree on all questions.');
    }
    const facts = [...servers].map(([name, server]) => [name, factsOf(server)] as const);
    return { results, facts: new Map(facts), differing };
  } finally {
    for (const { running, client } of servers.values()) {
      client.close();
      await running.stop();
    }
  }
}

/** The questions whose root field exists in Rapport's schema. The others are reported and left out. */
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

/** Measures every subject that can answer all of these questions. */
function measure(
  plan: Plan,
  servers: ReadonlyMap<SubjectName, Started>,
  title: string,
  asked: readonly Asking[],
): Promise<MeasuredTurns> {
  const clients = new Map([...servers].map(([name, { client }]) => [name, client]));
  const able = asked.reduce<readonly SubjectName[]>(
    (names, { question }) => names.filter((name) => namesFor(clients, question).includes(name)),
    [...servers.keys()],
  );
  const calls = able.map((name) => {
    const own = asked.map(({ question, parameters }) => SUBJECT[name].call(question, parameters));
    return [name, own] as const;
  });
  return measureInTurns(title, plan, servers, new Map(calls));
}
