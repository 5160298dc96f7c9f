/** Reads the lists below entities before their resolvers run: level by level, for all parents of a level at once. */
import { isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { EntityData } from '../../queries/entities/entities.ts';
import type { Context } from './context.ts';
import { listAt } from './child-list.ts';
import { declarationOf } from './needs.ts';
import { entitiesOf } from './page-asked.ts';
import { fieldsAt, type SelectedField } from './selection.ts';

/**
 * Reads ahead below the entities of a list, or below the single entity of a field, on all levels.
 * It resolves when the resolvers should continue. If they need only lists, that is when all lists are
 * filed, so that each resolver answers at once. If they need other reads too, it resolves right away,
 * so that those reads run at the same time.
 *
 * @param early the reads that {@link readAheadOfIds} started for the same list.
 */
export async function readAhead(
  context: Context,
  list: SelectedField,
  entities: readonly EntityData[],
  early: Promise<void> = Promise.resolve(),
): Promise<void> {
  const reading = Promise.all([early, readBelow(context, list, entities)]);
  if (!entitiesOf(list).some(({ below }) => needsOtherReads(below))) await reading;
}

/**
 * As {@link readAhead}, for ids that the caller gave and that are still being looked up. It assumes
 * that they are canonical and name entities of `type`. If not, the results are never used.
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

/** Never rejects, because errors are filed. */
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

/** The fields selected of the list's entities of one type. */
function fieldsOn(list: SelectedField, type: string): ReadonlySet<SelectedField> {
  return new Set(
    entitiesOf(list).flatMap((entity) =>
      entity.types.filter(({ name }) => name === type).flatMap((match) => entity.on(match)),
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
      const entities = await listAt(context, field, asOf, list).readAhead(ids);
      await readBelow(context, field, entities);
    }),
  );
}

/** The answers of {@link needsOtherReads} by field, because one field can be below many types. */
const otherReads = new WeakMap<SelectedField, boolean>();

/** Whether some fields, or the fields below them, need other reads than the lists that are read ahead. */
function needsOtherReads(fields: readonly SelectedField[]): boolean {
  return fields.some((field) => {
    const answer =
      otherReads.get(field) ??
      ((declarationOf(field)?.byId === undefined && isReadByItself(field)) ||
        needsOtherReads(field.below));
    otherReads.set(field, answer);
    return answer;
  });
}

/** Whether the resolver of a field reads from the graph. */
function isReadByItself(field: SelectedField): boolean {
  const { type, name, parent } = field;
  // The number of claims is known without reading them.
  if (type.name === 'Evidence') return fieldsAt([field], 'claimCount').length < field.below.length;
  if (type.name === 'RoleOn') return true;
  const isOfPage = parent.name.endsWith('Connection') || parent.name.endsWith('Edge');
  return isNode(type) && !(isOfPage && ['node', 'nodes'].includes(name));
}

const isNode = (type: GraphQLNamedType) =>
  (isObjectType(type) || isInterfaceType(type)) &&
  (type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node'));
