/** Starts a subject's server, and measures the time to its first correct answer. */
import { drawsOf } from './draws.ts';
import { Client } from './measure/client.ts';
import { memoryMb, start, type Running } from './measure/process.ts';
import type { Question } from './questions/question.ts';
import { SUBJECT, type Neo4jAddress, type SubjectName } from './subjects.ts';
import type { World } from './world/world.ts';

export interface Started {
  readonly running: Running;
  readonly client: Client;
  readonly startMs: number;
  readonly rssAtStart: number | null;
}

export interface SubjectFacts {
  /** Time from the start of the process to its first correct answer, in ms. */
  readonly startMs: number;
  /** Resident memory before and after all questions, and its peak, in MB. */
  readonly rssAtStart: number | null;
  readonly rssAfter: number | null;
  readonly rssPeak: number | null;
}

/** Where servers find the world, and the questions that can be asked first. */
export interface Place {
  readonly world: World;
  readonly questions: readonly Question[];
  readonly dataFolder: string;
  readonly neo4j: Neo4jAddress | null;
}

export async function startSubject(place: Place, name: SubjectName): Promise<Started> {
  const subject = SUBJECT[name];
  const running = await start(subject.command(place));
  const client = new Client(running.url);
  try {
    const question = place.questions.find((each) => subject.answers(each));
    if (question !== undefined) {
      const [draw] = drawsOf(place.world, question);
      await client.post(subject.call(question, draw!));
    }
  } catch (error) {
    client.close();
    await running.stop();
    throw error;
  }
  const startMs = performance.now() - running.spawnedAt;
  return { running, client, startMs, rssAtStart: memoryMb(running.pid, 'VmRSS') };
}

export function factsOf({ running, startMs, rssAtStart }: Started): SubjectFacts {
  const rssAfter = memoryMb(running.pid, 'VmRSS');
  return { startMs, rssAtStart, rssAfter, rssPeak: memoryMb(running.pid, 'VmHWM') };
}
