/** Warns of claims that a source attributes to an outsider (model.md §2, rule 3). */
import { knownOn } from '../../domain/claims/claim-index.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import { ALL_KNOWN, type KnownClaim } from '../../domain/time/knowledge.ts';
import { PREDICATE_RULES } from '../../domain/claims/predicates.ts';
import { Sides } from '../../domain/events/sides.ts';
import type { SeedClaim } from './placed.ts';
import type { SeedWorld } from './world.ts';

/** What an outsider says counts as alleged, and what one denies decides nothing. */
export function checkOutsiders(world: SeedWorld): void {
  const known = new Map(world.index.claims.map((claim) => [claim.id, claim]));
  const sides = new Map<EntityId, Sides>();
  for (const seed of world.claims) {
    const claim = known.get(seed.claim.id);
    if (claim === undefined || claim.modality === 'alleged') continue;
    const events = eventsOf(claim, world);
    const speaksForASide = events.some((event) => {
      const ofEvent = sides.get(event) ?? sidesOf(event, world);
      sides.set(event, ofEvent);
      return ofEvent.speaksForASide(claim);
    });
    if (events.length === 0 || speaksForASide) continue;
    const event = events.join(' or ');
    const who = claim.speaker ?? 'Somebody unnamed';
    const message =
      claim.modality === 'denied'
        ? `${who} has no part in ${event} and speaks for nobody who has one, so the denial decides nothing.`
        : `${who} has no part in ${event} and speaks for nobody who has one, so this counts as alleged.`;
    world.object(seed, 'speaker', { rule: 'outsidersWord', message, fix: fixOf(seed) });
  }
}

function fixOf({ claim }: SeedClaim): string {
  const side =
    claim.speaker === undefined
      ? 'add `of`, the actor for whom the speaker speaks, if the source says so'
      : 'add the role or membership that the source names';
  return claim.modality === 'denied'
    ? `Leave it as it is, or ${side}.`
    : `Write modality: alleged, or ${side}.`;
}

/**
 * The event on whose status a claim bears, or the two events that it puts one within the other; none if it is
 * about no event.
 */
function eventsOf({ predicate, subject, object }: KnownClaim, world: SeedWorld): EntityId[] {
  if (PREDICATE_RULES[predicate].framing !== true) return [];
  const ofPart = predicate === 'partOf' || predicate === 'involvedIn' ? [object!] : [];
  const ofSubject = predicate === 'involvedIn' ? [] : [subject];
  return [...ofSubject, ...ofPart].filter((id) => world.isEvent(id));
}

function sidesOf(event: EntityId, { index }: SeedWorld): Sides {
  const parts = knownOn(index.pointingAt(event, 'involvedIn'), ALL_KNOWN);
  return new Sides(index, parts, ALL_KNOWN);
}
