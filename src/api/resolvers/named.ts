/** Root fields that read one entity by id, or list entities by name. */
import {
  ANY,
  countNamed,
  listNamed,
  type ListedLabel,
  type NamedConditions,
} from '../../queries/named-lists.ts';
import { searchNames } from '../../queries/search.ts';
import { canonicalIds, checkText, dayOfKnowledge } from '../arguments.ts';
import type { Context } from '../context.ts';
import type { NameOrder } from '../generated/schema.ts';
import type { EntityModel, EntityPageModel } from '../models.ts';
import { readPage, toConnection, type PageArguments } from '../paging.ts';

/** Reads one entity of some types; null where there is none of them, or it was not yet known. */
export const single =
  (types: readonly string[]) =>
  async (
    _root: unknown,
    { id, knownBy }: { readonly id: string; readonly knownBy?: string | null | undefined },
    context: Context,
  ): Promise<EntityModel | null> => {
    const entity = await context.entity(dayOfKnowledge(knownBy), id);
    return entity !== null && types.includes(entity.type) ? entity : null;
  };

export interface NamedListArguments extends PageArguments {
  readonly orderBy?: NameOrder | undefined;
  readonly knownBy?: string | null | undefined;
  readonly filter?:
    | {
        readonly name?: string | null | undefined;
        readonly ids?: readonly string[] | null | undefined;
      }
    | null
    | undefined;
}

/** One page of the entities with a label, by name. */
export async function namedPage(
  context: Context,
  label: ListedLabel,
  { filter, orderBy, knownBy, ...args }: NamedListArguments,
  specific: Partial<NamedConditions> = {},
): Promise<EntityPageModel> {
  const k = dayOfKnowledge(knownBy);
  const ids = await idsOf(context, label, filter);
  const conditions: NamedConditions = { ...ANY, ...specific, ids };
  const isBackwards = orderBy === 'NAME_DESC';
  const page = readPage(args, JSON.stringify([label, conditions, isBackwards, k]));
  const rows = await listNamed(context.graph, k, label, conditions, {
    direction: isBackwards === page.backward ? 'ASC' : 'DESC',
    after: page.from as [string, string] | null,
    limit: page.size + 1,
  });
  return toConnection(page, rows, {
    key: ({ sortKey, id }) => [sortKey, id],
    node: (entity) => entity,
    count: () => countNamed(context.graph, k, label, conditions),
  });
}

/** Ids that a filter leaves: those given, those whose name matches, or both; null for all. */
async function idsOf(
  context: Context,
  label: ListedLabel,
  filter: NamedListArguments['filter'],
): Promise<readonly string[] | null> {
  const given = await canonicalIds(context, {
    'filter.ids': { kind: 'Entity', ids: filter?.ids },
  });
  const ids = given['filter.ids'];
  if (filter?.name === null || filter?.name === undefined) return ids;
  // A state is stored as an organization and listed among places.
  const types = label === 'Place' ? ['Place', 'Organization'] : [label];
  const text = checkText('filter.name', filter.name);
  const matches = await searchNames(context.graph, text, types);
  const matching = matches.map(({ of }) => of);
  return ids === null ? matching : matching.filter((id) => ids.includes(id));
}
