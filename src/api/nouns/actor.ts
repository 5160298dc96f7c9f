/** Fields that people, organizations and groups share. */
import { CASE_CAPACITIES, EVENT_CAPACITIES } from '../../domain/claims/predicates.ts';
import type { InvolvementConditions } from '../../queries/relationships/involvements.ts';
import { checkWords } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import type {
  ActorCasesArgs,
  ActorInvolvementsArgs,
  ActorMeetingsArgs,
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
  InvolvementEdgeModel,
  InvolvementPageModel,
  TiePageModel,
} from '../request/models.ts';
import { DEFAULT_PAGE } from '../lists/paging.ts';
import { childList } from '../request/child-list.ts';
import { readingEach } from '../request/filed-list.ts';
import { needing, property } from '../request/needs.ts';
import { involvementConditions, UNFILTERED } from './event-filter.ts';
import { counterpartPage } from '../questions/counterparts.ts';
import { describedFields, edgeEvidence, partyFields, supported, termFields } from './entity.ts';
import type { KeptCount } from '../lists/list-below.ts';
import { involvementsOf, ties, tiesField } from '../lists/lists.ts';
import { rolesDuring } from './roles-during.ts';

const ALL_EVENTS: InvolvementConditions = {
  ...UNFILTERED,
  types: ['Meeting', 'Visit', 'Statement'],
  capacities: null,
};
const ALL_MEETINGS: InvolvementConditions = { ...ALL_EVENTS, types: ['Meeting'] };

/** Events that an actor or a role is involved in. `kept` names their stored count, if there is one. */
export const involvements = (kept: KeptCount | null) =>
  childList<ActorInvolvementsArgs, InvolvementPageModel>(async (asking) => {
    const { context, args } = asking;
    const capacities = checkWords('capacities', args.capacities, EVENT_CAPACITIES);
    const conditions =
      args.filter || capacities !== null
        ? { ...ALL_EVENTS, ...(await involvementConditions(context, args.filter)), capacities }
        : ALL_EVENTS;
    return involvementsOf(asking, conditions, kept);
  });

const meetings = childList<ActorMeetingsArgs, InvolvementPageModel>(async (asking) => {
  const { filter } = asking.args;
  const conditions = filter
    ? { ...ALL_MEETINGS, ...(await involvementConditions(asking.context, filter)) }
    : ALL_MEETINGS;
  return involvementsOf(asking, conditions, 'meetings');
});

const cases = childList<ActorCasesArgs, TiePageModel>((asking) => {
  const capacities = checkWords('capacities', asking.args.capacities, CASE_CAPACITIES);
  return ties(asking, { type: 'PARTY_TO', direction: 'out', capacities });
});

const met = childList<ActorMetArgs, CounterpartPageModel>(({ context, asOf, args, selected }) =>
  readingEach(
    (actor) => counterpartPage(context, asOf, actor, args, selected),
    ({ edges }) => edges.map(({ node }) => node),
  ),
);

/** Fields of `Actor`. */
export const actorFields = {
  ...describedFields,
  roles: tiesField({ type: 'HOLDS', direction: 'out', capacities: null }, 'roles'),
  memberships: tiesField({ type: 'MEMBER_OF', direction: 'out', capacities: null }, 'memberships'),
  circumstances: tiesField({ type: 'UNDER', direction: 'out', capacities: null }),
  rolesOn: needing(
    [],
    ({ asOf, id }: EntityModel, { date, first }: ActorRolesOnArgs, context: Context) =>
      rolesDuring(asOf, id, { earliest: date, latest: date }, first ?? DEFAULT_PAGE, context),
  ),
  involvements: involvements('involvements'),
  meetings,
  cases,
  met,
};

/** The entity that one of the ids of a part names. */
const actorAt = (name: 'onBehalfOf' | 'representedBy' | 'insteadOf' | 'accompanying') =>
  needing(['mandate'], (part: InvolvementEdgeModel, _args: unknown, context: Context) =>
    context.entity(part.asOf, part[name]),
  );

/** Fields of an involvement, read from the actor or from the event. */
export const partFields = {
  capacity: property('capacity'),
  status: needing([], ({ status }: InvolvementEdgeModel) => status),
  verdict: needing([], ({ verdict }: InvolvementEdgeModel) => verdict),
  onBehalfOf: actorAt('onBehalfOf'),
  representedBy: actorAt('representedBy'),
  insteadOf: actorAt('insteadOf'),
  accompanying: actorAt('accompanying'),
  ...edgeEvidence,
};

const held = { ...termFields, ...supported };
export const HoldingEdge: HoldingEdgeResolvers = held;
export const MembershipEdge: MembershipEdgeResolvers = held;
export const CircumstancePartEdge: CircumstancePartEdgeResolvers = held;
export const CasePartEdge: CasePartEdgeResolvers = partyFields;
export const InvolvementEdge: InvolvementEdgeResolvers = partFields;
