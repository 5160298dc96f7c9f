/** When a plan lapses (model.md §2, rule 6). */
import { describe, expect, it } from 'vitest';
import { isLapsed } from '../../src/domain/time/lapse.ts';
import { OPEN_PLANS, STATUSES } from '../../src/domain/events/stages.ts';

describe('a plan', () => {
  it('lapses on the day after its last possible day', () => {
    for (const status of OPEN_PLANS) {
      expect(isLapsed(status, '2016-01-26', '2016-01-26')).toBe(false);
      expect(isLapsed(status, '2016-01-26', '2016-01-27')).toBe(true);
    }
  });

  it('never lapses if it has no last possible day', () => {
    expect(isLapsed('EXPECTED', null, '2100-01-01')).toBe(false);
  });

  it('does not lapse if its outcome is known or it was called off', () => {
    for (const status of STATUSES.filter((each) => !OPEN_PLANS.includes(each))) {
      expect(isLapsed(status, '2016-01-26', '2100-01-01')).toBe(false);
    }
    expect(isLapsed(null, '2016-01-26', '2100-01-01')).toBe(false);
  });
});
