/** Who speaks for which side of a meeting: needed to tell "confirmed by both" from "by one" (rule 2.5). */
import { ClaimIndex, knownOn } from './claim-index.ts';
import type { EntityId } from './entities.ts';
import type { KnownClaim } from './knowledge.ts';
import type { SpeakForBothSides } from './status.ts';

/** An actor stands for itself and for each organization it is a member of or holds a post in. */
function standsFor(index: ClaimIndex, actor: EntityId, day: string): Set<EntityId> {
  const asserted = (claims: KnownClaim[]) =>
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
 * Whether speakers confirm for both sides: the source's own voice does; so do two different
 * speakers, one on the side of one involved actor and one on the side of another. A speaker is on
 * an actor's side when both stand for one same actor or organization.
 */
export function bothSidesOf(
  index: ClaimIndex,
  involvements: readonly KnownClaim[],
  day: string,
): SpeakForBothSides {
  return (speakers) => {
    if (speakers.includes(undefined)) return true;
    const sides = new Map<EntityId, Set<EntityId>>();
    for (const { subject, qualifiers } of involvements) {
      const side = sides.get(subject) ?? standsFor(index, subject, day);
      if (qualifiers.onBehalfOf !== undefined) side.add(qualifiers.onBehalfOf);
      sides.set(subject, side);
    }
    const spoken = [...new Set(speakers as EntityId[])].map((speaker) => {
      const voice = standsFor(index, speaker, day);
      return [...sides]
        .filter(([, side]) => [...side].some((id) => voice.has(id)))
        .map(([id]) => id);
    });
    return spoken.some((first, i) =>
      spoken.some((second, j) => i < j && first.some((a) => second.some((b) => a !== b))),
    );
  };
}
