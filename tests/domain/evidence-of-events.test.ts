/** What an answer about an event or a pair rests on: every claim of it, also those it takes over (model.md §2, "What was known then"). */
import { describe, expect, it } from '@jest/globals';
import { cast, eventIn, pairIn, report, reports, type Item } from './support/reports.ts';
import type { World } from './support/world.ts';

const BOTH: Pick<Item, 'attendee'> = { attendee: ['a', 'b'] };

/** The sentences that an answer cites. */
const cited = (built: World, answer: { readonly claimIds: readonly string[] } | null) => {
  const byId = new Map(built.records.claims.map(({ id, summary }) => [id, summary]));
  return (answer?.claimIds ?? []).map((id) => byId.get(id)).sort();
};

describe('the evidence of an event', () => {
  it('holds stage, date and form, the losing and the denying ones too', () => {
    const built = reports(
      ['2020-01-01', { stage: 'expected', date: '2020-01-10', ...BOTH }],
      ['2020-01-11', { stage: 'held', format: 'talks', ...BOTH }],
      ['2020-01-12', { stage: 'held', modality: 'denied', speaker: 'b', ...BOTH }],
    );
    expect(cited(built, eventIn(built))).toEqual([
      'm date 2020-01-10',
      'm format talks',
      'm stage expected',
      'm stage held',
      'm stage held',
    ]);
  });

  it('holds the parts where they alone say that it was held or planned', () => {
    for (const stage of ['held', 'expected']) {
      const built = reports(['2020-01-11', { stage, ...BOTH, ofParts: true }]);
      expect(cited(built, eventIn(built))).toEqual(['a involvedIn m', 'b involvedIn m']);
      const told = report(built, '2020-01-12', { stage });
      expect(cited(told, eventIn(told))).toEqual([`m stage ${stage}`]);
    }
  });

  it('holds what it takes over from its whole: that it is off, and its date', () => {
    const within = () => cast().source('s', { publishedOn: '2020-01-01' }).claim('m partOf v');
    const off = report(within(), '2020-01-02', { stage: 'expected', ...BOTH });
    report(off, '2020-01-03', { event: 'v', stage: 'cancelled' });
    expect(cited(off, eventIn(off))).toEqual([
      'm partOf v',
      'm stage expected',
      'v stage cancelled',
    ]);
    expect(cited(off, pairIn(off, 'a', 'b'))).toContain('v stage cancelled');

    const dated = report(within(), '2020-01-02', { event: 'v', stage: 'held', date: '2020-01-01' });
    report(dated, '2020-01-03', { stage: 'held', ...BOTH });
    expect(cited(dated, eventIn(dated))).toContain('v date 2020-01-01');
    report(dated, '2020-01-04', { stage: 'held', date: '2020-01-01', ...BOTH });
    expect(cited(dated, eventIn(dated))).not.toContain('v date 2020-01-01');
  });

  it('holds in each step only what was known then', () => {
    const built = reports(
      ['2020-01-01', { stage: 'expected', ...BOTH }],
      ['2020-01-11', { stage: 'held', ...BOTH }],
    );
    expect(cited(built, eventIn(built, 'm', '2020-01-10'))).toEqual(['m stage expected']);
  });
});

describe('the evidence of a pair', () => {
  it('holds both parts, who acted for them, and the merges that made two ids one', () => {
    const built = reports([
      '2020-01-11',
      { stage: 'held', attendee: [{ actor: 'a', onBehalfOf: 'x' }, 'd'] },
    ]);
    built.source('curators', { kind: 'curation' }).claim('d sameAs b');
    expect(cited(built, pairIn(built, 'b', 'x'))).toEqual([
      'a involvedIn m',
      'd involvedIn m',
      'd sameAs b',
      'm stage held',
    ]);
  });

  it('holds neither parts of others nor what is said of other meetings', () => {
    const built = reports(['2020-01-11', { stage: 'held', attendee: ['a', 'b', 'c'] }]);
    report(built, '2020-01-11', { event: 'n', stage: 'held', ...BOTH });
    expect(cited(built, pairIn(built, 'a', 'b'))).toEqual([
      'a involvedIn m',
      'b involvedIn m',
      'm stage held',
    ]);
  });

  it('holds one that says the meeting was held where its own parts do not', () => {
    const built = reports(
      ['2020-01-01', { stage: 'expected', attendee: ['a', 'b', 'c'] }],
      ['2020-01-11', { stage: 'held', attendee: ['c'], ofParts: true }],
    );
    expect(pairIn(built, 'a', 'b')?.verdict).toBe('PRESENCE_UNSTATED');
    expect(cited(built, pairIn(built, 'a', 'b'))).toContain('c involvedIn m');
  });

  it('holds how often it was', () => {
    const built = reports(['2020-01-11', { stage: 'held', ...BOTH }]);
    built.claim('m property 12..', { which: 'times' });
    expect(pairIn(built, 'a', 'b')?.times).toBe(12);
    expect(cited(built, pairIn(built, 'a', 'b'))).toContain('m property 12..');
  });
});
