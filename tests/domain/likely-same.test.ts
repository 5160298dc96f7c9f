/** Which two meetings of a pair may be the same meeting (model.md §3, "Counting"). */
import { describe, expect, it } from 'vitest';
import { parseFuzzyDate } from '../../src/domain/time/fuzzy-date.ts';
import { likelyDuplicates, likelySameMeeting } from '../../src/domain/entities/likely-same.ts';

const meeting = (id: string, edtf: string | null, within = id) => ({
  meeting: id,
  within,
  date: edtf === null ? null : parseFuzzyDate(edtf),
});

describe('two meetings of a pair may be the same', () => {
  it.each([
    ['on the same day', '2020-01-03', '2020-01-03', true],
    ['if one is in the month of the other', '2020-01', '2020-01-31', true],
    ['if their possible days overlap', '[2020-01-01..2020-01-04]', '2020-01-04', true],
    ['not on different days', '2020-01-03', '2020-01-04', false],
    ['not if one is known only to the year', '2020', '2020-01-04', false],
    ['not if one lasted more than a month', '2020-01-01/2020-02-01', '2020-01-04', false],
    ['not if one has no last possible day', '2020-01-01/..', '2020-01-04', false],
    ['not if one has no date', null, '2020-01-04', false],
  ])('%s', (_, a, b, isLikely) => {
    expect(likelySameMeeting(meeting('m', a), meeting('n', b))).toBe(isLikely);
    expect(likelySameMeeting(meeting('n', b), meeting('m', a))).toBe(isLikely);
  });

  it('not if one is part of the other, or both are parts of a third', () => {
    const day = '2020-01-03';
    expect(likelySameMeeting(meeting('m', day), meeting('lunch', day, 'm'))).toBe(false);
    expect(likelySameMeeting(meeting('tea', day, 'm'), meeting('lunch', day, 'm'))).toBe(false);
  });
});

it('lists each such pair of meetings once, the smaller id first, ordered by id', () => {
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
