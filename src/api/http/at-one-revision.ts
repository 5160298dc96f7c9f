/** Executes an operation so that all it reads is of one revision of the graph, and tells which one. */
import { RapportError } from '../../errors.ts';
import type { LoadingState, LoadWatch } from '../../queries/records/loading.ts';

/** How often an operation is executed before it is refused because the graph keeps changing. */
const MOST_TRIES = 4;

/** What one execution gave. */
export interface Attempt<T> {
  readonly answer: T;
  /** Whether it read anything of the graph. */
  readonly hasRead: boolean;
}

/** An answer and the revision that it is of; no revision if the graph cannot tell one. */
export interface OfOneRevision<T> {
  readonly answer: T;
  readonly revision?: number;
}

/**
 * Runs `execute`, and again if something was written to the graph meanwhile. The reads of one operation
 * are transactions of their own, so an answer is whole only if the graph stands the same before the first
 * read and after the last one. `execute` must keep nothing of an earlier try.
 *
 * @throws RapportError `SERVICE_UNAVAILABLE` with `details.reason`: `LOADING` during a large load,
 *   `INTERRUPTED` after one whose process died, `CHANGING` if loads follow each other faster than the operation reads. As the graph if it cannot
 *   tell where it stands after a read.
 */
export async function atOneRevision<T>(
  watch: LoadWatch,
  execute: () => Promise<Attempt<T>>,
): Promise<OfOneRevision<T>> {
  // If the state cannot be read, the operation itself tells why, or needs no graph.
  let before = await watch.state().catch(() => undefined);
  for (let tries = 1; ; tries += 1) {
    if (before?.isLoading === true) {
      // The state may be half a second old, and the load may have ended.
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
        'A large load broke off, and the graph holds half of it; ask again when it is rolled back.',
        { details: { reason: 'INTERRUPTED' } },
      )
    : new RapportError(
        'SERVICE_UNAVAILABLE',
        'A large load is under way; ask again when it has ended.',
        { details: { reason: 'LOADING' } },
      );
}

function isChanging(): RapportError {
  return new RapportError(
    'SERVICE_UNAVAILABLE',
    'The graph changed each time that this operation was read; ask again.',
    { details: { reason: 'CHANGING' } },
  );
}
