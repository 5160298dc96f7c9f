/** Answers that operations share: the first that needs an answer computes it for all. */
import { endedAnOperation } from '../../graph/bounds.ts';
import type { Context } from './context.ts';

/** How to compute an answer. */
export interface Making<T> {
  /** Must hold everything that the answer depends on, including the revision of the graph. */
  readonly key: string;
  readonly make: () => Promise<T>;
  /** Its size as `Analysis.answers` counts it. */
  readonly sizeOf: (answer: T) => number;
}

/**
 * The kept answer, or one that is computed. If the operation that computes it ends early, because its
 * client hung up for example, one that still waits computes it.
 */
export async function sharedAnswer<T>(context: Context, making: Making<T>): Promise<T> {
  const { key, make, sizeOf } = making;
  for (;;) {
    try {
      return await context.analysis.answers.get(key, make, sizeOf);
    } catch (error) {
      context.bounds.check();
      if (!endedAnOperation(error)) throw error;
    }
  }
}
