/** The names that are offered if no name matches. */
import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../src/domain/entities/name-nearness.ts';
import { indexTokens } from '../../src/domain/entities/name-shortcuts.ts';

const NAMES = [
  ['john-kerry', 'John Kerry'],
  ['john-kerry', 'Kerry'],
  ['talks', 'Talks of John Kerry and Kem Sokha'],
  ['kem-sokha', 'Kem Sokha'],
  ['kem-sokha', 'កឹម សុខា'],
  ['hun-sen', 'Hun Sen'],
].map(([of = '', text = ''], n) => ({
  ...{ key: `${of}#${n}`, of, text, kind: 'full' as const },
  tokens: indexTokens(text),
}));

const near = (text: string, most = 5) => nearestNames(text, NAMES, most).map(({ of }) => of);

describe('the nearest names', () => {
  it('are those whose words are most alike, short names before long ones', () => {
    expect(near('Jim Kerry')).toEqual(['john-kerry', 'talks']);
    expect(near('Kem Sokhanara')[0]).toBe('kem-sokha');
    expect(near('កឹម សុភា')[0]).toBe('kem-sokha');
  });

  it('are none for a text that has nothing in common with any', () => {
    expect(near('xyzzy')).toEqual([]);
    expect(near('')).toEqual([]);
  });

  it('name each entity once, are bounded, and do not depend on the order of the names', () => {
    expect(near('John Kery')).toEqual([...new Set(near('John Kery'))]);
    expect(near('Jim Kerry', 1)).toEqual(['john-kerry']);
    const reversed = nearestNames('Jim Kerry', NAMES.toReversed(), 5).map(({ of }) => of);
    expect(reversed).toEqual(near('Jim Kerry'));
  });
});
