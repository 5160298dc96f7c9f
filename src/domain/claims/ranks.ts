/** The curator's rank on claims: deprecated claims never count, preferred ones hide their rivals (model.md §2, rule 1). */
import type { Claim } from './claims.ts';
import { groupBy } from '../lists/group-by.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import { stageOf } from '../events/stages.ts';

/**
 * The claims that count among those that answer one question: the preferred ones, or else all that
 * are not deprecated.
 */
export function counting<T extends Pick<Claim, 'rank'>>(claims: readonly T[]): T[] {
  const live = claims.filter(({ rank }) => rank !== 'deprecated');
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
