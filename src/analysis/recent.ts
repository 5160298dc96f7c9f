/** Keeps the answers used last, within a bound: what costs much is worked out once a revision. */

/** Remembers promises by key; one that rejects is forgotten at once. */
export class Recent {
  readonly #limit: number;
  readonly #kept = new Map<string, { readonly value: Promise<unknown>; size: number }>();
  #size = 0;

  /** Keeps values of a total size up to `limit`; a value larger than that is not kept. Sizes are above 0. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value of `key`, made where it is not at hand; who asks meanwhile waits for the same one. */
  get<T>(key: string, make: () => Promise<T>, sizeOf: (value: T) => number): Promise<T> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept.value as Promise<T>;
    }
    const value = make();
    const entry = { value, size: 0 };
    this.#kept.set(key, entry);
    value.then(
      (made) => {
        if (this.#kept.get(key) !== entry) return;
        entry.size = sizeOf(made);
        this.#size += entry.size;
        this.#makeRoom();
      },
      () => {
        if (this.#kept.get(key) === entry) this.#kept.delete(key);
      },
    );
    return value;
  }

  #makeRoom(): void {
    for (const [key, { size }] of this.#kept) {
      if (this.#size <= this.#limit) return;
      if (size === 0) continue;
      this.#kept.delete(key);
      this.#size -= size;
    }
  }
}
