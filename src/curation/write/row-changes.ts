/** The differences between the rows of a projection and what is stored. */
import type { RelationshipType } from '../../domain/claims/predicates.ts';
import type { EntityRow } from './entity-rows.ts';
import type { KeyedRow } from './name-rows.ts';
import type { RelationshipRow } from './relationship-rows.ts';

/**
 * A relationship, and the entity whose projection makes it: the event of an involvement or a pair,
 * else its start.
 */
export interface OwnedKey {
  readonly type: RelationshipType;
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

/** The difference between the stored names of some entities or sources and the wanted ones. */
export interface NameChanges {
  readonly written: readonly KeyedRow[];
  /** By key. */
  readonly gone: readonly string[];
}

/** The difference between the stored rows of some entities and the wanted ones. */
export interface RowChanges {
  readonly newEntities: readonly EntityRow[];
  readonly changedEntities: readonly EntityRow[];
  readonly goneEntities: readonly string[];
  readonly names: NameChanges;
  readonly writtenMerges: readonly KeyedRow[];
  /** With the winner that each led to, since another winner may have taken over the id meanwhile. */
  readonly goneMerges: readonly { readonly key: string; readonly into: string }[];
  readonly writtenRelationships: readonly RelationshipRow[];
  readonly goneRelationships: readonly OwnedKey[];
}
