/** Lists below entities: pages are read ahead for many parents, or when a resolver asks. */
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityData } from '../../queries/entities/entities.ts';
import type { Context } from './context.ts';
import { FiledList } from './filed-list.ts';
import type { ChildList, Declared } from './needs.ts';
import { withKeys } from './node-id.ts';
import { selectionOf, type SelectedField } from './selection.ts';

type Resolve<A, P> = (
  parent: EntityData,
  args: A,
  context: Context,
  info: GraphQLResolveInfo,
) => P | Promise<P>;

/** A field that is such a list: it answers with what is filed at once, and reads what is not. */
export function childList<A, P>(list: ChildList<A, P>): Declared<Resolve<A, P>> {
  return {
    resolve: ({ asOf, id }, _args, context, info) =>
      listAt(context, selectionOf(info), asOf, list).page(id),
    extensions: { needs: [], byId: list as ChildList },
  };
}

/** The one place where a list of an operation is described and filed, as known on one day. */
export function listAt<A, P>(
  context: Context,
  selected: SelectedField,
  asOf: string,
  list: ChildList<A, P>,
): FiledList<P> {
  const byDay = context.lists.get(selected) ?? new Map<string, FiledList<unknown>>();
  context.lists.set(selected, byDay);
  const found = byDay.get(asOf) as FiledList<P> | undefined;
  if (found !== undefined) return found;
  const made = new FiledList<P>(() => {
    const args = withKeys(selected.field.args, selected.args, asOf) as A;
    return list({ context, asOf, selected, args });
  });
  byDay.set(asOf, made as FiledList<unknown>);
  return made;
}
