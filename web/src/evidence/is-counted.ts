/** Whether a claim counts. */
import type { Rank } from '../generated/claims.ts';

/** A claim that was taken back no longer counts, and one that is only proposed does not yet. */
export const isCounted = ({ rank }: { readonly rank: Rank }): boolean =>
  rank !== 'DEPRECATED' && rank !== 'PENDING';
