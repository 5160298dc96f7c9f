/** A set of claim ids that takes 16 bytes an id: a load of a register states millions of claims. */

/** Words of 32 bits per id: an id is `c` and 32 hex digits. */
const WORDS = 4;
const FIRST_SLOTS = 1_024;
/** Share of the slots that may be taken before the table grows. */
const FULL = 0.75;

export class ClaimIds {
  /** Slots with open addressing. A slot of zeros is free: no hash is all zeros. */
  #table = new Uint32Array(FIRST_SLOTS * WORDS);
  #packed = 0;
  /** Ids that are no hashes, such as those of tests. */
  readonly #others = new Set<string>();

  get size(): number {
    return this.#packed + this.#others.size;
  }

  has(id: string): boolean {
    const words = wordsOf(id);
    return words === null ? this.#others.has(id) : !this.#isFree(this.#slotOf(words));
  }

  /** Adds an id; false if it was there. */
  add(id: string): boolean {
    const words = wordsOf(id);
    if (words === null) return this.#others.size < this.#others.add(id).size;
    const slot = this.#slotOf(words);
    if (!this.#isFree(slot)) return false;
    this.#table.set(words, slot);
    this.#packed += 1;
    if (this.#packed * WORDS > this.#table.length * FULL) this.#grow();
    return true;
  }

  /** Where an id is, or else where it belongs. */
  #slotOf(words: readonly number[]): number {
    const slots = this.#table.length / WORDS;
    let slot = words[0]! % slots;
    while (!this.#isFree(slot * WORDS) && !this.#holds(slot * WORDS, words)) {
      slot = (slot + 1) % slots;
    }
    return slot * WORDS;
  }

  #isFree(at: number): boolean {
    return this.#holds(at, FREE);
  }

  #holds(at: number, words: readonly number[]): boolean {
    return words.every((word, i) => this.#table[at + i] === word);
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += WORDS) {
      const words = [...before.subarray(at, at + WORDS)];
      if (words.some((word) => word !== 0)) this.#table.set(words, this.#slotOf(words));
    }
  }
}

const FREE = [0, 0, 0, 0];
const HASH = /^c[0-9a-f]{32}$/;

function wordsOf(id: string): number[] | null {
  if (!HASH.test(id)) return null;
  const words = [1, 9, 17, 25].map((from) => Number.parseInt(id.slice(from, from + 8), 16));
  return words.some((word) => word !== 0) ? words : null;
}
