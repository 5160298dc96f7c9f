/** Reads the lists below entities level by level, for all parents of a level at once, before their resolvers ask. */
import { isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { EntityData } from '../../queries/entities/entities.ts';
import type { Context } from './context.ts';
import { listAt } from './child-list.ts';
import { declarationOf } from './needs.ts';
import { entitiesOf } from './page-asked.ts';
import { fieldsAt, type SelectedField } from './selection.ts';

/**
 * Reads ahead below the entities of a list, or below the one entity of a field, and below what is found.
 * It resolves when resolvers should go on: when all is filed, so that each of them answers at once; but
 * right away where they have more to read than lists, so that this travels at the same time.
 *
 * @param early what {@link readAheadOfIds} began for the same list.
 */
export async function readAhead(
  context: Context,
  list: SelectedField,
  entities: readonly EntityData[],
  early: Promise<void> = Promise.resolve(),
): Promise<void> {
  const reading = Promise.all([early, readBelow(context, list, entities)]);
  if (!entitiesOf(list).some(({ below }) => readsElse(below))) await reading;
}

/**
 * As {@link readAhead}, for ids that the caller gave: they are taken for canonical and for entities of
 * `type` while they are looked up. Where that proves wrong, what was read is never asked for.
 */
export function readAheadOfIds(
  context: Context,
  list: SelectedField,
  {
    type,
    asOf,
    ids,
  }: { readonly type: string; readonly asOf: string; readonly ids: readonly string[] },
): Promise<void> {
  return readLists(context, asOf, fieldsOn(list, type), ids);
}

/** Never rejects: failures are filed. */
async function readBelow(
  context: Context,
  list: SelectedField,
  entities: readonly EntityData[],
): Promise<void> {
  const levels = [...groupBy(entities, ({ type, asOf }) => `${type} ${asOf}`).values()];
  await Promise.all(
    levels.map((level) => {
      const { type, asOf } = level[0]!;
      const ids = [...new Set(level.map(({ id }) => id))];
      return readLists(context, asOf, fieldsOn(list, type), ids);
    }),
  );
}

/** Fields of the entities of one type that a list leads to. */
function fieldsOn(list: SelectedField, type: string): ReadonlySet<SelectedField> {
  return new Set(
    entitiesOf(list).flatMap((entity) =>
      entity.types.filter(({ name }) => name === type).flatMap((found) => entity.on(found)),
    ),
  );
}

async function readLists(
  context: Context,
  asOf: string,
  fields: ReadonlySet<SelectedField>,
  ids: readonly string[],
): Promise<void> {
  await Promise.all(
    Array.from(fields, async (field) => {
      const list = declarationOf(field)?.byId;
      if (list === undefined) return;
      const found = await listAt(context, field, asOf, list).readAhead(ids);
      await readBelow(context, field, found);
    }),
  );
}

/** Found out once per field: the same may be met below many types. */
const elsewhere = new WeakMap<SelectedField, boolean>();

/** Whether some fields, or those below, read anything but lists that are read ahead. */
function readsElse(fields: readonly SelectedField[]): boolean {
  return fields.some((field) => {
    const found =
      elsewhere.get(field) ??
      ((declarationOf(field)?.byId === undefined && isReadByItself(field)) ||
        readsElse(field.below));
    elsewhere.set(field, found);
    return found;
  });
}

function isReadByItself(field: SelectedField): boolean {
  const { type, name, parent } = field;
  // How many claims there are is known without reading them.
  if (type.name === 'Evidence') return fieldsAt([field], 'claimCount').length < field.below.length;
  if (type.name === 'RoleOn') return true;
  const isOfPage = parent.name.endsWith('Connection') || parent.name.endsWith('Edge');
  return isNode(type) && !(isOfPage && ['node', 'nodes'].includes(name));
}

const isNode = (type: GraphQLNamedType) =>
  (isObjectType(type) || isInterfaceType(type)) &&
  (type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node'));
