/** Keeps whole answers as they are sent, up to a number of bytes. The least recently used answer is dropped first. */
import { LRUCache } from 'lru-cache';
import type { Answered } from './telemetry/operations.ts';

/** An answer without errors, as it is sent. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  /** What the log says of the operation. */
  readonly answered: Answered | null;
}

/** Bytes that an entry takes besides its body: its key, its headers and its place in the cache. */
const BESIDE_BODY = 500;

export class KeptAnswers {
  readonly #answers: LRUCache<string, KeptAnswer> | null;

  /** With 0 bytes it keeps nothing. */
  constructor(maxBytes: number) {
    this.#answers =
      maxBytes === 0
        ? null
        : new LRUCache({
            maxSize: maxBytes,
            sizeCalculation: ({ body }) => body.length + BESIDE_BODY,
          });
  }

  get(key: string): KeptAnswer | undefined {
    return this.#answers?.get(key);
  }

  /** Keeps an answer, unless it is larger than the whole cache. */
  keep(key: string, answer: KeptAnswer): void {
    this.#answers?.set(key, answer);
  }
}
