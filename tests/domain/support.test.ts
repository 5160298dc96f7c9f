/** What several relationships support together: one order, from asserted over disputed to alleged (decision 0032). */
import { describe, expect, it } from 'vitest';
import { firmestSupport, SUPPORTS, weakestSupport } from '../../src/domain/ties/support.ts';
import { STATUSES } from '../../src/domain/events/stages.ts';
import { asOf } from './support/as-of.ts';
import { world } from './support/world.ts';

describe('the order of support', () => {
  it('is that of the statuses with the same meaning', () => {
    const statuses = ['HELD', ...SUPPORTS.slice(1)];
    expect(STATUSES.filter((status) => statuses.includes(status))).toEqual(statuses);
  });

  it('decides what all or one of some things support', () => {
    for (const supports of [
      ['ALLEGED', 'DISPUTED', 'ASSERTED'],
      ['ASSERTED', 'DISPUTED', 'ALLEGED'],
    ] as const) {
      expect(weakestSupport(supports)).toBe('ALLEGED');
      expect(firmestSupport(supports)).toBe('ASSERTED');
    }
    expect(weakestSupport(['ASSERTED', 'DISPUTED'])).toBe('DISPUTED');
    expect(firmestSupport(['ALLEGED', 'DISPUTED'])).toBe('DISPUTED');
  });
});

describe('the stage of a case', () => {
  it('is alleged if it is for one defendant, though it is disputed for another', () => {
    const built = world()
      .legalCase('k')
      .person('a', 'b')
      .source('s')
      .claim('a partyTo k', { capacity: 'defendant' })
      .claim('b partyTo k', { capacity: 'defendant' })
      .claim('k stage convicted', { of: 'a' })
      .claim('k stage convicted', { of: 'a' }, { modality: 'denied' });
    const supportOf = () => asOf(built.project()).cases['k']?.support;
    expect(supportOf()).toBe('DISPUTED');
    built.claim('k stage charged', { of: 'b' }, { modality: 'alleged' });
    expect(supportOf()).toBe('ALLEGED');
  });
});
