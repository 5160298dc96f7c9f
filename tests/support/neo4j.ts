/** The Neo4j that tests run against: the one in NEO4J_URI, or one of several. One suite at a time has it, and gets it empty. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, test } from 'vitest';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph, type GraphSettings } from '../../src/graph/open-graph.ts';
import { EXTENT, PATIENCE_MS } from './extent.ts';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE = 'neo4j' } = process.env;
const ERASE_BATCH = 10_000;
/** Long, because every other suite may take its turn first, each for as long as the time limit allows. */
const TURN_TIMEOUT_MS = 7_200_000;

/** The address that the suite at work was lent. A worker runs one suite at a time. */
let lent: string | undefined;

/** Settings of the test Neo4j; throws unless it is the turn of a suite. */
export function neo4jTestSettings(): GraphSettings & { engine: 'neo4j' } {
  if (lent === undefined) throw new Error('No Neo4j was lent: call this within describeNeo4j.');
  return {
    engine: 'neo4j',
    uri: lent,
    username: NEO4J_USERNAME,
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE,
    readTimeoutMs: PATIENCE_MS,
    writeTimeoutMs: PATIENCE_MS,
  };
}

/**
 * A `describe` that `npm run test:all` runs if there is a Neo4j, and otherwise lists as skipped.
 *
 * It has the Neo4j to itself from its first hook to its last (see `neo4j-turns.mjs`), so it must not be nested.
 */
export function describeNeo4j(name: string, define: () => void): void {
  if (EXTENT !== 'quick') describeInTurn(name, define);
}

/** The same for the few suites that `npm test` runs as well. */
export function describeNeo4jQuick(name: string, define: () => void): void {
  if (EXTENT !== 'rest') describeInTurn(name, define);
}

function describeInTurn(name: string, define: () => void): void {
  if (NEO4J_URI === undefined) {
    test.skip(`${name} (skipped: NEO4J_URI is not set)`, () => undefined);
    return;
  }
  describe(name, () => {
    let turn: Socket | undefined;
    beforeAll(async () => {
      turn = connect(Number(process.env['RAPPORT_TEST_NEO4J_TURNS']), '127.0.0.1');
      const [address] = (await once(turn, 'data')) as [Buffer];
      lent = address.toString();
    }, TURN_TIMEOUT_MS);
    // Vitest runs `afterAll` hooks in the reverse of their order, so this comes after those of `define`.
    afterAll(() => {
      lent = undefined;
      turn?.destroy();
    });
    define();
  });
}

/**
 * An empty graph in the test Neo4j.
 *
 * Refuses to erase data that no test wrote: a database with nodes must hold the test marker.
 */
export async function openTestNeo4j(): Promise<Graph> {
  const settings = neo4jTestSettings();
  const { uri, username, password } = settings;
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  try {
    await erase(driver);
  } finally {
    await driver.close();
  }
  return openGraph(settings);
}

async function erase(driver: Driver): Promise<void> {
  const run = async (cypher: string) =>
    (await driver.executeQuery(cypher, {}, { database: NEO4J_DATABASE })).records;
  const marked = await run(`MATCH (m:Meta {key: 'rapport-test'}) RETURN m.key AS key`);
  const data = await run('MATCH (n) WHERE NOT n:Meta RETURN 1 AS one LIMIT 1');
  if (data.length > 0 && marked.length === 0) {
    throw new Error(
      `The Neo4j at NEO4J_URI holds data that no test wrote; the tests would erase it. Use an ` +
        `empty database, or mark this one: CREATE (:Meta {key: 'rapport-test'})`,
    );
  }
  // The marker is kept, so that an interrupted erase can be repeated.
  await run(`MERGE (:Meta {key: 'rapport-test'})`);
  const batch = `MATCH (n) WHERE NOT (n:Meta AND n.key = 'rapport-test')
    WITH n LIMIT ${ERASE_BATCH} DETACH DELETE n RETURN count(*) AS erased`;
  while ((await run(batch))[0]?.get('erased') > 0);
}
