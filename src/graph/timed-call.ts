/** Times one call of the graph, for whoever watches: a log, a trace, `explain`, a test. */

/** How a call went. */
export interface Timing {
  /** When it began, as `performance.now()`. */
  readonly from: number;
  /** Milliseconds from its beginning to its end, including waiting in a queue. */
  readonly tookMs: number;
  /** How many rows came back; null if the call failed. */
  readonly rows: number | null;
}

/** Makes the call and tells how it went, whether it fails or not. */
export async function timedCall<T>(
  call: () => Promise<T>,
  count: (answer: T) => number,
  note: (timing: Timing) => void,
): Promise<T> {
  const from = performance.now();
  const tell = (rows: number | null) => note({ from, tookMs: performance.now() - from, rows });
  try {
    const answer = await call();
    tell(count(answer));
    return answer;
  } catch (error) {
    tell(null);
    throw error;
  }
}
