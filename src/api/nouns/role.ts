/** Roles, who holds them, and on which day. */
import { roleBasis, surestBasis } from '../../domain/ties/roles-on.ts';
import { listTies } from '../../queries/relationships/ties.ts';
import { canonicalIds, listOf } from '../request/arguments.ts';
import type {
  HolderEdgeResolvers,
  RoleEdgeResolvers,
  RoleHoldersArgs,
  RoleResolvers,
} from '../generated/schema.ts';
import { placesIn } from '../../queries/entities/entity-order.ts';
import type { TiePageModel } from '../request/models.ts';
import { readPage, rowsOf, toConnection } from '../lists/paging.ts';
import { childList } from '../request/child-list.ts';
import { readingEach } from '../request/filed-list.ts';
import type { Asking } from '../request/needs.ts';
import { needing } from '../request/needs.ts';
import { ALL_EVENTS, involvements } from './actor.ts';
import { describedFields } from './entity.ts';
import { termEdge, tiedEdge } from './parts.ts';
import { firstTie, ties } from '../lists/lists.ts';
import { namedPage, single } from '../lists/entity-lists.ts';
import { NAMED_LIST, LIGHT, withExpenses, type Expenses } from '../request/expense.ts';

/** How many holders are read to find those of one day; more than any role has had. */
const MAX_HOLDERS = 1_000;

const HOLDERS = { type: 'HOLDS', direction: 'in', capacities: null } as const;

export const Role: RoleResolvers = {
  ...describedFields,
  organization: firstTie('POST_IN'),
  holders: childList<RoleHoldersArgs, TiePageModel>((asking) => {
    const { on } = asking.args;
    if (on === null || on === undefined) return ties(asking, HOLDERS);
    return readingEach(
      (role) => holdersOn(asking, role, on),
      ({ edges }) => edges.map(({ node }) => node),
    );
  }),
  involvements: involvements(ALL_EVENTS, null),
};

/** Who may have held a role on a day. The terms of all holders are read and compared. */
async function holdersOn(
  { context, asOf, args }: Asking<RoleHoldersArgs>,
  role: string,
  on: string,
): Promise<TiePageModel> {
  const order = args.orderBy ?? 'NAME_ASC';
  const all = await context.batch(`holders ${asOf} ${order}`, role, (ids) =>
    listTies(
      context.graph,
      asOf,
      { ...HOLDERS, order, parents: ids },
      { after: null, limit: MAX_HOLDERS },
    ),
  );
  const held = all.flatMap((holder) => {
    const [first, ...rest] = holder.parts.flatMap((term) => {
      const basis = roleBasis(term, { earliest: on, latest: on });
      return basis === null ? [] : [{ ...term, basis }];
    });
    return first === undefined ? [] : [{ ...holder, parts: [first, ...rest] as const }];
  });
  const page = readPage(args, JSON.stringify(['holders on', on, order, asOf, role]));
  const key = ({ place, node }: (typeof held)[number]) => [place, node.id];
  return toConnection(page, rowsOf(page, held, key, placesIn(order)), {
    key,
    node: ({ node }) => node,
    fields: (holder) => holder,
    count: () => Promise.resolve(held.length),
  });
}

export const RoleEdge: RoleEdgeResolvers = tiedEdge;
export const HolderEdge: HolderEdgeResolvers = {
  basis: needing([], ({ parts }) => surestBasis(parts.map(({ basis }) => basis ?? null))),
  ...termEdge,
};

const EXPENSES: Expenses<'role' | 'roles'> = { role: LIGHT, roles: NAMED_LIST };

export const roleQueries = withExpenses<'role' | 'roles'>(EXPENSES, {
  role: single(['Role']),
  roles: async (_root, args, context, info) => {
    const ids = await canonicalIds(context, {
      'filter.organization': { kind: 'Organization', ids: listOf(args.filter?.organization) },
      'filter.holder': { kind: 'Actor', ids: listOf(args.filter?.holder) },
    });
    const conditions = {
      organization: ids['filter.organization']?.[0] ?? null,
      holder: ids['filter.holder']?.[0] ?? null,
    };
    return namedPage(context, { label: 'Role', conditions }, args, info);
  },
});
