/** The comparison of answers with expectations must not accept a wrong answer. */
import { expect, test } from 'vitest';
import { compared, holds } from './compare.ts';

test('only expected fields are compared, with normalized dates and sorted lists', () => {
  const expected = { date: '[2020-01-02..2020-01-03]', dates: ['2020-01-03', '2020-01-02'] };
  const answer = { date: '[2020-01-02,2020-01-03]', dates: ['2020-01-02', '2020-01-03'], more: 1 };
  const [found, wanted] = compared(expected, answer);
  expect(found).toEqual(wanted);
});

test.each([
  ['another value', { verdict: 'MET' }, { verdict: 'SPOKE' }],
  ['a missing value', { firstMet: '2020-01-02' }, { firstMet: null }],
  ['a value if null is expected', { date: null }, { date: '2020-01-02' }],
  ['a missing field', { dats: [] }, { dates: [] }],
  ['an open start instead of a day up to', { date: '[..2020-01-05]' }, { date: '../2020-01-05' }],
  ['no answer', { status: null }, null],
])('%s is a wrong answer', (_title, expected, answer) => {
  const [found, wanted] = compared(expected, answer);
  expect(found).not.toEqual(wanted);
});

test('data contains the expected parts, and lists have the expected length', () => {
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
