/**
 * Kills a loader of Neo4j at random moments beside a server. The server then answers from the graph before or
 * after.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { install, start, uninstall } from '../cli/rapport.ts';
import { send } from '../support/ask.ts';
import { describeNeo4j, neo4jTestSettings, openTestNeo4j } from '../support/neo4j.ts';
import { loadWorld } from '../support/world.ts';
import { diceFor, Tally, times } from './extent.ts';
import { killAt, lines, runToEnd, startScript } from './killing.ts';
import { Prober } from './prober.ts';
import { startServer, type Started } from './serving.ts';

const PEOPLE = '{ people(first: 1) { nodes { id } } }';
/** How long recovery may take. A server checks for an interrupted load every five seconds. */
const RECOVERED_MS = 60_000;
const ROUNDS = times(2);

describeNeo4j('A killed load', () => {
  const prober = new Prober();
  let server: Started | undefined;
  beforeAll(install, 120_000);
  afterAll(async () => {
    prober.close();
    await server?.stop();
    uninstall();
  });

  /** The variables that the commands read. A variable without a value must not be passed. */
  const environment = () =>
    Object.fromEntries([
      ['NEO4J_URI', neo4jTestSettings().uri],
      ...['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ]) as Readonly<Record<string, string>>;
  const LOADERS = [
    {
      name: 'load in one transaction',
      writes: 0,
      start: () => start(['load', 'tests/worlds/fictional'], environment()),
    },
    {
      name: 'load in many transactions',
      // It prints `written` after each of its eleven writes.
      writes: 10,
      start: () =>
        startScript('tests/curation/staged-loader.ts', [JSON.stringify(neo4jTestSettings())]),
    },
  ];

  /** Loads only the article. */
  async function begin(): Promise<void> {
    const graph = await openTestNeo4j();
    await loadWorld(graph, 'article');
    await graph.close();
  }

  /** Ends the lease of a dead process now. Otherwise the server would wait two minutes. */
  async function endLease(): Promise<void> {
    const { openGraph } = await import('../../src/graph/open-graph.ts');
    const graph = await openGraph(neo4jTestSettings());
    await graph.write((run) => run(`MATCH (m:Meta {key: 'loading'}) SET m.alive = 0`));
    await graph.close();
  }

  async function untilAnswered(url: string): Promise<boolean> {
    const end = performance.now() + RECOVERED_MS;
    while (performance.now() < end) {
      if ((await send(url, PEOPLE)).status === 200) return true;
      await sleep(250);
    }
    return false;
  }

  test(`${LOADERS.length} loaders, each killed ${ROUNDS} times`, async () => {
    const tally = new Tally('kill, Neo4j', [
      ...['killed', 'in time', 'before', 'after', 'half', 'corrupt', 'no answer'],
    ]);
    const settings = neo4jTestSettings();
    await begin();
    server = await startServer(null, { RAPPORT_SEEDS: '', ...environment() });
    for (const loader of LOADERS) {
      // The first time, Neo4j plans every query, which takes many times as long.
      await begin();
      await runToEnd(loader.name, loader.start());
      await begin();
      const before = await prober.lookAtWhole({ settings });
      const ms = await runToEnd(loader.name, loader.start());
      const after = await prober.lookAtWhole({ settings });
      const dice = diceFor(`Neo4j ${loader.name}`);
      for (let round = 1; round <= ROUNDS; round += 1) {
        await begin();
        const loading = loader.start();
        loading.stderr?.resume();
        if (!loader.writes) loading.stdout?.resume();
        const share = dice.next();
        // Neo4j gets faster each time, so if lines can be counted, they are a better guide than time.
        const moment = () =>
          loader.writes ? lines(loading, loader.writes * share) : sleep(ms * share);
        const wasKilled = await killAt(loading, moment);
        tally.add(wasKilled ? 'killed' : 'in time');
        await endLease();
        const answers = await untilAnswered(server.url);
        const found = await prober.look({ settings });
        const state = !answers
          ? 'no answer'
          : !('contents' in found) || found.faults.length > 0
            ? 'corrupt'
            : found.contents === after.contents
              ? 'after'
              : found.contents === before.contents
                ? 'before'
                : 'half';
        tally.add(state);
        if (state !== 'before' && state !== 'after') {
          tally.wrong.push(`${loader.name}, round ${round}: ${state}: ${JSON.stringify(found)}`);
        }
      }
    }
    tally.print();
    expect(tally.wrong).toEqual([]);
    expect(tally.count('killed')).toBeGreaterThan(0);
  }, 3_600_000);
});
