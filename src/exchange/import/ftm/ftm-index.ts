/** What a first pass over the input remembers of every record, so that records may refer to later ones. */
import { ENTITY_TYPES, type EntityId, type EntityType } from '../../../domain/entities/entities.ts';
import type { Source } from '../../../domain/claims/claims.ts';
import { IdTable } from '../records/id-types.ts';
import { mintedId } from '../records/native-ids.ts';
import type { FtmRecord } from './ftm-record.ts';

/** What a record becomes that others refer to: an entity of some type, or a source. */
export type Becomes = EntityType | 'Source';

const BECOMES: readonly Becomes[] = [...ENTITY_TYPES, 'Source'];

export class FtmIndex {
  readonly #dataset: string;
  readonly #types = new IdTable();
  /** Types of ids by which records call themselves besides their own. */
  readonly #referents = new IdTable();
  /** Other id → the hash of the entity that claims it. */
  readonly #owners = new IdTable();
  readonly #contested = new Set<EntityId>();
  /** The documents of the input: a claim that one of them proves brings its source. */
  readonly #sources = new Map<string, Source>();
  /** Asks elsewhere about ids that are not in the input; for deltas, the graph. */
  readonly #elsewhere: ReadonlyMap<EntityId, Becomes>;

  constructor(dataset: string, elsewhere: ReadonlyMap<EntityId, Becomes> = new Map()) {
    this.#dataset = dataset;
    this.#elsewhere = elsewhere;
  }

  idOf(native: string): EntityId {
    return mintedId(this.#dataset, native);
  }

  /** Remembers what a record becomes. */
  note(record: FtmRecord, becomes: Becomes): void {
    const id = this.idOf(record.head.id);
    // Of two records of one id the first counts, as in the check.
    if (!this.isRecord(id)) this.#types.set(id, BECOMES.indexOf(becomes));
    for (const referent of record.referents) {
      const other = this.idOf(referent);
      if (other === id) continue;
      const owner = this.#owners.get(other);
      const hash = hashOf(id);
      if (owner !== undefined && owner !== hash) this.#contested.add(other);
      this.#owners.set(other, hash);
      if (this.#types.get(other) === undefined && becomes !== 'Source')
        this.#referents.set(other, BECOMES.indexOf(becomes));
    }
  }

  /** Remembers a document. */
  noteSource(source: Source): void {
    if (!this.#sources.has(source.id)) this.#sources.set(source.id, source);
  }

  sourceOf(id: string): Source | undefined {
    return this.#sources.get(id);
  }

  /** What an id stands for in the input or elsewhere; undefined if nothing. */
  typeOf(id: EntityId): Becomes | undefined {
    const known = this.#types.get(id) ?? this.#referents.get(id);
    return known === undefined ? this.#elsewhere.get(id) : BECOMES[known];
  }

  /** Whether a record of its own describes this id. */
  isRecord(id: EntityId): boolean {
    return this.#types.get(id) !== undefined;
  }

  /** Whether two entities call this id theirs. Following both would make them one. */
  isContested(id: EntityId): boolean {
    return this.#contested.has(id);
  }
}

/** 32 bits of the id, enough to tell two owners of one id apart. */
function hashOf(id: EntityId): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) >>> 0;
  return hash;
}
