/** Warns of ids that may be the same: groups of two sources at one event, and meetings of one pair on one day. */
import { isLive } from '../../domain/claims/ranks.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { ALL_KNOWN, isKnown } from '../../domain/time/knowledge.ts';
import { likelyDuplicates, likelySameMeeting } from '../../domain/entities/likely-same.ts';
import type { PairState } from '../../domain/pairs/pairs.ts';
import { project } from '../../domain/projection.ts';
import { isRecorded, placeOf, type SeedClaim } from './placed.ts';
import { decisionFix, pairOf, type Settled } from './settled.ts';
import type { SeedWorld } from './world.ts';

/** Involvements that are not denied, by event. */
function involvements(world: SeedWorld): Map<EntityId, SeedClaim[]> {
  const told = world.allClaims.filter(
    ({ claim }) => claim.predicate === 'involvedIn' && claim.modality !== 'denied' && isLive(claim),
  );
  return groupBy(told, ({ claim }) => world.canonical(claim.object!));
}

/**
 * Warns of two groups at one event: a group belongs to its source, and another source may mean the
 * same people.
 */
export function checkGroups(world: SeedWorld, settled: Settled): void {
  for (const [event, all] of involvements(world)) {
    const told = all.filter(({ claim }) => world.typeOf(claim.subject) === 'Group');
    const seen = new Map<EntityId, SeedClaim>();
    for (const seed of told) {
      const id = world.canonical(seed.claim.subject);
      if (seen.has(id)) continue;
      const other = isRecorded(seed)
        ? undefined
        : [...seen].find(
            ([earlier]) =>
              scopeOf(world, earlier) !== scopeOf(world, id) && !settled.has(earlier, id),
          );
      seen.set(id, seed);
      if (other === undefined) continue;
      const [earlier, first] = other;
      const message = `${earlier} (${placeOf(first)}) and ${id} are both at ${event}; the two sources may mean the same group.`;
      const fix = decisionFix(world, id, earlier);
      world.object(seed, 'subject', { rule: 'possibleDuplicate', message, fix });
    }
  }
}

const scopeOf = (world: SeedWorld, id: EntityId) => world.declared(id)?.declaration.scope;

/** Warns of two meetings of the same two actors whose dates overlap, in the seeds or between them and the graph. */
export async function checkMeetings(world: SeedWorld, settled: Settled): Promise<void> {
  const known = project(world.records).pairs.flatMap(({ spans }) =>
    spans.filter((span) => isKnown(span, ALL_KNOWN) && !span.ofRole),
  );
  const told = involvements(world);
  const seedsOf = (meeting: EntityId) =>
    (told.get(meeting) ?? []).filter((seed) => !isRecorded(seed));
  const asked = new Set<string>();
  const ask = (pair: PairState, other: EntityId, where = '') => {
    const seed = newestOf(world, [...seedsOf(pair.meeting), ...seedsOf(other)]);
    const key = pairOf(pair.meeting, other);
    if (seed === undefined || asked.has(key) || settled.has(pair.meeting, other)) return;
    asked.add(key);
    const message =
      `${pair.a.id} and ${pair.b.id} are both at ${pair.meeting} and at ${other}${where}, ` +
      'whose dates overlap; the two may be one meeting.';
    const isOurs = seedsOf(other).length > 0 && !world.recorded.entities.has(other);
    const fix = isOurs
      ? decisionFix(world, other, pair.meeting)
      : decisionFix(world, pair.meeting, other);
    world.object(seed, 'object', { rule: 'possibleDuplicate', message, fix });
  };
  for (const meetings of groupBy(known, ({ a, b }) => pairOf(a.id, b.id)).values()) {
    for (const [one, other] of likelyDuplicates(meetings)) ask(one, other.meeting);
  }
  const ours = known.filter(({ meeting }) => seedsOf(meeting).length > 0);
  const found = await world.recorded.findMeetings(
    ours.map((meeting) => ({ a: meeting.a.id, b: meeting.b.id, meeting })),
  );
  const byKey = new Map(ours.map((pair) => [keyOf(pair), pair]));
  for (const {
    asked: { a, b, meeting },
    meeting: other,
  } of found) {
    const pair = byKey.get(`${a} ${b} ${meeting.meeting}`);
    if (pair !== undefined && likelySameMeeting(pair, other))
      ask(pair, other.meeting, ' (in the graph)');
  }
}

const keyOf = ({ a, b, meeting }: PairState) => `${a.id} ${b.id} ${meeting}`;

function newestOf(world: SeedWorld, seeds: readonly SeedClaim[]): SeedClaim | undefined {
  return seeds.reduce<SeedClaim | undefined>(
    (a, b) => (a === undefined || world.knownFrom(b) > world.knownFrom(a) ? b : a),
    undefined,
  );
}
