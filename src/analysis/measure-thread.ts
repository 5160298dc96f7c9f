/** Runs measures in a worker thread, one at a time and within a time limit. */
import { Worker } from 'node:worker_threads';
import { memberOf, RapportError } from '../errors.ts';
import type { MeasureJob } from './measure-worker.ts';
import type { Measured } from './measures.ts';

export interface MeasureThreadOptions {
  /** The module that the thread runs. */
  readonly entry?: URL;
  /** Time limit of one job. */
  readonly limitMs?: number;
  /** Memory limit of the thread. */
  readonly memoryMb?: number;
}

// Tests run the TypeScript sources, production the compiled ones. The compiler rewrites the extension in
// imports, but not in this URL.
const EXTENSION = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const ENTRY = new URL(`./measure-worker.${EXTENSION}`, import.meta.url);

/** How many jobs may wait. Further ones would not be answered in time anyway. */
const MAX_WAITING = 20;
/** The largest allowed network takes a few seconds on an idle machine. */
const LIMIT_MS = 30_000;
/** The largest allowed network takes a fraction of this. */
const MEMORY_MB = 1_024;

/** Starts its worker with the first job, and reuses it until a job fails. */
export class MeasureThread {
  readonly #entry: URL;
  readonly #limitMs: number;
  readonly #memoryMb: number;
  #worker: Worker | null = null;
  /** The running job, or the last one. Settling a finished job again does nothing. */
  #job: { resolve(measured: Measured): void; reject(error: Error): void } | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #isClosed = false;

  constructor({
    entry = ENTRY,
    limitMs = LIMIT_MS,
    memoryMb = MEMORY_MB,
  }: MeasureThreadOptions = {}) {
    this.#entry = entry;
    this.#limitMs = limitMs;
    this.#memoryMb = memoryMb;
  }

  /**
   * Runs the job when all earlier jobs have settled.
   *
   * @throws RapportError `QUERY_TOO_EXPENSIVE` if it takes too long or too much memory,
   *   `SERVICE_UNAVAILABLE` if too many jobs wait or the thread is closed, `INTERNAL` if it fails.
   */
  run(job: MeasureJob): Promise<Measured> {
    if (this.#isClosed) return Promise.reject(closed());
    if (this.#waiting >= MAX_WAITING) {
      const message = 'Too many rankings are waiting; try again later.';
      return Promise.reject(new RapportError('SERVICE_UNAVAILABLE', message));
    }
    this.#waiting += 1;
    const result = this.#last.then(() => this.#run(job)).finally(() => (this.#waiting -= 1));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Ends the thread immediately; a running job rejects. Closing twice is fine. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#stop();
  }

  async #run(job: MeasureJob): Promise<Measured> {
    if (this.#isClosed) throw closed();
    const worker = (this.#worker ??= this.#start());
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Measured>((resolve, reject) => {
        this.#job = { resolve, reject };
        timer = setTimeout(() => reject(tooExpensive()), this.#limitMs);
        worker.postMessage(job);
      });
    } catch (error) {
      // The state of the worker is unknown, so the next job starts a new one.
      await this.#stop();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, {
      resourceLimits: { maxOldGenerationSizeMb: this.#memoryMb },
    });
    worker.on('message', (measured: Measured) => this.#job?.resolve(measured));
    worker.on('error', (error) => this.#job?.reject(failureOf(error)));
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      this.#job?.reject(this.#isClosed ? closed() : failureOf(null));
    });
    // An idle thread does not keep the process alive; a running job does, by its timer.
    worker.unref();
    return worker;
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

function failureOf(cause: unknown): RapportError {
  if (memberOf(cause, 'code') === 'ERR_WORKER_OUT_OF_MEMORY') {
    return tooExpensive();
  }
  return new RapportError('INTERNAL', 'The thread that measures networks failed.', { cause });
}

function tooExpensive(): RapportError {
  return new RapportError(
    'QUERY_TOO_EXPENSIVE',
    'scope: measuring its network takes too long; narrow `scope`, `filter.statuses` or `filter.during`, or ask for another measure.',
    { details: { argument: 'scope' } },
  );
}

function closed(): RapportError {
  return new RapportError('SERVICE_UNAVAILABLE', 'The server is closing.');
}
