/** Eight bytes of each row and of the names in it, packed: rows of one name are told apart without holding a row. */

const FIRST = 1_024;

/** Rows with the same names, in the order of their digests. */
export interface SameNames {
  /** The first row of the file among them, counted from 0. */
  readonly first: number;
  /** Digests of the rows, each once. */
  readonly digests: readonly bigint[];
}

export class RowDigests {
  #names = new BigUint64Array(FIRST);
  #rows = new BigUint64Array(FIRST);
  #size = 0;
  /** Rows by names, then by digest, then as in the file. */
  #order = new Uint32Array(0);
  #ordinals = new Uint32Array(0);
  #repeats = new Uint8Array(0);

  /** Adds the next row of the file by the SHA-256 (hex) of its names and of its cells. */
  add(names: string, row: string): void {
    if (this.#size === this.#names.length) {
      this.#names = grown(this.#names);
      this.#rows = grown(this.#rows);
    }
    this.#names[this.#size] = digestOf(names);
    this.#rows[this.#size] = digestOf(row);
    this.#size += 1;
  }

  /** Sorts the rows; called once, after the last row. */
  sort(): void {
    const [names, rows] = [this.#names, this.#rows];
    this.#ordinals = new Uint32Array(this.#size);
    this.#repeats = new Uint8Array(this.#size);
    this.#order = Uint32Array.from({ length: this.#size }, (_, at) => at).sort((a, b) =>
      names[a]! !== names[b]!
        ? names[a]! < names[b]!
          ? -1
          : 1
        : rows[a]! !== rows[b]!
          ? rows[a]! < rows[b]!
            ? -1
            : 1
          : a - b,
    );
  }

  /** The groups of rows with the same names. */
  *groups(): Generator<SameNames> {
    for (let from = 0; from < this.#size;) {
      const { group, to } = this.#groupFrom(from);
      yield group;
      from = to;
    }
  }

  /** The group of which a row is the first in the file; null if another one is. */
  groupOf(row: number): SameNames | null {
    const { group } = this.#groupFrom(this.#startOf(this.#names[row]!));
    return group.first === row ? group : null;
  }

  #groupFrom(from: number): { readonly group: SameNames; readonly to: number } {
    const names = this.#names[this.#order[from]!];
    const digests: bigint[] = [];
    let first = this.#order[from]!;
    let to = from;
    for (; to < this.#size && this.#names[this.#order[to]!] === names; to += 1) {
      const row = this.#order[to]!;
      if (row < first) first = row;
      if (digests.at(-1) !== this.#rows[row]) digests.push(this.#rows[row]!);
    }
    return { group: { first, digests }, to };
  }

  /** Numbers the rows of a group, so that each different row has a number of its own, which equal rows share. */
  number({ first }: SameNames, ordinalOf: ReadonlyMap<bigint, number>): void {
    const names = this.#names[first]!;
    let at = this.#startOf(names);
    for (let before: bigint | null = null; at < this.#size; at += 1) {
      const row = this.#order[at]!;
      if (this.#names[row] !== names) break;
      const digest: bigint = this.#rows[row]!;
      this.#ordinals[row] = ordinalOf.get(digest)!;
      this.#repeats[row] = digest === before ? 1 : 0;
      before = digest;
    }
  }

  /** The number of a row among those of the same names. */
  ordinalOf(row: number): number {
    return this.#ordinals[row] ?? 0;
  }

  /** Whether a row repeats an earlier one. */
  isRepeat(row: number): boolean {
    return this.#repeats[row] === 1;
  }

  /** Where the group of these names begins in the order, found by halving. */
  #startOf(names: bigint): number {
    let [low, high] = [0, this.#size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#names[this.#order[middle]!]! < names) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first eight bytes of a SHA-256 (hex). */
export const digestOf = (sha256: string): bigint => BigInt(`0x${sha256.slice(0, 16)}`);

function grown(digests: BigUint64Array<ArrayBuffer>): BigUint64Array<ArrayBuffer> {
  const more = new BigUint64Array(digests.length * 2);
  more.set(digests);
  return more;
}
