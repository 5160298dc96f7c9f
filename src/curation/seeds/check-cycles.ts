/** Finds cycles of wholes and of merges: neither a part of itself nor a merge in a circle has an answer. */
import type { EntityId } from '../../domain/entities.ts';
import type { Predicate } from '../../domain/predicates.ts';
import type { SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

const FIXES: readonly (readonly [Predicate, string])[] = [
  ['partOf', 'Decide which is the whole, and leave the other claim out.'],
  ['sameAs', 'Decide which id wins, and let every other point to it.'],
];

export function checkCycles(world: SeedWorld): void {
  for (const [predicate, fix] of FIXES) {
    const next = new Map<EntityId, Set<EntityId>>();
    for (const seed of world.claims.filter((other) => counts(other, predicate))) {
      const { subject, object } = seed.claim;
      const way = wayBack(next, object!, subject);
      if (way !== null) {
        const message = `${predicate} leads in a circle: ${[subject, ...way].join(' → ')}.`;
        world.object(seed, 'object', 'cycle', message, fix);
        continue;
      }
      next.set(subject, (next.get(subject) ?? new Set()).add(object!));
    }
  }
}

function counts({ claim }: SeedClaim, predicate: Predicate): boolean {
  const { modality, rank, subject, object } = claim;
  const isLive = modality === 'asserted' && rank !== 'deprecated';
  return claim.predicate === predicate && isLive && object !== undefined && subject !== object;
}

/** The ids from `from` to `to`, both included, or null where none lead there. */
function wayBack(
  next: ReadonlyMap<EntityId, ReadonlySet<EntityId>>,
  from: EntityId,
  to: EntityId,
): EntityId[] | null {
  const seen = new Set<EntityId>();
  const ways: EntityId[][] = [[from]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    const last = way.at(-1)!;
    if (last === to) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const id of next.get(last) ?? []) ways.push([...way, id]);
  }
  return null;
}
