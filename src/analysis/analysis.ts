/** What a server computes and keeps between requests: measures of networks, and expensive answers. */
import { MeasureThread, type MeasureThreadOptions } from './measure-thread.ts';
import type { Measure, Measured, WeightedNetwork } from './measures.ts';
import { AnswerCache } from './answer-cache.ts';

/** About how many actors, or as small things, are kept: some 100 MB. */
const KEPT = 500_000;

/** One a server; closed with it. */
export class Analysis {
  /** Keys hold everything an answer depends on, the revision of the graph included. */
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
