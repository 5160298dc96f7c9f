/** The contract of the graph port: one suite that every engine must pass in full. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { testClauses } from './contract/clauses.ts';
import { testDifferences } from './contract/differences.ts';
import { testLifecycle } from './contract/lifecycle.ts';
import { testNames } from './contract/names.ts';
import type { Suite } from './contract/suite.ts';
import { testValues } from './contract/values.ts';
import { testWrites } from './contract/writes.ts';

/** An engine under test. */
export interface Engine {
  readonly name: string;
  /** Opens an empty graph. */
  open(): Promise<Graph>;
  /** Reopens the data of the last opened graph, after that is closed. */
  reopen(): Promise<Graph>;
  /** Titles of tests that this engine does not pass, with reasons. */
  readonly skips?: readonly { readonly test: string; readonly reason: string }[];
}

/** Registers the whole suite for `engine`. */
export function describeContract(engine: Engine): void {
  const skips = new Map(engine.skips?.map((skip) => [skip.test, skip.reason]));
  let graph: Graph;
  const suite: Suite = {
    graph: () => graph,
    reopen: async () => {
      await graph.close();
      graph = await engine.reopen();
    },
    test: (title, body) => {
      const reason = skips.get(title);
      skips.delete(title);
      if (reason === undefined) test(title, body);
      else test.skip(`${title} (skipped: ${reason})`, body);
    },
  };
  describe(`the graph contract on ${engine.name}`, () => {
    beforeAll(async () => {
      graph = await engine.open();
    });
    afterAll(() => graph.close());
    describe('clauses', () => testClauses(suite));
    describe('silent differences', () => testDifferences(suite));
    describe('values', () => testValues(suite));
    describe('writes', () => testWrites(suite));
    describe('names', () => testNames(suite));
    describe('lifecycle', () => testLifecycle(suite));
    if (skips.size > 0) throw new Error(`No such test: ${[...skips.keys()].join(', ')}`);
  });
}
