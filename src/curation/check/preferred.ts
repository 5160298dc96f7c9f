/** Warns of preferred claims that hide others (model.md §2, rule 1). */
import { canonicalJson } from '../../domain/claims/claims.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { Predicate } from '../../domain/claims/predicates.ts';
import { formatPath } from './paths.ts';
import { placeOf, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

/** Predicates whose claims never hide each other. */
const EACH: readonly Predicate[] = ['name', 'demands', 'sameAs', 'possiblySameAs'];

export function checkPreferred(world: SeedWorld): void {
  const live = world.claims.filter(({ claim }) => isLive(claim) && !EACH.includes(claim.predicate));
  // One issue per item lists everything that the item's claims hide.
  const hidden = new Map<string, { seed: SeedClaim; places: Set<string> }>();
  for (const question of groupBy(live, (seed) => questionOf(seed, world)).values()) {
    const others = question.filter(({ claim }) => claim.rank !== 'preferred');
    if (others.length === 0 || others.length === question.length) continue;
    for (const seed of question) {
      if (seed.claim.rank !== 'preferred') continue;
      const item = `${seed.document.file} ${formatPath(seed.path)}`;
      const entry = hidden.get(item) ?? { seed, places: new Set() };
      for (const other of others) entry.places.add(placeOf(other));
      hidden.set(item, entry);
    }
  }
  for (const { seed, places } of hidden.values()) {
    const message = `This preferred claim about ${seed.claim.subject} hides the claims at ${[...places].join(', ')}.`;
    const fix = 'Leave rank out, or rank the wrong claims deprecated.';
    world.object(seed, 'rank', { rule: 'hides', message, fix });
  }
}

/**
 * A key that claims share if a preferred one hides the others: made of subject, predicate, stage
 * and the like.
 */
function questionOf({ claim }: SeedClaim, world: SeedWorld): string {
  const { subject, predicate, object, value, qualifiers } = claim;
  const { stage, which, language, of, charge, capacity } = qualifiers;
  return canonicalJson([
    predicate,
    world.canonical(subject),
    object === undefined ? null : world.canonical(object),
    predicate === 'stage' ? value : stage,
    predicate === 'description' ? language : which,
    predicate === 'stage' ? [of, charge] : predicate === 'partyTo' ? capacity : null,
  ]);
}
