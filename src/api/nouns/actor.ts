/** Fields that people, organizations and groups share. */
import type { InvolvementConditions } from '../../queries/relationships/involvements.ts';
import type { Context } from '../request/context.ts';
import type {
  ActorCasesArgs,
  ActorInvolvementsArgs,
  ActorMetArgs,
  ActorRolesOnArgs,
  CasePartEdgeResolvers,
  CircumstancePartEdgeResolvers,
  HoldingEdgeResolvers,
  InvolvementEdgeResolvers,
  MembershipEdgeResolvers,
} from '../generated/schema.ts';
import type {
  CounterpartPageModel,
  EntityModel,
  InvolvementPageModel,
  TiePageModel,
} from '../request/models.ts';
import { DEFAULT_PAGE } from '../lists/paging.ts';
import { childList } from '../request/child-list.ts';
import { readingEach } from '../request/filed-list.ts';
import { fromEnum } from '../request/enums.ts';
import { needing } from '../request/needs.ts';
import { involvementConditions, partConditions, UNFILTERED } from './event-filter.ts';
import { counterpartPage } from '../questions/counterparts.ts';
import { describedFields } from './entity.ts';
import { caseEdge, involvementEdge, termEdge } from './parts.ts';
import type { KeptCount } from '../lists/list-below.ts';
import { involvementsOf, ties, tiesField } from '../lists/lists.ts';
import { rolesDuring } from './roles-during.ts';

export const ALL_EVENTS: InvolvementConditions = {
  ...UNFILTERED,
  types: ['Meeting', 'Visit', 'Statement'],
  capacities: null,
  partStatuses: null,
};
const ALL_MEETINGS: InvolvementConditions = { ...ALL_EVENTS, types: ['Meeting'] };

/** Events that an actor or a role is involved in, among `all`. `kept` names their stored count, if there is one. */
export const involvements = (all: InvolvementConditions, kept: KeptCount | null) =>
  childList<ActorInvolvementsArgs, InvolvementPageModel>(async (asking) => {
    const { context, args } = asking;
    const { filter, capacities, partStatuses } = args;
    const conditions =
      filter || capacities || partStatuses
        ? {
            ...all,
            ...(await involvementConditions(context, filter, asking.asOf)),
            ...partConditions(args),
          }
        : all;
    return involvementsOf(asking, conditions, kept);
  });

const cases = childList<ActorCasesArgs, TiePageModel>((asking) => {
  const capacities = asking.args.capacities?.map(fromEnum) ?? null;
  return ties(asking, { type: 'PARTY_TO', direction: 'out', capacities });
});

const met = childList<ActorMetArgs, CounterpartPageModel>(({ context, asOf, args, selected }) =>
  readingEach(
    (id) => counterpartPage(context, { asOf, id }, args, selected),
    ({ edges }) => edges.map(({ node }) => node),
  ),
);

/** Fields of `Actor`. */
export const actorFields = {
  ...describedFields,
  roles: tiesField({ type: 'HOLDS', direction: 'out', capacities: null }, 'roles'),
  memberships: tiesField({ type: 'MEMBER_OF', direction: 'out', capacities: null }, 'memberships'),
  circumstances: tiesField({ type: 'UNDER', direction: 'out', capacities: null }),
  rolesOn: needing([], (actor: EntityModel, { date, first }: ActorRolesOnArgs, context: Context) =>
    rolesDuring(context, actor, { earliest: date, latest: date }, first ?? DEFAULT_PAGE),
  ),
  involvements: involvements(ALL_EVENTS, 'involvements'),
  meetings: involvements(ALL_MEETINGS, 'meetings'),
  cases,
  met,
};

export const HoldingEdge: HoldingEdgeResolvers = termEdge;
export const MembershipEdge: MembershipEdgeResolvers = termEdge;
export const CircumstancePartEdge: CircumstancePartEdgeResolvers = termEdge;
export const CasePartEdge: CasePartEdgeResolvers = caseEdge;
export const InvolvementEdge: InvolvementEdgeResolvers = involvementEdge;
