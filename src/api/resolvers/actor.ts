/** Fields that persons, organizations and groups have alike. */
import { CASE_CAPACITIES, EVENT_CAPACITIES } from '../../domain/predicates.ts';
import { roleBasis, type RoleBasis } from '../../domain/roles-on.ts';
import type { DateBounds } from '../../domain/fuzzy-date.ts';
import type { InvolvementConditions } from '../../queries/involvements.ts';
import { listRolesHeld } from '../../queries/ties.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { checkWords } from '../arguments.ts';
import type { Context } from '../context.ts';
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
  RoleOnResolvers,
  Status,
  Verdict,
} from '../generated/schema.ts';
import type {
  EntityModel,
  InvolvementEdgeModel,
  InvolvementPageModel,
  RoleOnModel,
  TiePageModel,
} from '../models.ts';
import { selectedOf } from '../selection.ts';
import { checkSize, DEFAULT_PAGE, type PageArguments } from '../paging.ts';
import { involvementConditions, UNFILTERED } from './event-filter.ts';
import { counterpartPage } from './counterparts.ts';
import { describedFields, edgeEvidence } from './entity.ts';
import { involvementsOf, tiesOf, type KeptCount } from './lists.ts';

type Field<A, R> = (
  actor: EntityModel,
  args: A,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<R>;

function ties(
  type: 'HOLDS' | 'MEMBER_OF' | 'UNDER',
  kept: KeptCount | null = null,
): Field<PageArguments, TiePageModel> {
  const query = { type, way: 'out', capacities: null } as const;
  return (actor, args, context, info) =>
    tiesOf(actor, args, context, query, selectedOf(info), kept);
}

const ALL_EVENTS: InvolvementConditions = {
  ...UNFILTERED,
  types: ['Meeting', 'Visit', 'Statement'],
  capacities: null,
};
const ALL_MEETINGS: InvolvementConditions = { ...ALL_EVENTS, types: ['Meeting'] };

/** Events that an actor or a role is involved in; `kept` where their number is. */
export const involvements =
  (kept: KeptCount | null): Field<ActorInvolvementsArgs, InvolvementPageModel> =>
  async (party, args, context, info) => {
    const capacities = checkWords('capacities', args.capacities, EVENT_CAPACITIES);
    const conditions =
      args.filter || capacities !== null
        ? { ...ALL_EVENTS, ...(await involvementConditions(context, args.filter)), capacities }
        : ALL_EVENTS;
    return involvementsOf(party, args, context, conditions, selectedOf(info), kept);
  };

/** Fields of `Actor`. */
export const actorFields = {
  ...describedFields,
  roles: ties('HOLDS', 'roles'),
  memberships: ties('MEMBER_OF', 'memberships'),
  circumstances: ties('UNDER'),
  rolesOn: ((actor, { date, first }, context) =>
    rolesDuring(
      actor.k,
      actor.id,
      { earliest: date, latest: date },
      first ?? DEFAULT_PAGE,
      context,
    )) satisfies Field<ActorRolesOnArgs, RoleOnModel[]>,
  involvements: involvements('involvements'),
  meetings: async (
    actor: EntityModel,
    args: ActorMeetingsArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const conditions = args.filter
      ? { ...ALL_MEETINGS, ...(await involvementConditions(context, args.filter)) }
      : ALL_MEETINGS;
    return involvementsOf(actor, args, context, conditions, selectedOf(info), 'meetings');
  },
  cases: (actor: EntityModel, args: ActorCasesArgs, context: Context) =>
    tiesOf(actor, args, context, {
      type: 'PARTY_TO',
      way: 'out',
      capacities: checkWords('capacities', args.capacities, CASE_CAPACITIES),
    }),
  met: (actor: EntityModel, args: ActorMetArgs, context: Context, info: GraphQLResolveInfo) =>
    counterpartPage(context, actor.k, actor.id, args, info),
};

const BASES: readonly RoleBasis[] = ['DATED', 'ATTESTED', 'UNDATED'];

/** Roles that may have been held in a period, the surest first. */
export async function rolesDuring(
  k: string,
  actor: string,
  period: DateBounds,
  first: number,
  context: Context,
): Promise<RoleOnModel[]> {
  checkSize('first', first);
  const held = await context.batch(`roles held ${k}`, actor, (ids) =>
    listRolesHeld(context.graph, k, ids),
  );
  return held
    .flatMap((tenure) => {
      const basis = roleBasis(tenure, period);
      return basis === null ? [] : [{ ...tenure, basis }];
    })
    .sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis))
    .slice(0, first);
}

/** Roles an actor held on an event's date. */
export const rolesThen = {
  rolesThen: (
    part: { readonly k: string; readonly date: DateBounds | null } & (
      { readonly actor: string } | { readonly node: EntityModel }
    ),
    { first }: { readonly first?: number | null | undefined },
    context: Context,
  ) =>
    rolesDuring(
      part.k,
      'actor' in part ? part.actor : part.node.id,
      part.date ?? { earliest: null, latest: null },
      first ?? DEFAULT_PAGE,
      context,
    ),
};

type PartField<R> = (part: InvolvementEdgeModel, args: unknown, context: Context) => R;

/** The actor to whom one of the ids of a part leads. */
const actorAt =
  (
    name: 'onBehalfOf' | 'representedBy' | 'insteadOf' | 'accompanying',
  ): PartField<Promise<EntityModel | null>> =>
  (part, _args, context) =>
    context.entity(part.k, part[name]);

/** Fields of a part in an event, whichever end it is read from. */
export const partFields = {
  status: (({ status }) => status) satisfies PartField<Status>,
  verdict: (({ verdict }) => verdict) satisfies PartField<Verdict | null>,
  onBehalfOf: actorAt('onBehalfOf'),
  representedBy: actorAt('representedBy'),
  insteadOf: actorAt('insteadOf'),
  accompanying: actorAt('accompanying'),
  ...edgeEvidence,
};

export const RoleOn: RoleOnResolvers = {
  role: ({ node }) => node,
  support: ({ support }) => support,
  ...edgeEvidence,
};

const supported = {
  support: ({ support }: { readonly support: string }) => support as 'ASSERTED',
  ...edgeEvidence,
};
export const HoldingEdge: HoldingEdgeResolvers = supported;
export const MembershipEdge: MembershipEdgeResolvers = supported;
export const CircumstancePartEdge: CircumstancePartEdgeResolvers = supported;
export const CasePartEdge: CasePartEdgeResolvers = {
  ...supported,
  capacity: ({ capacity }) => capacity ?? '',
};
export const InvolvementEdge: InvolvementEdgeResolvers = partFields;
