/** How certain it is that somebody held a role on a day (model.md §4). */
import { describe, expect, it } from 'vitest';
import { roleBasis, type Tenure } from '../../src/domain/ties/roles-on.ts';

const UNKNOWN: Tenure = {
  since: null,
  until: null,
  earliest: null,
  latest: null,
  attestations: [],
};
const on = (day: string) => ({ earliest: day, latest: day });

describe('the basis of a role held', () => {
  it('is DATED within a term that has a stated end or goes on', () => {
    const term = { ...UNKNOWN, since: '2013', earliest: '2013-01-01' };
    expect(roleBasis({ ...term, until: '2016', latest: '2016-12-31' }, on('2014-05-01'))).toBe(
      'DATED',
    );
    expect(roleBasis({ ...term, until: '..' }, on('2030-01-01'))).toBe('DATED');
  });

  it('is UNDATED if the end of the term is unknown, because nothing says that it went on', () => {
    const term = { ...UNKNOWN, since: '2013', earliest: '2013-01-01' };
    expect(roleBasis(term, on('2030-01-01'))).toBe('UNDATED');
  });

  it('is null outside the term', () => {
    const term = {
      ...UNKNOWN,
      since: '2013',
      earliest: '2013-01-01',
      until: '2016',
      latest: '2016-12-31',
    };
    expect(roleBasis(term, on('2012-12-31'))).toBeNull();
    expect(roleBasis(term, on('2017-01-01'))).toBeNull();
  });

  it('is ATTESTED on every day on which a source saw the role held, whatever else is known', () => {
    const early = { earliest: '2014-03-12', latest: '2014-03-12' };
    const late = { earliest: '2014-06-20', latest: '2014-06-20' };
    const once = { ...UNKNOWN, attestations: [early] };
    const twice = { ...UNKNOWN, attestations: [early, late] };
    expect([roleBasis(once, on('2014-03-12')), roleBasis(twice, on('2014-03-12'))]).toEqual([
      'ATTESTED',
      'ATTESTED',
    ]);
    expect(roleBasis(twice, on('2014-06-20'))).toBe('ATTESTED');
    expect(roleBasis(twice, on('2014-05-01'))).toBe('UNDATED');
  });

  it('is UNDATED for an event without a date', () => {
    const seen = { ...UNKNOWN, attestations: [on('2014-03-12')] };
    expect(roleBasis(seen, { earliest: null, latest: null })).toBe('UNDATED');
  });
});
