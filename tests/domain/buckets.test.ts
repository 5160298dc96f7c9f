/** The buckets of a histogram follow each other without gap or overlap, across leap days too. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { bucketAt, bucketOf, INTERVALS } from '../../src/domain/time/buckets.ts';

test('puts each day into the bucket of its month, and starts the next bucket on the day after the last', () => {
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

test('names a bucket the way a date of that precision is written', () => {
  const labels = INTERVALS.map(
    (interval) => bucketAt(bucketOf('2016-05', interval), interval).label,
  );
  expect(labels).toEqual(['2016', '2016-Q2', '2016-05']);
});
