/** The cache keeps the most recently used answers up to a limit, and never failures. */
import { expect, test } from 'vitest';
import { AnswerCache } from '../../src/analysis/answer-cache.ts';

test('an answer is computed once, even for concurrent requests', async () => {
  const cache = new AnswerCache(10);
  let made = 0;
  const make = () => Promise.resolve((made += 1));
  const both = await Promise.all([cache.get('a', make, () => 1), cache.get('a', make, () => 1)]);
  expect([...both, await cache.get('a', make, () => 1)]).toEqual([1, 1, 1]);
});

test('the least recently used answer is evicted first', async () => {
  const cache = new AnswerCache(2);
  const get = (key: string) =>
    cache.get(
      key,
      () => Promise.resolve({ key }),
      () => 1,
    );
  const a = await get('a');
  const b = await get('b');
  expect(await get('a')).toBe(a);
  await get('c');
  expect(await get('a')).toBe(a);
  expect(await get('b')).not.toBe(b);
});

test('a failure is not cached', async () => {
  const cache = new AnswerCache(2);
  const fail = () => Promise.reject(new Error('no'));
  await expect(cache.get('a', fail, () => 1)).rejects.toThrow('no');
  expect(
    await cache.get(
      'a',
      () => Promise.resolve(1),
      () => 1,
    ),
  ).toBe(1);
});
