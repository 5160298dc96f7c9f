/** The evidence of an event or a pair: all its claims, including those inherited from a whole (model.md §2, "What was known then"). */
import { describe, expect, it } from 'vitest';
import { cast, eventIn, pairIn, report, reports, type Item } from './support/reports.ts';
import type { World } from './support/world.ts';

const BOTH: Pick<Item, 'attendee'> = { attendee: ['a', 'b'] };

/** The sentences behind the claims that an answer cites. */
const cited = (built: World, answer: { readonly claimIds: readonly string[] } | null) => {
  const byId = new Map(built.records.claims.map(({ id, summary }) => [id, summary]));
  return (answer?.claimIds ?? []).map((id) => byId.get(id)).sort();
};

describe('the evidence of an event', () => {
  it('contains the claims of stage, date and form, including losing and denying ones', () => {
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

  it('contains the involvements if only they say that the event was held or planned', () => {
    for (const stage of ['held', 'expected']) {
      const built = reports(['2020-01-11', { stage, ...BOTH, ofParts: true }]);
      expect(cited(built, eventIn(built))).toEqual(['a involvedIn m', 'b involvedIn m']);
      const told = report(built, '2020-01-12', { stage });
      expect(cited(told, eventIn(told))).toEqual([`m stage ${stage}`]);
    }
  });

  it('contains the cancellation and the date inherited from its whole', () => {
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

  it('contains per step only claims known by then', () => {
    const built = reports(
      ['2020-01-01', { stage: 'expected', ...BOTH }],
      ['2020-01-11', { stage: 'held', ...BOTH }],
    );
    expect(cited(built, eventIn(built, 'm', '2020-01-10'))).toEqual(['m stage expected']);
  });
});

describe('the evidence of a pair', () => {
  it('contains both parts, those of stand-ins, and the merges of their ids', () => {
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

  it('contains neither the parts of other actors nor claims about other meetings', () => {
    const built = reports(['2020-01-11', { stage: 'held', attendee: ['a', 'b', 'c'] }]);
    report(built, '2020-01-11', { event: 'n', stage: 'held', ...BOTH });
    expect(cited(built, pairIn(built, 'a', 'b'))).toEqual([
      'a involvedIn m',
      'b involvedIn m',
      'm stage held',
    ]);
  });

  it("contains a third actor's part if that alone says that the meeting was held", () => {
    const built = reports(
      ['2020-01-01', { stage: 'expected', attendee: ['a', 'b', 'c'] }],
      ['2020-01-11', { stage: 'held', attendee: ['c'], ofParts: true }],
    );
    expect(pairIn(built, 'a', 'b')?.verdict).toBe('PRESENCE_UNSTATED');
    expect(cited(built, pairIn(built, 'a', 'b'))).toContain('c involvedIn m');
  });

  it('contains the claim of how many meetings there were', () => {
    const built = reports(['2020-01-11', { stage: 'held', ...BOTH }]);
    built.claim('m property 12..', { which: 'times' });
    expect(pairIn(built, 'a', 'b')?.times).toBe(12);
    expect(cited(built, pairIn(built, 'a', 'b'))).toContain('m property 12..');
  });
});
