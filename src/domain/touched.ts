/** What a load writes or removes: the entities and relationships that may read otherwise after it. */
import type { RelationshipType } from './claims/predicates.ts';
import type { EntityId } from './entities/entities.ts';

/** A stored relationship, whatever its knowledge spans. */
export interface RelationshipAt {
  readonly type: RelationshipType;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly key: string;
}

/** A pair in one meeting. */
export interface PairAt extends RelationshipAt {
  readonly meeting: EntityId;
}

export interface Touched {
  readonly entities: readonly EntityId[];
  /** Involvements and ties. */
  readonly relationships: readonly RelationshipAt[];
  readonly pairs: readonly PairAt[];
}
