/** Which two meetings of a pair may be one: model.md §3, "Counting". */
import { describe, expect, it } from '@jest/globals';
import { parseFuzzyDate } from '../../src/domain/time/fuzzy-date.ts';
import { likelyDuplicates, likelySameMeeting } from '../../src/domain/entities/likely-same.ts';

const meeting = (id: string, edtf: string | null, within = id) => ({
  meeting: id,
  within,
  date: edtf === null ? null : parseFuzzyDate(edtf),
});

describe('two meetings of a pair may be one', () => {
  it.each([
    ['on the same day', '2020-01-03', '2020-01-03', true],
    ['where a month holds the day of the other', '2020-01', '2020-01-31', true],
    ['where days that may have been overlap', '[2020-01-01..2020-01-04]', '2020-01-04', true],
    ['not on different days', '2020-01-03', '2020-01-04', false],
    ['not where one is known to the year alone', '2020', '2020-01-04', false],
    ['not where one lasted more than a month', '2020-01-01/2020-02-01', '2020-01-04', false],
    ['not where one has no last day', '2020-01-01/..', '2020-01-04', false],
    ['not where one has no date', null, '2020-01-04', false],
  ])('%s', (_, a, b, isLikely) => {
    expect(likelySameMeeting(meeting('m', a), meeting('n', b))).toBe(isLikely);
    expect(likelySameMeeting(meeting('n', b), meeting('m', a))).toBe(isLikely);
  });

  it('not where one lies in the other, or both in a third', () => {
    const day = '2020-01-03';
    expect(likelySameMeeting(meeting('m', day), meeting('lunch', day, 'm'))).toBe(false);
    expect(likelySameMeeting(meeting('tea', day, 'm'), meeting('lunch', day, 'm'))).toBe(false);
  });
});

it('lists every two of them once, the smaller id first, in the order of their ids', () => {
  const found = likelyDuplicates([
    meeting('d', '2020-01-03'),
    meeting('b', '2020-01'),
    meeting('a', '2020-01-20'),
    meeting('c', null),
    meeting('e', '2020-02-01'),
  ]);
  expect(found.map(([one, other]) => [one.meeting, other.meeting])).toEqual([
    ['a', 'b'],
    ['b', 'd'],
  ]);
});
