/** Refuses a merge of two entities that the curators hold different (model.md §7). */
import { identityOf } from '../../domain/claims/identity.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import { placeOf, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

export function checkMerges(world: SeedWorld): void {
  // Only the curators' denials bind; a source that denies a merge does not prevent it.
  const decisions = world.claims.filter(
    (seed) =>
      seed.claim.predicate === 'sameAs' &&
      seed.claim.modality === 'denied' &&
      isLive(seed.claim) &&
      world.isOurs(seed),
  );
  const merges = world.asserted('sameAs').filter(({ claim }) => !world.isRetracted(claim.source));
  for (const decision of decisions) {
    const merge = merges.find((_, index) => joins(merges.slice(0, index + 1), decision));
    if (merge === undefined) continue;
    const { subject, object, summary } = decision.claim;
    const message = `This merges ${subject} and ${object}, which ${placeOf(decision)} holds different: ${summary}`;
    const fix = 'Leave the merge out, or take back the decision that they differ.';
    world.object(merge, 'object', { rule: 'heldDifferent', message, fix });
  }
}

function joins(merges: readonly SeedClaim[], { claim: { subject, object } }: SeedClaim): boolean {
  const { canonical } = identityOf(merges.map(({ claim }) => claim));
  return object !== undefined && canonical(subject) === canonical(object);
}
