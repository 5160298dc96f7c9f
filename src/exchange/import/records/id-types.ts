/** Remembers the type of every id of an input in a few bytes each, since records may refer to later ones. */
import { createHash } from 'node:crypto';

/** Grows beyond this share of used slots. */
const FULL = 0.7;

/** Maps ids to small numbers. An id takes 13 to 26 bytes however long it is: only 64 bits of its hash are kept. */
export class IdTable {
  #keys = new BigUint64Array(1024);
  #values = new Uint32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number kept for an id; undefined if there is none. */
  get(id: string): number | undefined {
    const slot = this.#slotOf(keyOf(id));
    return this.#keys[slot] === 0n ? undefined : this.#values[slot]!;
  }

  set(id: string, value: number): void {
    const key = keyOf(id);
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === 0n) this.#size += 1;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    if (this.#size > this.#keys.length * FULL) this.#grow();
  }

  /** Adds an id, and tells whether it is new. */
  add(id: string): boolean {
    if (this.get(id) !== undefined) return false;
    this.set(id, 1);
    return true;
  }

  /** The slot of a key, or the free one where it belongs. */
  #slotOf(key: bigint): number {
    const mask = this.#keys.length - 1;
    let slot = Number(key & 0x3fffffffn) & mask;
    while (this.#keys[slot] !== 0n && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new BigUint64Array(keys.length * 2);
    this.#values = new Uint32Array(keys.length * 2);
    keys.forEach((key, at) => {
      if (key === 0n) return;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#values[slot] = values[at]!;
    });
  }
}

/** Never 0, which marks a free slot. */
function keyOf(id: string): bigint {
  return createHash('sha256').update(id).digest().readBigUInt64LE() | 1n;
}
