/** Merges: `sameAs` claims map the ids a source states to one canonical id. */
import type { Claim } from './claims.ts';
import type { EntityId } from './entities.ts';

/** Maps every stated id to its canonical one; ids that were never merged map to themselves. */
export interface Identity {
  readonly canonical: (id: EntityId) => EntityId;
  /** Canonical id → the ids merged into it, ascending. */
  readonly merged: ReadonlyMap<EntityId, readonly EntityId[]>;
}

/**
 * Reads the merges from asserted, undeprecated `sameAs` claims: `a sameAs b` makes b the winner.
 * Where several ids win against each other (a cycle), the smallest id is canonical, so that the
 * answer never depends on the order of the claims. Merges are timeless.
 */
export function identityOf(claims: Iterable<Claim>): Identity {
  const parent = new Map<EntityId, EntityId>();
  const losers = new Set<EntityId>();
  const root = (id: EntityId): EntityId => {
    let top = id;
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next;
    return top;
  };
  for (const { predicate, modality, rank, subject, object } of claims) {
    if (predicate !== 'sameAs' || modality !== 'asserted' || rank === 'deprecated') continue;
    if (object === undefined || subject === object) continue;
    losers.add(subject);
    const [a, b] = [root(subject), root(object)];
    if (a !== b) parent.set(a, b);
  }
  const members = new Map<EntityId, EntityId[]>();
  for (const id of new Set([...parent.keys(), ...parent.values()])) {
    const group = members.get(root(id)) ?? [];
    group.push(id);
    members.set(root(id), group);
  }
  const canonicalOf = new Map<EntityId, EntityId>();
  const merged = new Map<EntityId, readonly EntityId[]>();
  for (const group of members.values()) {
    const ascending = [...group].sort();
    const winner = ascending.find((id) => !losers.has(id)) ?? ascending[0]!;
    merged.set(
      winner,
      ascending.filter((id) => id !== winner),
    );
    for (const id of group) canonicalOf.set(id, winner);
  }
  return { canonical: (id) => canonicalOf.get(id) ?? id, merged };
}
