/** The bounds of one operation: how many rows it reads, how many queries run at once, and that none starts after its end. */
import { describe, expect, test } from 'vitest';
import { RapportError } from '../../src/errors.ts';
import { BoundedGraph } from '../../src/graph/bounded-graph.ts';
import { Bounds, endedAnOperation } from '../../src/graph/bounds.ts';
import type { Graph, Row } from '../../src/graph/graph.ts';

/** A graph whose reads wait until the test answers them. */
class Paused implements Partial<Graph> {
  readonly info = { name: 'embedded', version: '0', joinsReads: false, isShared: false } as const;
  readonly started: string[] = [];
  readonly signals: (AbortSignal | undefined)[] = [];
  readonly #answers: ((rows: Row[]) => void)[] = [];

  read: Graph['read'] = (cypher, _parameters, signal) => {
    this.started.push(String(cypher));
    this.signals.push(signal);
    return new Promise((resolve) => this.#answers.push(resolve));
  };

  /** Answers the read that has waited for longest. */
  answer(rows: number): void {
    this.#answers.shift()!(Array.from({ length: rows }, (_, n) => ({ n })));
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const failure = (read: Promise<unknown>) =>
  read.then(
    () => 'answered',
    (error: unknown) => (error as RapportError).code,
  );
const gone = () => new RapportError('CANCELLED', 'gone');

function open(allowed = { rows: 10, atOnce: 5 }) {
  const graph = new Paused();
  const bounds = new Bounds();
  bounds.allow(allowed);
  return { graph, bounds, bounded: new BoundedGraph(graph as unknown as Graph, bounds) };
}

describe('an operation', () => {
  test('runs at most the allowed number of queries at once, and the others in order', async () => {
    const { graph, bounded } = open({ rows: 100, atOnce: 2 });
    const reads = ['a', 'b', 'c', 'd'].map((text) => bounded.read(text));
    await settle();
    expect(graph.started).toEqual(['a', 'b']);
    graph.answer(1);
    await settle();
    expect(graph.started).toEqual(['a', 'b', 'c']);
    for (let n = 0; n < 3; n += 1) {
      graph.answer(1);
      await settle();
    }
    expect((await Promise.all(reads)).map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
  });

  test('may read as many rows as it is allowed, and not one more', async () => {
    const { graph, bounds, bounded } = open();
    const [first, second, third] = ['a', 'b', 'c'].map((text) => failure(bounded.read(text)));
    await settle();
    graph.answer(10);
    expect(await first).toBe('answered');
    graph.answer(1);
    expect(await second).toBe('QUERY_TOO_EXPENSIVE');
    // The query beside it ends as well, and no other query starts.
    graph.answer(0);
    expect(await third).toBe('QUERY_TOO_EXPENSIVE');
    expect(await failure(bounded.read('d'))).toBe('QUERY_TOO_EXPENSIVE');
    expect(graph.started).toEqual(['a', 'b', 'c']);
    expect(() => bounds.check()).toThrow(/over 10 rows/);
  });

  test('starts no further query after its client has gone, and tells the engine', async () => {
    const { graph, bounds, bounded } = open({ rows: 100, atOnce: 1 });
    const [running, waiting] = ['a', 'b'].map((text) => failure(bounded.read(text)));
    await settle();
    bounds.end(gone());
    expect(graph.signals[0]!.aborted).toBe(true);
    let isSettled = false;
    const settled = bounds.settled().then(() => (isSettled = true));
    await settle();
    // The engine is still at work, so the place of the operation is not free yet.
    expect(isSettled).toBe(false);
    graph.answer(1);
    expect([await running, await waiting]).toEqual(['CANCELLED', 'CANCELLED']);
    await settled;
    expect([graph.started, isSettled]).toEqual([['a'], true]);
  });

  test('ends only once, and its end can be told from other failures', () => {
    const bounds = new Bounds();
    const [first, second] = [gone(), new RapportError('QUERY_TIMEOUT', 'late')];
    bounds.end(first);
    bounds.end(second);
    expect(bounds.signal.reason).toBe(first);
    expect(endedAnOperation(first)).toBe(true);
    expect(endedAnOperation(gone())).toBe(false);
  });
});
