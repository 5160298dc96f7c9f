/** Retries for a bounded time while an engine reports a temporary failure. */
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_DELAY_MS = 30;
const LONGEST_DELAY_MS = 1_000;

/**
 * Runs `attempt` until it resolves, fails for good, or the next try would start after `budgetMs`.
 *
 * @param isPassing whether another try may succeed.
 */
export async function withRetry<T>(
  attempt: () => Promise<T>,
  isPassing: (error: unknown) => boolean,
  budgetMs: number,
): Promise<T> {
  const end = Date.now() + budgetMs;
  for (let delay = FIRST_DELAY_MS; ; delay = Math.min(delay * 2, LONGEST_DELAY_MS)) {
    try {
      return await attempt();
    } catch (error) {
      // A random part, so that writers that collided do not collide again.
      const pause = delay * (0.5 + Math.random());
      if (!isPassing(error) || Date.now() + pause > end) throw error;
      await sleep(pause);
    }
  }
}
