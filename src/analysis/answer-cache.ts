/** Keeps the answers used last, within a bound: expensive answers are computed once per revision. */
import { LRUCache } from 'lru-cache';

interface Kept {
  readonly answer: unknown;
  readonly size: number;
}

/** How an answer is computed, and how much room it takes: at least 1. */
interface Making {
  readonly make: () => Promise<unknown>;
  readonly sizeOf: (answer: unknown) => number;
}

/** Remembers answers by key. A failure is not kept. */
export class AnswerCache {
  readonly #kept: LRUCache<string, Kept, Making>;

  /** Keeps answers up to a total size; a larger answer is returned and not kept. */
  constructor(maxSize: number) {
    this.#kept = new LRUCache<string, Kept, Making>({
      maxSize,
      sizeCalculation: ({ size }) => size,
      fetchMethod: async (_key, _stale, { context: { make, sizeOf } }) => {
        const answer = await make();
        return { answer, size: sizeOf(answer) };
      },
      // Whoever asked for an answer gets it, even if others take its place meanwhile.
      ignoreFetchAbort: true,
    });
  }

  /** The answer for `key`, computed unless it is kept. Callers who ask meanwhile share the computation. */
  async get<T>(key: string, make: () => Promise<T>, sizeOf: (answer: T) => number): Promise<T> {
    const context = { make, sizeOf: (answer: unknown) => sizeOf(answer as T) };
    const kept = await this.#kept.forceFetch(key, { context });
    return kept.answer as T;
  }
}
