/** Lists of ids as answers hold them: each id once, ascending, whatever the order of loading. */
import type { KnownClaim } from '../time/knowledge.ts';

export const ascending = <T extends string>(list: readonly T[]): T[] => [...new Set(list)].sort();

/** The ids of claims, each once and ascending. */
export const idsOf = (claims: readonly KnownClaim[]): string[] =>
  ascending(claims.map(({ id }) => id));
