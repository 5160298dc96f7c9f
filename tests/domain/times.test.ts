/** How many meetings a source tells as one: at least, and perhaps at most. */
import { expect, test } from 'vitest';
import { timesOf } from '../../src/domain/events/times.ts';

test.each([
  ['12..', { atLeast: 12, atMost: null }],
  ['12', { atLeast: 12, atMost: 12 }],
  ['12..20', { atLeast: 12, atMost: 20 }],
  ['several', null],
  ['..20', null],
])('"%s" is parsed', (told, times) => {
  expect(timesOf(told)).toEqual(times);
});
