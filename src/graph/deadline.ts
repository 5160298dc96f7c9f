/** Stops waiting for an engine that does not answer in time. */
import { RapportError } from '../errors.ts';

/**
 * Settles as `work` does, or rejects with `QUERY_TIMEOUT` after `limitMs`. The work itself then goes on;
 * `onLate` tells the caller so that it can clean up.
 */
export function withDeadline<T>(
  work: Promise<T>,
  limitMs: number,
  onLate: () => void = () => undefined,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate();
      reject(new RapportError('QUERY_TIMEOUT', `The graph did not answer within ${limitMs} ms.`));
    }, limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
