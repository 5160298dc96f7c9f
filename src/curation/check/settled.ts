/** Pairs of ids on which somebody has decided whether they are one, and how to write such a decision. */
import type { EntityId } from '../../domain/entities/entities.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import type { SeedWorld } from './world.ts';

/** A key of two ids, in either order. */
export const pairOf = (a: EntityId, b: EntityId) => [a, b].sort().join('|');

/** Pairs of ids that the seeds or the graph call possibly the same, the same, or different. */
export class Settled {
  readonly #world: SeedWorld;
  readonly #pairs: Set<string>;

  constructor(world: SeedWorld) {
    this.#world = world;
    const said = world.allClaims.filter(
      (seed) =>
        isLive(seed.claim) &&
        (seed.claim.predicate === 'possiblySameAs' ||
          (seed.claim.predicate === 'sameAs' && world.isCurators(seed))),
    );
    this.#pairs = new Set(said.map(({ claim }) => this.#keyOf(claim.subject, claim.object!)));
  }

  has(a: EntityId, b: EntityId): boolean {
    return (
      this.#world.canonical(a) === this.#world.canonical(b) || this.#pairs.has(this.#keyOf(a, b))
    );
  }

  #keyOf(a: EntityId, b: EntityId): string {
    return pairOf(this.#world.canonical(a), this.#world.canonical(b));
  }
}

/** What to write about two ids that may be one. `id` gives way to `as` if they are. */
export function decisionFix(world: SeedWorld, id: EntityId, as: EntityId): string {
  const { terms } = world;
  const pair = { id, as };
  // A group belongs to its source, so another source cannot use its id.
  const use = world.typeOf(as) === 'Group' ? '' : `use ${as} in place of ${id}, or `;
  return (
    `If they are one, ${use}${terms.curate('sameAs', pair)}; ` +
    `if they are not, ${terms.curate('sameAs', pair, 'denied')}; ` +
    `if nobody knows, ${terms.curate('possiblySameAs', pair)}.`
  );
}
