/** A path takes the first parallel ties that can follow each other, if there are any. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { firstPassing } from '../../src/analysis/passing.ts';

/** Every choice of one item per list, in the order of the lists. */
const choices = (lists: readonly (readonly number[])[]): number[][] =>
  lists.reduce<number[][]>(
    (begun, list) => begun.flatMap((choice) => list.map((next) => [...choice, next])),
    [[]],
  );

test('the first choice in which each tie can follow the one before', () => {
  const ties = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 });
  const hops = fc.array(ties, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(hops, fc.integer({ min: 2, max: 6 }), (lists, apart) => {
      const passes = (place: number, before: number, after: number) =>
        (before + after + place) % apart !== 0;
      const first = choices(lists).find((choice) =>
        choice.every((tie, i) => i === 0 || passes(i - 1, choice[i - 1]!, tie)),
      );
      expect(firstPassing(lists, passes)).toEqual(first ?? null);
    }),
  );
});
