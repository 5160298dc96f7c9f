/** Projects what an entity is: its names, its properties over knowledge time, and when it is known. */
import type { ClaimIndex } from '../claims/claim-index.ts';
import { mentionsOf } from '../claims/mentions.ts';
import type { EntityId } from './entities.ts';
import { groupBy } from '../lists/group-by.ts';
import type { Identity } from '../claims/identity.ts';
import { knownWhile } from '../time/knowledge.ts';
import type { KnowledgeSpan, KnownClaim } from '../time/knowledge.ts';

/** One of an actor's names. Names are timeless: they do not depend on `knownBy`. */
export interface ProjectedName {
  readonly text: string;
  /** BCP 47 tag; `und` if unknown. */
  readonly language: string;
  /** ISO 15924 code. */
  readonly script: string;
  /** full · alias · short · former */
  readonly kind: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly claimIds: readonly string[];
}

/** The order in which an entity lists its names. A search prefers an alias to a short form. */
const LISTED_FIRST = ['full', 'short', 'alias', 'former'];

/**
 * Names, best first. Names in use come before former ones, then preferred names, then by kind, then the
 * entity's own before those of merged ids, then by text.
 */
export function projectNames(index: ClaimIndex, id: EntityId): ProjectedName[] {
  const claims = index.about(id, 'name').filter(({ modality }) => modality === 'asserted');
  const isPreferred = (group: readonly KnownClaim[]) => group.some((c) => c.rank === 'preferred');
  return [...groupBy(claims, nameKey).values()]
    .map((group) => ({
      preferred: isPreferred(group),
      own: group.some(({ statedSubject }) => statedSubject === id),
      name: toName(group),
    }))
    .sort(
      (a, b) =>
        Number(a.name.kind === 'former') - Number(b.name.kind === 'former') ||
        Number(b.preferred) - Number(a.preferred) ||
        LISTED_FIRST.indexOf(a.name.kind) - LISTED_FIRST.indexOf(b.name.kind) ||
        Number(b.own) - Number(a.own) ||
        (a.name.text < b.name.text ? -1 : 1),
    )
    .map(({ name }) => name);
}

function nameKey({ value, qualifiers }: KnownClaim): string {
  const { language, kind, since, until } = qualifiers;
  return JSON.stringify([String(value).normalize('NFC'), language, kind, since, until]);
}

function toName(group: readonly KnownClaim[]): ProjectedName {
  const { value, qualifiers } = group[0]!;
  return {
    text: String(value).normalize('NFC'),
    language: qualifiers.language ?? 'und',
    script: qualifiers.script ?? 'Zyyy',
    kind: qualifiers.kind ?? 'full',
    since: qualifiers.since ?? null,
    until: qualifiers.until ?? null,
    claimIds: group.map((claim) => claim.id),
  };
}

/** When each entity is known, which is while a claim that mentions it is known. */
export function knowledgeByEntity(index: ClaimIndex): Map<EntityId, KnowledgeSpan[]> {
  const mentions = new Map<EntityId, KnowledgeSpan[]>();
  for (const claim of index.claims) {
    for (const id of entitiesIn(claim, index.identity)) {
      const list = mentions.get(id);
      if (list === undefined) mentions.set(id, [claim]);
      else list.push(claim);
    }
  }
  return new Map([...mentions].map(([id, spans]) => [id, knownWhile(spans)]));
}

/** Canonical ids of every entity that a claim mentions. The other parts of a known claim are canonical already. */
export function entitiesIn(claim: KnownClaim, { canonical }: Identity): EntityId[] {
  return mentionsOf(claim).map(([part, id]) =>
    part === 'subject' || part === 'object' ? canonical(id) : id,
  );
}
