/** A list of different ids that takes little more than their bytes: an import of a register touches millions of entities. */

const PAGE_BYTES = 1 << 20;
/** Before the bytes of each id, two bytes say how many there are. */
const LENGTH_BYTES = 2;
const LONGEST = 0xffff;
const FIRST = 256;
/** Slots per id, at least. */
const SPARE = 2;

/** Like a `Set`, it keeps the order in which ids were added, and a walk over it comes to those added meanwhile. */
export class PackedIds implements Iterable<string> {
  readonly #pages: Buffer[] = [];
  /** Bytes taken of the last page. */
  #taken = PAGE_BYTES;
  /** Where each id begins: the number of its page times {@link PAGE_BYTES}, and its place there. */
  #starts = new Float64Array(FIRST);
  /** Positions plus one, by hash, with open addressing; 0 is free. */
  #slots = new Uint32Array(FIRST * SPARE);
  #size = 0;
  /** Holds the bytes of an id while it is looked up. */
  #bytes = Buffer.alloc(FIRST);

  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.add(id);
  }

  get size(): number {
    return this.#size;
  }

  has(id: string): boolean {
    return this.positionOf(id) !== undefined;
  }

  /** The position of an id in the order in which ids were added, from 0; undefined if it was not added. */
  positionOf(id: string): number | undefined {
    const at = this.#slots[this.#slotOf(this.#encode(id))]!;
    return at === 0 ? undefined : at - 1;
  }

  /** Adds an id, and returns its position; that of the first time if it was added before. */
  add(id: string): number {
    const length = this.#encode(id);
    const slot = this.#slotOf(length);
    const at = this.#slots[slot]!;
    if (at > 0) return at - 1;
    this.#append(length);
    this.#slots[slot] = this.#size;
    if (this.#size * SPARE > this.#slots.length) this.#grow();
    return this.#size - 1;
  }

  /** The id at a position below {@link size}. */
  at(position: number): string {
    const { page, from, to } = this.#placeOf(position);
    return page.toString('utf8', from, to);
  }

  [Symbol.iterator](): Generator<string> {
    return this.between(0);
  }

  /** The ids from a position up to, but not with, another. */
  *between(from: number, to = Number.POSITIVE_INFINITY): Generator<string> {
    for (let at = from; at < this.#size && at < to; at += 1) yield this.at(at);
  }

  #encode(id: string): number {
    const length = Buffer.byteLength(id);
    if (length > LONGEST) throw new RangeError(`An id of ${length} bytes is too long.`);
    if (length > this.#bytes.length) this.#bytes = Buffer.alloc(length * 2);
    return this.#bytes.write(id);
  }

  /** The slot of the id whose bytes are encoded, or the free one where it belongs. */
  #slotOf(length: number): number {
    const slots = this.#slots.length;
    let slot = hashOf(this.#bytes, 0, length) % slots;
    for (; ; slot = (slot + 1) % slots) {
      const at = this.#slots[slot]!;
      if (at === 0) return slot;
      const { page, from, to } = this.#placeOf(at - 1);
      if (to - from === length && page.compare(this.#bytes, 0, length, from, to) === 0) return slot;
    }
  }

  #append(length: number): void {
    if (this.#taken + LENGTH_BYTES + length > PAGE_BYTES) {
      this.#pages.push(Buffer.alloc(PAGE_BYTES));
      this.#taken = 0;
    }
    const page = this.#pages.at(-1)!;
    page.writeUInt16LE(length, this.#taken);
    this.#bytes.copy(page, this.#taken + LENGTH_BYTES, 0, length);
    if (this.#size === this.#starts.length) {
      const before = this.#starts;
      this.#starts = new Float64Array(before.length * 2);
      this.#starts.set(before);
    }
    this.#starts[this.#size] = (this.#pages.length - 1) * PAGE_BYTES + this.#taken;
    this.#size += 1;
    this.#taken += LENGTH_BYTES + length;
  }

  #placeOf(position: number): {
    readonly page: Buffer;
    readonly from: number;
    readonly to: number;
  } {
    const start = this.#starts[position]!;
    const page = this.#pages[Math.floor(start / PAGE_BYTES)]!;
    const from = (start % PAGE_BYTES) + LENGTH_BYTES;
    return { page, from, to: from + page.readUInt16LE(start % PAGE_BYTES) };
  }

  #grow(): void {
    const slots = this.#slots.length * 2;
    this.#slots = new Uint32Array(slots);
    for (let at = 0; at < this.#size; at += 1) {
      const { page, from, to } = this.#placeOf(at);
      let slot = hashOf(page, from, to) % slots;
      while (this.#slots[slot] !== 0) slot = (slot + 1) % slots;
      this.#slots[slot] = at + 1;
    }
  }
}

/** FNV-1a, 32 bits (draft-eastlake-fnv). */
function hashOf(bytes: Buffer, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}
