/** Checks that every id in a claim is declared, and has a type that is allowed there. */
import {
  ACTOR_TYPES,
  EVENT_TYPES,
  type EntityId,
  type EntityType,
} from '../../domain/entities/entities.ts';
import { PREDICATE_RULES } from '../../domain/claims/predicates.ts';
import type { ClaimPart, SeedClaim } from './placed.ts';
import { didYouMean } from './suggest.ts';
import type { SeedWorld } from './world.ts';

/** Types of actor on whose behalf another can take part. A person cannot meet through another person. */
const COLLECTIVES: readonly EntityType[] = ['Organization', 'Group'];
/** Types that can be at an event: actors, and a role if its holder is not named. */
const PARTIES: readonly EntityType[] = [...ACTOR_TYPES, 'Role'];

export function checkReferences(world: SeedWorld): void {
  for (const seed of world.claims) {
    const { claim } = seed;
    const rule = PREDICATE_RULES[claim.predicate];
    expect(world, seed, { part: 'subject', id: claim.subject }, rule.subject);
    if (claim.object !== undefined && Array.isArray(rule.object)) {
      expect(world, seed, { part: 'object', id: claim.object }, rule.object);
      checkPair(world, seed, claim.object);
    }
    const { onBehalfOf, insteadOf, accompanying, of } = claim.qualifiers;
    const parts: readonly (readonly [ClaimPart, EntityId | undefined, readonly EntityType[]])[] = [
      ['speaker', claim.speaker, ACTOR_TYPES],
      ['speakerOf', claim.unnamedSpeaker?.of, ACTOR_TYPES],
      ['via', claim.via, ACTOR_TYPES],
      ['onBehalfOf', onBehalfOf, COLLECTIVES],
      ['insteadOf', insteadOf, PARTIES],
      ['accompanying', accompanying, PARTIES],
      ['of', of, ACTOR_TYPES],
    ];
    for (const [part, id, types] of parts) {
      if (id !== undefined) expect(world, seed, { part, id }, types);
    }
    if (claim.qualifiers.which === 'country') {
      if (expect(world, seed, { part: 'value', id: String(claim.value) }, ['Organization'])) {
        expectState(world, seed, 'value', String(claim.value));
      }
    }
  }
}

/** The kind that a part and its whole must share. */
const kindOf = (type: EntityType) => (EVENT_TYPES.includes(type) ? 'event' : type);

/** Checks a subject against its object. */
function checkPair(world: SeedWorld, seed: SeedClaim, object: EntityId): void {
  const { subject, predicate } = seed.claim;
  const [from, to] = [world.typeOf(subject), world.typeOf(object)];
  if (from === undefined || to === undefined) return;
  if (predicate === 'at' && to === 'Organization') expectState(world, seed, 'object', object);
  // A state is also a place, and so a place can be part of it.
  if (predicate === 'partOf' && from === 'Place' && to === 'Organization') {
    expectState(world, seed, 'object', object);
  } else if (predicate === 'partOf' && kindOf(from) !== kindOf(to)) {
    const message = `A part and its whole are of one kind, but ${subject} is a ${from} and ${object} a ${to}.`;
    const fix = 'Relate two organizations, two events, two topics, or a place and its whole.';
    world.object(seed, 'object', { rule: 'wrongType', message, fix });
  }
  if ((predicate === 'sameAs' || predicate === 'possiblySameAs') && from !== to) {
    const message = `Only entities of one type can be the same, but ${subject} is a ${from} and ${object} a ${to}.`;
    world.object(seed, 'object', {
      rule: 'wrongType',
      message,
      fix: 'Correct the id, or the type of one of them.',
    });
  }
  if (subject === object) {
    const message = `${subject} is the subject and the object of ${predicate}.`;
    world.object(seed, 'object', { rule: 'cycle', message, fix: 'Name the other entity.' });
  }
}

/** What to do besides about an id that is not in the seeds. */
export const orAgainst = ({ recorded, terms }: SeedWorld): string =>
  recorded.isGiven ? ' "rapport find" finds the ids that the graph has.' : terms.checkAgainst;

function expect(
  world: SeedWorld,
  seed: SeedClaim,
  { part, id }: { readonly part: ClaimPart; readonly id: EntityId },
  types: readonly EntityType[],
): boolean {
  const type = world.typeOf(id);
  if (type === undefined) {
    const { entities, alike } = world.recorded;
    const known = [...world.entities.keys(), ...entities.keys(), ...alike];
    const message = `No entity "${id}" is declared.${didYouMean(id, known)}`;
    const fix = `Correct the id, or ${world.terms.declareEntity}.${orAgainst(world)}`;
    world.object(seed, part, { rule: 'unknownEntity', message, fix });
    return false;
  }
  if (types.includes(type)) return true;
  const message = `${id} is a ${type}; as ${part} of ${seed.claim.predicate} it must be ${types.join(', ')}.`;
  world.object(seed, part, {
    rule: 'wrongType',
    message,
    fix: 'Use an entity of such a type, or another predicate.',
  });
  return false;
}

function expectState(world: SeedWorld, seed: SeedClaim, part: ClaimPart, id: EntityId): void {
  if (world.isState(id, seed)) return;
  const message = `${id} is an organization, but no claim calls it a state.`;
  const fix = 'Use a place or a state. A state has the property `kind: state`.';
  world.object(seed, part, { rule: 'wrongType', message, fix });
}
