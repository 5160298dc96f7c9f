/** Which ids a claim mentions, and in which of its parts. */
import type { EntityId } from '../../domain/entities/entities.ts';
import type { ClaimPart, SeedClaim } from './placed.ts';

/** A part of a claim that holds an id. */
export type Mention = readonly [part: ClaimPart, id: EntityId];

export function mentionsOf({ claim }: Pick<SeedClaim, 'claim'>): Mention[] {
  const { onBehalfOf, insteadOf, accompanying, of, which } = claim.qualifiers;
  const mentions: (readonly [ClaimPart, EntityId | undefined])[] = [
    ['subject', claim.subject],
    ['object', claim.object],
    ['speaker', claim.speaker],
    ['speakerOf', claim.unnamedSpeaker?.of],
    ['via', claim.via],
    ['onBehalfOf', onBehalfOf],
    ['insteadOf', insteadOf],
    ['accompanying', accompanying],
    ['of', of],
    ['value', which === 'country' ? String(claim.value) : undefined],
  ];
  return mentions.filter((mention): mention is Mention => mention[1] !== undefined);
}

/** Every id that one of these claims mentions. */
export function idsIn(claims: readonly Pick<SeedClaim, 'claim'>[]): Set<EntityId> {
  return new Set(claims.flatMap((seed) => mentionsOf(seed).map(([, id]) => id)));
}
