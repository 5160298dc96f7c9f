/** Which claims count, as Cypher. The ranks that count are decided in domain/claims/ranks.ts alone. */
import type { Rank } from '../../domain/claims/claims.ts';
import { IDLE_RANKS } from '../../domain/claims/ranks.ts';

/** Whether the claim `v` counts: it is neither deprecated nor only proposed. */
export const isLiveClaim = (v: string) =>
  IDLE_RANKS.map((rank) => `${v}.rank <> '${rank}'`).join(' AND ');

const PENDING: Rank = 'pending';

/** Whether the claim `v` is only proposed. */
export const isPendingClaim = (v: string) => `${v}.rank = '${PENDING}'`;
