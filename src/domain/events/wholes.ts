/** The events that an event is part of, as known on a day. */
import { knownOn, type ClaimIndex } from '../claims/claim-index.ts';
import { counting } from '../claims/ranks.ts';
import type { EntityId } from '../entities/entities.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import { actorsNamed, sideClaims, Sides } from './sides.ts';

/**
 * The claims that say of what an event is part, sorted by whole. An allegation makes no whole, and neither
 * does what a source only attributes to somebody who speaks for no side of either event.
 */
export function wholesOn(index: ClaimIndex, event: EntityId, day: string): KnownClaim[] {
  return counting(knownOn(index.about(event, 'partOf'), day))
    .filter((claim) => claim.modality === 'asserted' && isSaidByASide(index, claim, day))
    .sort((a, b) => (a.object! < b.object! ? -1 : 1));
}

function isSaidByASide(index: ClaimIndex, claim: KnownClaim, day: string): boolean {
  if (!isSpoken(claim)) return true;
  return [claim.subject, claim.object!].some((event) =>
    new Sides(index, knownOn(partsIn(index, event), day), day).speaksForASide(claim),
  );
}

/** The claims that decide whether the speakers of such claims speak for a side. */
export function sidesOfWholes(index: ClaimIndex, claims: readonly KnownClaim[]): KnownClaim[] {
  const spoken = claims.filter(isSpoken);
  const parts = spoken.flatMap(({ subject, object }) => [
    ...partsIn(index, subject),
    ...partsIn(index, object!),
  ]);
  const speakers = spoken.flatMap(({ speaker }) => speaker ?? []);
  return [...parts, ...sideClaims(index, [...parts.flatMap(actorsNamed), ...speakers])];
}

const partsIn = (index: ClaimIndex, event: EntityId) => index.pointingAt(event, 'involvedIn');

/** Whether a source attributes a claim to somebody. */
const isSpoken = ({ speaker, unnamedSpeaker }: KnownClaim) =>
  speaker !== undefined || unnamedSpeaker !== undefined;
