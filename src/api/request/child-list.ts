/** Lists below entities. A page is read ahead together with those of other parents, or when its resolver runs. */
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

/** A field that is such a list. It answers at once if its page was read ahead, and else reads the page. */
export function childList<A, P>(list: ChildList<A, P>): Declared<Resolve<A, P>> {
  return {
    resolve: ({ asOf, id }, _args, context, info) =>
      listAt(context, selectionOf(info), asOf, list).page(id),
    extensions: { needs: [], byId: list as ChildList },
  };
}

/** The list at one place of an operation, as known on one day. Made once and kept in the context. */
export function listAt<A, P>(
  context: Context,
  selected: SelectedField,
  asOf: string,
  list: ChildList<A, P>,
): FiledList<P> {
  const byDay = context.lists.get(selected) ?? new Map<string, FiledList<unknown>>();
  context.lists.set(selected, byDay);
  const kept = byDay.get(asOf) as FiledList<P> | undefined;
  if (kept !== undefined) return kept;
  const made = new FiledList<P>(() => {
    const args = withKeys(selected.field.args, selected.args, { asOf, by: 'object' }) as A;
    return list({ context, asOf, selected, args });
  });
  byDay.set(asOf, made as FiledList<unknown>);
  return made;
}
