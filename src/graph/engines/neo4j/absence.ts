/** Remembers that Neo4j is away, so that reads fail at once instead of waiting seconds each. */
import { isRapportError, RapportError } from '../../../errors.ts';
import { withDeadline } from '../../deadline.ts';

/** How long a read waits for a probe to tell whether Neo4j is back. */
const NEWS_MS = 250;
/** A probe tries again within this time, because the first connection of the pool may be one that broke meanwhile. */
const PROBE_BUDGET_MS = 150;

/** `probe` asks Neo4j for an answer, and tries again until its budget is used up. */
export class Absence {
  readonly #probe: (budgetMs: number) => Promise<unknown>;
  #isAway = false;
  #probing: Promise<void> | undefined;

  constructor(probe: (budgetMs: number) => Promise<unknown>) {
    this.#probe = probe;
  }

  /**
   * Runs a read. While Neo4j is known to be away, all reads wait for one probe, and fail if the probe fails or
   * takes long. The first read after Neo4j is back therefore succeeds.
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
