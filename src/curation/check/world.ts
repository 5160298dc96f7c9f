/** The declarations, sources and claims of the seeds, indexed for the rules of the check. */
import { ClaimIndex } from '../../domain/claims/claim-index.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import type { Source } from '../../domain/claims/claims.ts';
import { EVENT_TYPES, type EntityId, type EntityType } from '../../domain/entities/entities.ts';
import { knowledgeOf, OPEN_END } from '../../domain/time/knowledge.ts';
import type { Predicate } from '../../domain/claims/predicates.ts';
import type { Records } from '../../domain/claims/records.ts';
import type { Finding, IssueList } from './issues.ts';
import { PLAIN_TERMS, type RecordTerms } from './terms.ts';
import type {
  PlacedRecords,
  ClaimPart,
  SeedClaim,
  SeedDataset,
  SeedEntity,
  SeedSource,
} from './placed.ts';

/** The whole set of seeds, indexed. If an id is declared twice, the first declaration counts. */
export class SeedWorld {
  /** How the format of the records calls what a fix tells to write. */
  readonly terms: RecordTerms;
  readonly dataset: SeedDataset | undefined;
  /** The source of the curators' own claims. */
  readonly curation: Source;
  readonly entities: ReadonlyMap<EntityId, SeedEntity>;
  readonly sources: ReadonlyMap<string, SeedSource>;
  readonly claims: readonly SeedClaim[];
  /** Organizations that a claim calls a state: any claim, or one that counts. */
  readonly #states: { readonly all: ReadonlySet<EntityId>; readonly live: ReadonlySet<EntityId> };
  readonly #issues: IssueList;
  #index: ClaimIndex | undefined;

  constructor(records: PlacedRecords, issues: IssueList) {
    const { dataset, entities, sources, claims, curation, terms = PLAIN_TERMS } = records;
    this.terms = terms;
    this.dataset = dataset;
    this.curation = curation;
    this.entities = firstById(entities, ({ declaration }) => declaration.id);
    this.sources = firstById(sources, ({ source }) => source.id);
    this.claims = claims;
    const callingState = claims
      .map(({ claim }) => claim)
      .filter(({ qualifiers, value }) => qualifiers.which === 'kind' && value === 'state');
    const subjects = (some: typeof callingState) => new Set(some.map(({ subject }) => subject));
    this.#states = { all: subjects(callingState), live: subjects(callingState.filter(isLive)) };
    this.#issues = issues;
  }

  typeOf(id: EntityId): EntityType | undefined {
    return this.entities.get(id)?.declaration.type;
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
    return {
      entities: [...this.entities.values()].map(({ declaration }) => declaration),
      sources: [...this.sources.values()].map(({ source }) => source),
      claims: this.claims.map(({ claim }) => claim),
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
    return this.sources.get(source)?.source.retractedOn !== undefined;
  }

  /** Day from which a claim is known. */
  knownFrom({ claim }: SeedClaim): string {
    const source = this.sources.get(claim.source)?.source;
    return source === undefined ? OPEN_END : knowledgeOf(source).knownFrom;
  }

  /** Live claims of a predicate that are asserted. */
  asserted(predicate: Predicate): SeedClaim[] {
    return this.claims.filter(
      ({ claim }) =>
        claim.predicate === predicate && claim.modality === 'asserted' && isLive(claim),
    );
  }

  /** Whether a claim is the curators' own. */
  isOurs({ claim }: SeedClaim): boolean {
    return claim.source === this.curation.id;
  }

  /** Adds an issue about one part of a claim, at the place of that part. */
  object(seed: SeedClaim, part: ClaimPart, finding: Finding): void {
    this.#issues.add(seed.document, seed.at[part] ?? seed.path, finding);
  }
}

function firstById<T>(items: readonly T[], idOf: (item: T) => string): Map<string, T> {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(idOf(item))) byId.set(idOf(item), item);
  return byId;
}
