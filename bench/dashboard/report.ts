/** Prints what the dashboard measured, and fails if a limit is exceeded. */
import { percentile } from '../measure/statistics.ts';
import { circumstances, table } from '../report.ts';
import type { Seen, Way } from './panels.ts';
import type { Staleness } from './staleness.ts';

/** The limits: the age of the oldest answer, and the processor time of a repeated question. */
export const OLDEST_MS = 1_000;
const MOST_CPU_MS = 0.6;

export interface Measured {
  readonly executed: Seen;
  readonly seen: ReadonlyMap<Way, readonly Seen[]>;
  readonly staleness: Staleness;
  readonly loads: number;
}

export function report({ executed, seen, staleness, loads }: Measured): void {
  const rows = [
    ['executed each time (RAPPORT_CACHE_MB=0)', ...cellsOf([executed])],
    ...[...seen].map(([way, all]) => [`repeated, ${way}`, ...cellsOf(all)]),
  ];
  const command = `npm run bench:dashboard -- ${process.argv.slice(2).join(' ')}`.trim();
  console.log(`\n${circumstances(command, ['dashboard of 20 questions, embedded engine'])}\n`);
  console.log(table(['Answers', 'count', '304', 'CPU ms each', 'p50 ms', 'p95 ms'], rows));
  console.log(
    `\n${loads} loads, ${staleness.answers} answers: ${staleness.old} were older than the graph when they ` +
      `were asked for, the oldest by ${Math.round(staleness.oldestMs)} ms.`,
  );
  const dearest = Math.max(...[...seen.values()].map((all) => cpuEach(all)));
  if (staleness.oldestMs > OLDEST_MS) fail(`An answer was older than ${OLDEST_MS} ms.`);
  if (dearest > MOST_CPU_MS) fail(`A repeated question took more than ${MOST_CPU_MS} ms of CPU.`);
}

function fail(why: string): void {
  console.log(why);
  process.exitCode = 1;
}

const countOf = (all: readonly Seen[]) => all.reduce((sum, each) => sum + each.latencies.length, 0);
const cpuEach = (all: readonly Seen[]) =>
  all.reduce((sum, each) => sum + each.cpuMs, 0) / countOf(all);

function cellsOf(all: readonly Seen[]): (string | number)[] {
  const latencies = all.flatMap((each) => each.latencies);
  const notModified = all.reduce((sum, { statuses }) => sum + (statuses.get(304) ?? 0), 0);
  const ms = [cpuEach(all), percentile(latencies, 0.5), percentile(latencies, 0.95)];
  return [countOf(all), notModified, ...ms.map((value) => value.toFixed(2))];
}
