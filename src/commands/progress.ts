/** Shows the progress of long work on standard error. Quick work shows none. */
import { RapportError } from '../errors.ts';
import type { ProgressLine } from './context.ts';

/** Progress appears only after this time. */
const QUIET_MS = 500;
const TERMINAL_STEP_MS = 100;
/** A log cannot rewrite a line, so it gets a new line at most this often. */
const LOG_STEP_MS = 5_000;

/** Where text is written: a stream of the process, or a test's buffer. */
export interface Screen {
  /** False if it has no room for more, until it tells that it is drained. */
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly destroyed?: boolean;
  readonly once?: (event: 'drain' | 'close', listener: () => void) => unknown;
}

/**
 * Writes, and waits until there is room for more.
 *
 * @throws RapportError `CANCELLED` if the reader has gone, as `head` does.
 */
export async function writeTo(screen: Screen, chunk: string | Uint8Array): Promise<void> {
  if (screen.destroyed === true) {
    throw new RapportError('CANCELLED', 'The reader of the output has gone.');
  }
  if (screen.write(chunk) !== false || screen.once === undefined) return;
  await new Promise<void>((resolve) => {
    screen.once?.('drain', resolve);
    screen.once?.('close', resolve);
  });
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
      // The total is not always known.
      const line = `${title}: ${step} ${done}${total > 0 ? ` of ${total}` : ''}`;
      stream.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
      isShown = true;
    },
    end() {
      if (isTerminal && isShown) stream.write('\r\u001b[K');
    },
  };
}
