/** Builds small worlds with one line per entity, source and claim, with real claim ids. */
import { ClaimIndex } from '../../../src/domain/claims/claim-index.ts';
import {
  claimId,
  type Claim,
  type Modality,
  type Rank,
  type Source,
  type UnnamedSpeaker,
} from '../../../src/domain/claims/claims.ts';
import type { Locator } from '../../../src/domain/claims/locators.ts';
import type { Qualifiers } from '../../../src/domain/claims/qualifiers.ts';
import type { EntityDeclaration, EntityType } from '../../../src/domain/entities/entities.ts';
import {
  PREDICATE_RULES,
  PREDICATES,
  type Predicate,
} from '../../../src/domain/claims/predicates.ts';
import { project, type Projection } from '../../../src/domain/projection.ts';
import type { Records } from '../../../src/domain/claims/records.ts';

/** Modality, speaker, source and so on of a claim, all with defaults. */
export interface Said {
  /** The source added last, by default. */
  readonly source?: string;
  readonly modality?: Modality;
  readonly speaker?: string;
  readonly unnamedSpeaker?: UnnamedSpeaker;
  /** The origin that the source quotes. */
  readonly via?: string;
  readonly rank?: Rank;
  readonly locator?: Locator;
  readonly summary?: string;
  readonly origin?: string;
}

/** Reads "subject predicate object" or "subject predicate value" into a claim with its real id. */
export function toClaim(
  sentence: string,
  qualifiers: Qualifiers = {},
  { source = 's', ...said }: Said = {},
): Claim {
  const [subject = '', verb = '', ...rest] = sentence.split(' ');
  const predicate = PREDICATES.find((name) => name === verb);
  if (predicate === undefined) throw new Error(`"${sentence}" has no predicate.`);
  const content = {
    subject,
    predicate,
    ...objectOrValue(predicate, rest.join(' ')),
    qualifiers,
    modality: said.modality ?? 'asserted',
    ...(said.speaker === undefined ? {} : { speaker: said.speaker }),
    ...(said.unnamedSpeaker === undefined ? {} : { unnamedSpeaker: said.unnamedSpeaker }),
    ...(said.via === undefined ? {} : { via: said.via }),
    source,
    locator: said.locator ?? { paragraph: 1 },
  };
  return {
    ...content,
    id: claimId(content),
    summary: said.summary ?? sentence,
    rank: said.rank ?? 'normal',
    origin: said.origin ?? 'test',
  };
}

function objectOrValue(predicate: Predicate, text: string): { object: string } | { value: string } {
  return Array.isArray(PREDICATE_RULES[predicate].object) ? { object: text } : { value: text };
}

/** A world under construction; every method returns it. */
export class World {
  readonly #entities: EntityDeclaration[] = [];
  readonly #sources: Source[] = [];
  readonly #claims: Claim[] = [];

  #declare(type: EntityType, ids: readonly string[]): this {
    this.#entities.push(...ids.map((id) => ({ id, type })));
    return this;
  }

  person = (...ids: string[]): this => this.#declare('Person', ids);
  organization = (...ids: string[]): this => this.#declare('Organization', ids);
  group = (...ids: string[]): this => this.#declare('Group', ids);
  role = (...ids: string[]): this => this.#declare('Role', ids);
  meeting = (...ids: string[]): this => this.#declare('Meeting', ids);
  visit = (...ids: string[]): this => this.#declare('Visit', ids);
  statement = (...ids: string[]): this => this.#declare('Statement', ids);
  legalCase = (...ids: string[]): this => this.#declare('LegalCase', ids);
  place = (...ids: string[]): this => this.#declare('Place', ids);
  topic = (...ids: string[]): this => this.#declare('Topic', ids);
  circumstance = (...ids: string[]): this => this.#declare('Circumstance', ids);

  /** Adds a source. Later claims belong to it unless they name another. */
  source(id: string, dates: Partial<Source> = { publishedOn: '2016-01-26' }): this {
    this.#sources.push({ id, title: id, paragraphs: {}, ...dates });
    return this;
  }

  claim(sentence: string, qualifiers: Qualifiers = {}, said: Said = {}): this {
    const source = said.source ?? this.#sources.at(-1)?.id ?? 's';
    this.#claims.push(toClaim(sentence, qualifiers, { ...said, source }));
    return this;
  }

  get records(): Records {
    return { entities: this.#entities, sources: this.#sources, claims: this.#claims };
  }

  /** The id of the claim added last. */
  get lastId(): string {
    return this.#claims.at(-1)!.id;
  }

  get index(): ClaimIndex {
    return ClaimIndex.of(this.#claims, this.#sources, this.#entities);
  }

  project(): Projection {
    return project(this.records);
  }
}

/** An empty world. */
export const world = (): World => new World();
