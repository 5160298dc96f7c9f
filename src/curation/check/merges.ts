/** Refuses a merge of two entities that curators hold different (model.md §7). */
import { identityOf } from '../../domain/claims/identity.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import { isRecorded, placeOf, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

export function checkMerges(world: SeedWorld): void {
  // Only the curators' denials bind; a source that denies a merge does not prevent it.
  const decisions = world.allClaims.filter(
    (seed) =>
      seed.claim.predicate === 'sameAs' &&
      seed.claim.modality === 'denied' &&
      isLive(seed.claim) &&
      world.isCurators(seed) &&
      !world.isRetracted(seed.claim.source),
  );
  const merges = world.asserted('sameAs').filter(({ claim }) => !world.isRetracted(claim.source));
  for (const decision of decisions.filter((each) => joins(merges, each))) {
    const merge = merges.find((_, index) => joins(merges.slice(0, index + 1), decision))!;
    const { subject, object, summary } = decision.claim;
    if (isRecorded(merge)) {
      const message = `This holds ${subject} and ${object} different, which ${placeOf(merge)} merges.`;
      const fix = 'Leave the decision out, or take back the merge.';
      world.object(decision, 'object', { rule: 'heldDifferent', message, fix });
    } else {
      const message = `This merges ${subject} and ${object}, which ${placeOf(decision)} holds different: ${summary}`;
      const fix = 'Leave the merge out, or take back the decision that they differ.';
      world.object(merge, 'object', { rule: 'heldDifferent', message, fix });
    }
  }
}

function joins(merges: readonly SeedClaim[], { claim: { subject, object } }: SeedClaim): boolean {
  const { canonical } = identityOf(merges.map(({ claim }) => claim));
  // An id that is held different from itself is refused as such: see references.ts.
  return object !== undefined && subject !== object && canonical(subject) === canonical(object);
}
