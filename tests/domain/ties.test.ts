/** Relationships other than involvements: terms, support, capacity (model.md §1, §2.3, §4). */
import { describe, expect, it } from 'vitest';
import { asOf } from './support/as-of.ts';
import { world, type World } from './support/world.ts';

const holder = () =>
  world().person('a').role('r').organization('o', 'p').legalCase('k').source('s');
const tiesOf = (built: World, day?: string) => Object.values(asOf(built.project(), day).ties);

describe('a role held', () => {
  it('keeps its term as claimed; a missing end is unknown, not open', () => {
    expect(tiesOf(holder().claim('a holds r', { since: '2013-02' }))).toMatchObject([
      {
        type: 'HOLDS',
        from: 'a',
        to: 'r',
        since: '2013-02',
        until: null,
        earliest: '2013-02-01',
        latest: null,
      },
    ]);
    expect(tiesOf(holder().claim('a holds r', { since: '2013', until: '..' }))).toMatchObject([
      { until: '..', latest: null },
    ]);
  });

  it('without a term is attested on the day on which a source saw it', () => {
    expect(tiesOf(holder().claim('a holds r', { attestedOn: '2016-01-26' }))).toMatchObject([
      { since: null, until: null, earliest: null, latest: null, attestedOn: '2016-01-26' },
    ]);
  });

  it('with two beginnings becomes two tenures', () => {
    const built = holder().claim('a holds r', { since: '2001', until: '2004' });
    built.claim('a holds r', { since: '2013' });
    expect(tiesOf(built).map(({ since, until }) => [since, until])).toEqual([
      ['2001', '2004'],
      ['2013', null],
    ]);
  });

  it('is one tenure if sources agree on its beginning; the newest source gives the end', () => {
    const built = holder().claim('a holds r', { since: '2013' });
    built.source('later', { publishedOn: '2017-01-01' });
    built.claim('a holds r', { since: '2013', until: '2016-12' });
    expect(tiesOf(built, '2016-12-31')).toMatchObject([{ since: '2013', until: null }]);
    expect(tiesOf(built)).toMatchObject([
      { since: '2013', until: '2016-12', latest: '2016-12-31' },
    ]);
  });

  it('attested within a term belongs to that tenure, and outside it is a tenure of its own', () => {
    const built = holder().claim('a holds r', { since: '2013', until: '2016' });
    built.claim('a holds r', { attestedOn: '2014-05-01' });
    expect(tiesOf(built)).toMatchObject([{ since: '2013', attestedOn: '2014-05-01' }]);
    built.claim('a holds r', { attestedOn: '2018' });
    expect(tiesOf(built).map(({ since, attestedOn }) => [since, attestedOn])).toEqual([
      [null, '2018'],
      ['2013', '2014-05-01'],
    ]);
  });

  it('claimed without a term never gets one from another claim', () => {
    const built = holder().claim('a holds r').claim('a holds r', { since: '2013' });
    expect(tiesOf(built).map(({ since }) => since)).toEqual([null, '2013']);
  });
});

describe('the support of a relationship', () => {
  it('is asserted, alleged, disputed or null', () => {
    const member = (...modalities: readonly ('asserted' | 'alleged' | 'denied')[]) => {
      const built = holder();
      for (const modality of modalities) built.claim('a memberOf o', {}, { modality });
      return tiesOf(built)[0]?.support ?? null;
    };
    expect(member('asserted')).toBe('ASSERTED');
    expect(member('alleged')).toBe('ALLEGED');
    expect(member('alleged', 'asserted')).toBe('ASSERTED');
    expect(member('asserted', 'denied')).toBe('DISPUTED');
    expect(member('alleged', 'denied')).toBe('ALLEGED');
    expect(member('denied')).toBeNull();
  });

  it('is disputed in every tenure by an undated denial', () => {
    const built = holder()
      .claim('a holds r', { since: '2001' })
      .claim('a holds r', { since: '2013' });
    built.claim('a holds r', {}, { modality: 'denied' });
    expect(tiesOf(built).map(({ support }) => support)).toEqual(['DISPUTED', 'DISPUTED']);
  });

  it('is disputed by a dated denial only in the tenure of that day', () => {
    const built = holder()
      .claim('a holds r', { since: '2001', until: '2004' })
      .claim('a holds r', { since: '2013' });
    built.claim('a holds r', { attestedOn: '2016' }, { modality: 'denied' });
    expect(tiesOf(built).map(({ since, support }) => [since, support])).toEqual([
      ['2001', 'ASSERTED'],
      ['2013', 'DISPUTED'],
    ]);
  });

  it('keeps the denying claim as evidence', () => {
    const built = holder().claim('a memberOf o').claim('a memberOf o', {}, { modality: 'denied' });
    expect(tiesOf(built)[0]?.claimIds).toEqual(built.records.claims.map(({ id }) => id).sort());
  });

  it('follows the rank of its claims', () => {
    const built = holder().claim('a memberOf o', {}, { rank: 'preferred' });
    built.claim('a memberOf o', {}, { modality: 'denied' });
    expect(tiesOf(built)[0]?.support).toBe('ASSERTED');
  });

  it('changes as claims become known, and ends when the last one is withdrawn', () => {
    const built = world().person('a').organization('o');
    built.source('s', { publishedOn: '2016-01-10', retractedOn: '2016-03-01' });
    built.claim('a memberOf o', {}, { modality: 'alleged' });
    built.source('t', { publishedOn: '2016-01-20', retractedOn: '2016-02-01' });
    const [tie] = built.claim('a memberOf o').project().ties;
    expect(tie?.spans).toMatchObject([
      { support: 'ALLEGED', knownFrom: '2016-01-10', knownUntil: '2016-01-20' },
      { support: 'ASSERTED', knownFrom: '2016-01-20', knownUntil: '2016-02-01' },
      { support: 'ALLEGED', knownFrom: '2016-02-01', knownUntil: '2016-03-01' },
    ]);
  });
});

describe('a party to a case', () => {
  it('is one relationship per capacity', () => {
    const built = holder().claim('a partyTo k', { capacity: 'complainant' });
    built.claim('a partyTo k', { capacity: 'witness' });
    built.claim('a partyTo k', { capacity: 'witness' }, { modality: 'denied' });
    expect(tiesOf(built).map(({ capacity, support }) => [capacity, support])).toEqual([
      ['complainant', 'ASSERTED'],
      ['witness', 'DISPUTED'],
    ]);
  });

  it('collects all charges, and shows the latest known penalty', () => {
    const defendant = { capacity: 'defendant' };
    const built = holder().claim('a partyTo k', {
      ...defendant,
      charges: ['treason'],
      penaltyFaced: '10 years',
    });
    built.source('later', { publishedOn: '2016-03-01' });
    built.claim('a partyTo k', {
      ...defendant,
      charges: ['incitement', 'treason'],
      penaltyFaced: '5 years',
    });
    expect(tiesOf(built)).toMatchObject([
      { charges: ['incitement', 'treason'], penaltyFaced: '5 years', penaltyGiven: null },
    ]);
  });
});

describe('each predicate projects to its relationship type', () => {
  it.each([
    ['r postIn o', 'POST_IN'],
    ['a memberOf o', 'MEMBER_OF'],
    ['o partOf p', 'PART_OF'],
    ['a partyTo k', 'PARTY_TO'],
    ['k concerns t', 'CONCERNS'],
    ['v at o', 'AT'],
  ])('%s: %s', (sentence, type) => {
    const built = holder().visit('v').claim(sentence);
    expect(built.project().ties).toMatchObject([{ type }]);
  });
});
