/** Caches expensive answers up to a total size. The answer that has not been used for longest goes first. */
import { LRUCache } from 'lru-cache';

interface Kept {
  readonly answer: unknown;
  readonly size: number;
}

/** How to compute an answer, and its size: at least 1. */
interface Making {
  readonly make: () => Promise<unknown>;
  readonly sizeOf: (answer: unknown) => number;
}

/** Keeps answers by key. A failure is not kept. */
export class AnswerCache {
  readonly #kept: LRUCache<string, Kept, Making>;

  /** Keeps answers up to the total `maxSize`. A single answer larger than that is returned but not kept. */
  constructor(maxSize: number) {
    this.#kept = new LRUCache<string, Kept, Making>({
      maxSize,
      sizeCalculation: ({ size }) => size,
      fetchMethod: async (_key, _stale, { context: { make, sizeOf } }) => {
        const answer = await make();
        return { answer, size: sizeOf(answer) };
      },
      // Callers get their answer even if other answers displace it meanwhile.
      ignoreFetchAbort: true,
    });
  }

  /** The kept answer for `key`, or else a computed one. Simultaneous callers share one computation. */
  async get<T>(key: string, make: () => Promise<T>, sizeOf: (answer: T) => number): Promise<T> {
    const context = { make, sizeOf: (answer: unknown) => sizeOf(answer as T) };
    const kept = await this.#kept.forceFetch(key, { context });
    return kept.answer as T;
  }
}
