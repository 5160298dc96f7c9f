/** What a load writes or removes: the entities and relationships that may read otherwise after it. */
import type { RelationshipType } from './claims/predicates.ts';
import type { EntityId } from './entities/entities.ts';

/** A stored relationship, whatever its knowledge spans. */
export interface RelationshipAt {
  readonly type: RelationshipType;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly key: string;
  /** The meeting of a pair; null for other relationships. */
  readonly meeting: EntityId | null;
}

/** Each may come several times. */
export interface Touched {
  readonly entities: readonly EntityId[];
  readonly relationships: readonly RelationshipAt[];
}
