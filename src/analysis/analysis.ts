/** Measures networks, and keeps expensive answers between requests. */
import { MeasureThread, type MeasureThreadOptions } from './measure-thread.ts';
import type { Measure, Measured, WeightedNetwork } from './measures.ts';
import { AnswerCache } from './answer-cache.ts';

/** Total size of the answers kept, in actors or items about as large: some 100 MB. */
const KEPT = 500_000;

/** One per server; the server closes it. */
export class Analysis {
  /** A key must hold everything that its answer depends on, including the revision of the graph. */
  readonly answers = new AnswerCache(KEPT);
  readonly #thread: MeasureThread;

  constructor(options: MeasureThreadOptions = {}) {
    this.#thread = new MeasureThread(options);
  }

  /** @throws RapportError as {@link MeasureThread.run}. */
  measure(network: WeightedNetwork, by: Measure): Promise<Measured> {
    return this.#thread.run({ network, by });
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
