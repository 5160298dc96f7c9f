/** Measures agree with direct computations of their formulas on small random networks. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { measure, type WeightedNetwork } from '../../src/analysis/measures.ts';
import { tries } from '../support/extent.ts';

/** Ties as [a, b, weight]; every actor has at least one. */
type Tie = readonly [number, number, number];

function networkOf(order: number, ties: readonly Tie[]): WeightedNetwork {
  return {
    order,
    from: Int32Array.from(ties, ([a]) => a),
    to: Int32Array.from(ties, ([, b]) => b),
    weight: Float64Array.from(ties, ([, , weight]) => weight),
  };
}

/** A ring, so that every actor has a tie, plus random ties. Weights are those of meetings of 2 to 5. */
const networks = fc.integer({ min: 2, max: 9 }).chain((order) =>
  fc
    .array(
      fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.constantFrom(1, 1 / 2, 1 / 3, 2, 5 / 6)),
    )
    .map((chords) => {
      const ties = new Map<string, Tie>();
      const ring = Array.from({ length: order }, (_, i) => [i, (i + 1) % order, 1] as const);
      for (const [x, y, weight] of [...ring, ...chords]) {
        const [a, b] = [Math.min(x, y), Math.max(x, y)];
        if (a !== b) ties.set(`${a} ${b}`, [a, b, weight]);
      }
      return { order, ties: [...ties.values()] };
    }),
);

/** Every shortest path between two actors, found by trying all paths; lengths in millionths. */
function shortestPaths(order: number, ties: readonly Tie[], from: number, to: number): number[][] {
  const lengths = new Map<string, number>();
  for (const [a, b, weight] of ties) {
    for (const pair of [`${a} ${b}`, `${b} ${a}`]) lengths.set(pair, Math.round(1e6 / weight));
  }
  let best = Infinity;
  let found: number[][] = [];
  const walk = (path: number[], length: number) => {
    const end = path.at(-1)!;
    if (length > best) return;
    if (end === to) {
      if (length < best) [best, found] = [length, []];
      found.push(path);
      return;
    }
    for (let next = 0; next < order; next += 1) {
      const step = lengths.get(`${end} ${next}`);
      if (step !== undefined && !path.includes(next)) walk([...path, next], length + step);
    }
  };
  walk([from], 0);
  return found;
}

function expectClose(actual: Float64Array, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((score, i) => expect(score).toBeCloseTo(expected[i]!, 9));
}

test('DEGREE is the sum of the weights of an actor’s ties', () => {
  fc.assert(
    fc.property(networks, ({ order, ties }) => {
      const expected = Array.from({ length: order }, (_, actor) =>
        ties.reduce((sum, [a, b, weight]) => (a === actor || b === actor ? sum + weight : sum), 0),
      );
      expectClose(measure(networkOf(order, ties), 'DEGREE').scores, expected);
    }),
  );
});

test('BETWEENNESS is the share of shortest paths between two others that lead through an actor', () => {
  fc.assert(
    fc.property(networks, ({ order, ties }) => {
      const expected = Array.from({ length: order }, (_, actor) => {
        let sum = 0;
        for (let a = 0; a < order; a += 1) {
          for (let b = a + 1; b < order; b += 1) {
            if (a === actor || b === actor) continue;
            const paths = shortestPaths(order, ties, a, b);
            sum += paths.filter((path) => path.includes(actor)).length / paths.length;
          }
        }
        return order <= 2 ? 0 : sum / (((order - 1) * (order - 2)) / 2);
      });
      expectClose(measure(networkOf(order, ties), 'BETWEENNESS').scores, expected);
    }),
    tries(60),
  );
});

test('PAGERANK is the share of time a random walk spends, with a jump in 15 of 100 steps', () => {
  fc.assert(
    fc.property(networks, ({ order, ties }) => {
      let scores = Array.from({ length: order }, () => 1 / order);
      const strength = scores.map((_, actor) =>
        ties.reduce((sum, [a, b, weight]) => (a === actor || b === actor ? sum + weight : sum), 0),
      );
      for (let step = 0; step < 500; step += 1) {
        const next = scores.map(() => 0.15 / order);
        for (const [a, b, weight] of ties) {
          next[b]! += (0.85 * scores[a]! * weight) / strength[a]!;
          next[a]! += (0.85 * scores[b]! * weight) / strength[b]!;
        }
        scores = next;
      }
      const { scores: found } = measure(networkOf(order, ties), 'PAGERANK');
      expectClose(found, scores);
      expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    }),
  );
});

describe('COMMUNITY', () => {
  /** Two complete groups of four and one of three, joined by single weak ties. */
  const groups = [
    [3, 4, 5, 6],
    [7, 8, 9, 10],
    [0, 1, 2],
  ];
  const within = groups.flatMap((group) =>
    group.flatMap((a) => group.flatMap((b) => (a < b ? [[a, b, 1] as const] : []))),
  );
  const ties: Tie[] = [...within, [2, 3, 0.1], [6, 7, 0.1]];

  test('finds groups, numbered by size, then by smallest member', () => {
    const { communities, scores } = measure(networkOf(11, ties), 'COMMUNITY');
    expect([...communities!]).toEqual([3, 3, 3, 1, 1, 1, 1, 2, 2, 2, 2]);
    expect([...scores]).toEqual([2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3]);
  });

  test('gives the same communities each time', () => {
    fc.assert(
      fc.property(networks, ({ order, ties: some }) => {
        const network = networkOf(order, some);
        expect(measure(network, 'COMMUNITY')).toEqual(measure(network, 'COMMUNITY'));
      }),
    );
  });
});

test('a network without actors has no scores', () => {
  for (const by of ['DEGREE', 'BETWEENNESS', 'PAGERANK', 'COMMUNITY'] as const) {
    expect(measure(networkOf(0, []), by).scores).toHaveLength(0);
  }
});
