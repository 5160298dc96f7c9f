/** Portions of a projection: as many entities as fit into memory, by how many claims each has. */
import { expect, test } from 'vitest';
import { portions } from '../../src/curation/project/portions.ts';
import type { RunQuery } from '../../src/graph/graph.ts';

async function sizes(claims: readonly number[]): Promise<number[][]> {
  const read: RunQuery = (_, { ids } = {}) =>
    Promise.resolve((ids as string[]).map((id) => ({ id, claims: claims[Number(id)]! })));
  const split: number[][] = [];
  const entities = claims.map((_, at) => ({ id: String(at) }));
  for await (const some of portions(read, entities)) split.push(some.map(({ id }) => Number(id)));
  return split;
}

test('hold a thousand entities of few claims', async () => {
  const split = await sizes(Array.from({ length: 2_500 }, () => 10));
  expect(split.map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
});

test('hold fewer if these have many, and one alone that has more than fit', async () => {
  expect(await sizes([9_000, 9_000, 9_000, 50_000, 0, 1])).toEqual([[0, 1], [2], [3], [4, 5]]);
});
