/** Which entities a claim mentions, and in which of its parts. */
import type { EntityId } from '../entities/entities.ts';
import type { Claim } from './claims.ts';

/** A part of a claim that holds an id: `speakerOf` is for whom an unnamed speaker speaks. */
export type MentionPart =
  | 'subject'
  | 'object'
  | 'speaker'
  | 'speakerOf'
  | 'via'
  | 'onBehalfOf'
  | 'insteadOf'
  | 'accompanying'
  | 'of'
  | 'value';

export type Mention = readonly [part: MentionPart, id: EntityId];

/** In the order of the parts. A value is a mention only if it is the country of an organization. */
export function mentionsOf(claim: Claim): Mention[] {
  const { onBehalfOf, insteadOf, accompanying, of, which } = claim.qualifiers;
  const parts: (readonly [MentionPart, EntityId | undefined])[] = [
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
  return parts.filter((part): part is Mention => part[1] !== undefined);
}
