/** The small worlds with given answers, on an engine: one test per world, titled by its promise. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { execute } from '../support/execute.ts';
import type { Open } from '../support/world.ts';
import { askEvent, askLegalCase, askPair } from './ask-case.ts';
import { compared, holds } from './compare.ts';
import { checked, loadCases, WORLDS, type CaseWorld, type Fields } from './worlds.ts';

export function testCases(open: Open): void {
  let graph: Graph;
  let refused: ReadonlyMap<string, Error>;
  beforeAll(async () => {
    graph = await open();
    refused = await loadCases(graph);
  });
  afterAll(() => graph.close());

  test.each(WORLDS.map((world) => [world.name, world.expect.promise, world] as const))(
    '%s: %s',
    async (name, _promise, world) => {
      const { check } = world.expect;
      if (check !== undefined) expect(await checked(world)).toBe(check.outcome);
      if (check?.outcome === 'refused') return;
      const refusal = refused.get(name);
      if (refusal !== undefined) throw refusal;
      const answers = await answersOn(graph, world);
      expect(answers.map(([answer]) => answer)).toEqual(answers.map(([, wanted]) => wanted));
    },
  );
}

/** The actual and the expected answers to every question of a world. */
async function answersOn(graph: Graph, { expect: wanted }: CaseWorld) {
  const answers: [unknown, unknown][] = [];
  const note = (asked: Fields, answer: Fields | null) => {
    answers.push(compared(asked, answer === null ? null : { ...asked, ...answer }));
  };
  for (const asked of wanted.pairs ?? []) {
    const { agreed, ...answer } = await askPair(graph, asked);
    note(asked, answer);
    answers.push([agreed ?? {}, {}]);
  }
  for (const asked of wanted.events ?? []) note(asked, await askEvent(graph, asked));
  for (const asked of wanted.cases ?? []) note(asked, await askLegalCase(graph, asked));
  for (const { query, expect: part } of wanted.asks ?? []) {
    const data = await execute(graph, query);
    answers.push([holds(part, data) ? part : data, part]);
  }
  return answers;
}
