/** What a claim said in the words of earlier schema versions: its id is the hash of that, and stays. */
import type { ClaimContent } from '../../domain/claims/claims.ts';

/**
 * The contents from which earlier versions may have made the id. Up to schema version 4, the form of a
 * meeting was a property without a stage.
 */
export function earlierContents(claim: ClaimContent): ClaimContent[] {
  if (claim.predicate !== 'format') return [];
  return [{ ...claim, predicate: 'property', qualifiers: { which: 'format' } }];
}
