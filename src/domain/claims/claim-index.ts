/** The claims of a projection, under canonical ids and arranged for look-up by subject and object. */
import { canonicalJson, RANKS, type Claim, type Source } from './claims.ts';
import type { Qualifiers } from './qualifiers.ts';
import type { EntityDeclaration, EntityId, EntityType } from '../entities/entities.ts';
import { identityOf, type Identity } from './identity.ts';
import {
  isKnown,
  knowledgeOf,
  OPEN_END,
  type SourceSpan,
  type KnownClaim,
} from '../time/knowledge.ts';
import type { Predicate } from './predicates.ts';
import { isLive } from './ranks.ts';

/** An empty span, for claims whose source is not recorded: they are known on no day. */
export const NEVER: SourceSpan = {
  knownFrom: OPEN_END,
  knownUntil: OPEN_END,
  publishedFrom: null,
};

/** Live claims under canonical ids, each with its knowledge span. */
export class ClaimIndex {
  readonly identity: Identity;
  /** Ascending by id. */
  readonly claims: readonly KnownClaim[];
  // By predicate first, so that an actor's 5,000 involvements do not slow down the look-up of its roles.
  readonly #bySubject = new Map<Predicate, Map<EntityId, KnownClaim[]>>();
  readonly #byObject = new Map<Predicate, Map<EntityId, KnownClaim[]>>();

  readonly #types: ReadonlyMap<EntityId, EntityType>;

  /**
   * @param known live claims under canonical ids, each once, in any order.
   * @param types of the events that are projected, their wholes, and everybody involved in them.
   */
  constructor(
    known: readonly KnownClaim[],
    identity: Identity,
    types: ReadonlyMap<EntityId, EntityType>,
  ) {
    this.identity = identity;
    this.#types = types;
    // Sorted by id, so that no answer depends on the order of loading.
    this.claims = [...known].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const claim of this.claims) {
      push(this.#bySubject, claim.predicate, claim.subject, claim);
      if (claim.object !== undefined) push(this.#byObject, claim.predicate, claim.object, claim);
    }
  }

  /** The index of all records at once. */
  static of(
    claims: readonly Claim[],
    sources: readonly Source[],
    entities: readonly EntityDeclaration[],
  ): ClaimIndex {
    const recorded = distinct(claims);
    const retracted = new Set(
      sources.filter(({ retractedOn }) => retractedOn !== undefined).map(({ id }) => id),
    );
    const identity = identityOf(recorded.filter(({ source }) => !retracted.has(source)));
    const types = new Map(entities.map(({ id, type }) => [id, type]));
    const spans = new Map(sources.map((source) => [source.id, knowledgeOf(source)]));
    const known = recorded
      .filter(isLive)
      .map((claim) => knownClaim(claim, identity, spans.get(claim.source)));
    return new ClaimIndex(known, identity, types);
  }

  /** The declared type of an entity; undefined if this index does not hold it. */
  typeOf(id: EntityId): EntityType | undefined {
    return this.#types.get(id);
  }

  /** Claims of one predicate about a subject. */
  about(subject: EntityId, predicate: Predicate): readonly KnownClaim[] {
    return this.#bySubject.get(predicate)?.get(subject) ?? [];
  }

  /** Claims of one predicate that point at an object. */
  pointingAt(object: EntityId, predicate: Predicate): readonly KnownClaim[] {
    return this.#byObject.get(predicate)?.get(object) ?? [];
  }
}

/** A claim under canonical ids. Without the span of its source it is known on no day. */
export function knownClaim(
  claim: Claim,
  identity: Identity,
  { knownFrom, knownUntil, publishedFrom }: SourceSpan = NEVER,
): KnownClaim {
  const span = { knownFrom, knownUntil, publishedFrom };
  return { ...canonical(claim, identity), statedSubject: claim.subject, ...span };
}

function canonical(claim: Claim, { canonical: winner }: Identity): Claim {
  const { speaker, unnamedSpeaker, via } = claim;
  const voice = {
    ...(speaker === undefined ? {} : { speaker: winner(speaker) }),
    ...(unnamedSpeaker?.of === undefined
      ? {}
      : { unnamedSpeaker: { ...unnamedSpeaker, of: winner(unnamedSpeaker.of) } }),
    ...(via === undefined ? {} : { via: winner(via) }),
  };
  // A merge decision keeps its stated ids, since canonical ids would make it say "x is the same as x".
  if (claim.predicate === 'sameAs' && claim.modality === 'asserted') return { ...claim, ...voice };
  const isCountry = claim.qualifiers.which === 'country';
  return {
    ...claim,
    subject: winner(claim.subject),
    ...(claim.object === undefined ? {} : { object: winner(claim.object) }),
    ...(typeof claim.value === 'string' ? { value: claim.value.normalize('NFC') } : {}),
    // A country is the value of a property, and also the id of an entity.
    ...(isCountry ? { value: winner(String(claim.value)) } : {}),
    ...voice,
    qualifiers: canonicalQualifiers(claim.qualifiers, winner),
  };
}

/** Qualifiers that name an actor. */
export const ACTOR_QUALIFIERS = ['onBehalfOf', 'insteadOf', 'accompanying', 'of'] as const;

function canonicalQualifiers(stated: Qualifiers, winner: Identity['canonical']): Qualifiers {
  const moved = ACTOR_QUALIFIERS.flatMap((name) => {
    const id = stated[name];
    return id === undefined ? [] : [[name, winner(id)] as const];
  });
  return moved.length === 0 ? stated : { ...stated, ...Object.fromEntries(moved) };
}

/** The claims among these that were known on `day`. */
export function knownOn(claims: readonly KnownClaim[], day: string): KnownClaim[] {
  return claims.filter((claim) => isKnown(claim, day));
}

/**
 * Each claim once: the same content has the same id, however often it is loaded. If copies differ in
 * rank, a withdrawal prevails, and a proposal gives way to whatever else is said.
 */
function distinct(claims: readonly Claim[]): Claim[] {
  const byId = new Map<string, Claim>();
  for (const claim of claims) {
    const other = byId.get(claim.id);
    if (other === undefined || precedes(claim, other)) byId.set(claim.id, claim);
  }
  return [...byId.values()];
}

/** Whether `a` counts if two copies of a claim differ. */
export function precedes(a: Claim, b: Claim): boolean {
  if (a === b) return false;
  const ranks = RANKS.indexOf(b.rank) - RANKS.indexOf(a.rank);
  return ranks !== 0 ? ranks < 0 : canonicalJson(a) < canonicalJson(b);
}

function push(
  index: Map<Predicate, Map<EntityId, KnownClaim[]>>,
  predicate: Predicate,
  id: EntityId,
  claim: KnownClaim,
): void {
  const byId = index.get(predicate) ?? new Map<EntityId, KnownClaim[]>();
  const list = byId.get(id);
  if (list === undefined) byId.set(id, [claim]);
  else list.push(claim);
  index.set(predicate, byId);
}
