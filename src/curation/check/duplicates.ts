/** Warns of ids that may be the same: groups of two sources at one event, and meetings of one pair on one day. */
import { isLive } from '../../domain/claims/ranks.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { ALL_KNOWN, isKnown } from '../../domain/time/knowledge.ts';
import { likelyDuplicates } from '../../domain/entities/likely-same.ts';
import { project } from '../../domain/projection.ts';
import { placeOf, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

export function checkDuplicates(world: SeedWorld): void {
  const settled = settledPairs(world);
  checkGroups(world, settled);
  checkMeetings(world, settled);
}

const pairOf = (a: EntityId, b: EntityId) => [a, b].sort().join('|');
const fixIn = ({ terms }: SeedWorld) =>
  `If they may be the same, say so with sameAs or possiblySameAs. If not, ${terms.denySameAs}.`;

/** Pairs of ids that the seeds already call possibly the same, the same, or different. */
function settledPairs(world: SeedWorld): Set<string> {
  const said = world.claims.filter(
    (seed) =>
      isLive(seed.claim) &&
      (seed.claim.predicate === 'possiblySameAs' ||
        (seed.claim.predicate === 'sameAs' && world.isOurs(seed))),
  );
  return new Set(
    said.map(({ claim }) => pairOf(world.canonical(claim.subject), world.canonical(claim.object!))),
  );
}

/** Involvements that are not denied. */
function involvements(world: SeedWorld): SeedClaim[] {
  return world.claims.filter(
    ({ claim }) => claim.predicate === 'involvedIn' && claim.modality !== 'denied' && isLive(claim),
  );
}

/**
 * Warns of two groups at one event: a group belongs to its source, and another source may mean the
 * same people.
 */
function checkGroups(world: SeedWorld, settled: ReadonlySet<string>): void {
  const ofGroups = involvements(world).filter(
    ({ claim }) => world.typeOf(claim.subject) === 'Group',
  );
  for (const [event, told] of groupBy(ofGroups, ({ claim }) => world.canonical(claim.object!))) {
    const seen = new Map<EntityId, SeedClaim>();
    for (const seed of told) {
      const id = world.canonical(seed.claim.subject);
      if (seen.has(id)) continue;
      const other = [...seen].find(
        ([earlier]) =>
          scopeOf(world, earlier) !== scopeOf(world, id) && !settled.has(pairOf(earlier, id)),
      );
      seen.set(id, seed);
      if (other === undefined) continue;
      const [earlier, first] = other;
      const message = `${earlier} (${placeOf(first)}) and ${id} are both at ${event}; the two sources may mean the same group.`;
      world.object(seed, 'subject', { rule: 'possibleDuplicate', message, fix: fixIn(world) });
    }
  }
}

const scopeOf = (world: SeedWorld, id: EntityId) => world.entities.get(id)?.declaration.scope;

/** Warns of two meetings of the same two actors whose dates overlap. */
function checkMeetings(world: SeedWorld, settled: ReadonlySet<string>): void {
  const known = project(world.records).pairs.flatMap(({ spans }) =>
    spans.filter((span) => isKnown(span, ALL_KNOWN) && !span.ofRole),
  );
  const told = groupBy(involvements(world), ({ claim }) => world.canonical(claim.object!));
  const asked = new Set<string>();
  for (const meetings of groupBy(known, ({ a, b }) => pairOf(a.id, b.id)).values()) {
    for (const [one, other] of likelyDuplicates(meetings)) {
      const pair = pairOf(one.meeting, other.meeting);
      if (asked.has(pair) || settled.has(pair)) continue;
      asked.add(pair);
      const message =
        `${one.a.id} and ${one.b.id} are both at ${one.meeting} and at ${other.meeting}, ` +
        'whose dates overlap; the two may be one meeting.';
      const seeds = [one, other].flatMap(({ meeting }) => told.get(meeting) ?? []);
      world.object(newestOf(world, seeds), 'object', {
        rule: 'possibleDuplicate',
        message,
        fix: fixIn(world),
      });
    }
  }
}

function newestOf(world: SeedWorld, seeds: readonly SeedClaim[]): SeedClaim {
  return seeds.reduce((a, b) => (world.knownFrom(b) > world.knownFrom(a) ? b : a));
}
