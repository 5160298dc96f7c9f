/** Keeps the documents that clients register by their hash, up to a number of bytes. */
import { LRUCache } from 'lru-cache';

/** Some thousand documents; whoever finds that one was dropped registers it again. */
const MOST_BYTES = 8 * 1024 * 1024;
/** A key, and the place of the entry. */
const BESIDE_TEXT = 200;

/** As Apollo Server wants it for automatic persisted queries. Who fills it drops the ones unused for longest. */
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
