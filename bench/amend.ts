/** `npm run bench:amend`: how long it takes to say one claim, to take one back, and to revert either. */
import { cpSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { amendRecords } from '../src/curation/amend.ts';
import type { LoadReport } from '../src/curation/load.ts';
import { revert } from '../src/curation/revert/revert.ts';
import { claimId, type Claim } from '../src/domain/claims/claims.ts';
import type { Graph } from '../src/graph/graph.ts';
import { ensureLoaded } from './ensure-loaded.ts';
import { percentile } from './measure/statistics.ts';
import { dataFolderOf, neo4jFromEnvironment, readNumber, readSize } from './options.ts';
import { mark, openTarget, type Target } from './prepare.ts';
import { circumstances, table } from './report.ts';
import { makeWorld, type World } from './world/world.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10k' },
    engine: { type: 'string', default: 'embedded' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '15' },
  },
});

const seed = readNumber('seed', values.seed);
const rounds = readNumber('rounds', values.rounds);
const world = makeWorld(readSize(values.size), seed);
const loaded: Target =
  values.engine === 'neo4j'
    ? { engine: 'neo4j', address: neo4jFromEnvironment() }
    : { engine: 'embedded', dataFolder: dataFolderOf(values.size, seed) };
await ensureLoaded(loaded, world, { size: values.size, seed });

/** The amendments make revisions, so other benchmarks keep their own graph, or load the world again. */
async function ownCopy(target: Target): Promise<Target> {
  if (target.engine === 'neo4j') {
    await mark(target, '');
    return target;
  }
  const dataFolder = `${target.dataFolder}-amended`;
  rmSync(dataFolder, { recursive: true, force: true });
  cpSync(target.dataFolder, dataFolder, { recursive: true });
  return { ...target, dataFolder };
}

const target = await ownCopy(loaded);
const graph = await openTarget(target);
try {
  await graph.prepare();
  await measure(graph, world);
} finally {
  await graph.close();
  if (target.engine === 'embedded') rmSync(target.dataFolder, { recursive: true, force: true });
}

async function measure(into: Graph, { dataset, claims }: World): Promise<void> {
  const times = new Map<string, number[]>();
  const timed = async (what: string, work: () => Promise<LoadReport>): Promise<number> => {
    const before = performance.now();
    const { revision, changed } = await work();
    if (!changed) throw new Error(`"${what}" changed nothing.`);
    times.set(what, [...(times.get(what) ?? []), performance.now() - before]);
    return revision;
  };
  const by = { who: 'bench', why: 'npm run bench:amend' };
  const amend = (said: readonly Claim[], takeBack: readonly string[]) =>
    amendRecords(into, dataset, { say: { entities: [], sources: [], claims: said }, takeBack }, by);
  for (const claim of partsIn(claims, rounds)) {
    const said = await timed('say one claim', () => amend([deniedOf(claim)], []));
    await timed('revert that', () => revert(into, said, by));
    const taken = await timed('take one claim back', () => amend([], [claim.id]));
    await timed('revert that, too', () => revert(into, taken, by));
  }
  const command = `npm run bench:amend -- ${process.argv.slice(2).join(' ')}`.trim();
  console.log(`\n${circumstances(command, [`${values.size} on ${values.engine}`])}\n`);
  console.log(
    table(
      ['Work', 'rounds', 'median ms', 'p95 ms', 'longest ms'],
      [...times].map(([what, all]) => [
        what,
        all.length,
        ...[0.5, 0.95, 1].map((share) => percentile(all, share).toFixed(1)),
      ]),
    ),
  );
}

/** Claims that somebody was at a meeting, evenly spread over the world. */
function partsIn(claims: Iterable<Claim>, count: number): Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) if (claim.predicate === 'involvedIn') found.push(claim);
  const step = found.length / count;
  return Array.from({ length: count }, (_, n) => found[Math.floor((n + 0.5) * step)]!);
}

/** The same, denied: a new claim that changes the answer. */
function deniedOf({ id: _id, ...claim }: Claim): Claim {
  const denied = { ...claim, modality: 'denied', summary: 'Denies it.' } as const;
  return { ...denied, id: claimId(denied) };
}
