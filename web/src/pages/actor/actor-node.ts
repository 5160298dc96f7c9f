/** The actor that `ActorDocument` asks for: a person, an organization or a group. */
import type { ActorQuery } from '../../generated/actor.ts';

export const ACTOR_TYPES = ['Person', 'Organization', 'Group'] as const;

export type ActorNode = Extract<
  NonNullable<ActorQuery['node']>,
  { readonly __typename: (typeof ACTOR_TYPES)[number] }
>;
