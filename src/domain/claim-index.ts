/** The claims of a projection, under canonical ids and arranged for look-up by subject and object. */
import { canonicalJson, RANKS, type Claim, type Source } from './claims.ts';
import type { Qualifiers } from './qualifiers.ts';
import type { EntityId } from './entities.ts';
import { identityOf, type Identity } from './identity.ts';
import {
  isKnown,
  knowledgeOf,
  OPEN_END,
  type KnowledgeSpan,
  type KnownClaim,
} from './knowledge.ts';
import type { Predicate } from './predicates.ts';

/** A closed span: a claim whose source is not recorded is known on no day. */
const NEVER: KnowledgeSpan = { knownFrom: OPEN_END, knownUntil: OPEN_END };

/** Undeprecated claims under canonical ids, each with its knowledge span. */
export class ClaimIndex {
  readonly identity: Identity;
  readonly claims: readonly KnownClaim[];
  // By predicate first: an actor's 5,000 involvements must not slow down the look-up of its posts.
  readonly #bySubject = new Map<Predicate, Map<EntityId, KnownClaim[]>>();
  readonly #byObject = new Map<Predicate, Map<EntityId, KnownClaim[]>>();

  constructor(claims: readonly Claim[], sources: readonly Source[]) {
    const recorded = distinct(claims);
    this.identity = identityOf(recorded);
    const spans = new Map(sources.map((source) => [source.id, knowledgeOf(source)]));
    const known: KnownClaim[] = [];
    for (const claim of recorded) {
      if (claim.rank === 'deprecated') continue;
      known.push({
        ...this.#canonical(claim),
        statedSubject: claim.subject,
        ...(spans.get(claim.source) ?? NEVER),
      });
    }
    // Claims have no order of their own: sorted by id, no answer can depend on the order of loading.
    this.claims = known.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const claim of this.claims) {
      push(this.#bySubject, claim.predicate, claim.subject, claim);
      if (claim.object !== undefined) push(this.#byObject, claim.predicate, claim.object, claim);
    }
  }

  /** Claims of one predicate about a subject. */
  about(subject: EntityId, predicate: Predicate): readonly KnownClaim[] {
    return this.#bySubject.get(predicate)?.get(subject) ?? [];
  }

  /** Claims of one predicate that point at an object. */
  pointingAt(object: EntityId, predicate: Predicate): readonly KnownClaim[] {
    return this.#byObject.get(predicate)?.get(object) ?? [];
  }

  #canonical(claim: Claim): Claim {
    const { canonical } = this.identity;
    // A merge decision speaks of the stated ids; mapping them would make it say "x same as x".
    if (claim.predicate === 'sameAs') return claim;
    const { onBehalfOf, of, which } = claim.qualifiers;
    const qualifiers: Qualifiers = {
      ...claim.qualifiers,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf: canonical(onBehalfOf) }),
      ...(of === undefined ? {} : { of: canonical(of) }),
    };
    return {
      ...claim,
      subject: canonical(claim.subject),
      ...(claim.object === undefined ? {} : { object: canonical(claim.object) }),
      ...(typeof claim.value === 'string' ? { value: claim.value.normalize('NFC') } : {}),
      // A country is given as a property and is an entity all the same.
      ...(which === 'country' ? { value: canonical(String(claim.value)) } : {}),
      ...(claim.speaker === undefined ? {} : { speaker: canonical(claim.speaker) }),
      qualifiers,
    };
  }
}

/** The claims among these that were known on `day`. */
export function knownOn(claims: readonly KnownClaim[], day: string): KnownClaim[] {
  return claims.filter((claim) => isKnown(claim, day));
}

/**
 * Each claim once: the same content has the same id, however often it is loaded. Where the copies
 * differ in what is no content, the lowest rank counts (a withdrawal is never undone by a copy).
 */
function distinct(claims: readonly Claim[]): Claim[] {
  const byId = new Map<string, Claim>();
  for (const claim of claims) {
    const other = byId.get(claim.id);
    if (other === undefined || precedes(claim, other)) byId.set(claim.id, claim);
  }
  return [...byId.values()];
}

function precedes(a: Claim, b: Claim): boolean {
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
