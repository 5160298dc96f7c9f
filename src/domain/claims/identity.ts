/** Merges: `sameAs` claims map the ids that sources state to canonical ids. */
import type { Claim } from './claims.ts';
import type { EntityId } from '../entities/entities.ts';
import { isLive } from './ranks.ts';

/** Maps every stated id to its canonical one; ids that were never merged map to themselves. */
export interface Identity {
  readonly canonical: (id: EntityId) => EntityId;
  /** Canonical id → the ids merged into it, ascending. */
  readonly merged: ReadonlyMap<EntityId, readonly EntityId[]>;
  /** Canonical id → the claims that joined others to it, ascending. */
  readonly decisions: ReadonlyMap<EntityId, readonly string[]>;
}

/** The fields of a merge decision that decide. */
export type Decision = Pick<Claim, 'id' | 'predicate' | 'modality' | 'rank' | 'subject' | 'object'>;

/**
 * Reads the merges from asserted `sameAs` claims that are live: `a sameAs b` makes b canonical.
 * The caller leaves out the claims of retracted sources, which never merge. If merges form a cycle, the
 * smallest id is canonical, so that the answer never depends on the order of the claims. Merges are
 * timeless.
 */
export function identityOf(claims: Iterable<Decision>): Identity {
  const parent = new Map<EntityId, EntityId>();
  const losers = new Set<EntityId>();
  const root = (id: EntityId): EntityId => {
    let top = id;
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next;
    return top;
  };
  const made: Decision[] = [];
  for (const claim of claims) {
    const { predicate, modality, subject, object } = claim;
    if (predicate !== 'sameAs' || modality !== 'asserted' || !isLive(claim)) continue;
    if (object === undefined || subject === object) continue;
    losers.add(subject);
    made.push(claim);
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
  const decisions = new Map<EntityId, string[]>();
  for (const { id, subject } of made) {
    const winner = canonicalOf.get(subject)!;
    const own = decisions.get(winner) ?? [];
    own.push(id);
    decisions.set(winner, own.sort());
  }
  return { canonical: (id) => canonicalOf.get(id) ?? id, merged, decisions };
}
