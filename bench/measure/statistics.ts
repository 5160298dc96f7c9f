/** Percentiles and ratios of what was measured. */

/** The smallest value that at least `share` of the values do not exceed (nearest rank); NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** What was seen of one subject, one question and one concurrency, in one round. */
export interface Round {
  /** Latency of every request that was answered, in ms. */
  readonly latencies: readonly number[];
  /** What was said of every request that was not. */
  readonly failures: readonly string[];
  readonly seconds: number;
  /** Processor time of the server's process, in ms; null where the system does not say. */
  readonly cpuMs: number | null;
}

/** All rounds of one subject, one question and one concurrency. */
export interface Measured {
  /** Requests answered, and those that failed. */
  readonly requests: number;
  readonly failed: number;
  /** Requests answered a second. */
  readonly throughput: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time of the server a request, in ms. */
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
