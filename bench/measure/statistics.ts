/** Percentiles and sums of what was measured. */

/** The nearest-rank percentile: the smallest value that at least `share` of the values do not exceed; NaN if none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** What one round measured for one subject, one question and one concurrency. */
export interface Round {
  /** The latency of every answered request, in ms. */
  readonly latencies: readonly number[];
  /** The error message of every other request. */
  readonly failures: readonly string[];
  readonly seconds: number;
  /** Processor time of the server's process in ms; null if the system does not provide it. */
  readonly cpuMs: number | null;
}

/** All rounds of one subject, one question and one concurrency. */
export interface Measured {
  /** Answered requests. Failed ones are counted separately. */
  readonly requests: number;
  readonly failed: number;
  /** Answered requests per second. */
  readonly throughput: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time of the server per answered request, in ms. */
  readonly cpu: number | null;
}

export function sumUp(rounds: readonly Round[]): Measured {
  const latencies = rounds.flatMap((round) => round.latencies);
  const seconds = rounds.reduce((sum, round) => sum + round.seconds, 0);
  const known = rounds.flatMap(({ cpuMs }) => cpuMs ?? []);
  const cpu = known.length === rounds.length ? known.reduce((sum, each) => sum + each, 0) : null;
  return {
    requests: latencies.length,
    failed: rounds.reduce((sum, { failures }) => sum + failures.length, 0),
    throughput: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    cpu: cpu === null ? null : cpu / latencies.length,
  };
}
