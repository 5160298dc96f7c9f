/** Large loads: all or nothing, and nobody reads half of one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import { undoUnfinished } from '../../src/curation/large-load/undo.ts';
import type { Claim } from '../../src/domain/claims/claims.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph, type GraphSettings } from '../../src/graph/open-graph.ts';
import { onlyError, send } from '../support/ask.ts';
import { dump, dumpProjected } from '../support/dump.ts';
import { serveGraph } from '../support/server.ts';
import { readWorld } from '../support/world.ts';
import { expectCountsNow } from './counts-now.ts';
import { failingAt, killAfter } from './staged-failures.ts';

const { dataset, records } = await readWorld('fictional');
const { dataset: other, records: others } = await readWorld('article');
const STAGED = { above: 5, graceMs: 0 };
const NOW = new Date('2020-01-02T03:04:05.678Z');

/** The earlier records: without some claims, with another rank, and without a merge. */
const BEFORE: Records = {
  ...records,
  claims: records.claims
    .filter(({ predicate }, place) => place % 7 !== 0 && predicate !== 'sameAs')
    .map((claim, place) => (place === 3 ? { ...claim, rank: 'deprecated' } : claim)),
};

export interface StagedSuite {
  /** Opens an empty graph. */
  readonly open: () => Promise<Graph>;
  /** Settings for another process, and for reopening its graph. */
  readonly settings: () => GraphSettings;
  /** The transactions after which a process is killed. */
  readonly kills: readonly number[];
  /** The step between writes that fail. */
  readonly every: number;
}

export function describeStaged(
  engine: string,
  { open, settings, kills, every }: StagedSuite,
): void {
  describe(`a large load into ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const load = (given: Records, staging: object = STAGED, into: Graph = graph) =>
      loadRecords(into, dataset, given, { who: 'tests', why: 'a test', now: NOW, staging });

    test('makes the same graph as one transaction', async () => {
      const report = await load(records);
      const staged = await dump(graph);
      await graph.close();
      graph = await open();
      expect(await load(records, {})).toEqual(report);
      expect(await dump(graph)).toEqual(staged);
    });

    test('reads a stream of claims once', async () => {
      let read = 0;
      async function* streamed(): AsyncGenerator<Claim> {
        for (const claim of records.claims) {
          read += 1;
          yield claim;
        }
      }
      const stream = { ...records, claims: streamed() };
      const report = await loadRecords(graph, dataset, stream, {
        who: 'tests',
        why: 'a test',
        staging: STAGED,
      });
      expect(report.newClaims).toBe(records.claims.length);
      expect(read).toBe(records.claims.length);
    });

    test('makes no revision if it changes nothing', async () => {
      await load(records);
      const before = await dump(graph);
      expect(await load(records)).toMatchObject({ changed: false, nodes: 0, relationships: 0 });
      expect(await dump(graph)).toEqual(before);
    });

    test('leaves the graph unchanged if any write fails', async () => {
      await load(BEFORE);
      await loadRecords(graph, other, others, { who: 'tests', why: 'another', now: NOW });
      const before = await dump(graph);
      const counting = failingAt(graph, 0);
      await load(records, STAGED, counting);
      await rebuild(graph);
      const after = await dump(graph);
      expect(counting.writes()).toBeGreaterThan(10);
      for (let nth = 1; nth <= counting.writes(); nth += every) {
        await graph.close();
        graph = await open();
        await load(BEFORE);
        await loadRecords(graph, other, others, { who: 'tests', why: 'another', now: NOW });
        await expect(load(records, STAGED, failingAt(graph, nth))).rejects.toThrow('injected');
        expect(await dump(graph)).toEqual(before);
        await expectCountsNow(graph);
      }
      await load(records);
      expect(await dump(graph)).toEqual(after);
      await expectCountsNow(graph);
    });

    test('leaves an empty graph empty if it fails', async () => {
      const before = await dump(graph);
      for (const nth of [1, 2, 5, 9]) {
        await expect(load(records, STAGED, failingAt(graph, nth))).rejects.toThrow('injected');
        expect(await dump(graph)).toEqual(before);
      }
    });

    test('a failed large rebuild leaves the shown revision', async () => {
      await load(BEFORE);
      await load(records);
      const before = await dump(graph);
      for (const nth of [2, 4, 6]) {
        const failing = failingAt(graph, nth);
        await expect(rebuild(failing, 1, undefined, STAGED)).rejects.toThrow('injected');
        expect(await dump(graph)).toEqual(before);
      }
    });

    test.each(kills)(
      'killed after transaction %s is rolled back at the next start',
      async (nth) => {
        await load(BEFORE, {});
        const before = await dump(graph);
        const projected = await dumpProjected(graph);
        await graph.close();
        expect(await killAfter(settings(), 'load', nth)).toBe(false);
        graph = await openGraph(settings());
        // On a shared graph the marker counts as alive for two minutes, so the test expires it.
        await graph.write((run) => run(`MATCH (m:Meta {key: 'loading'}) SET m.alive = 1`));
        expect(await undoUnfinished(graph)).toBe(true);
        expect(await dump(graph)).toEqual(before);
        await expectCountsNow(graph);
        expect(await undoUnfinished(graph)).toBe(false);
        expect(await dumpProjected(graph)).toEqual(projected);
        await load(records);
      },
    );

    test('prevents answers and a second load while it runs', async () => {
      await load(BEFORE, {});
      const server = await serveGraph(graph);
      const ready = async () => (await fetch(`${server.url}/health/ready`)).status;
      const question = '{ people(first: 1) { nodes { id } } }';
      try {
        expect((await send(server.url, question)).errors).toBeUndefined();
        expect(await ready()).toBe(200);
        let release: () => void = () => undefined;
        const gate = new Promise<void>((resolve) => {
          release = resolve;
        });
        let reached: () => void = () => undefined;
        const isReached = new Promise<void>((resolve) => {
          reached = resolve;
        });
        async function* held(): AsyncGenerator<Claim> {
          yield* records.claims.slice(0, 20);
          reached();
          await gate;
          yield* records.claims.slice(20);
        }
        const loading = loadRecords(
          graph,
          dataset,
          { ...records, claims: held() },
          { who: 'Mira', why: 'a test', staging: { above: 5 } },
        );
        await isReached;
        const refused = await send(server.url, question);
        expect(onlyError(refused).code).toBe('SERVICE_UNAVAILABLE');
        expect(await ready()).toBe(503);
        await expect(load(records, {})).rejects.toMatchObject({
          code: 'SERVICE_UNAVAILABLE',
          message: expect.stringContaining('Mira has been loading') as unknown,
        });
        release();
        await loading;
        await new Promise((resolve) => setTimeout(resolve, 1_100));
        expect((await send(server.url, question)).errors).toBeUndefined();
        expect(await ready()).toBe(200);
      } finally {
        await server.close();
      }
    });
  });
}
