/** Who speaks for which side of a meeting: needed to tell "confirmed by both" from "by one" (rule 2.5). */
import { type ClaimIndex, knownOn } from './claim-index.ts';
import type { EntityId } from './entities.ts';
import type { KnownClaim } from './knowledge.ts';
import type { SpeakForBothSides } from './status.ts';

/** An actor stands for itself and for each organization it is a member of or holds a post in. */
function standsFor(index: ClaimIndex, actor: EntityId, day: string): Set<EntityId> {
  const asserted = (claims: readonly KnownClaim[]) =>
    knownOn(claims, day).filter(({ modality }) => modality === 'asserted');
  const ids = new Set<EntityId>([actor]);
  for (const { object } of asserted(index.about(actor, 'memberOf'))) ids.add(object!);
  for (const { object: role } of asserted(index.about(actor, 'holds'))) {
    for (const { object } of asserted(index.about(role!, 'postIn'))) ids.add(object!);
  }
  return ids;
}

/** Claims beside the event's own that decide whose side a speaker is on. */
export function sideClaims(index: ClaimIndex, actors: Iterable<EntityId>): KnownClaim[] {
  return [...new Set(actors)].flatMap((actor) => {
    const holds = index.about(actor, 'holds');
    return [
      ...index.about(actor, 'memberOf'),
      ...holds,
      ...holds.flatMap(({ object }) => index.about(object!, 'postIn')),
    ];
  });
}

/**
 * Whether speakers confirm for both sides, as known on `day`: the source's own voice does; so do two different
 * speakers, one on one side and one on another. Involved actors that stand for one same actor or
 * organization are one side: two spokesmen of a party do not speak for whom its two members met.
 * Only where all involved are one side does each of them count for itself.
 */
export function bothSidesOf(
  index: ClaimIndex,
  involvements: readonly KnownClaim[],
  day: string,
): SpeakForBothSides {
  let sides: ReadonlyMap<EntityId, ReadonlySet<number>> | null = null;
  return (speakers) => {
    const voices = [...new Set(speakers)];
    if (voices.includes(undefined)) return true;
    if (voices.length < 2) return false;
    // Read once for all questions about one event: each may have thousands of actors.
    const sidesById = (sides ??= sidesOf(index, involvements, day));
    const spoken = voices
      .map((voice) =>
        [...standsFor(index, voice!, day)].flatMap((id) => [...(sidesById.get(id) ?? [])]),
      )
      .filter((own) => own.length > 0);
    return spoken.length > 1 && new Set(spoken.flat()).size > 1;
  };
}

/** Capacities of those who are not a side of an event, though a source names them with it. */
const NO_SIDE: readonly string[] = ['subject', 'absent'];

/** The sides of an event, numbered, by each actor and organization that is on them. */
function sidesOf(
  index: ClaimIndex,
  involvements: readonly KnownClaim[],
  day: string,
): ReadonlyMap<EntityId, ReadonlySet<number>> {
  const actors = new Map<EntityId, Set<EntityId>>();
  for (const { subject, modality, qualifiers } of knownOn(involvements, day)) {
    const { capacity, onBehalfOf } = qualifiers;
    if (modality === 'denied' || (capacity !== undefined && NO_SIDE.includes(capacity))) continue;
    const standing = actors.get(subject) ?? standsFor(index, subject, day);
    if (onBehalfOf !== undefined) standing.add(onBehalfOf);
    actors.set(subject, standing);
  }
  const sides = joined([...actors.values()]);
  const sidesById = new Map<EntityId, Set<number>>();
  (sides.length > 1 ? sides : [...actors.values()]).forEach((side, number) => {
    for (const id of side) {
      const own = sidesById.get(id) ?? new Set();
      // Two are enough to tell that it speaks for more than one.
      if (own.size < 2) own.add(number);
      sidesById.set(id, own);
    }
  });
  return sidesById;
}

/** Joins sets that share a member, until none do. */
function joined(sets: readonly Set<EntityId>[]): readonly ReadonlySet<EntityId>[] {
  const sideOf = new Map<EntityId, Set<EntityId>>();
  for (const set of sets) {
    const touching = new Set([...set].flatMap((id) => sideOf.get(id) ?? []));
    // The smaller ones go into the largest, so that a thousand members of one party stay cheap.
    const [side, ...rest] = [...touching, new Set(set)].sort((a, b) => b.size - a.size);
    for (const other of rest) {
      for (const id of other) side!.add(id);
    }
    for (const id of [...set, ...rest.flatMap((other) => [...other])]) sideOf.set(id, side!);
  }
  return [...new Set(sideOf.values())];
}
