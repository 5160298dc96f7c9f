/** `npm run bench:load`: loads a world through the real load path, and prints its rate and memory. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { WriteLog } from './measure/write-log.ts';
import { dataFolderOf, neo4jFromEnvironment, readSize, SCRATCH } from './options.ts';
import { erase, fingerprintOf, loadWorld, mark, openTarget, type Target } from './prepare.ts';
import { makeWorld } from './world/world.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10k' },
    engine: { type: 'string', default: 'embedded' },
    seed: { type: 'string', default: '1' },
    floor: { type: 'boolean', default: false },
  },
});

const size = readSize(values.size);
const world = makeWorld(size, Number(values.seed));
const target: Target =
  values.engine === 'neo4j'
    ? { engine: 'neo4j', address: neo4jFromEnvironment() }
    : { engine: 'embedded', dataFolder: dataFolderOf(values.size, Number(values.seed)) };

await erase(target);
mkdirSync(SCRATCH, { recursive: true });
const log = values.floor
  ? new WriteLog(path.join(SCRATCH, `writes-${values.size}-${values.engine}.ndjson`))
  : null;
const loaded = await load();
console.log(
  `${values.size} on ${values.engine}: ${loaded.relationships} relationship spans and ` +
    `${loaded.claims} claims in ${loaded.seconds.toFixed(1)} s: ` +
    `${rate(loaded.relationships, loaded.seconds)} spans/s, ${rate(loaded.claims, loaded.seconds)} claims/s; ` +
    `peak RSS ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
);
if (log !== null) {
  const seconds = await log.replay(target);
  console.log(
    `The raw driver writes the same rows in ${seconds.toFixed(1)} s; ` +
      `the load takes ${(loaded.seconds / seconds).toFixed(1)} times as long.`,
  );
  log.delete();
}
await mark(target, fingerprintOf(world));

interface Loaded {
  readonly relationships: number;
  readonly claims: number;
  readonly seconds: number;
}

async function load(): Promise<Loaded> {
  const graph = await openTarget(target);
  const started = performance.now();
  const { relationships, newClaims } = await loadWorld(log?.of(graph) ?? graph, world);
  const seconds = (performance.now() - started) / 1000 - (log?.seconds ?? 0);
  await graph.close();
  return { relationships, claims: newClaims, seconds };
}

function rate(count: number, seconds: number): string {
  return Math.round(count / seconds).toLocaleString('en');
}
