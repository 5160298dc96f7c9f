/** The packed list of ids holds what a plain set holds, in its order. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { PackedIds } from '../../src/curation/packed-ids.ts';

const ids = fc.oneof(
  fc.nat(3_000).map((n) => `meeting-${n}`),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  // Longer than the place in which an id is looked up.
  fc.nat(30).map((n) => `${n}`.repeat(9_000)),
);

test('it holds the ids that were added, in the order in which they were, and no others', () => {
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 2_000 }), fc.array(ids), (added, asked) => {
      const packed = new PackedIds();
      const plain = new Set<string>();
      for (const id of added) {
        plain.add(id);
        expect(packed.at(packed.add(id))).toBe(id);
      }
      const order = [...plain];
      expect([...packed]).toEqual(order);
      expect(packed.size).toBe(order.length);
      expect([...packed.between(3, 9)]).toEqual(order.slice(3, 9));
      for (const id of [...added, ...asked]) {
        expect(packed.has(id)).toBe(plain.has(id));
        expect(packed.positionOf(id) ?? -1).toBe(order.indexOf(id));
      }
    }),
    { numRuns: 20 },
  );
});

test('a walk over it comes to what is added meanwhile, on several pages', () => {
  const packed = new PackedIds(['one']);
  const added = ['one'];
  const walked: string[] = [];
  for (const id of packed) {
    walked.push(id);
    if (packed.size === 3_000) continue;
    added.push(`after ${id.slice(-900)} ${packed.size}`);
    packed.add(added.at(-1)!);
  }
  expect(walked).toHaveLength(3_000);
  expect(walked).toEqual(added);
  expect(walked).toEqual([...packed]);
});

test('an id that is too long is refused', () => {
  expect(() => new PackedIds(['x'.repeat(70_000)])).toThrow(RangeError);
});
