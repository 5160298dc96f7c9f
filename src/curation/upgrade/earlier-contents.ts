/** The content of a claim as earlier schema versions wrote it. Its id is the hash of that content, and stays. */
import type { ClaimContent } from '../../domain/claims/claims.ts';

/**
 * The contents from which earlier versions may have made the id. Up to schema version 4, the form of a
 * meeting was a property without a stage.
 */
export function earlierContents(claim: ClaimContent): ClaimContent[] {
  if (claim.predicate !== 'format') return [];
  return [{ ...claim, predicate: 'property', qualifiers: { which: 'format' } }];
}
