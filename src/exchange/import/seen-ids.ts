/** A set of ids that takes 16 bytes an id, whatever their length: an import sees millions of them. */
import { createHash } from 'node:crypto';
import { ClaimIds } from '../../curation/diff/claim-ids.ts';

export class SeenIds {
  readonly #hashes = new ClaimIds();

  get size(): number {
    return this.#hashes.size;
  }

  /** Adds an id; false if it was there. */
  add(id: string): boolean {
    return this.#hashes.add(hashOf(id));
  }

  has(id: string): boolean {
    return this.#hashes.has(hashOf(id));
  }
}

const hashOf = (id: string) => `c${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
