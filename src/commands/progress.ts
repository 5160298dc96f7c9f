/** One line on standard error for work that takes long; silent for work that is done at once. */
import type { ProgressLine } from './context.ts';

/** Work that ends sooner says nothing. */
const QUIET_MS = 500;
const TERMINAL_STEP_MS = 100;
/** Where lines cannot be rewritten (a log), one is written now and then. */
const LOG_STEP_MS = 5_000;

/** Where text is written: a stream of a process, or what a test reads. */
export interface Screen {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
}

/** On a terminal the line is rewritten in place; elsewhere a line is written every few seconds. */
export function progressOn(stream: Screen, title: string): ProgressLine {
  const isTerminal = stream.isTTY === true;
  let next = performance.now() + QUIET_MS;
  let isShown = false;
  return {
    at(step, done, total) {
      const now = performance.now();
      if (now < next) return;
      next = now + (isTerminal ? TERMINAL_STEP_MS : LOG_STEP_MS);
      // How much there is to do is not always known.
      const line = `${title}: ${step} ${done}${total > 0 ? ` of ${total}` : ''}`;
      stream.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
      isShown = true;
    },
    end() {
      if (isTerminal && isShown) stream.write('\r\u001b[K');
    },
  };
}
