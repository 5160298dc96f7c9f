/** The entity that `EntityDocument` asks for: a circumstance, a place or a topic. */
import type { EntityQuery } from '../../generated/entity.ts';

export const ENTITY_TYPES = ['Circumstance', 'Place', 'Topic'] as const;

export type EntityNode = Extract<
  NonNullable<EntityQuery['node']>,
  { readonly __typename: (typeof ENTITY_TYPES)[number] }
>;

export type CircumstanceNode = Extract<EntityNode, { readonly __typename: 'Circumstance' }>;
