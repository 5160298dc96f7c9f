/** Measures subjects in turns: a machine drifts, ratios in one run do not. */
import { runFor, type Call } from './measure/client.ts';
import { sumUp, type Measured, type Round } from './measure/statistics.ts';
import type { Started } from './started.ts';
import { SUBJECT, type SubjectName } from './subjects.ts';

/** How long, how often and how many at once. */
export interface Turns {
  /** Seconds a subject is asked at one concurrency, all rounds together. */
  readonly seconds: number;
  readonly rounds: number;
  readonly concurrencies: readonly number[];
  readonly say: (line: string) => void;
}

/** By concurrency, then subject. */
export type MeasuredTurns = ReadonlyMap<number, ReadonlyMap<SubjectName, Measured>>;

/** Warm-up, then rounds in which the subjects take turns, each over its own form of the same calls. */
export async function measureInTurns(
  title: string,
  { seconds, rounds, concurrencies, say }: Turns,
  servers: ReadonlyMap<SubjectName, Started>,
  calls: ReadonlyMap<SubjectName, readonly Call[]>,
): Promise<MeasuredTurns> {
  const names = [...calls.keys()];
  const once = (name: SubjectName, concurrency: number, time: number): Promise<Round> => {
    const { client, running } = servers.get(name)!;
    return runFor(client, calls.get(name)!, { concurrency, seconds: time, pid: running.pid });
  };
  const measured = new Map<number, Map<SubjectName, Measured>>();
  for (const concurrency of concurrencies) {
    const seen = new Map<SubjectName, Round[]>(names.map((name) => [name, []]));
    for (const name of names) await once(name, concurrency, seconds / 2);
    for (let round = 0; round < rounds; round += 1) {
      // Who goes first changes, so that nobody always follows the heaviest.
      const first = round % names.length;
      for (const name of [...names.slice(first), ...names.slice(0, first)]) {
        seen.get(name)!.push(await once(name, concurrency, seconds / rounds));
      }
    }
    for (const [name, all] of seen) {
      const [failure] = all.flatMap(({ failures }) => failures);
      if (failure === undefined) continue;
      say(`${title}, ${SUBJECT[name].title}, ${concurrency} at once: ${failure}`);
    }
    measured.set(concurrency, new Map([...seen].map(([name, all]) => [name, sumUp(all)])));
  }
  return measured;
}
