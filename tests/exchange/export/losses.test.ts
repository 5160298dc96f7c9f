/** Losses are derived: a format that carries nothing loses everything, and no format forgets a part. */
import { expect, test } from 'vitest';
import { FORMATS } from '../../../src/exchange/export/formats.ts';
import { ALL_WHATS, lossesBut, LOST_AS } from '../../../src/exchange/export/losses.ts';

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

test.each(FORMATS.map((format) => [format.name, format] as const))(
  '%s says what it leaves out with the sentences of the list',
  (_name, { losses }) => {
    expect(losses).toEqual(
      lossesBut(ALL_WHATS.filter((what) => !losses.some((loss) => loss.what === what))),
    );
  },
);
