/** Bounds how many operations run at once, and how many wait for their turn. */
import { RapportError } from '../../errors.ts';

/** The bounds of one lane. */
export interface LaneBounds {
  readonly atOnce: number;
  readonly waiting: number;
  /** An operation that has waited for longer is refused. */
  readonly waitMs: number;
  /**
   * After an operation, its place stays empty for this many times as long as the operation ran. This is for work
   * that cannot be divided, so that such work never takes more than a share of the thread.
   */
  readonly rests?: number;
}

/** Lets a bounded number of operations run; the others wait in a short queue, first come, first served. */
export class Lane {
  readonly #bounds: LaneBounds;
  #running = 0;
  readonly #queue = new Set<() => void>();

  constructor(bounds: LaneBounds) {
    this.#bounds = bounds;
  }

  /** How many run and how many wait. */
  get state(): { readonly running: number; readonly waiting: number } {
    return { running: this.#running, waiting: this.#queue.size };
  }

  /**
   * Resolves when the operation may run. The caller must call the resolved function once, when the operation has
   * ended. The wait ends with an error when `signal` fires.
   *
   * @throws RapportError `SERVER_BUSY` if too many wait or the wait is too long; otherwise the reason of
   *   `signal`.
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#running >= this.#bounds.atOnce) await this.#wait(signal);
    else this.#running += 1;
    const began = performance.now();
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      const { rests = 0 } = this.#bounds;
      if (rests === 0) this.#next();
      else setTimeout(() => this.#next(), (performance.now() - began) * rests).unref();
    };
  }

  /** Gives a free place to the operation that has waited longest. */
  #next(): void {
    const [first] = this.#queue;
    if (first === undefined) this.#running -= 1;
    else first();
  }

  async #wait(signal: AbortSignal): Promise<void> {
    if (this.#queue.size >= this.#bounds.waiting) throw busy();
    let turn: () => void = () => undefined;
    let timer: NodeJS.Timeout | undefined;
    let giveUp: () => void = () => undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        turn = () => {
          // The turn leaves the queue at once, so that it cannot get two places.
          this.#queue.delete(turn);
          resolve();
        };
        giveUp = () => reject(signal.reason as Error);
        timer = setTimeout(() => reject(busy()), this.#bounds.waitMs);
        signal.addEventListener('abort', giveUp);
        this.#queue.add(turn);
      });
    } finally {
      this.#queue.delete(turn);
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    }
  }
}

const busy = () =>
  new RapportError(
    'SERVER_BUSY',
    'The server is already running as many operations as it may; ask again in a few seconds.',
  );
