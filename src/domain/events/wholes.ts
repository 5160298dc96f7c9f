/** The events that an event is part of, as known on a day. */
import { knownOn, type ClaimIndex } from '../claims/claim-index.ts';
import { counting } from '../claims/ranks.ts';
import type { EntityId } from '../entities/entities.ts';
import type { KnownClaim } from '../time/knowledge.ts';

/** The claims that say of what an event is part, sorted by whole. An allegation makes no whole. */
export function wholesOn(index: ClaimIndex, event: EntityId, day: string): KnownClaim[] {
  return counting(knownOn(index.about(event, 'partOf'), day))
    .filter(({ modality }) => modality === 'asserted')
    .sort((a, b) => (a.object! < b.object! ? -1 : 1));
}
