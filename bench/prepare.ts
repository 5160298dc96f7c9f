/** Loads a world into an embedded data folder or into a Neo4j, unless it is already there. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { loadRecords, type LoadReport } from '../src/curation/load.ts';
import type { Graph } from '../src/graph/graph.ts';
import { openGraph } from '../src/graph/open-graph.ts';
import type { Neo4jAddress } from './subjects.ts';
import type { World } from './world/world.ts';

/** The code that decides how a world is stored. If any of it changes, worlds are loaded again. */
const SHAPING = ['src/domain', 'src/curation', 'src/graph', 'bench/world'];

/** The name of the embedded graph's file, which `rapport serve` opens. */
const GRAPH_FILE = 'rapport.grafeo';
const ERASE_BATCH = 10_000;
/** As the command line has it. */
const READ_TIMEOUT_MS = 600_000;
/** This is long, because a whole load may be one transaction. */
const WRITE_TIMEOUT_MS = 6 * 3_600_000;

/** Identifies a loaded world by its size, its seed and the code that made it. */
export function fingerprintOf({ dataset }: World): string {
  const hash = createHash('sha256').update(dataset.title);
  for (const folder of SHAPING) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

export type Target =
  | { readonly engine: 'embedded'; readonly dataFolder: string }
  | { readonly engine: 'neo4j'; readonly address: Neo4jAddress };

/** Whether exactly this world is loaded in the target. */
export async function isLoaded(target: Target, fingerprint: string): Promise<boolean> {
  if (target.engine === 'embedded') {
    try {
      return readFileSync(markerIn(target.dataFolder), 'utf8') === fingerprint;
    } catch {
      return false;
    }
  }
  return withDriver(target.address, async (driver) => {
    const statement = `MATCH (m:Meta {key: 'rapport-bench'}) RETURN m.world AS world`;
    const { records } = await driver.executeQuery(statement);
    return records[0]?.get('world') === fingerprint;
  });
}

/** Empties the target. Throws if it is a Neo4j with data that was written by neither a benchmark nor a test. */
export async function erase(target: Target): Promise<void> {
  if (target.engine === 'embedded') {
    rmSync(target.dataFolder, { recursive: true, force: true });
    mkdirSync(target.dataFolder, { recursive: true });
    return;
  }
  await withDriver(target.address, async (driver) => {
    const run = async (statement: string) => (await driver.executeQuery(statement)).records;
    const marked = await run(
      `MATCH (m:Meta) WHERE m.key IN ['rapport-bench', 'rapport-test'] RETURN m.key AS key`,
    );
    const data = await run('MATCH (n) WHERE NOT n:Meta RETURN 1 AS one LIMIT 1');
    if (data.length > 0 && marked.length === 0) {
      throw new Error(
        `The Neo4j at ${target.address.uri} holds data that no benchmark wrote, and it would be ` +
          `erased. Use an empty one, or mark it: CREATE (:Meta {key: 'rapport-bench'})`,
      );
    }
    // The marker is kept, so that an interrupted erase can be repeated.
    await run(`MERGE (m:Meta {key: 'rapport-bench'}) SET m.world = ''`);
    const batch = `MATCH (n) WHERE NOT (n:Meta AND n.key = 'rapport-bench')
      WITH n LIMIT ${ERASE_BATCH} DETACH DELETE n RETURN count(*) AS erased`;
    while (Number((await run(batch))[0]?.get('erased') ?? 0) > 0);
  });
}

/**
 * Lets the peer and the floor look up persons by id. Rapport's only index of ids is on `:Entity`. Neo4j
 * does not use it for a pattern with `:Person` alone, which is what the peer generates.
 */
export async function indexPersons(address: Neo4jAddress): Promise<void> {
  await withDriver(address, async (driver) => {
    await driver.executeQuery(
      'CREATE INDEX bench_person_id IF NOT EXISTS FOR (p:Person) ON (p.id)',
    );
    await driver.executeQuery('CALL db.awaitIndexes(300)');
  });
}

/** Records in the target which world is loaded. */
export async function mark(target: Target, fingerprint: string): Promise<void> {
  if (target.engine === 'embedded') {
    writeFileSync(markerIn(target.dataFolder), fingerprint);
    return;
  }
  await withDriver(target.address, async (driver) => {
    await driver.executeQuery(`MERGE (m:Meta {key: 'rapport-bench'}) SET m.world = $world`, {
      world: fingerprint,
    });
  });
}

/** Opens the target as a graph, to load a world into it. */
export function openTarget(target: Target): Promise<Graph> {
  return openGraph(
    target.engine === 'embedded'
      ? { engine: 'embedded', path: path.join(target.dataFolder, GRAPH_FILE) }
      : {
          engine: 'neo4j',
          ...target.address,
          readTimeoutMs: READ_TIMEOUT_MS,
          writeTimeoutMs: WRITE_TIMEOUT_MS,
        },
  );
}

/** Loads a world in the same way as any data set. */
export function loadWorld(graph: Graph, world: World): Promise<LoadReport> {
  const options = { who: 'bench', why: world.dataset.title, now: new Date('2025-01-01T00:00:00Z') };
  return loadRecords(graph, world.dataset, world, options);
}

export async function withDriver<T>(
  { uri, username, password }: Neo4jAddress,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const auth = username ? neo4j.auth.basic(username, password ?? '') : undefined;
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

const markerIn = (dataFolder: string) => path.join(dataFolder, 'world');
