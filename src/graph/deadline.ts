/** Stops waiting for an engine that does not answer in time, or whose answer nobody wants any more. */
import { RapportError } from '../errors.ts';

/**
 * Settles as `work` does, or rejects with `QUERY_TIMEOUT` after `limitMs`, or with the reason of `signal`
 * when that fires. The work itself then goes on; `onLate` tells the caller so that it can clean up.
 */
export function withDeadline<T>(
  work: Promise<T>,
  limitMs: number,
  onLate: () => void = () => undefined,
  signal?: AbortSignal,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let stop: () => void = () => undefined;
  const late = new Promise<never>((_, reject) => {
    stop = () => {
      onLate();
      reject(signal?.reason as Error);
    };
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop);
    timer = setTimeout(() => {
      onLate();
      reject(new RapportError('QUERY_TIMEOUT', `The graph did not answer within ${limitMs} ms.`));
    }, limitMs);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  });
}
