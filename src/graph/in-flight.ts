/** Tracks the running calls of an open graph: writes queue, and closing waits for all calls. */
import { RapportError } from '../errors.ts';

/** Accepts calls until {@link close}. */
export class InFlight {
  readonly #running = new Set<Promise<unknown>>();
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  /** Starts `call` immediately; rejects with `SERVICE_UNAVAILABLE` after {@link close}. */
  run<T>(call: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) {
      return Promise.reject(new RapportError('SERVICE_UNAVAILABLE', 'The graph is closed.'));
    }
    const result = call();
    this.hold(result);
    return result;
  }

  /** Starts `call` after every call queued before it has settled. */
  queue<T>(call: () => Promise<T>): Promise<T> {
    return this.run(() => {
      const result = this.#lastWrite.then(call);
      this.#lastWrite = result.catch(() => undefined);
      return result;
    });
  }

  /** Makes {@link close} wait for `work` that its caller no longer waits for. */
  hold(work: Promise<unknown>): void {
    const settled = work.then(
      () => undefined,
      () => undefined,
    );
    this.#running.add(settled);
    void settled.then(() => this.#running.delete(settled));
  }

  /** Accepts no more calls, waits for the running ones, then runs `release`. A second call does nothing more. */
  close(release: () => Promise<void>): Promise<void> {
    this.#closing ??= Promise.all(this.#running).then(release);
    return this.#closing;
  }
}
