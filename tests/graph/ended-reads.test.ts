/** A read of an operation that has ended: it does not start, or it ends as soon as the engine can end it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RapportError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';

const gone = () => new RapportError('CANCELLED', 'The client closed the connection.');
const codeOf = (read: Promise<unknown>) =>
  read.then(
    () => 'answered',
    (error: unknown) => (error as RapportError).code,
  );

function ends(open: () => Promise<Graph>, define: (graph: () => Graph) => void): void {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });
  afterAll(() => graph.close());

  test('a read whose operation has ended is not started', async () => {
    const ended = AbortSignal.abort(gone());
    expect(await codeOf(graph.read('RETURN 1 AS one', {}, ended))).toBe('CANCELLED');
    expect(await graph.read('RETURN 1 AS one', {}, new AbortController().signal)).toEqual([
      { one: 1 },
    ]);
  });

  test('a read whose operation ends while it runs rejects with the reason', async () => {
    const operation = new AbortController();
    const read = codeOf(
      graph.read('UNWIND range(1, $n) AS x RETURN sum(x) AS sum', { n: 300_000 }, operation.signal),
    );
    operation.abort(gone());
    expect(await read).toBe('CANCELLED');
    // The graph answers other reads as before.
    expect(await graph.read('RETURN 2 AS two')).toEqual([{ two: 2 }]);
  });

  define(() => graph);
}

describe('on the embedded engine', () => ends(openTestEmbedded, () => undefined));

describeNeo4j('on Neo4j', () =>
  ends(openTestNeo4j, (graph) => {
    test('the transaction of the read is ended', async () => {
      // Unless it is ended, this query runs for minutes.
      const long = 'UNWIND range(1, 1000000000) AS mark WITH mark WHERE mark < 0 RETURN mark';
      const running = async () => {
        const rows = await graph().read(
          `SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query STARTS WITH 'UNWIND' RETURN query`,
        );
        return rows.length;
      };
      const operation = new AbortController();
      const read = codeOf(graph().read(long, {}, operation.signal));
      while ((await running()) === 0) await sleep(10);
      operation.abort(gone());
      expect(await read).toBe('CANCELLED');
      while ((await running()) > 0) await sleep(10);
      expect(await running()).toBe(0);
    });
  }),
);
