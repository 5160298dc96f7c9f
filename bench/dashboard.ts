/**
 * `npm run bench:dashboard`: measures what repeated questions cost and how old their answers get during
 * frequent loads.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { LoadingProcess } from '../tests/support/loading-process.ts';
import { writeEditions } from '../tests/support/seed-editions.ts';
import { Panels, type Seen, type Way } from './dashboard/panels.ts';
import { OLDEST_MS, report } from './dashboard/report.ts';
import { Staleness } from './dashboard/staleness.ts';
import { ensureLoaded } from './ensure-loaded.ts';
import { mixOf } from './mixed.ts';
import { dataFolderOf, readNumber, readSize, SCRATCH } from './options.ts';
import { QUESTIONS } from './questions/index.ts';
import { SUBJECT } from './subjects.ts';
import { makeWorld } from './world/world.ts';

const USAGE = `usage: npm run bench:dashboard -- [options]
  --size <s>      1k, 10k (default), 100k or 1m relationships
  --seed <n>      another world of the same size (default 1)
  --loads <n>     number of loads (default 3)
  --every <n>     seconds from one load to the next one (default 60)
  --at-once <n>   number of requests at the same time (default 4)`;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10k' },
    seed: { type: 'string', default: '1' },
    loads: { type: 'string', default: '3' },
    every: { type: 'string', default: '60' },
    'at-once': { type: 'string', default: '4' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** How many questions a dashboard has. */
const QUESTION_COUNT = 20;
/** How long the same questions are asked without a cache, for comparison. */
const EXECUTED_MS = 15_000;

if (values.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
  const [seed, loads, every, atOnce] = [
    readNumber('seed', values.seed),
    readNumber('loads', values.loads),
    readNumber('every', values.every),
    readNumber('at-once', values['at-once']),
  ];
  const world = makeWorld(readSize(values.size), seed);
  const dataFolder = dataFolderOf(values.size, seed);
  await ensureLoaded({ engine: 'embedded', dataFolder }, world, { size: values.size, seed });
  const bodies = mixOf(world, QUESTIONS)!
    .asked.slice(0, QUESTION_COUNT)
    .map(({ question, parameters }) => SUBJECT.embedded.call(question, parameters).body);

  // The loads change the data folder, so they work on a copy.
  const scratch = mkdtempSync(path.join(SCRATCH, 'dashboard-'));
  const file = path.join(scratch, 'data', 'rapport.grafeo');
  try {
    cpSync(dataFolder, path.dirname(file), { recursive: true });
    const executed = await withServer(
      { file, bodies, set: { RAPPORT_CACHE_MB: '0' } },
      async ({ pid }, panels) => {
        await panels.askAll('POST');
        return panels.askUntil(afterMs(EXECUTED_MS), 'POST', { atOnce, pid });
      },
    );
    const { seen, staleness } = await withServer({ file, bodies, set: {} }, (server, panels) =>
      measureKept(server, panels, { scratch, loads, every, atOnce }),
    );
    report({ executed, seen, staleness, loads });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function afterMs(ms: number): () => boolean {
  const end = performance.now() + ms;
  return () => performance.now() > end;
}

async function withServer<T>(
  served: {
    readonly file: string;
    readonly bodies: readonly string[];
    readonly set: Readonly<Record<string, string>>;
  },
  work: (server: LoadingProcess, panels: Panels) => Promise<T>,
): Promise<T> {
  const server = await LoadingProcess.start(served.file, served.set);
  const panels = new Panels(server.url, served.bodies);
  try {
    return await work(server, panels);
  } finally {
    panels.close();
    await server.close();
  }
}

/**
 * Loads again and again, and asks all the time: half by POST, half by GET. It counts only the answers between
 * loads.
 */
async function measureKept(
  server: LoadingProcess,
  panels: Panels,
  {
    scratch,
    loads,
    every,
    atOnce,
  }: { scratch: string; loads: number; every: number; atOnce: number },
): Promise<{ seen: Map<Way, Seen[]>; staleness: Staleness }> {
  const staleness = new Staleness();
  panels.onAnswer = (revision, sentAt) => staleness.note(revision, sentAt);
  const editions = writeEditions(scratch);
  const seen = new Map<Way, Seen[]>([
    ['POST', []],
    ['GET with its tag', []],
  ]);
  for (let turn = 0; turn < loads; turn += 1) {
    const until = performance.now() + every * 1_000;
    let isSettled = false;
    // Asks during the load and for two seconds after it, when answers may be old.
    const across = panels.askUntil(() => isSettled, 'POST', { atOnce, pid: server.pid });
    const { revision, changed } = await server.load(editions[turn % 2]!.folder);
    if (!changed) throw new Error('The load changed nothing.');
    staleness.shown(revision);
    await sleep(2 * OLDEST_MS);
    isSettled = true;
    await across;
    for (const [way, all] of seen) {
      // After a load, each question is executed once. These executions are not counted as repeated questions.
      await panels.askAll(way);
      const left = (until - performance.now()) / (way === 'POST' ? 2 : 1);
      all.push(await panels.askUntil(afterMs(left), way, { atOnce, pid: server.pid }));
    }
    console.error(
      `load ${turn + 1} of ${loads}: oldest answer ${Math.round(staleness.oldestMs)} ms`,
    );
  }
  return { seen, staleness };
}
