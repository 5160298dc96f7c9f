/** Stage, outcome and penalty per defendant and charge, if sources distinguish them (model.md §3, "Legal cases"). */
import { describe, expect, it } from 'vitest';
import type { Qualifiers } from '../../src/domain/claims/qualifiers.ts';
import { asOf } from './support/as-of.ts';
import { world, type World } from './support/world.ts';

/** A legal case with these defendants, each with these charges. */
const trial = (defendants: Readonly<Record<string, readonly string[]>>) => {
  const built = world()
    .legalCase('k')
    .person('a', 'b', 'c')
    .source('s', { publishedOn: '2020-01-01' });
  for (const [id, charges] of Object.entries(defendants)) {
    const faced = charges.length === 0 ? {} : { charges };
    built.claim(`${id} partyTo k`, { capacity: 'defendant', ...faced });
  }
  return built;
};
const step = (built: World, on: string, stage: string, qualifiers: Qualifiers = {}) =>
  built.source(`s ${on}`, { publishedOn: on }).claim(`k stage ${stage}`, qualifiers);
const stateOf = (built: World, day?: string) => asOf(built.project(), day).cases['k'] ?? null;
const outcomesOf = (built: World, day?: string) =>
  (stateOf(built, day)?.outcomes ?? []).map(({ of, charge, stage, penaltyGiven }) =>
    [of, charge, stage, penaltyGiven].filter((each) => each !== null).join(' '),
  );

describe('a step that names neither defendant nor charge', () => {
  it('applies to all defendants', () => {
    const built = step(trial({ a: [], b: [] }), '2020-02-01', 'onTrial');
    expect(stateOf(built)?.stage).toBe('onTrial');
    expect(outcomesOf(built)).toEqual(['onTrial']);
  });

  it('still applies to the other defendant after a source names one of them', () => {
    const built = step(trial({ a: [], b: [] }), '2020-02-01', 'onTrial');
    step(built, '2020-03-01', 'convicted', { of: 'a' });
    expect(stateOf(built, '2020-02-28')?.stage).toBe('onTrial');
    expect(stateOf(built)?.stage).toBe('MIXED');
    expect(outcomesOf(built)).toEqual(['a convicted', 'b onTrial']);
  });

  it('still applies to the other charge after a source names one of them', () => {
    const built = step(trial({ a: ['bribery', 'fraud'] }), '2020-02-01', 'onTrial');
    step(built, '2020-03-01', 'acquitted', { of: 'a', charge: 'fraud' });
    expect(outcomesOf(built)).toEqual(['a bribery onTrial', 'a fraud acquitted']);
  });

  it('moves every defendant to its stage', () => {
    const built = step(trial({ a: [], b: [] }), '2020-02-01', 'convicted', { of: 'a' });
    step(built, '2020-02-02', 'acquitted', { of: 'b' });
    step(built, '2020-03-01', 'appealed', { date: '2020-02-20' });
    expect(stateOf(built)?.stage).toBe('appealed');
    expect(outcomesOf(built)).toEqual(['a appealed', 'b appealed']);
  });
});

describe('a step that names one defendant', () => {
  it('applies to all charges of that defendant, even if other claims distinguish them', () => {
    const built = step(trial({ a: ['bribery', 'fraud'] }), '2020-02-01', 'charged', {
      of: 'a',
      charge: 'bribery',
    });
    built.claim('k stage charged', { of: 'a', charge: 'fraud' });
    step(built, '2020-03-01', 'convicted', { of: 'a' });
    expect(stateOf(built)?.stage).toBe('convicted');
    expect(outcomesOf(built)).toEqual(['a bribery convicted', 'a fraud convicted']);
  });

  it('says nothing about a defendant without a step', () => {
    const built = step(trial({ a: [], b: [] }), '2020-02-01', 'convicted', { of: 'a' });
    expect(stateOf(built)?.stage).toBe('convicted');
    expect(outcomesOf(built)).toEqual(['a convicted']);
  });
});

describe('a penalty', () => {
  it('belongs to the charge for which it was given', () => {
    const built = step(trial({}), '2020-02-01', 'convicted', { of: 'a', charge: 'bribery' });
    built.claim('k stage convicted', { of: 'a', charge: 'fraud' });
    const given = { capacity: 'defendant', charges: ['fraud'], penaltyGiven: 'two years' };
    built.claim('a partyTo k', given);
    expect(outcomesOf(built)).toEqual(['a bribery convicted', 'a fraud convicted two years']);
  });

  it('never belongs to an acquittal, even if one source reports the penalty and the acquittal together', () => {
    const built = step(trial({}), '2020-02-01', 'convicted', { of: 'a', charge: 'bribery' });
    built.claim('k stage acquitted', { of: 'a', charge: 'fraud' });
    built.claim('a partyTo k', { capacity: 'defendant', penaltyGiven: 'two years' });
    expect(outcomesOf(built)).toEqual(['a bribery convicted two years', 'a fraud acquitted']);
  });

  it('that a curator prefers for one defendant does not hide the penalty of another', () => {
    const built = step(trial({}), '2020-02-01', 'convicted', { of: 'a' });
    built.claim('k stage convicted', { of: 'b' });
    const given = (penaltyGiven: string) => ({ capacity: 'defendant', penaltyGiven });
    built.claim('a partyTo k', given('one year'));
    built.claim('b partyTo k', given('three years'));
    built.claim('a partyTo k', given('two years'), { rank: 'preferred' });
    expect(outcomesOf(built)).toEqual(['a convicted two years', 'b convicted three years']);
  });
});

describe('an undated step', () => {
  it('of a stage already known is a recollection', () => {
    const built = step(trial({ a: [] }), '2020-02-01', 'convicted');
    step(built, '2020-03-01', 'appealed');
    step(built, '2020-04-01', 'convicted');
    expect(stateOf(built)?.stage).toBe('appealed');
  });

  it('does not move a case back to a stage that usually precedes the last dated step', () => {
    const built = step(trial({ a: [] }), '2020-02-01', 'convicted', { date: '2020-01-31' });
    step(built, '2020-03-01', 'charged');
    expect(stateOf(built)?.stage).toBe('convicted');
    step(built, '2020-04-01', 'appealed');
    expect(stateOf(built)?.stage).toBe('appealed');
  });
});
