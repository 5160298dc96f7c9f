/** Executes an operation so that everything it reads is of one revision of the graph, and returns that revision. */
import { RapportError } from '../../errors.ts';
import type { LoadingState, LoadWatch } from '../../queries/records/loading.ts';

/** How often an operation is executed before it is refused because the graph keeps changing. */
const MOST_TRIES = 4;

/** What one execution gave. */
export interface Attempt<T> {
  readonly answer: T;
  /** Whether it read anything from the graph. */
  readonly hasRead: boolean;
}

/** An answer and the revision that it is of. The revision is absent if the graph cannot tell it. */
export interface OfOneRevision<T> {
  readonly answer: T;
  readonly revision?: number;
}

/**
 * Runs `execute`, and runs it again if something was written to the graph meanwhile. Each read of an operation
 * is a transaction of its own, so an answer is whole only if the graph is in the same state before the first
 * read and after the last one. `execute` must keep nothing of an earlier try.
 *
 * @throws RapportError `SERVICE_UNAVAILABLE` with `details.reason`: `LOADING` during a large load,
 *   `INTERRUPTED` after a load whose process died, `CHANGING` if loads follow each other faster than the
 *   operation reads. It also throws the graph's own error if the state cannot be read after `execute`.
 */
export async function atOneRevision<T>(
  watch: LoadWatch,
  execute: () => Promise<Attempt<T>>,
): Promise<OfOneRevision<T>> {
  // If the state cannot be read, the operation itself reports why, or it needs no graph.
  let before = await watch.state().catch(() => undefined);
  for (let tries = 1; ; tries += 1) {
    if (before?.isLoading === true) {
      // The watch may hold a state that is half a second old, and the load may have ended since.
      before = await watch.stateFromNow();
      if (before.isLoading) throw isLoading(before);
    }
    const { answer, hasRead } = await execute();
    if (!hasRead) {
      return before === undefined ? { answer } : { answer, revision: before.revision };
    }
    const after = await watch.stateFromNow();
    if (before?.stamp === after.stamp && before.isLoading === after.isLoading) {
      return { answer, revision: after.revision };
    }
    if (tries === MOST_TRIES) throw isChanging();
    before = after;
  }
}

function isLoading({ isInterrupted }: LoadingState): RapportError {
  return isInterrupted
    ? new RapportError(
        'SERVICE_UNAVAILABLE',
        'A large load was interrupted, so the graph is incomplete; ask again when the load is rolled back.',
        { details: { reason: 'INTERRUPTED' } },
      )
    : new RapportError(
        'SERVICE_UNAVAILABLE',
        'A large load is running; ask again when it has ended.',
        { details: { reason: 'LOADING' } },
      );
}

function isChanging(): RapportError {
  return new RapportError(
    'SERVICE_UNAVAILABLE',
    'The graph changed during every attempt to answer this operation; ask again.',
    { details: { reason: 'CHANGING' } },
  );
}
