/** How an answer is held against what a world expects: a wrong one must not pass. */
import { expect, test } from '@jest/globals';
import { compared, holds } from './compare.ts';

test('only what is expected is compared, in one spelling of days and one order of lists', () => {
  const expected = { date: '[2020-01-02..2020-01-03]', dates: ['2020-01-03', '2020-01-02'] };
  const answer = { date: '[2020-01-02,2020-01-03]', dates: ['2020-01-02', '2020-01-03'], more: 1 };
  const [found, wanted] = compared(expected, answer);
  expect(found).toEqual(wanted);
});

test.each([
  ['another value', { verdict: 'MET' }, { verdict: 'SPOKE' }],
  ['a missing value', { firstMet: '2020-01-02' }, { firstMet: null }],
  ['a value where none is expected', { date: null }, { date: '2020-01-02' }],
  ['a field that is not answered', { dats: [] }, { dates: [] }],
  ['an open start beside a day up to', { date: '[..2020-01-05]' }, { date: '../2020-01-05' }],
  ['no answer', { status: null }, null],
])('%s is a wrong answer', (_title, expected, answer) => {
  const [found, wanted] = compared(expected, answer);
  expect(found).not.toEqual(wanted);
});

test('data holds what is said of it, and lists have the same length', () => {
  const data = { nodes: [{ id: 'a', kind: 'X' }, { id: 'b' }], first: null };
  expect(holds({ nodes: [{ id: 'a' }, {}], first: null }, data)).toBe(true);
  expect(holds({ nodes: { length: 2 } }, data)).toBe(true);
  expect(holds({ nodes: { contains: { id: 'b' } } }, data)).toBe(true);
  expect(holds({ nodes: { lacks: { id: 'c' } } }, data)).toBe(true);
  expect(holds({ nodes: [{ id: 'a' }] }, data)).toBe(false);
  expect(holds({ nodes: { length: 1 } }, data)).toBe(false);
  expect(holds({ nodes: { contains: { id: 'c' } } }, data)).toBe(false);
  expect(holds({ nodes: { lacks: { id: 'b' } } }, data)).toBe(false);
  expect(holds({ nodes: null }, data)).toBe(false);
  expect(holds({ missing: {} }, data)).toBe(false);
});
