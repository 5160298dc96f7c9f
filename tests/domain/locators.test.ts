/** Places in a source: a number for people, a hash for identity. */
import { describe, expect, test } from 'vitest';
import { recordSha256, rowSha256 } from '../../src/curation/check/paragraphs.ts';
import { claimId } from '../../src/domain/claims/claims.ts';
import { placeIn, placeNumber, type Locator } from '../../src/domain/claims/locators.ts';
import { toClaim } from './support/world.ts';

const at = (locator: Locator) => claimId(toClaim('a name Ann', {}, { locator }));
const SHA = rowSha256(['Ann', 'May 2013']);

describe('a place in a source', () => {
  test('is a paragraph, a row or a record', () => {
    expect(placeIn({ paragraph: 3 })).toEqual({ kind: 'paragraph', number: 3 });
    expect(placeIn({ paragraph: null, row: 17, record: null })).toEqual({
      kind: 'row',
      number: 17,
    });
    expect(placeNumber({ record: 2, row: null })).toEqual({ record: 2 });
    expect(placeIn({})).toBeNull();
    expect(placeNumber({})).toEqual({});
  });

  test.each(['paragraph', 'row', 'record'] as const)('that is a %s may move', (kind) => {
    expect(at({ [kind]: 17, sha256: SHA })).toBe(at({ [kind]: 9_000, sha256: SHA }));
    expect(at({ [kind]: 17, sha256: SHA })).not.toBe(at({ [kind]: 17, sha256: rowSha256(['B']) }));
  });
});

describe('the hash of a row', () => {
  test('is the same whatever spaces surround its cells and however its letters are composed', () => {
    expect(rowSha256([' René ', 'May'])).toBe(rowSha256(['Rene\u0301', 'May']));
    expect(SHA).toMatch(/^[0-9a-f]{64}$/);
  });

  test('depends on where one cell ends and the next begins, and on their order', () => {
    expect(rowSha256(['a', 'b c'])).not.toBe(rowSha256(['a b', 'c']));
    expect(rowSha256(['a', 'b'])).not.toBe(rowSha256(['b', 'a']));
    expect(rowSha256(['a', ''])).not.toBe(rowSha256(['a']));
  });
});

test('the hash of a record does not depend on the order of its members', () => {
  expect(recordSha256({ id: 'x', names: ['A', 'B'] })).toBe(
    recordSha256({ names: ['A', 'B'], id: 'x' }),
  );
  expect(recordSha256({ id: 'x', names: ['A', 'B'] })).not.toBe(
    recordSha256({ id: 'x', names: ['B', 'A'] }),
  );
});
