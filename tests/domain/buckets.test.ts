/** Buckets lie side by side without gap or overlap, leap days included. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bucketAt, bucketOf, INTERVALS } from '../../src/domain/time/buckets.ts';

test('each day lies in the bucket of its month, and the next bucket begins the day after', () => {
  const days = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9998-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.constantFrom(...INTERVALS), (date, interval) => {
      const day = date.toISOString().slice(0, 10);
      const number = bucketOf(day.slice(0, 7), interval);
      const { start, end } = bucketAt(number, interval);
      expect(start <= day && day <= end).toBe(true);
      const after = new Date(`${end}T00:00:00Z`);
      after.setUTCDate(after.getUTCDate() + 1);
      expect(after.toISOString().slice(0, 10)).toBe(bucketAt(number + 1, interval).start);
    }),
  );
});

test('buckets are called as dates are written', () => {
  const labels = INTERVALS.map(
    (interval) => bucketAt(bucketOf('2016-05', interval), interval).label,
  );
  expect(labels).toEqual(['2016', '2016-Q2', '2016-05']);
});
