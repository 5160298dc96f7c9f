/** Warns of preferred claims that hide others (model.md §2, rule 1). */
import { canonicalJson } from '../../domain/claims/claims.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { Predicate } from '../../domain/claims/predicates.ts';
import { formatPath } from './paths.ts';
import { isRecorded, placeOf, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

/** Predicates whose claims never hide each other. */
const EACH: readonly Predicate[] = ['name', 'demands', 'sameAs', 'possiblySameAs'];

export function checkPreferred(world: SeedWorld): void {
  const live = world.allClaims.filter(
    ({ claim }) => isLive(claim) && !EACH.includes(claim.predicate),
  );
  // One issue per item lists everything that the item's claims hide.
  const hiding = new Items();
  const hidden = new Items();
  for (const question of groupBy(live, (seed) => questionOf(seed, world)).values()) {
    const preferred = question.filter(({ claim }) => claim.rank === 'preferred');
    const others = question.filter(({ claim }) => claim.rank !== 'preferred');
    for (const seed of preferred) hiding.add(seed, others);
    for (const seed of others) hidden.add(seed, preferred.filter(isRecorded));
  }
  for (const { seed, places } of hiding.all()) {
    const message = `This preferred claim about ${seed.claim.subject} hides the claims at ${places}.`;
    const fix = 'Leave rank out, or rank the wrong claims deprecated.';
    world.object(seed, 'rank', { rule: 'hides', message, fix });
  }
  for (const { seed, places } of hidden.all()) {
    const message = `A preferred claim about ${seed.claim.subject} hides this one: ${places}.`;
    const fix = 'If this one should show, rank it preferred too, or have the other one changed.';
    world.object(seed, 'subject', { rule: 'hides', message, fix });
  }
}

/** Items of the seeds, each with the places of other claims. */
class Items {
  readonly #items = new Map<string, { seed: SeedClaim; places: Set<string> }>();

  add(seed: SeedClaim, others: readonly SeedClaim[]): void {
    if (others.length === 0 || isRecorded(seed)) return;
    const item = `${seed.document.file} ${formatPath(seed.path)}`;
    const entry = this.#items.get(item) ?? { seed, places: new Set() };
    for (const other of others) entry.places.add(placeOf(other));
    this.#items.set(item, entry);
  }

  all(): { readonly seed: SeedClaim; readonly places: string }[] {
    return [...this.#items.values()].map(({ seed, places }) => ({
      seed,
      places: [...places].join(', '),
    }));
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
