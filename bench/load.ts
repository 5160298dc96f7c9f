/** `npm run bench:load`: loads a world through the real load path, and prints its rate and memory. */
import { closeSync, createReadStream, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { parseArgs } from 'node:util';
import grafeo from '@grafeo-db/js';
import { toParameters } from '../src/graph/engines/neo4j/values.ts';
import type { Graph, Parameters } from '../src/graph/graph.ts';
import { dataFolderOf, neo4jFromEnvironment, readSize, SCRATCH } from './options.ts';
import {
  erase,
  fingerprintOf,
  loadWorld,
  mark,
  openTarget,
  withDriver,
  type Target,
} from './prepare.ts';
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

const log = path.join(SCRATCH, `writes-${values.size}-${values.engine}.ndjson`);
const loaded = await load();
console.log(
  `${values.size} on ${values.engine}: ${loaded.relationships} relationship spans and ` +
    `${loaded.claims} claims in ${loaded.seconds.toFixed(1)} s: ` +
    `${rate(loaded.relationships, loaded.seconds)} spans/s, ${rate(loaded.claims, loaded.seconds)} claims/s; ` +
    `peak RSS ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
);
if (values.floor) {
  const seconds = await replay();
  console.log(
    `The raw driver writes the same rows in ${seconds.toFixed(1)} s; ` +
      `the load takes ${(loaded.seconds / seconds).toFixed(1)} times as long.`,
  );
  rmSync(log);
}
await mark(target, fingerprintOf(world));

interface Loaded {
  readonly relationships: number;
  readonly claims: number;
  readonly seconds: number;
}

async function load(): Promise<Loaded> {
  await erase(target);
  mkdirSync(SCRATCH, { recursive: true });
  const graph = await openTarget(target);
  const file = values.floor ? openSync(log, 'w') : null;
  const noted = file === null ? { graph, ms: () => 0 } : noting(graph, file);
  const started = performance.now();
  const { relationships, newClaims } = await loadWorld(noted.graph, world);
  const seconds = (performance.now() - started - noted.ms()) / 1000;
  await graph.close();
  if (file !== null) closeSync(file);
  return { relationships, claims: newClaims, seconds };
}

/** A graph that logs every query that writes, and measures how long the logging takes. */
function noting(graph: Graph, file: number): { graph: Graph; ms: () => number } {
  let ms = 0;
  const note = (cypher: string, parameters: Parameters) => {
    if (!/\b(CREATE|MERGE|SET|DELETE)\b/.test(cypher)) return;
    const before = performance.now();
    writeSync(file, `${JSON.stringify([cypher, parameters])}\n`);
    ms += performance.now() - before;
  };
  return {
    graph: {
      info: graph.info,
      read: (cypher, parameters) => graph.read(cypher, parameters),
      write: (work) =>
        graph.write((run) =>
          work((cypher, parameters = {}) => {
            note(cypher, parameters);
            return run(cypher, parameters);
          }),
        ),
      findNames: (query) => graph.findNames(query),
      prepare: () => graph.prepare(),
      ping: () => graph.ping(),
      close: () => graph.close(),
    },
    ms: () => ms,
  };
}

/** Runs the logged queries again with the bare driver. Returns the seconds that this takes, without reading the log. */
async function replay(): Promise<number> {
  await erase(target);
  // Opening a graph creates its schema, which must exist before the first row.
  await (await openTarget(target)).close();
  if (target.engine === 'neo4j') {
    return withDriver(target.address, (driver) =>
      timed(async (cypher, parameters) => {
        await driver.executeQuery(cypher, toParameters(parameters));
      }),
    );
  }
  const file = grafeo.GrafeoDB.create(path.join(target.dataFolder, 'rapport.grafeo'));
  try {
    return await timed(async (cypher, parameters) => {
      await file.executeCypher(cypher, parameters);
    });
  } finally {
    file.close();
  }
}

async function timed(
  write: (cypher: string, parameters: Parameters) => Promise<void>,
): Promise<number> {
  let ms = 0;
  for await (const line of createInterface({ input: createReadStream(log) })) {
    const [cypher, parameters] = JSON.parse(line) as [string, Parameters];
    const before = performance.now();
    await write(cypher, parameters);
    ms += performance.now() - before;
  }
  return ms / 1000;
}

function rate(count: number, seconds: number): string {
  return Math.round(count / seconds).toLocaleString('en');
}
