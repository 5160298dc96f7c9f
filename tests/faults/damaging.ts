/** Damages the bytes of a file, as disks, copies and editors do. */
import type { Dice } from '../../bench/world/dice.ts';

const BLOCK = 512;

/** Kinds of damage. Each returns other bytes than it was given, unless a block was already empty. */
const WAYS = {
  'one bit turned': (bytes, dice) => turned(bytes, 1, dice),
  'many bits turned': (bytes, dice) => turned(bytes, 2 + dice.below(100), dice),
  'a block zeroed': (bytes, dice) => {
    const at = dice.below(bytes.length);
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.alloc(Math.min(BLOCK, bytes.length - at)),
      bytes.subarray(at + BLOCK),
    ]);
  },
  'a block in the place of another one': (bytes, dice) => {
    const [from, to] = [dice.below(bytes.length), dice.below(bytes.length)];
    const copy = Buffer.from(bytes);
    bytes.copy(copy, to, from, from + BLOCK);
    return copy;
  },
  'cut off': (bytes, dice) => bytes.subarray(0, dice.below(bytes.length)),
  emptied: () => Buffer.alloc(0),
  'all zeros': (bytes) => Buffer.alloc(bytes.length),
  'its first blocks zeroed': (bytes, dice) => {
    const size = BLOCK << dice.below(8);
    return Buffer.concat([Buffer.alloc(Math.min(size, bytes.length)), bytes.subarray(size)]);
  },
  'a piece missing': (bytes, dice) => {
    const at = dice.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + dice.below(BLOCK))]);
  },
  'bytes appended': (bytes, dice) =>
    Buffer.concat([
      bytes,
      Buffer.from(Array.from({ length: 1 + dice.below(5_000) }, () => dice.below(256))),
    ]),
  'itself appended': (bytes) => Buffer.concat([bytes, bytes]),
} as const satisfies Readonly<Record<string, (bytes: Buffer, dice: Dice) => Buffer>>;

/** The bytes after a random kind of damage, and the name of that kind. */
export function damage(
  bytes: Buffer,
  dice: Dice,
): { readonly way: string; readonly damaged: Buffer } {
  const [way, make] = dice.pick(Object.entries(WAYS));
  return { way, damaged: make(bytes, dice) };
}

function turned(bytes: Buffer, bits: number, dice: Dice): Buffer {
  const copy = Buffer.from(bytes);
  for (let n = 0; n < bits; n += 1) {
    const at = dice.below(copy.length);
    copy[at] = copy[at]! ^ (1 << dice.below(8));
  }
  return copy;
}
