/** When somebody's presence at a meeting implies the presence of a role (model.md §3). */
import { expect, it } from 'vitest';
import { isThereByRole } from '../../src/domain/pairs/by-role.ts';

const none = { since: null, until: null, earliest: null, latest: null, attestations: [] };
const day = { earliest: '2020-01-03', latest: '2020-01-03' };
const ended = { ...none, until: '2017', latest: '2017-12-31' };

it.each([
  ['true for somebody present who held the role on that day', ['guest'], day, none, true],
  [
    'true for somebody present who also has another capacity',
    ['attendee', 'requester'],
    day,
    none,
    true,
  ],
  ['true for somebody present on an unknown day', ['attendee'], null, ended, true],
  ['true if a source names the role itself as present', ['attendee'], day, null, true],
  ['false for somebody who only asked for the meeting', ['requester'], day, none, false],
  ['false if a source names the role itself as absent', ['absent'], day, null, false],
  ['false for somebody present after the role ended', ['attendee'], day, ended, false],
])('isThereByRole is %s', (_, capacities, date, tenure, isThere) => {
  expect(isThereByRole({ capacities }, date, tenure)).toBe(isThere);
});
