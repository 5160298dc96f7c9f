/** The curator's rank on claims: which claims count, and which preferred ones hide their rivals (model.md §2, rule 1). */
import { RANKS, type Claim, type Rank } from './claims.ts';
import { groupBy } from '../lists/group-by.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import { stageOf } from '../events/stages.ts';

const LIVE: readonly Rank[] = ['preferred', 'normal'];

/** The ranks of claims that count for nothing. */
export const IDLE_RANKS: readonly Rank[] = RANKS.filter((rank) => !LIVE.includes(rank));

/** Whether a claim counts. A deprecated claim no longer does, and a pending one does not yet. */
export const isLive = ({ rank }: Pick<Claim, 'rank'>): boolean => LIVE.includes(rank);

/** Whether a claim is only proposed. It is recorded, and decides nothing until it is stated without this rank. */
export const isPending = ({ rank }: Pick<Claim, 'rank'>): boolean => rank === 'pending';

/** Whether a claim was taken back: it was a mistake, or nobody states it any longer. */
export const isDeprecated = ({ rank }: Pick<Claim, 'rank'>): boolean => rank === 'deprecated';

/** The rank that prevails if data sets rank one claim differently. */
export const prevailing = (ranks: readonly Rank[]): Rank | undefined =>
  RANKS.findLast((rank) => ranks.includes(rank));

/**
 * The claims that count among those that answer one question: the preferred ones, or else all that
 * are live.
 */
export function counting<T extends Pick<Claim, 'rank'>>(claims: readonly T[]): T[] {
  const live = claims.filter(isLive);
  const preferred = live.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : live;
}

/**
 * The claims that count, if a preferred claim hides only claims of the same subject, predicate,
 * object and stage.
 */
export function countingByStage(claims: readonly KnownClaim[]): KnownClaim[] {
  if (claims.every(({ rank }) => rank === 'normal')) return [...claims];
  const questions = groupBy(
    claims,
    (claim) => `${claim.predicate}|${claim.subject}|${claim.object ?? ''}|${stageOf(claim) ?? ''}`,
  );
  return [...questions.values()].flatMap(counting);
}
