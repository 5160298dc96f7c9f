/** How well a score tells the pairs of names that are one bearer's from those that are not. */

/** A labelled pair of names with the score that a scorer gives it. */
export interface ScoredPair {
  readonly category: string;
  readonly isSame: boolean;
  readonly score: number;
}

export interface Quality {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of true pairs found at the threshold that finds most while at most 5 % of what it finds is wrong. */
  readonly recallAt95: number;
}

/** The quality of a score whose pairs from `threshold` on count as found. */
export function qualityOf(pairs: readonly ScoredPair[], threshold: number): Quality {
  const { precision, recall } = foundFrom(pairs, threshold);
  const thresholds = [...new Set(pairs.map(({ score }) => score))];
  const precise = thresholds
    .map((each) => foundFrom(pairs, each))
    .filter((found) => found.precision >= 0.95);
  return {
    pairs: pairs.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    recallAt95: Math.max(0, ...precise.map((found) => found.recall)),
  };
}

function foundFrom(pairs: readonly ScoredPair[], threshold: number) {
  const found = pairs.filter(({ score }) => score >= threshold);
  const right = found.filter(({ isSame }) => isSame).length;
  const all = pairs.filter(({ isSame }) => isSame).length;
  return {
    precision: found.length === 0 ? 0 : right / found.length,
    recall: all === 0 ? 0 : right / all,
  };
}
