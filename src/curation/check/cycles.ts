/** Finds cycles: something that is a part of itself, and merges that lead in a circle. */
import type { EntityId } from '../../domain/entities/entities.ts';
import { identityOf } from '../../domain/claims/identity.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import type { Predicate } from '../../domain/claims/predicates.ts';
import { isRecorded, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

const FIXES: readonly (readonly [Predicate, string])[] = [
  ['partOf', 'Decide which is the whole, and leave the other claim out; or undo the merge.'],
  ['sameAs', 'Decide which id stays, and let all others point to it.'],
];

export function checkCycles(world: SeedWorld): void {
  const { canonical, merged } = identityOf(world.allClaims.map(({ claim }) => claim));
  for (const [predicate, fix] of FIXES) {
    // Merges relate ids as stated; parts and wholes are compared by canonical ids.
    const idOf = predicate === 'sameAs' ? (id: EntityId) => id : canonical;
    const next = new Map<EntityId, Set<EntityId>>();
    for (const seed of world.allClaims.filter((other) => counts(other, predicate))) {
      const [from, to] = [idOf(seed.claim.subject), idOf(seed.claim.object!)];
      const path = pathBetween(next, to, from);
      if (path !== null) {
        const circle = [from, ...path];
        const losers = (id: EntityId) => (merged.get(id) ?? []).map((loser) => `${loser} is ${id}`);
        const merges = predicate === 'sameAs' ? [] : [...new Set(circle)].flatMap(losers);
        const after = merges.length === 0 ? '' : ` (${merges.join(', ')})`;
        const message = `${predicate} leads in a circle: ${circle.join(' → ')}${after}.`;
        // Relationships of the graph alone lead in a circle only by merges of the seeds.
        const place = isRecorded(seed) ? mergeInto(world, new Set(circle.map(canonical))) : seed;
        if (place !== undefined) world.object(place, 'object', { rule: 'cycle', message, fix });
        continue;
      }
      next.set(from, (next.get(from) ?? new Set()).add(to));
    }
  }
}

/** The first merge of the seeds that joins ids to one of these. */
function mergeInto(world: SeedWorld, winners: ReadonlySet<EntityId>): SeedClaim | undefined {
  return world.claims.find(
    (seed) => counts(seed, 'sameAs') && winners.has(world.canonical(seed.claim.subject)),
  );
}

function counts({ claim }: SeedClaim, predicate: Predicate): boolean {
  const { modality, subject, object } = claim;
  const isSaid = modality === 'asserted' && isLive(claim);
  return claim.predicate === predicate && isSaid && object !== undefined && subject !== object;
}

/** The ids on a path from `from` to `to`, both included; null if there is no path. */
function pathBetween(
  next: ReadonlyMap<EntityId, ReadonlySet<EntityId>>,
  from: EntityId,
  to: EntityId,
): EntityId[] | null {
  const seen = new Set<EntityId>();
  const paths: EntityId[][] = [[from]];
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    const last = path.at(-1)!;
    if (last === to) return path;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const id of next.get(last) ?? []) paths.push([...path, id]);
  }
  return null;
}
