/** Direction controls in a name do not turn the text around the name. */
import { expect, test } from 'vitest';
import { isolated } from '../../web/src/language/isolated.ts';

const FSI = '\u2068';
const PDI = '\u2069';
const RLO = '\u202E';

test.each([
  ['a plain name stays as it is', 'Kem Sokha', 'Kem Sokha'],
  ['so does a name written from right to left', 'שלום', 'שלום'],
  ['an override ends with the name', `a${RLO}b`, `${FSI}a${RLO}b${PDI}`],
  ['an end without a start is dropped', `a${PDI}${RLO}b`, `${FSI}a${RLO}b${PDI}`],
  ['an isolate that is never ended is ended', `a${FSI}b`, `${FSI}a${FSI}b${PDI}${PDI}`],
  ['a whole isolate stays', `a${FSI}b${PDI}c`, `${FSI}a${FSI}b${PDI}c${PDI}`],
])('%s', (_what, text, expected) => {
  expect(isolated(text)).toBe(expected);
});
