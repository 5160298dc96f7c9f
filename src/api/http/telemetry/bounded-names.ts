/** Bounds how many labels the metrics have, because clients may give operations any name. */

const MOST_NAMES = 100;
const MOST_CHARACTERS = 60;

const UNNAMED = '(unnamed)';
const OTHER = '(other)';

/** Keeps the first names as labels; all others share the label `(other)`. */
export class BoundedNames {
  readonly #names = new Set<string>();

  /** The label of a name. A new name becomes a label if there is room. */
  take(name: string | null): string {
    const isKept = name !== null && name.length <= MOST_CHARACTERS;
    if (isKept && this.#names.size < MOST_NAMES) this.#names.add(name);
    return this.find(name);
  }

  /** The label of a name. A new name does not become a label. */
  find(name: string | null): string {
    if (name === null) return UNNAMED;
    return this.#names.has(name) ? name : OTHER;
  }
}
