/** Keeps labels of metrics few, though clients may name operations as they like. */

const MOST_NAMES = 100;
const MOST_CHARACTERS = 60;

const UNNAMED = '(unnamed)';
const OTHER = '(other)';

/** The first names are kept as they are; the rest is `(other)`. */
export class BoundedNames {
  readonly #names = new Set<string>();

  /** The label of a name, which is kept if there is room. */
  take(name: string | null): string {
    const isKept = name !== null && name.length <= MOST_CHARACTERS;
    if (isKept && this.#names.size < MOST_NAMES) this.#names.add(name);
    return this.find(name);
  }

  /** The label of a name, which is not kept. */
  find(name: string | null): string {
    if (name === null) return UNNAMED;
    return this.#names.has(name) ? name : OTHER;
  }
}
