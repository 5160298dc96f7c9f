/** The whole harness on a tiny world and the embedded engine: every question is asked and measured. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS } from '../../bench/checks/index.ts';
import { drawsOf } from '../../bench/draws.ts';
import { runFor, Client } from '../../bench/measure/client.ts';
import { sumUp } from '../../bench/measure/statistics.ts';
import { loadWorld } from '../../bench/prepare.ts';
import { QUESTIONS } from '../../bench/questions/index.ts';
import type { Loose } from '../../bench/questions/question.ts';
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
  it.each([...QUESTIONS, ...CHECKS].map((question) => [question.name, question] as const))(
    'asks Rapport for %s and reads its answer',
    async (_name, question) => {
      const { embedded } = SUBJECT;
      const answers: unknown[] = [];
      for (const draw of drawsOf(world, question).slice(0, 5)) {
        const body = await client.post(embedded.call(question, draw));
        answers.push(embedded.read(question, body));
      }
      // The drawn ids exist, because an empty answer would measure nothing.
      expect(answers.some((answer) => JSON.stringify(answer).length > 100)).toBe(true);
    },
  );

  it('asks for paths, networks and timelines that match their questions', async () => {
    const answers = async (name: string) => {
      const question = QUESTIONS.find((each) => each.name === name)!;
      const draws = drawsOf(world, question).slice(0, 12);
      const read: Loose[] = [];
      for (const draw of draws) {
        const body = await client.post(SUBJECT.embedded.call(question, draw));
        read.push(SUBJECT.embedded.read(question, body));
      }
      return read;
    };
    const ways = (await answers('path')).map(({ hops }) => hops);
    expect(ways.every((hops) => hops === null || (hops.length > 0 && hops.length <= 6))).toBe(true);
    expect(ways.some((hops) => hops?.length > 1)).toBe(true);
    for (const { nodes, edges } of await answers('network')) {
      const distances = nodes.map(({ distance }: Loose) => distance);
      expect(distances[0]).toBe(0);
      expect(distances).toEqual(distances.toSorted());
      expect(nodes.length).toBeLessThanOrEqual(150);
      const shown = new Set(nodes.map(({ id }: Loose) => id));
      expect(edges.every((edge: Loose) => shown.has(edge.source) && shown.has(edge.target))).toBe(
        true,
      );
    }
    for (const entries of await answers('timeline')) {
      expect(entries.length).toBeLessThanOrEqual(20);
      expect(
        entries.every(({ parts, claimCount }: Loose) => parts.length > 0 && claimCount > 0),
      ).toBe(true);
    }
  });

  it('measures every request, concurrently and one by one', async () => {
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

  it('draws the same parameters every time, with hubs among them', () => {
    const [profile] = QUESTIONS;
    const draws = drawsOf(world, profile!);
    expect(draws).toEqual(drawsOf(makeWorld(1_000), profile!));
    expect(draws).toContainEqual({ id: world.frame.person(0) });
  });
});
