/** Fields that list relationships of a parent. A list is described without its parent, so that one read serves many. */
import type { EntityModel, InvolvementPageModel, TiePageModel } from '../request/models.ts';
import type { PageArguments } from './paging.ts';
import { childList } from '../request/child-list.ts';
import type { Reading } from '../request/filed-list.ts';
import type { Asking } from '../request/needs.ts';
import {
  countInvolved,
  countInvolvements,
  isUnconditional,
  listInvolved,
  listInvolvements,
  type InvolvedQuery,
  type InvolvementConditions,
} from '../../queries/relationships/involvements.ts';
import { countTies, listTies, type TieQuery } from '../../queries/relationships/ties.ts';
import type { EntityOrder } from '../../queries/entities/entity-order.ts';
import type { EventOrder } from '../../queries/relationships/event-order.ts';
import { LIST_PLACE } from '../../queries/places-in-lists.ts';
import { ListBelow, type KeptCount } from './list-below.ts';

type Ordered = PageArguments & { readonly orderBy?: EntityOrder | null | undefined };

/** Relationships of the parent, by the name of the other end or in the order asked for. `kept` names their stored count, if there is one. */
export function ties(
  asking: Asking<Ordered>,
  query: Omit<TieQuery, 'order'>,
  kept: KeptCount | null = null,
): Reading<TiePageModel> {
  const { graph } = asking.context;
  const { asOf } = asking;
  const order = asking.args.orderBy ?? 'NAME_ASC';
  return new ListBelow(asking, {
    name: `ties ${order}`,
    conditions: query,
    list: (ids, { after, limit }, columns) =>
      listTies(
        graph,
        asOf,
        { ...query, order, parents: ids },
        { after: LIST_PLACE(after), limit, columns },
      ),
    count: (parents) => countTies(graph, asOf, { ...query, parents }),
    kept,
    key: ({ place, node }) => [place, node.id],
  });
}

/** A field that lists relationships of its entity. */
export const tiesField = (query: TieQuery, kept: KeptCount | null = null) =>
  childList<Ordered, TiePageModel>((asking) => ties(asking, query, kept));

/**
 * A field that returns the other end of the first relationship of a kind, for kinds with at most one in
 * practice, such as the whole of a part. Alleged and disputed relationships are left out, because the field
 * has no support beside it and would show them as facts.
 */
export const firstTie = (type: 'PART_OF' | 'POST_IN') =>
  childList<unknown, EntityModel | null>((asking) => {
    const supports = ['ASSERTED'];
    const query: TieQuery = { type, direction: 'out', capacities: null, supports };
    const { page, pages } = ties({ ...asking, args: { first: 1 } }, query);
    const nodeOf = ({ edges }: TiePageModel) => edges[0]?.node ?? null;
    return {
      page: async (parent) => nodeOf(await page(parent)),
      pages: async (parents) =>
        (await pages(parents)).map((each) => ('page' in each ? { page: nodeOf(each.page) } : each)),
      entities: (node) => (node === null ? [] : [node]),
    };
  });

/** Events that an actor is involved in. `kept` names their stored count, used without conditions. */
export function involvementsOf(
  asking: Asking<PageArguments & { readonly orderBy?: EventOrder | null | undefined }>,
  conditions: InvolvementConditions,
  kept: KeptCount | null,
): Reading<InvolvementPageModel> {
  const order = asking.args.orderBy ?? 'DATE_ASC';
  const { graph } = asking.context;
  const { asOf } = asking;
  return new ListBelow(asking, {
    name: `involvements ${order}`,
    conditions,
    list: (ids, { after, limit }, columns) => {
      const cut = { after: LIST_PLACE(after), limit, columns };
      return listInvolvements(graph, asOf, { ...conditions, order, parents: ids }, cut);
    },
    count: (parents) => countInvolvements(graph, asOf, { ...conditions, parents }),
    kept: isUnconditional(conditions) ? kept : null,
    key: ({ node, place }) => [place, node.id],
  });
}

/** The actors or roles involved in an event, by name or in the order asked for. */
export function involvedIn(
  asking: Asking<Ordered>,
  query: Omit<InvolvedQuery, 'order'>,
): Reading<InvolvementPageModel> {
  const { graph } = asking.context;
  const { asOf } = asking;
  const order = asking.args.orderBy ?? 'NAME_ASC';
  return new ListBelow(asking, {
    name: `involved ${order}`,
    conditions: query,
    list: (ids, { after, limit }, columns) => {
      const cut = { after: LIST_PLACE(after), limit, columns };
      return listInvolved(graph, asOf, { ...query, order, parents: ids }, cut);
    },
    count: (parents) => countInvolved(graph, asOf, { ...query, parents }),
    key: ({ place, node }) => [place, node.id],
  });
}
