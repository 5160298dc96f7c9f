/** Measures subjects in turns. The machine's speed drifts, but ratios within one run stay stable. */
import { runFor, type Call } from './measure/client.ts';
import { sumUp, type Measured, type Round } from './measure/statistics.ts';
import type { Started } from './started.ts';
import { SUBJECT, type SubjectName } from './subjects.ts';

/** For how long the subjects are asked, in how many rounds, and with how many requests at once. */
export interface Turns {
  /** How long a subject is asked at one concurrency, over all rounds. */
  readonly seconds: number;
  readonly rounds: number;
  readonly concurrencies: readonly number[];
  readonly say: (line: string) => void;
}

/** What was measured, by concurrency, then by subject. */
export type MeasuredTurns = ReadonlyMap<number, ReadonlyMap<SubjectName, Measured>>;

/** Warms up, then runs rounds in which the subjects take turns with the same calls. */
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
      // Each round begins with another subject, so that none always runs right after the heaviest one.
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
