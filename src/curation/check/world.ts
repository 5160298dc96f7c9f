/** The declarations, sources and claims of the seeds, and what a graph records beside them, indexed for the rules. */
import { ClaimIndex } from '../../domain/claims/claim-index.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import type { Source } from '../../domain/claims/claims.ts';
import { EVENT_TYPES, type EntityId, type EntityType } from '../../domain/entities/entities.ts';
import { knowledgeOf, OPEN_END } from '../../domain/time/knowledge.ts';
import type { Predicate } from '../../domain/claims/predicates.ts';
import type { Records } from '../../domain/claims/records.ts';
import type { Finding, IssueList } from './issues.ts';
import { PLAIN_TERMS, type RecordTerms } from './terms.ts';
import {
  isRecorded,
  type PlacedRecords,
  type ClaimPart,
  type SeedClaim,
  type SeedDataset,
  type SeedEntity,
  type SeedSource,
} from './placed.ts';
import { NOTHING_RECORDED, type RecordedWorld } from './recorded.ts';

/** What the rules look at: records, what a graph holds beside them, and what else the same import declares. */
export interface World {
  readonly records: PlacedRecords;
  readonly recorded?: RecordedWorld;
  readonly elsewhere?: ReadonlyMap<EntityId, SeedEntity>;
}

/**
 * The whole set of seeds, indexed, and the graph that they are checked against, if there is one. If an id
 * is declared twice, the first declaration counts.
 */
export class SeedWorld {
  /** How the format of the records calls what a fix tells to write. */
  readonly terms: RecordTerms;
  readonly dataset: SeedDataset | undefined;
  /** The source of the curators' own claims. */
  readonly curation: Source;
  readonly entities: ReadonlyMap<EntityId, SeedEntity>;
  readonly sources: ReadonlyMap<string, SeedSource>;
  /** The claims of the seeds, about which rules find issues. */
  readonly claims: readonly SeedClaim[];
  /** What other data sets in the graph state. */
  readonly recorded: RecordedWorld;
  /** What other records of the same import declare and name. */
  readonly elsewhere: ReadonlyMap<EntityId, SeedEntity>;
  /** The claims that the graph will hold: first those of other data sets, then those of the seeds. */
  readonly allClaims: readonly SeedClaim[];
  /** Organizations that a claim calls a state: any claim, or one that counts. */
  readonly #states: { readonly all: ReadonlySet<EntityId>; readonly live: ReadonlySet<EntityId> };
  readonly #issues: IssueList;
  #index: ClaimIndex | undefined;

  constructor(
    { records, recorded = NOTHING_RECORDED, elsewhere = new Map() }: World,
    issues: IssueList,
  ) {
    const { dataset, entities, sources, claims, curation, terms = PLAIN_TERMS } = records;
    this.terms = terms;
    this.dataset = dataset;
    this.curation = curation;
    this.entities = firstById(entities, ({ declaration }) => declaration.id);
    this.sources = firstById(sources, ({ source }) => source.id);
    this.claims = claims;
    this.recorded = recorded;
    this.elsewhere = elsewhere;
    this.allClaims = [...recorded.claims, ...claims];
    const callingState = this.allClaims
      .map(({ claim }) => claim)
      .filter(({ qualifiers, value }) => qualifiers.which === 'kind' && value === 'state');
    const subjects = (some: typeof callingState) => new Set(some.map(({ subject }) => subject));
    this.#states = { all: subjects(callingState), live: subjects(callingState.filter(isLive)) };
    this.#issues = issues;
  }

  /** The declaration of an id, in the seeds, in the graph or elsewhere in the import. */
  declared(id: EntityId): SeedEntity | undefined {
    return this.entities.get(id) ?? this.recorded.entities.get(id) ?? this.elsewhere.get(id);
  }

  typeOf(id: EntityId): EntityType | undefined {
    return this.declared(id)?.declaration.type;
  }

  /** A source of the seeds or of the graph. */
  sourceOf(id: string): Source | undefined {
    return (this.sources.get(id) ?? this.recorded.sources.get(id))?.source;
  }

  isEvent(id: EntityId): boolean {
    const type = this.typeOf(id);
    return type !== undefined && EVENT_TYPES.includes(type);
  }

  /** Whether a claim calls this a state. Only one that counts says so for `seed`, if `seed` counts itself. */
  isState(id: EntityId, seed: SeedClaim): boolean {
    return this.#states[isLive(seed.claim) ? 'live' : 'all'].has(id);
  }

  /** All declarations and claims, as the projection takes them. */
  get records(): Records {
    const entities = new Map([...this.elsewhere, ...this.recorded.entities, ...this.entities]);
    const sources = new Map([...this.recorded.sources, ...this.sources]);
    return {
      entities: [...entities.values()].map(({ declaration }) => declaration),
      sources: [...sources.values()].map(({ source }) => source),
      claims: this.allClaims.map(({ claim }) => claim),
    };
  }

  /** The claims that count, under canonical ids. */
  get index(): ClaimIndex {
    if (this.#index === undefined) {
      const { claims, sources, entities } = this.records;
      this.#index = ClaimIndex.of(claims, sources, entities);
    }
    return this.#index;
  }

  /** The canonical id of an id. */
  canonical(id: EntityId): EntityId {
    return this.index.identity.canonical(id);
  }

  isRetracted(source: string): boolean {
    return this.sourceOf(source)?.retractedOn !== undefined;
  }

  /** Day from which a claim is known. */
  knownFrom({ claim }: SeedClaim): string {
    const source = this.sourceOf(claim.source);
    return source === undefined ? OPEN_END : knowledgeOf(source).knownFrom;
  }

  /** Live claims of a predicate that are asserted, in the seeds or in the graph. */
  asserted(predicate: Predicate): SeedClaim[] {
    return this.allClaims.filter(
      ({ claim }) =>
        claim.predicate === predicate && claim.modality === 'asserted' && isLive(claim),
    );
  }

  /** Whether a claim is the own one of the curators of these seeds, or of the titles that an import adds. */
  isOurs({ claim }: SeedClaim): boolean {
    const { source } = claim;
    return source === this.curation.id || this.sources.get(source)?.source.kind === 'curation';
  }

  /** Whether a claim is the curators' own, of these seeds or of another data set. */
  isCurators(seed: SeedClaim): boolean {
    return this.isOurs(seed) || this.sourceOf(seed.claim.source)?.kind === 'curation';
  }

  /**
   * Adds an issue about one part of a claim, at the place of that part. What stands in the graph is no
   * issue of the seeds.
   */
  object(seed: SeedClaim, part: ClaimPart, finding: Finding): void {
    if (isRecorded(seed)) return;
    this.#issues.add(seed.document, seed.at[part] ?? seed.path, finding);
  }
}

function firstById<T>(items: readonly T[], idOf: (item: T) => string): Map<string, T> {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(idOf(item))) byId.set(idOf(item), item);
  return byId;
}
