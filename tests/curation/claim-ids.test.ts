/** The packed set of claim ids holds what a plain set holds. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { ClaimIds } from '../../src/curation/diff/claim-ids.ts';

const hashed = (n: number) => `c${createHash('sha256').update(`${n}`).digest('hex').slice(0, 32)}`;
const ids = fc.oneof(
  fc.nat(3_000).map(hashed),
  // Ids that meet in one slot, or are no hashes.
  fc.nat(40).map((n) => `c${'0'.repeat(28)}${n.toString(16).padStart(4, '0')}`),
  fc.nat(40).map((n) => `c${n.toString(16).padStart(8, '0')}${'0'.repeat(24)}`),
  fc.constantFrom('', 'c', 'claim-one', `C${'0'.repeat(32)}`, `c${'0'.repeat(31)}G`),
);

test('it holds the ids that were added, and no others', () => {
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 4_000 }), fc.array(ids), (added, asked) => {
      const packed = new ClaimIds();
      const plain = new Set<string>();
      for (const id of added) {
        expect(packed.add(id)).toBe(!plain.has(id));
        plain.add(id);
      }
      expect(packed.size).toBe(plain.size);
      for (const id of [...added, ...asked]) expect(packed.has(id)).toBe(plain.has(id));
    }),
    { numRuns: 30 },
  );
});

test('it grows beyond its first table', () => {
  const packed = new ClaimIds();
  for (let n = 0; n < 20_000; n += 1) packed.add(hashed(n));
  expect(packed.size).toBe(20_000);
  expect(Array.from({ length: 20_000 }, (_, n) => packed.has(hashed(n)))).not.toContain(false);
  expect(packed.has(hashed(20_000))).toBe(false);
});
