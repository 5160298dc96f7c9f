/** Asks about ids that may be one: groups of two sources at one event, and meetings of the same two on one day. */
import type { EntityId } from '../../domain/entities.ts';
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts';
import { groupBy } from '../../domain/group-by.ts';
import { PRESENT } from '../../domain/predicates.ts';
import { placeOf, type SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

export function checkDuplicates(world: SeedWorld): void {
  const settled = settledPairs(world);
  checkGroups(world, settled);
  checkMeetings(world, settled);
}

const pairOf = (a: EntityId, b: EntityId) => [a, b].sort().join('|');
const FIX =
  'Say so with sameAs or possiblySameAs; or hold them different in curation.yaml, with a denied sameAs.';

/** Pairs of which the seeds say already that they may be one, or are not. */
function settledPairs(world: SeedWorld): Set<string> {
  const said = world.claims.filter(
    (seed) =>
      seed.claim.rank !== 'deprecated' &&
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
    ({ claim }) =>
      claim.predicate === 'involvedIn' &&
      claim.modality !== 'denied' &&
      claim.rank !== 'deprecated',
  );
}

/** Whether it puts somebody in the room, or foresees it. */
function isToMeet({ claim: { qualifiers } }: SeedClaim): boolean {
  return [...PRESENT, 'requester', 'invited'].includes(qualifiers.capacity ?? '');
}

/** A group belongs to its source: what another source calls by other words may be the same people. */
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
      const message = `${earlier} (${placeOf(first)}) and ${id} are both at ${event}: two sources may mean one group.`;
      world.object(seed, 'subject', 'possibleDuplicate', message, FIX);
    }
  }
}

const scopeOf = (world: SeedWorld, id: EntityId) => world.entities.get(id)?.declaration.scope;

/** Days between which a meeting lies, both included. */
interface Days {
  readonly earliest: string;
  readonly latest: string;
}
const MONTH_DAYS = 31;
const DAY_MS = 86_400_000;
/** In a larger circle the same two are often near each other, and mean nothing by it. */
const MANY = 50;

/** The same two at two meetings whose days overlap. */
function checkMeetings(world: SeedWorld, settled: ReadonlySet<string>): void {
  const parties = groupBy(
    involvements(world).filter(
      (seed) => isToMeet(seed) && world.typeOf(seed.claim.object!) === 'Meeting',
    ),
    ({ claim }) => world.canonical(claim.object!),
  );
  const wholes = wholesOf(world);
  const days = daysOf(world, wholes);
  const meetings = new Map<string, EntityId[]>();
  const asked = new Set<string>();
  for (const [meeting, told] of parties) {
    const ids = [...new Set(told.map(({ claim }) => world.canonical(claim.subject)))].sort();
    const own = days(meeting);
    if (own === null || ids.length > MANY) continue;
    for (const [index, a] of ids.entries()) {
      for (const b of ids.slice(index + 1)) {
        const earlier = meetings.get(pairOf(a, b)) ?? [];
        for (const other of earlier) {
          const pair = pairOf(meeting, other);
          const isWithin = liesWithin(meeting, other, wholes) || liesWithin(other, meeting, wholes);
          if (asked.has(pair) || settled.has(pair) || isWithin) continue;
          if (!overlap(own, days(other)!)) continue;
          asked.add(pair);
          const message = `${a} and ${b} are both at ${other} and at ${meeting}, whose days overlap: the two may be one meeting.`;
          world.object(newestOf(world, told), 'object', 'possibleDuplicate', message, FIX);
        }
        meetings.set(pairOf(a, b), [...earlier, meeting]);
      }
    }
  }
}

function newestOf(world: SeedWorld, told: readonly SeedClaim[]): SeedClaim {
  return told.reduce((a, b) => (world.knownFrom(b) > world.knownFrom(a) ? b : a));
}

const overlap = (a: Days, b: Days) => a.earliest <= b.latest && b.earliest <= a.latest;

function wholesOf(world: SeedWorld): ReadonlyMap<EntityId, readonly EntityId[]> {
  const parts = groupBy(world.asserted('partOf'), ({ claim }) => world.canonical(claim.subject));
  return new Map(
    [...parts].map(([part, told]) => [
      part,
      told.map(({ claim }) => world.canonical(claim.object!)),
    ]),
  );
}

// The check has found no circle among the wholes.
function liesWithin(
  part: EntityId,
  whole: EntityId,
  wholes: ReadonlyMap<EntityId, readonly EntityId[]>,
): boolean {
  return (wholes.get(part) ?? []).some((next) => next === whole || liesWithin(next, whole, wholes));
}

/** Days of a meeting where they are within a month: as held, else as last planned, else its whole's. */
function daysOf(
  world: SeedWorld,
  wholes: ReadonlyMap<EntityId, readonly EntityId[]>,
): (event: EntityId) => Days | null {
  const dates = groupBy(world.asserted('date'), ({ claim }) => world.canonical(claim.subject));
  const find = (event: EntityId): Days | null => {
    const told = dates.get(event) ?? [];
    const held = told.filter(({ claim }) => claim.qualifiers.stage === 'held');
    const [newest] = (held.length > 0 ? held : told).toSorted((a, b) =>
      world.knownFrom(a) < world.knownFrom(b) ? 1 : -1,
    );
    if (newest === undefined) {
      return (wholes.get(event) ?? []).map(find).find((days) => days !== null) ?? null;
    }
    const { earliest, latest } = parseFuzzyDate(String(newest.claim.value));
    if (earliest === null || latest === null) return null;
    const length = (Date.parse(latest) - Date.parse(earliest)) / DAY_MS + 1;
    return length <= MONTH_DAYS ? { earliest, latest } : null;
  };
  return find;
}
