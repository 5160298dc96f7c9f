/** Root fields that read one entity by its id, or list entities by name. */
import { MAX_CANDIDATES } from '../../graph/name-query.ts';
import {
  ANY,
  type ListedLabel,
  type NamedConditions,
} from '../../queries/entities/named-conditions.ts';
import { countNamed, listNamed } from '../../queries/entities/named-lists.ts';
import type { EntityOrder } from '../../queries/entities/entity-order.ts';
import { LIST_PLACE } from '../../queries/places-in-lists.ts';
import { searchNames } from '../../queries/entities/search.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { listKeyOf } from '../request/actor-filter.ts';
import { checkText, dayOfKnowledge, withCanonicalIds } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import type { EntityModel, EntityPageModel } from '../request/models.ts';
import { readPage, toConnection, type PageArguments } from './paging.ts';
import { refuse } from '../request/refuse.ts';
import { pageAsked } from '../request/page-asked.ts';
import { readAhead, readAheadOfIds } from '../request/read-ahead.ts';
import { selectionOf } from '../request/selection.ts';

/** Reads one entity by id; null if it has none of these types, or was not yet known. */
export const single =
  (types: readonly string[]) =>
  async (
    _root: unknown,
    { id, knownBy }: { readonly id: string; readonly knownBy?: string | null | undefined },
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<EntityModel | null> => {
    const asOf = dayOfKnowledge(knownBy);
    const selected = selectionOf(info);
    const early = readAheadOfIds(context, selected, { type: types[0]!, asOf, ids: [id] });
    const entity = await context.entity(asOf, id);
    if (entity === null || !types.includes(entity.type)) return null;
    await readAhead(context, selected, [entity], early);
    return entity;
  };

export interface NamedListArguments extends PageArguments {
  readonly orderBy?: EntityOrder | undefined;
  readonly knownBy?: string | null | undefined;
  readonly filter?:
    | {
        readonly name?: string | null | undefined;
        readonly ids?: readonly string[] | null | undefined;
      }
    | null
    | undefined;
}

/**
 * Which entities a field lists: those with a label that meet the conditions of the field's own
 * arguments.
 */
export interface NamedList {
  readonly label: ListedLabel;
  readonly conditions?: Partial<NamedConditions>;
}

/** One page of the entities of a list, by name or in the order asked for. */
export async function namedPage(
  context: Context,
  { label, conditions: specific = {} }: NamedList,
  { filter, orderBy, knownBy, ...args }: NamedListArguments,
  info: GraphQLResolveInfo,
): Promise<EntityPageModel> {
  const asOf = dayOfKnowledge(knownBy);
  const selected = selectionOf(info);
  const { columns, isListed, isCounted, isPaged } = pageAsked(selected);
  const wanted = { 'filter.ids': { kind: 'Entity' as const, ids: filter?.ids } };
  return withCanonicalIds(context, wanted, async (given) => {
    const base: NamedConditions = { ...ANY, ...specific, ids: given['filter.ids'] };
    const name = filter?.name ?? null;
    const order = orderBy ?? 'NAME_ASC';
    // The name identifies the list, and not the ids that it matches, since those may change between
    // two pages.
    const list = listKeyOf([label, base, name, order, asOf]);
    const page = readPage(args, list, isPaged);
    const isNarrowed = name !== null || Object.values(specific).some((value) => value !== null);
    // If only ids are given and the page is long enough, it shows exactly those entities.
    const { ids } = base;
    const isShownWhole =
      ids !== null && !isNarrowed && page.from === null && page.size >= ids.length;
    const early = isShownWhole
      ? readAheadOfIds(context, selected, { type: label, asOf, ids })
      : undefined;
    const conditions = name === null ? base : await withName(context, label, base, name);
    const counted = isCounted ? countNamed(context.graph, asOf, { label, conditions }) : null;
    const rows = !isListed
      ? []
      : listNamed(
          context.graph,
          asOf,
          { label, conditions },
          {
            order,
            backward: page.backward,
            after: LIST_PLACE(page.from),
            limit: page.limit,
            columns,
          },
        );
    const [total, found] = await Promise.all([counted, rows]);
    const shown = found.slice(0, page.size).map(({ node }) => node);
    await readAhead(context, selected, shown, early);
    return toConnection(page, found, {
      key: ({ place, node }) => [place, node.id],
      node: ({ node }) => node,
      count: () => Promise.resolve(total!),
    });
  });
}

/** Types whose names are searched, if they differ from the label of the list. */
const SEARCHED: Partial<Record<ListedLabel, readonly string[]>> = {
  // States are stored as organizations but also listed among places.
  Place: ['Place', 'Organization'],
  Actor: ['Person', 'Organization', 'Group'],
};

/**
 * Narrows the ids of the conditions to the entities whose name matches.
 *
 * @throws RapportError `BAD_USER_INPUT` if more names match than a search can return.
 */
export async function withName(
  context: Context,
  label: ListedLabel,
  conditions: NamedConditions,
  name: string,
): Promise<NamedConditions> {
  const types = SEARCHED[label] ?? [label];
  const text = checkText('filter.name', name);
  const { matches, isCut } = await searchNames(context.graph, text, types, MAX_CANDIDATES);
  if (isCut) {
    refuse('filter.name', `1,000 names or more match "${text}"; give more of the name`);
  }
  const matching = matches.map(({ of }) => of);
  const { ids } = conditions;
  return {
    ...conditions,
    ids: ids === null ? matching : matching.filter((id) => ids.includes(id)),
  };
}
