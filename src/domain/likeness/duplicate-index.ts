/** Entities with names, looked up by what may be the same. */
import type { EntityId } from '../entities/entities.ts';
import { blockKeys, Blocks } from './blocks.ts';
import {
  comparedEntity,
  namesAlike,
  type BorneName,
  type ComparedEntity,
  type Identifier,
} from './entity-likeness.ts';
import { scoreOf, type Feature } from './features.ts';

/** An entity with all that is needed to look for another one like it. */
export interface NamedEntity {
  readonly id: EntityId;
  readonly type: string;
  readonly names: readonly BorneName[];
  readonly identifiers: readonly Identifier[];
}

/** A pair that is worth a closer look, with what the names say. */
export interface NamedPair {
  readonly a: NamedEntity;
  readonly b: NamedEntity;
  readonly named: readonly Feature[];
}

/** Names that are less alike are no reason to compare two entities any further, unless they share an identifier. */
const LEAST_NAMES = 0.5;

/** An index that entities are added to and looked up in. */
export class DuplicateIndex {
  readonly #entities: NamedEntity[] = [];
  readonly #places = new Map<EntityId, number>();
  readonly #blocks = new Blocks();

  /** How many entities, and places in buckets, it holds. */
  get size(): number {
    return this.#entities.length + this.#blocks.size;
  }

  get entities(): readonly NamedEntity[] {
    return this.#entities;
  }

  add(entity: NamedEntity): void {
    const place = this.#entities.push(entity) - 1;
    this.#places.set(entity.id, place);
    this.#blocks.add(place, blockKeys(prepared(entity), entity.identifiers));
  }

  /** Forgets what only strangers to the index could be found by. Call it if only its own entities are looked up. */
  closeToStrangers(): void {
    this.#blocks.dropSingle();
  }

  get(id: EntityId): NamedEntity | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#entities[place];
  }

  /** The entities that may be the same as one of this index or a new one, by their names or identifiers. */
  pairsOf(entity: NamedEntity, search: Search = new Search()): NamedPair[] {
    const own = search.prepared(entity);
    const keys = blockKeys(own, entity.identifiers);
    const place = this.#places.get(entity.id) ?? null;
    return this.#blocks.candidates(keys, place).flatMap((at) => {
      const other = this.#entities[at]!;
      if (!search.isFirst(entity, other)) return [];
      const named = namesAlike(own, search.prepared(other));
      const isWorthIt = scoreOf(named) >= LEAST_NAMES || shareIdentifier(entity, other);
      return isWorthIt ? [{ a: entity, b: other, named }] : [];
    });
  }
}

/** What is kept while many entities are looked up: each is prepared once, and each pair is compared once. */
export class Search {
  readonly #prepared = new Map<EntityId, ComparedEntity>();
  readonly #compared = new Set<string>();

  prepared(entity: NamedEntity): ComparedEntity {
    const known = this.#prepared.get(entity.id) ?? prepared(entity);
    this.#prepared.set(entity.id, known);
    return known;
  }

  /** Whether the two, in either order, are compared for the first time. */
  isFirst({ id: a }: NamedEntity, { id: b }: NamedEntity): boolean {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (this.#compared.has(key)) return false;
    this.#compared.add(key);
    return true;
  }
}

const prepared = ({ id, type, names }: NamedEntity): ComparedEntity =>
  comparedEntity(id, type, names);

const shareIdentifier = (a: NamedEntity, b: NamedEntity): boolean =>
  a.identifiers.some(({ scheme, value }) =>
    b.identifiers.some((other) => other.scheme === scheme && other.value === value),
  );
