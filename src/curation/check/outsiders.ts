/** Asks about words that a source only attributes to an outsider (model.md §2, rule 3). */
import { knownOn } from '../../domain/claims/claim-index.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import { ALL_KNOWN, type KnownClaim } from '../../domain/time/knowledge.ts';
import { PREDICATE_RULES } from '../../domain/claims/predicates.ts';
import { Sides } from '../../domain/events/sides.ts';
import type { SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

/** Such a claim counts as alleged, whatever its modality. */
export function checkOutsiders(world: SeedWorld): void {
  const known = new Map(world.index.claims.map((claim) => [claim.id, claim]));
  const sides = new Map<EntityId, Sides>();
  for (const seed of world.claims) {
    const claim = known.get(seed.claim.id);
    const event = claim === undefined ? null : eventOf(claim, world);
    if (claim === undefined || event === null || claim.modality === 'alleged') continue;
    const ofEvent = sides.get(event) ?? sidesOf(event, world);
    sides.set(event, ofEvent);
    if (ofEvent.speaksForASide(claim)) continue;
    const who = claim.speaker ?? 'Somebody unnamed';
    const message =
      claim.modality === 'denied'
        ? `${who} has no part in ${event} and speaks for nobody who has: the denial decides nothing.`
        : `${who} has no part in ${event} and speaks for nobody who has: this counts as alleged.`;
    world.object(seed, 'speaker', 'outsidersWord', message, fixOf(seed));
  }
}

function fixOf({ claim }: SeedClaim): string {
  const side =
    claim.speaker === undefined
      ? 'add `of`, for whom the speaker speaks, where the source says so'
      : 'add the role or membership that the source names';
  return claim.modality === 'denied'
    ? `Let it stand, or ${side}.`
    : `Write modality: alleged, or ${side}.`;
}

/** The event that a claim says something of; null if it says nothing of how an event stands. */
function eventOf({ predicate, subject, object }: KnownClaim, world: SeedWorld): EntityId | null {
  if (PREDICATE_RULES[predicate].framing !== true || predicate === 'partOf') return null;
  const event = predicate === 'involvedIn' ? object : subject;
  return event !== undefined && world.isEvent(event) ? event : null;
}

function sidesOf(event: EntityId, { index }: SeedWorld): Sides {
  const parts = knownOn(index.pointingAt(event, 'involvedIn'), ALL_KNOWN);
  return new Sides(index, parts, ALL_KNOWN);
}
