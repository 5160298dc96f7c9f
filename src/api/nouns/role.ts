/** Roles, who holds them, and on which day. */
import { roleBasis, surestBasis } from '../../domain/ties/roles-on.ts';
import { LIST_PLACE } from '../../queries/places-in-lists.ts';
import type { TiedData, TieData } from '../../queries/relationships/tie-data.ts';
import { countTies, listTies } from '../../queries/relationships/ties.ts';
import { canonicalIds, listOf } from '../request/arguments.ts';
import type {
  HolderEdgeResolvers,
  RoleEdgeResolvers,
  RoleHoldersArgs,
  RoleResolvers,
} from '../generated/schema.ts';
import type { TiePageModel } from '../request/models.ts';
import { childList } from '../request/child-list.ts';
import type { Reading } from '../request/filed-list.ts';
import type { Asking } from '../request/needs.ts';
import { needing } from '../request/needs.ts';
import { ALL_EVENTS, involvements } from './actor.ts';
import { describedFields } from './entity.ts';
import { termEdge, tiedEdge } from './parts.ts';
import { ListBelow } from '../lists/list-below.ts';
import { firstTie, ties } from '../lists/lists.ts';
import { namedPage, single } from '../lists/entity-lists.ts';
import { NAMED_LIST, LIGHT, withExpenses, type Expenses } from '../request/expense.ts';

const HOLDERS = { type: 'HOLDS', direction: 'in', capacities: null } as const;

export const Role: RoleResolvers = {
  ...describedFields,
  organization: firstTie('POST_IN'),
  holders: childList<RoleHoldersArgs, TiePageModel>((asking) => {
    const { on } = asking.args;
    return on === null || on === undefined ? ties(asking, HOLDERS) : holdersOn(asking, on);
  }),
  involvements: involvements(ALL_EVENTS, null),
};

/** Who may have held a role on a day. */
function holdersOn(asking: Asking<RoleHoldersArgs>, on: string): Reading<TiePageModel> {
  const { asOf, args, context } = asking;
  const order = args.orderBy ?? 'NAME_ASC';
  const held = { ...HOLDERS, on };
  return new ListBelow(asking, {
    name: `holders on a day ${order}`,
    conditions: held,
    list: async (ids, { after, limit }, { entity }) => {
      const cut = { after: LIST_PLACE(after), limit, columns: { entity, tie: null } };
      const found = await listTies(context.graph, asOf, { ...held, order, parents: ids }, cut);
      return found.map((holders) => holders.map((holder) => withBases(holder, on)));
    },
    count: (parents) => countTies(context.graph, asOf, { ...held, parents }),
    key: ({ place, node }) => [place, node.id],
  });
}

/** A holder whose terms tell how sure it is that they cover a day. */
function withBases<T extends TiedData>(holder: T, on: string) {
  const covering = (term: TieData) => {
    const basis = roleBasis(term, { earliest: on, latest: on });
    return basis === null ? term : { ...term, basis };
  };
  const [first, ...rest] = holder.parts;
  return { ...holder, parts: [covering(first), ...rest.map(covering)] as const };
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
