/** What a check found to be wrong, in sentences. Only the first hundred are kept, so that memory is bounded. */
const KEPT = 100;

export class Faults {
  readonly #kept: string[] = [];
  #more = 0;

  add(sentence: string): void {
    if (this.#kept.length < KEPT) this.#kept.push(sentence);
    else this.#more += 1;
  }

  list(): readonly string[] {
    return this.#more === 0 ? this.#kept : [...this.#kept, `And ${this.#more} more.`];
  }
}
