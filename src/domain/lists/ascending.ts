/** Lists of ids as answers hold them: each once, ascending, whatever the order of loading. */
import type { KnownClaim } from '../time/knowledge.ts';

export const ascending = <T extends string>(list: readonly T[]): T[] => [...new Set(list)].sort();

/** The claims that something rests on. */
export const idsOf = (claims: readonly KnownClaim[]): string[] =>
  ascending(claims.map(({ id }) => id));
