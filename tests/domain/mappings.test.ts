/** What is told of a value of unknown shape: whether it has keys. */
import { expect, it } from 'vitest';
import { isMapping } from '../../src/domain/lists/keys.ts';

it.each<[unknown, boolean]>([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ['text', false],
  [1, false],
])('of %j: %j', (value, expected) => {
  expect(isMapping(value)).toBe(expected);
});
