/** The harness as a whole, on a tiny world and the embedded engine: every question is asked and measured. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawsOf } from '../../bench/harness.ts';
import { runFor, Client } from '../../bench/measure/client.ts';
import { sumUp } from '../../bench/measure/statistics.ts';
import { loadWorld } from '../../bench/prepare.ts';
import { QUESTIONS } from '../../bench/questions/index.ts';
import { SUBJECT } from '../../bench/subjects.ts';
import { makeWorld } from '../../bench/world/world.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveGraph, type TestServer } from '../support/server.ts';

const world = makeWorld(1_000);
let server: TestServer;
let client: Client;

beforeAll(async () => {
  const graph = await openTestEmbedded();
  const report = await loadWorld(graph, world);
  expect(report.newClaims).toBeGreaterThan(2_000);
  server = { graph, ...(await serveGraph(graph)) };
  client = new Client(server.url);
});

afterAll(async () => {
  client.close();
  await server.close();
  await server.graph.close();
});

describe('the harness', () => {
  it.each(QUESTIONS.map((question) => [question.name, question] as const))(
    'asks Rapport for %s and reads its answer',
    async (_name, question) => {
      const { embedded } = SUBJECT;
      const answers: unknown[] = [];
      for (const draw of drawsOf(world, question).slice(0, 5)) {
        const body = await client.post(embedded.call(question, draw));
        answers.push(embedded.read(question, body));
      }
      // What is drawn is there: an answer of nothing would measure nothing.
      expect(answers.some((answer) => JSON.stringify(answer).length > 100)).toBe(true);
    },
  );

  it('measures every request, at once and one by one', async () => {
    const [question] = QUESTIONS;
    const calls = drawsOf(world, question!).map((draw) => SUBJECT.embedded.call(question!, draw));
    for (const concurrency of [1, 4]) {
      const limits = { concurrency, seconds: 0.2, pid: process.pid };
      const measured = sumUp([await runFor(client, calls, limits)]);
      expect(measured.requests).toBeGreaterThanOrEqual(concurrency);
      expect(measured.p50).toBeLessThanOrEqual(measured.p99);
      expect(measured.throughput).toBeGreaterThan(0);
    }
  });

  it('draws the same parameters every time, hubs among them', () => {
    const [profile] = QUESTIONS;
    const draws = drawsOf(world, profile!);
    expect(draws).toEqual(drawsOf(makeWorld(1_000), profile!));
    expect(draws).toContainEqual({ id: world.frame.person(0) });
  });
});
