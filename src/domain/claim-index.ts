/** The claims of a projection, under canonical ids and arranged for look-up by subject and object. */
import type { Claim, Qualifiers, Source } from './claims.ts';
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
  readonly #bySubject = new Map<EntityId, KnownClaim[]>();
  readonly #byObject = new Map<EntityId, KnownClaim[]>();

  constructor(claims: readonly Claim[], sources: readonly Source[]) {
    this.identity = identityOf(claims);
    const spans = new Map(sources.map((source) => [source.id, knowledgeOf(source)]));
    const known: KnownClaim[] = [];
    for (const claim of claims) {
      if (claim.rank === 'deprecated') continue;
      known.push({ ...this.#canonical(claim), ...(spans.get(claim.source) ?? NEVER) });
    }
    // Claims have no order of their own: sorted by id, no answer can depend on the order of loading.
    this.claims = known.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const claim of this.claims) {
      push(this.#bySubject, claim.subject, claim);
      if (claim.object !== undefined) push(this.#byObject, claim.object, claim);
    }
  }

  /** Claims of one predicate about a subject. */
  about(subject: EntityId, predicate: Predicate): KnownClaim[] {
    return (this.#bySubject.get(subject) ?? []).filter((claim) => claim.predicate === predicate);
  }

  /** Claims of one predicate that point at an object. */
  pointingAt(object: EntityId, predicate: Predicate): KnownClaim[] {
    return (this.#byObject.get(object) ?? []).filter((claim) => claim.predicate === predicate);
  }

  #canonical(claim: Claim): Claim {
    const { canonical } = this.identity;
    // A merge decision speaks of the stated ids; mapping them would make it say "x same as x".
    if (claim.predicate === 'sameAs') return claim;
    const { onBehalfOf, of } = claim.qualifiers;
    const qualifiers: Qualifiers = {
      ...claim.qualifiers,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf: canonical(onBehalfOf) }),
      ...(of === undefined ? {} : { of: canonical(of) }),
    };
    return {
      ...claim,
      subject: canonical(claim.subject),
      ...(claim.object === undefined ? {} : { object: canonical(claim.object) }),
      ...(claim.speaker === undefined ? {} : { speaker: canonical(claim.speaker) }),
      qualifiers,
    };
  }
}

/** The claims among these that were known on `day`. */
export function knownOn(claims: readonly KnownClaim[], day: string): KnownClaim[] {
  return claims.filter((claim) => isKnown(claim, day));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
