/** Asks for the lists below entities whose ids are given while these are looked up: one round trip in place of two. */
import {
  getArgumentValues,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { EntityData } from '../queries/entities.ts';
import type { Context } from './context.ts';
import { fieldsAsked, type Asked } from './selection.ts';

/** Fields of an entity that are read by nothing but its id and the day: any of them may be asked for early. */
const BY_ID = new Set([
  ...['roles', 'memberships', 'circumstances', 'involvements', 'meetings', 'cases', 'met'],
  ...['members', 'posts', 'involved', 'topics', 'places', 'parts', 'parties', 'holders', 'events'],
]);

/**
 * Calls the resolvers of the lists below, whose reads wait in the loaders of `context` for the real
 * calls. Where an id turns out to be merged or unknown, what was read is dropped; a failure is told
 * by the real call.
 *
 * @param asked where the entities stand in the answer: the field itself, or the nodes of its list.
 */
export function askBelow(
  context: Context,
  info: GraphQLResolveInfo,
  { type, k, ids, asked }: { type: string; k: string; ids: readonly string[]; asked: Asked },
): void {
  const parent = info.schema.getType(type);
  if (!isObjectType(parent)) return;
  const fields = fieldsAsked(info, asked).filter(({ name }) => BY_ID.has(name.value));
  for (const node of fields) askField(context, info, parent, { node, k, ids });
}

function askField(
  context: Context,
  info: GraphQLResolveInfo,
  parent: GraphQLObjectType,
  { node, k, ids }: { node: FieldNode; k: string; ids: readonly string[] },
): void {
  const field = parent.getFields()[node.name.value];
  if (field?.resolve === undefined) return;
  const { resolve } = field;
  try {
    const args = getArgumentValues(field, node, info.variableValues);
    // One list of nodes for all parents: selections are remembered by it.
    const below = { ...info, fieldNodes: [node] };
    for (const id of ids) {
      const entity = { k, id } as EntityData;
      Promise.resolve(resolve(entity, args, context, below)).catch(() => undefined);
    }
  } catch {
    // Arguments that do not fit are refused where the field is resolved.
  }
}
