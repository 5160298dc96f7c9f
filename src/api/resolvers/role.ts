/** Roles, who holds them, and on which day. */
import { roleBasis } from '../../domain/roles-on.ts';
import { listTies } from '../../queries/ties.ts';
import { canonicalIds, listOf } from '../arguments.ts';
import type {
  HolderEdgeResolvers,
  QueryResolvers,
  RoleEdgeResolvers,
  RoleResolvers,
} from '../generated/schema.ts';
import { readPage, rowsOf, toConnection } from '../paging.ts';
import { involvements } from './actor.ts';
import { describedFields, edgeEvidence, tiedEdge } from './entity.ts';
import { firstTie } from './event.ts';
import { tiesOf } from './lists.ts';
import { namedPage, single } from './named.ts';

/** Holders looked through for one day; more than any role has had. */
const MAX_HOLDERS = 1_000;

const HOLDERS = { type: 'HOLDS', way: 'in', capacities: null } as const;

export const Role: RoleResolvers = {
  ...describedFields,
  organization: async (role, _args, context) =>
    (await firstTie(role, context, 'POST_IN'))?.node ?? null,
  holders: async (role, { on, ...args }, context) => {
    if (on === null || on === undefined) return tiesOf(role, args, context, HOLDERS);
    const { k, id } = role;
    const ties = await context.batch(`holders ${k}`, id, (ids) =>
      listTies(context.graph, k, HOLDERS, ids, { after: null, limit: MAX_HOLDERS }),
    );
    const held = ties.flatMap((tie) => {
      const basis = roleBasis(tie, { earliest: on, latest: on });
      return basis === null ? [] : [{ ...tie, basis }];
    });
    const page = readPage(args, JSON.stringify(['holders on', on, k, id]));
    const key = (tie: (typeof held)[number]) => [tie.node.sortKey, tie.key];
    return toConnection(page, rowsOf(page, held, key), {
      key,
      node: (tie) => tie.node,
      fields: (tie) => tie,
      count: () => Promise.resolve(held.length),
    });
  },
  involvements: involvements(null),
};

export const RoleEdge: RoleEdgeResolvers = tiedEdge;
export const HolderEdge: HolderEdgeResolvers = {
  basis: ({ basis }) => basis ?? null,
  support: ({ support }) => support,
  ...edgeEvidence,
};

export const roleQueries: Pick<QueryResolvers, 'role' | 'roles'> = {
  role: single(['Role']),
  roles: async (_root, args, context, info) => {
    const ids = await canonicalIds(context, {
      'filter.organization': { kind: 'Organization', ids: listOf(args.filter?.organization) },
    });
    return namedPage(context, 'Role', args, info, {
      organization: ids['filter.organization']?.[0] ?? null,
    });
  },
};
