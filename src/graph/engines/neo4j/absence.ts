/** Remembers that Neo4j is away, so that nobody waits seconds to learn what is known already. */
import { isRapportError, RapportError } from '../../../errors.ts';
import { withDeadline } from '../../deadline.ts';

/** For how long a read waits for the news that Neo4j is back. */
const NEWS_MS = 250;
/** The first connection out of the pool can be one that the absence broke, so a probe tries again within this time. */
const PROBE_BUDGET_MS = 150;

/** `probe` asks Neo4j, and tries again for as long as its budget lasts. */
export class Absence {
  readonly #probe: (budgetMs: number) => Promise<unknown>;
  #isAway = false;
  #probing: Promise<void> | undefined;

  constructor(probe: (budgetMs: number) => Promise<unknown>) {
    this.#probe = probe;
  }

  /**
   * Makes a read. While Neo4j is known to be away, all reads wait for one probe, and fail if it fails or
   * takes long; so the first read after Neo4j is back succeeds.
   */
  async guard<T>(read: () => Promise<T>): Promise<T> {
    if (this.#isAway) await this.#news();
    try {
      const answer = await read();
      this.#isAway = false;
      return answer;
    } catch (error) {
      if (isRapportError(error, 'SERVICE_UNAVAILABLE')) this.#isAway = true;
      throw error;
    }
  }

  async #news(): Promise<void> {
    this.#probing ??= this.#probe(PROBE_BUDGET_MS)
      .then(() => {
        this.#isAway = false;
      })
      .finally(() => {
        this.#probing = undefined;
      });
    try {
      await withDeadline(this.#probing, NEWS_MS);
    } catch (cause) {
      if (isRapportError(cause) && !isRapportError(cause, 'QUERY_TIMEOUT')) throw cause;
      throw new RapportError('SERVICE_UNAVAILABLE', 'Neo4j is away.', { cause });
    }
  }
}
