/** The projection: records in, the graph's entities and relationships out. One pure function. */
import {
  projectCase,
  projectCaseHistory,
  type CaseMentionSpan,
  type CaseStep,
} from './cases/case-projection.ts';
import { ClaimIndex } from './claims/claim-index.ts';
import {
  EVENT_TYPES,
  labelsOf,
  type EntityDeclaration,
  type EntityId,
  type EntityType,
} from './entities/entities.ts';
import {
  knowledgeByEntity,
  projectNames,
  type ProjectedName,
} from './entities/entity-projection.ts';
import { projectProperties, type PropertySpan } from './entities/properties.ts';
import { projectEvent } from './events/event-projection.ts';
import type { EventStep, InvolvementSpan } from './events/event-states.ts';
import { ALWAYS, type KnowledgeSpan, type KnownClaim } from './time/knowledge.ts';
import type { PairSpan } from './pairs/pairs.ts';
import { PREDICATE_RULES, PREDICATES, type RelationshipType } from './claims/predicates.ts';
import type { Records } from './claims/records.ts';
import { INHERITED, projectInherited } from './ties/inherited-ties.ts';
import { projectTies, type TieSpan } from './ties/tie-projection.ts';

/** An entity as the graph holds it, with all its knowledge spans. */
export interface ProjectedEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly labels: readonly string[];
  /** Stated ids that were merged into this one, ascending. */
  readonly mergedIds: readonly EntityId[];
  readonly names: readonly ProjectedName[];
  readonly properties: readonly PropertySpan[];
  /** When it is known; never empty. */
  readonly known: readonly KnowledgeSpan[];
  /** Status steps of an event; empty for anything else. */
  readonly eventSteps: readonly EventStep[];
  /** Stage steps of a legal case; empty for anything else. */
  readonly caseSteps: readonly CaseStep[];
  /** Every stage a legal case is said to have been at; empty for anything else. */
  readonly caseHistory: readonly CaseMentionSpan[];
}

/** A relationship and its spans; `key` is the same for all of them. */
export interface ProjectedRelationship<
  Span extends KnowledgeSpan = InvolvementSpan | PairSpan | TieSpan,
> {
  readonly type: RelationshipType;
  readonly key: string;
  readonly spans: readonly Span[];
}

export interface Projection {
  readonly entities: readonly ProjectedEntity[];
  readonly involvements: readonly ProjectedRelationship<InvolvementSpan>[];
  /** Who met whom, as far as any source says: one relationship per meeting and pair. */
  readonly pairs: readonly ProjectedRelationship<PairSpan>[];
  readonly ties: readonly ProjectedRelationship<TieSpan>[];
  /** Claims under canonical ids, without deprecated ones. */
  readonly claims: readonly KnownClaim[];
}

const TIE_PREDICATES = PREDICATES.filter(
  (name) => name !== 'involvedIn' && PREDICATE_RULES[name].relationship !== undefined,
);

/** Projects all records. Their order never matters, and an entity that no claim mentions is not known. */
export function project(records: Records): Projection {
  const index = ClaimIndex.of(records.claims, records.sources, records.entities);
  const projected = projectEntities(index, records.entities, knowledgeByEntity(index));
  return { ...projected, claims: index.claims };
}

/**
 * Projects some entities. `index` must hold every claim that decides them: the claims about them, the
 * involvements in events among them, the same for the wholes of those events, and, for events with
 * speakers, what the actors and speakers belong to. It must know the types of all of these.
 *
 * @param known when each of them is known, by canonical id, and each that hints say may be the same.
 */
export function projectEntities(
  index: ClaimIndex,
  declarations: readonly EntityDeclaration[],
  known: ReadonlyMap<EntityId, readonly KnowledgeSpan[]>,
): Omit<Projection, 'claims'> {
  const entities: ProjectedEntity[] = [];
  const involvements: ProjectedRelationship<InvolvementSpan>[] = [];
  const pairs: ProjectedRelationship<PairSpan>[] = [];
  const ties: ProjectedRelationship<TieSpan>[] = [];
  const distinct = new Map(declarations.map((entity) => [entity.id, entity]));
  const declared = [...distinct.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, type } of declared) {
    const spans = known.get(id) ?? [];
    // A merged id lives on in the winner's mergedIds; an entity that no claim mentions is not known.
    if (index.identity.canonical(id) !== id || spans.length === 0) continue;
    const properties = projectProperties(index, id);
    const kind = properties.findLast(({ which }) => which === 'kind')?.value;
    const event = EVENT_TYPES.includes(type) ? projectEvent(index, id) : null;
    entities.push({
      id,
      type,
      labels: labelsOf(type, kind === undefined ? undefined : String(kind)),
      mergedIds: index.identity.merged.get(id) ?? [],
      names: projectNames(index, id),
      properties,
      known: spans,
      eventSteps: event?.steps ?? [],
      caseSteps: type === 'LegalCase' ? projectCase(index, id) : [],
      caseHistory: type === 'LegalCase' ? projectCaseHistory(index, id) : [],
    });
    for (const [key, list] of event?.involvements ?? []) {
      involvements.push({ type: 'INVOLVED_IN', key, spans: list });
    }
    for (const [key, list] of event?.pairs ?? []) {
      pairs.push({ type: 'COUNTERPART', key, spans: list });
    }
    for (const predicate of TIE_PREDICATES) {
      const isInherited = event !== null && INHERITED.includes(predicate);
      const projectAll = isInherited ? projectInherited : projectTies;
      for (const [key, list] of projectAll(index, id, predicate)) {
        const shown = list.flatMap((span) => whileKnown(span, [spans, known.get(span.to)]));
        if (shown.length === 0) continue;
        ties.push({ type: PREDICATE_RULES[predicate].relationship!, key, spans: shown });
      }
    }
  }
  return { entities, involvements, pairs, ties };
}

/**
 * The stretches of a span in which both ends are known. Only claims of curators need this, since
 * they are always known.
 */
function whileKnown<Span extends KnowledgeSpan>(
  span: Span,
  ends: readonly (readonly KnowledgeSpan[] | undefined)[],
): Span[] {
  if (span.knownFrom !== ALWAYS) return [span];
  return ends.reduce<Span[]>(
    (cut, end = []) => cut.flatMap((each) => end.flatMap((other) => common(each, other))),
    [span],
  );
}

function common<Span extends KnowledgeSpan>(a: Span, b: KnowledgeSpan): Span[] {
  const knownFrom = a.knownFrom > b.knownFrom ? a.knownFrom : b.knownFrom;
  const knownUntil = a.knownUntil < b.knownUntil ? a.knownUntil : b.knownUntil;
  return knownFrom < knownUntil ? [{ ...a, knownFrom, knownUntil }] : [];
}
