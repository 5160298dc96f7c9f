/** Whether two held a role, or belonged to something, at the same time: model.md §3. */
import { describe, expect, it } from '@jest/globals';
import { parseFuzzyDate } from '../../src/domain/time/fuzzy-date.ts';
import { firmest, together, type Term } from '../../src/domain/ties/terms.ts';

/** Written as `since>until`, with `@` before each day on which a source saw it so. */
const term = (text: string, support = 'ASSERTED'): Term => {
  const [span = '', ...seen] = text.split('@');
  const [since = '', until = ''] = span.split('>');
  return {
    since: since === '' ? null : since,
    until: until === '' ? null : until,
    attestations: seen.map(parseFuzzyDate),
    support,
  };
};

describe('two were there together', () => {
  it.each([
    ['certainly, where their terms overlap', '2010>2020', '2015>2016', 'YES'],
    ['certainly, where one goes on', '2010>..', '2015>2016', 'YES'],
    ['certainly, where one was seen within the term of the other', '2010>2020', '@2015-05', 'YES'],
    ['certainly, where one began within the term of the other', '2010>2020', '2015>', 'YES'],
    ['certainly, where one ended within the term of the other', '2010>2020', '>2015', 'YES'],
    ['certainly, where both were seen on one day', '@2015-05-01', '@2015-05-01', 'YES'],
    ['possibly, where both were seen in one month', '@2015-05', '@2015-05', 'POSSIBLY'],
    ['possibly, where both changed in one year', '2010>2015', '2015>2020', 'POSSIBLY'],
    ['possibly, where no end is known', '2010>', '2015>', 'POSSIBLY'],
    ['possibly, where nothing is known', '', '', 'POSSIBLY'],
    ['possibly, where one has no term', '2010>2020', '', 'POSSIBLY'],
    ['never, where one ended before the other began', '2010>2014', '2015>2020', 'NO'],
    ['never, where one ended in the month before', '>2014-12', '2015-01>', 'NO'],
  ])('%s', (_, a, b, answer) => {
    expect(together(term(a), term(b))).toBe(answer);
    expect(together(term(b), term(a))).toBe(answer);
  });

  it('only possibly, where one of them was only said to be there by hearsay', () => {
    for (const support of ['ALLEGED', 'DISPUTED']) {
      expect(together(term('2010>2020', support), term('2015>2016'))).toBe('POSSIBLY');
    }
  });
});

it('of several answers, the firmest counts; nothing says otherwise where there is none', () => {
  expect(firmest(['NO', 'YES', 'POSSIBLY'])).toBe('YES');
  expect(firmest(['NO', 'POSSIBLY'])).toBe('POSSIBLY');
  expect(firmest(['NO'])).toBe('NO');
  expect(firmest([])).toBe('POSSIBLY');
});
