/** Whether two terms overlap: two actors held a role or a membership at the same time (model.md §3). */
import { describe, expect, it } from 'vitest';
import { parseFuzzyDate } from '../../src/domain/time/fuzzy-date.ts';
import type { Support } from '../../src/domain/ties/support.ts';
import { firmest, together, type Term } from '../../src/domain/ties/terms.ts';

/** A term written as `since>until`, with `@` before each day of attestation. */
const term = (text: string, support: Support = 'ASSERTED'): Term => {
  const [span = '', ...seen] = text.split('@');
  const [since = '', until = ''] = span.split('>');
  return {
    since: since === '' ? null : since,
    until: until === '' ? null : until,
    attestations: seen.map(parseFuzzyDate),
    support,
  };
};

describe('two terms overlap', () => {
  it.each([
    ['certainly, if their known bounds overlap', '2010>2020', '2015>2016', 'YES'],
    ['certainly, if one goes on', '2010>..', '2015>2016', 'YES'],
    ['certainly, if one is attested within the other', '2010>2020', '@2015-05', 'YES'],
    ['certainly, if one began within the other', '2010>2020', '2015>', 'YES'],
    ['certainly, if one ended within the other', '2010>2020', '>2015', 'YES'],
    ['certainly, if both are attested on one day', '@2015-05-01', '@2015-05-01', 'YES'],
    ['possibly, if both are attested in one month', '@2015-05', '@2015-05', 'POSSIBLY'],
    [
      'possibly, if one ended and the other began in one year',
      '2010>2015',
      '2015>2020',
      'POSSIBLY',
    ],
    ['possibly, if neither end is known', '2010>', '2015>', 'POSSIBLY'],
    ['possibly, if nothing is known', '', '', 'POSSIBLY'],
    ['possibly, if one has no bounds', '2010>2020', '', 'POSSIBLY'],
    ['never, if one ended before the other began', '2010>2014', '2015>2020', 'NO'],
    ['never, if one ended in the month before the other began', '>2014-12', '2015-01>', 'NO'],
  ])('%s', (_, a, b, answer) => {
    expect(together(term(a), term(b))).toBe(answer);
    expect(together(term(b), term(a))).toBe(answer);
  });

  it('only possibly, if one of them is alleged or disputed', () => {
    for (const support of ['ALLEGED', 'DISPUTED'] as const) {
      expect(together(term('2010>2020', support), term('2015>2016'))).toBe('POSSIBLY');
    }
  });
});

it('the firmest of several answers counts, and without any the answer is possibly', () => {
  expect(firmest(['NO', 'YES', 'POSSIBLY'])).toBe('YES');
  expect(firmest(['NO', 'POSSIBLY'])).toBe('POSSIBLY');
  expect(firmest(['NO'])).toBe('NO');
  expect(firmest([])).toBe('POSSIBLY');
});
