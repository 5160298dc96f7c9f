/** The arithmetic of the harness: percentiles, totals over rounds, and equality of answers. */
import { describe, expect, it } from 'vitest';
import { canonical, difference } from '../../bench/compare.ts';
import { median, percentile, sumUp } from '../../bench/measure/statistics.ts';
import { table } from '../../bench/report.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('a percentile', () => {
  it('is the smallest value that at least the share of all values does not exceed', () => {
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(upTo(100), share))).toEqual([
      50, 95, 99, 100,
    ]);
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
    expect(percentile([7], 0.99)).toBe(7);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('rounds', () => {
  it('are computed from all requests and all seconds', () => {
    const rounds = [
      { latencies: [1, 2, 3], failures: [], seconds: 1, cpuMs: 6 },
      { latencies: [10], failures: ['timed out'], seconds: 1, cpuMs: 2 },
    ];
    expect(sumUp(rounds)).toEqual({
      requests: 4,
      failed: 1,
      throughput: 2,
      p50: 2,
      p95: 10,
      p99: 10,
      cpu: 2,
    });
    expect(sumUp([{ ...rounds[0]!, cpuMs: null }]).cpu).toBeNull();
  });
});

describe('two answers', () => {
  it('are equal with keys in any order, and with null for absent keys', () => {
    expect(canonical({ b: [1, null], a: { c: undefined } })).toBe('{"a":{},"b":[1,null]}');
    expect(difference({ a: 1, b: null }, { a: 1 })).toBeNull();
  });

  it('differ at the first different path', () => {
    expect(difference([{ id: 'x', n: 1 }], [{ id: 'x', n: 2 }])).toContain('"n":2');
    expect(difference([1, 2], [2, 1])).not.toBeNull();
  });
});

describe('a table', () => {
  it('is Markdown, with a dash for missing measurements', () => {
    expect(table(['Question', 'ms'], [['pair', null]])).toBe(
      '| Question |  ms |\n| -------- | --: |\n| pair     |   – |',
    );
  });
});
