/** Which denials dispute a meeting or a presence, if somebody denied before or the day is one of several (model.md §2, rule 4 and "Parts"). */
import { describe, expect, it } from 'vitest';
import { between, report, reports, type Item } from './support/reports.ts';
import type { World } from './support/world.ts';

const held: Item = { stage: 'held', attendee: ['a', 'b', 'c'], date: '2020-01-03' };
/** The two ways to write that somebody denies the meeting or that an actor was there. */
const denials: readonly (readonly [string, Item])[] = [
  ['the meeting', { stage: 'held', attendee: ['a', 'b', 'c'], modality: 'denied' }],
  [
    'that an actor was there',
    { stage: 'held', attendee: ['a'], ofParts: true, modality: 'denied' },
  ],
];

describe.each(denials)('a denial of %s', (_, denial) => {
  const by = (speaker: string): Item => ({ ...denial, speaker });

  it('counts if somebody else denied before the day', () => {
    const built = reports(['2020-01-02', by('b')], ['2020-01-05', held], ['2020-01-06', by('a')]);
    expect(between(built, 'a', 'b')).toBe('DISPUTED');
  });

  it('is told again if the same speaker denied before the day', () => {
    const built = reports(['2020-01-02', by('a')], ['2020-01-05', held], ['2020-01-06', by('a')]);
    expect(between(built, 'a', 'b')).toBe('MET');
  });

  it('counts if another source denied before the day, both in their own voice', () => {
    const built = reports(['2020-01-02', denial], ['2020-01-05', held], ['2020-01-06', denial]);
    expect(between(built, 'a', 'b')).toBe('DISPUTED');
  });

  it('counts if a page of which nobody knows the day denied first', () => {
    const built = reports(['2020-01-05', held]);
    tellUndated(built, '2020-01-06', denial);
    report(built, '2020-01-07', denial);
    expect(between(built, 'a', 'b')).toBe('DISPUTED');
  });
});

/** Denies in a source without a day of publication. */
function tellUndated(built: World, accessedOn: string, { attendee, ofParts }: Item): void {
  built.source('undated', { accessedOn });
  const how = { modality: 'denied' as const };
  if (ofParts !== true) built.claim('m stage held', {}, how);
  for (const actor of attendee ?? []) {
    built.claim(`${String(actor)} involvedIn m`, { stage: 'held', capacity: 'attendee' }, how);
  }
}

describe('a page of which nobody knows the day', () => {
  it('disputes a presence equally whether it calls the actor absent or denies that it was there', () => {
    for (const [capacity, modality] of [
      ['absent', 'asserted'],
      ['attendee', 'denied'],
    ] as const) {
      const built = reports(['2020-01-05', held]);
      built
        .source('undated', { accessedOn: '2020-01-06' })
        .claim('a involvedIn m', { stage: 'held', capacity }, { modality });
      expect([capacity, between(built, 'a', 'b')]).toEqual([capacity, 'DISPUTED']);
      expect(between(built, 'b', 'c')).toBe('MET');
    }
  });

  it('disputes no presence if it was read before the day', () => {
    const built = reports(['2020-01-05', held]);
    tellUndated(built, '2020-01-02', denials[1]![1]);
    expect(between(built, 'a', 'b')).toBe('MET');
  });
});

it('counts against the day that sources assert, whatever day an outsider gives', () => {
  const built = reports(
    ['2020-01-05', { ...held, date: '2020-01-03' }],
    ['2020-01-06', { stage: 'held', ofParts: true, date: '2020-01-01', speaker: 'o' }],
    ['2020-01-07', { stage: 'cancelled', date: '2020-01-03' }],
  );
  expect(between(built, 'a', 'b')).toBe('DISPUTED');
  const undated = reports(
    ['2020-01-05', { stage: 'held', attendee: ['a', 'b'] }],
    ['2020-01-06', { stage: 'held', ofParts: true, date: '2020-01-01', speaker: 'o' }],
    ['2020-01-07', { stage: 'cancelled', date: '2020-01-03' }],
  );
  expect(between(undated, 'a', 'b')).toBe('DISPUTED');
});

describe('a meeting on one of several days', () => {
  const oneOf: Item = { stage: 'held', attendee: ['a', 'b'], date: '[2020-01-02,2020-01-05]' };

  it.each<[string, Item, string]>([
    ['not held on a day between them', { stage: 'notHeld', date: '2020-01-03' }, 'MET'],
    ['cancelled for a day between them', { stage: 'cancelled', date: '2020-01-03' }, 'MET'],
    ['not held on one of them', { stage: 'notHeld', date: '2020-01-05' }, 'DISPUTED'],
  ])('%s', (_, denial, verdict) => {
    expect(between(reports(['2020-01-09', oneOf], ['2020-01-10', denial]), 'a', 'b')).toBe(verdict);
  });

  it('that was called off is planned anew for a day between them', () => {
    const built = reports(
      ['2020-01-01', { ...oneOf, stage: 'expected', date: '[2020-02-02,2020-02-05]' }],
      ['2020-01-05', { stage: 'cancelled' }],
      ['2020-01-09', { stage: 'expected', attendee: ['a', 'b'], date: '2020-02-03' }],
    );
    expect(between(built, 'a', 'b')).toBe('PLANNED');
  });
});
