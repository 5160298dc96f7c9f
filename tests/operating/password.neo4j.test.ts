/** The password of a Neo4j changes while a server runs: the server says so, and recovers. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import neo4j from 'neo4j-driver';
import { readAnswerSettings } from '../../src/api/http/answer-settings.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { onlyError, send } from '../support/ask.ts';
import { describeOwnNeo4j, ownNeo4j } from '../support/own-neo4j.ts';
import { serveGraph } from '../support/server.ts';
import { Wire } from '../support/server-wire.ts';
import { loadWorld } from '../support/world.ts';

/** How long a Neo4j may take to start on a busy machine. */
const START_MS = 600_000;
const PEOPLE = '{ people(first: 3) { nodes { id } } }';
const [FIRST, SECOND] = ['the first password', 'the second password'];

describeOwnNeo4j('A Neo4j that asks for a password', () => {
  const own = ownNeo4j();
  let uri: string;
  let wire: Wire;
  let url: string;
  let closing = () => Promise.resolve();

  const changePassword = async (from: string, to: string) => {
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', from));
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
      { from, to },
      { database: 'system' },
    );
    await driver.close();
  };
  const readiness = async () => (await fetch(`${url}/health/ready`)).status;
  const isAnswered = async () => (await send(url, PEOPLE)).errors === undefined;
  /** Waits, because Neo4j refuses a user for some seconds after three wrong passwords. */
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 250));
  };

  beforeAll(async () => {
    uri = await own.start('--auth');
    await changePassword('neo4j', FIRST);
    wire = new Wire({ host: '127.0.0.1', port: Number(new URL(uri).port) });
    const settings = {
      engine: 'neo4j' as const,
      uri: `bolt://127.0.0.1:${await wire.listen()}`,
      username: 'neo4j',
      password: FIRST,
      // The first queries of a Neo4j take seconds, and longer on a busy machine.
      readTimeoutMs: 60_000,
      writeTimeoutMs: 300_000,
    };
    const graph = await openGraph(settings);
    await loadWorld(graph, 'fictional');
    // There is no cache, because an answer from memory would not ask Neo4j.
    const answers = readAnswerSettings({ RAPPORT_CACHE_MB: '0' });
    const server = await serveGraph(graph, undefined, { answers });
    url = server.url;
    closing = async () => {
      await server.close();
      await graph.close();
    };
  }, START_MS);
  afterAll(async () => {
    await closing();
    wire.close();
    await own.remove();
  }, START_MS);

  test('fails readiness and requests until it accepts the password of the server again', async () => {
    await until(isAnswered);
    expect(await readiness()).toBe(200);

    await changePassword(FIRST, SECOND);
    // Open connections still work, so at first only readiness shows the failure.
    expect(await readiness()).toBe(503);
    wire.cut();
    wire.mend();
    await until(async () => !(await isAnswered()));
    for (let round = 0; round < 3; round += 1) {
      const refused = await send(url, PEOPLE);
      expect(['GRAPH_AUTH', 'SERVICE_UNAVAILABLE']).toContain(onlyError(refused).code);
      expect(refused.status).toBe(503);
      expect(refused.text).not.toContain('password');
      expect(await readiness()).toBe(503);
    }
    expect((await fetch(`${url}/health/live`)).status).toBe(200);

    await until(() =>
      changePassword(SECOND, FIRST).then(
        () => true,
        () => false,
      ),
    );
    await until(isAnswered);
    await until(async () => (await readiness()) === 200);
  });
});
