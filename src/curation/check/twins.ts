/** Warns of entities of one type that bear one name under two ids. */
import type { EntityId, EntityType } from '../../domain/entities/entities.ts';
import { nameKeyOf } from '../../domain/entities/names.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { isRecorded, placeOf, type SeedClaim } from './placed.ts';
import { mayBeOnePost } from './recorded.ts';
import { decisionFix, pairOf, type Settled } from './settled.ts';
import type { SeedWorld } from './world.ts';

/** Types of which a name tells little: a group belongs to its source, and many meetings have one title. */
const NAMED_ALIKE: readonly EntityType[] = ['Group', 'Meeting'];

/** With how many bearers of its name an entity is compared; more are no help to anybody. */
const COMPARED = 20;

export async function checkNamesakes(world: SeedWorld, settled: Settled): Promise<void> {
  const namesakes = new Namesakes(world, settled);
  const names = world.asserted('name').filter((seed) => canTell(world, seed));
  const groups = groupBy(names, ({ claim }) => {
    return `${world.typeOf(claim.subject)} ${nameKeyOf(String(claim.value))}`;
  });
  for (const bearers of groups.values()) {
    const seen = new Map<EntityId, SeedClaim>();
    for (const seed of bearers) {
      const id = world.canonical(seed.claim.subject);
      if (seen.has(id) || seen.size >= COMPARED) continue;
      for (const [other, first] of seen) {
        if (mayBeOnePost(namesakes.postsOf(id), namesakes.postsOf(other)))
          namesakes.ask(seed, other, placeOf(first));
      }
      seen.set(id, seed);
    }
  }
  // What other data sets speak of has been compared when they were loaded.
  const ours = names.filter(
    (seed) => !isRecorded(seed) && !world.recorded.entities.has(seed.claim.subject),
  );
  const byName = new Map(ours.map((seed) => [`${seed.claim.subject} ${seed.claim.value}`, seed]));
  const found = await world.recorded.findNamed(
    [...byName.values()].map(({ claim }) => ({
      id: claim.subject,
      type: world.typeOf(claim.subject)!,
      name: String(claim.value),
      posts: namesakes.postsOf(claim.subject),
    })),
  );
  for (const {
    asked: { id, name },
    id: other,
    name: theirs,
  } of found) {
    const seed = byName.get(`${id} ${name}`);
    const where = theirs === name ? 'in the graph' : `in the graph as "${theirs}"`;
    if (seed !== undefined) namesakes.ask(seed, other, where);
  }
}

/** Whether a claim gives a name that tells its bearer from others. */
function canTell(world: SeedWorld, { claim }: SeedClaim): boolean {
  const type = world.typeOf(claim.subject);
  if (type === undefined || NAMED_ALIKE.includes(type)) return false;
  return claim.qualifiers.kind !== 'short' && nameKeyOf(String(claim.value)) !== '';
}

/** Asks once about each pair of namesakes. */
class Namesakes {
  readonly #world: SeedWorld;
  readonly #settled: Settled;
  readonly #asked = new Set<string>();
  /** Role → the organizations in which it is a post. */
  readonly #posts: ReadonlyMap<EntityId, readonly SeedClaim[]>;

  constructor(world: SeedWorld, settled: Settled) {
    this.#world = world;
    this.#settled = settled;
    this.#posts = groupBy(world.asserted('postIn'), ({ claim }) => world.canonical(claim.subject));
  }

  /** The organizations in which a role is a post; none for anything else. */
  postsOf(role: EntityId): EntityId[] {
    const posts = this.#posts.get(this.#world.canonical(role)) ?? [];
    return posts.map(({ claim }) => this.#world.canonical(claim.object!));
  }

  ask(seed: SeedClaim, other: EntityId, where: string): void {
    const { subject: id, value } = seed.claim;
    const key = pairOf(id, other);
    if (isRecorded(seed) || this.#asked.has(key) || this.#settled.has(id, other)) return;
    this.#asked.add(key);
    const message = `${id} has a name of ${other} (${where}): "${String(value)}".`;
    const fix = decisionFix(this.#world, id, other);
    this.#world.object(seed, 'subject', { rule: 'possibleDuplicate', message, fix });
  }
}
