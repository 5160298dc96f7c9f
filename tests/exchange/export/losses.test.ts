/** Losses are derived: a format that carries nothing loses everything, and no format forgets a part. */
import { expect, test } from 'vitest';
import { FORMATS } from '../../../src/exchange/export/formats.ts';
import { ALL_WHATS, lossesBut } from '../../../src/exchange/export/losses.ts';
import { LOST_AS } from './lost-members.ts';

test('every member of every row is lost under a name that has a sentence', () => {
  const names = Object.values(LOST_AS).flatMap((members) => Object.values(members));
  for (const name of names) if (name !== null) expect(ALL_WHATS).toContain(name);
});

test('what is left out as a whole is not listed again in parts', () => {
  const lost = lossesBut(ALL_WHATS.filter((what) => !what.startsWith('claim'))).map(
    ({ what }) => what,
  );
  expect(lost).toEqual(['claim']);
  expect(lossesBut(ALL_WHATS)).toEqual([]);
});

test('what is lost of some entities only keeps its parts, and says of which', () => {
  const carried = ALL_WHATS.filter((what) => !what.startsWith('whole'));
  const whole = { of: ['Visit' as const], how: 'Of visits.' };
  expect(lossesBut(carried, { whole }).map(({ what, of }) => [what, of])).toEqual([
    ['whole', ['Visit']],
    ['whole.others', undefined],
  ]);
});

test.each(FORMATS.map((format) => [format.name, format] as const))(
  '%s says once of each thing what becomes of it',
  (_name, { losses }) => {
    const whats = losses.map(({ what }) => what);
    const inPart = Object.fromEntries(losses.map(({ what, ...how }) => [what, how]));
    const carried = ALL_WHATS.filter((what) => !whats.includes(what));
    expect(losses).toEqual(lossesBut(carried, inPart));
  },
);

test('Popolo says that it has no word for a meeting that took place', () => {
  const { losses } = FORMATS.find(({ name }) => name === 'popolo')!;
  expect(losses.find(({ what }) => what === 'event.status')?.how).toContain('nobody who met');
});
