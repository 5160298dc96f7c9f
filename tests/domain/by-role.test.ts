/** What a role held implies of a meeting: model.md §3. */
import { expect, it } from '@jest/globals';
import { isThereByRole } from '../../src/domain/pairs/by-role.ts';

const none = { since: null, until: null, earliest: null, latest: null, attestations: [] };
const day = { earliest: '2020-01-03', latest: '2020-01-03' };
const ended = { ...none, until: '2017', latest: '2017-12-31' };

it.each([
  ['present, in a role held then', ['guest'], day, none, true],
  ['present beside another capacity', ['attendee', 'requester'], day, none, true],
  ['present on a day that nobody says', ['attendee'], null, ended, true],
  ['present, where the role itself is named', ['attendee'], day, null, true],
  ['not present: who asked speaks for nobody there', ['requester'], day, none, false],
  ['not present, and the role itself is named', ['absent'], day, null, false],
  ['present after the role had ended', ['attendee'], day, ended, false],
])('somebody is there by a role where %s', (_, capacities, date, tenure, isThere) => {
  expect(isThereByRole({ capacities }, date, tenure)).toBe(isThere);
});
