/** Ends the program at a signal, in bounded time. */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof SIGNALS)[number];

/**
 * For how long the server answers on while it says that it is not ready, so that a load balancer
 * sends nothing more. Ctrl-C gets no notice, because no load balancer serves a terminal.
 */
const NOTICE_MS: Readonly<Record<Signal, number>> = { SIGINT: 0, SIGTERM: 1_000 };

/** Docker kills after 10 s unless it is told otherwise. With notice and drain, this stays below. */
const LIMIT_MS = 9_000;

/** What can be closed; it goes on answering for `noticeMs`. */
export type Close = (noticeMs?: number) => Promise<void>;

/** Resolves at the first signal, with the time of notice. A second signal then ends the process at once. */
export function stopSignal(): Promise<number> {
  return new Promise((resolve) => {
    const stop = (signal: Signal) => {
      for (const each of SIGNALS) process.off(each, stop);
      resolve(NOTICE_MS[signal]);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}

/** Closes; if that takes too long, ends the process with exit code 1. */
export async function closeInTime(close: Close, noticeMs: number): Promise<void> {
  const timer = setTimeout(() => {
    process.stderr.write('Rapport did not end in time: what was under way is cut off.\n');
    process.exit(1);
  }, LIMIT_MS);
  await close(noticeMs);
  clearTimeout(timer);
}
