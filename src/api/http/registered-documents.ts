/** Keeps the documents that clients register by their hash, up to a number of bytes. */
import { LRUCache } from 'lru-cache';

/** Room for some thousand documents. A client whose document was dropped registers it again. */
const MOST_BYTES = 8 * 1024 * 1024;
/** Bytes that an entry takes besides its text: its key, and its place in the cache. */
const BESIDE_TEXT = 200;

/**
 * The cache that Apollo Server calls for automatic persisted queries. When it is full, a new document replaces
 * those that have not been asked for the longest time.
 */
export class RegisteredDocuments {
  readonly #texts: LRUCache<string, string>;

  constructor(maxBytes = MOST_BYTES) {
    this.#texts = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (text) => Buffer.byteLength(text) + BESIDE_TEXT,
    });
  }

  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.#texts.get(key));
  }

  set(key: string, text: string): Promise<void> {
    this.#texts.set(key, text);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#texts.delete(key));
  }
}
