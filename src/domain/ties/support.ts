/** How well claims support a relationship without a stage, and what several such relationships support together. */

/**
 * Strongest first, in the order that model.md §2 gives the statuses of pairs: HELD, DISPUTED, ALLEGED. Of what is
 * disputed, a source itself says that it is so. Of what is alleged, no source does.
 */
export const SUPPORTS = ['ASSERTED', 'DISPUTED', 'ALLEGED'] as const;
export type Support = (typeof SUPPORTS)[number];

/** The support of what holds only if all of some things hold: that of the most doubtful one. */
export function weakestSupport(supports: readonly Support[]): Support {
  return SUPPORTS.findLast((support) => supports.includes(support)) ?? 'ASSERTED';
}

/** The support of what holds if one of some things holds: that of the best supported one. */
export function firmestSupport(supports: readonly Support[]): Support {
  return SUPPORTS.find((support) => supports.includes(support)) ?? 'ASSERTED';
}
