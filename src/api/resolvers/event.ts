/** Events: meetings, visits, statements. */
import type { GraphQLResolveInfo } from 'graphql';
import { isLapsed } from '../../domain/lapse.ts';
import { EVENT_CAPACITIES } from '../../domain/predicates.ts';
import type { Status } from '../../domain/stages.ts';
import type { ToldDate as ToldDateData } from '../../domain/event-dates.ts';
import { timesOf } from '../../domain/times.ts';
import {
  countEvents,
  listEvents,
  type EventConditions,
  type EventCursor,
} from '../../queries/events.ts';
import type { StepData } from '../../queries/entity-columns.ts';
import { checkWords, dayOf, dayOfKnowledge } from '../arguments.ts';
import type { Context } from '../context.ts';
import { toEnum, typeFromEnum } from '../enums.ts';
import type {
  DateBasis,
  DemandResolvers,
  EventEdgeResolvers,
  EventFilter,
  EventInvolvedArgs,
  EventOrder,
  FuzzyDateResolvers,
  HintEdgeResolvers,
  InvolvedEdgeResolvers,
  InvolvedRoleEdgeResolvers,
  MeetingFormat,
  MeetingResolvers,
  Modality,
  QueryResolvers,
  Stage,
  StatementKind,
  StatementResolvers,
  StatusStepResolvers,
  ToldDateResolvers,
  VisitResolvers,
} from '../generated/schema.ts';
import type {
  DateModel,
  DemandModel,
  EntityModel,
  EntityPageModel,
  StepModel,
  ToldDateModel,
} from '../models.ts';
import { selectedOf } from '../selection.ts';
import { compareKeys, readPage, toConnection, type PageArguments } from '../paging.ts';
import { partFields, rolesThen } from './actor.ts';
import { describedFields, edgeEvidence, propertyOf, tiedEdge } from './entity.ts';
import { involvementConditions } from './event-filter.ts';
import { evidenceBy } from './evidence.ts';
import { eventsUnder, involvedIn, tiesOf } from './lists.ts';
import { single } from './named.ts';

/** Types of event, as stored. */
export const EVENT_TYPES = ['Meeting', 'Visit', 'Statement'];

/** Types asked for, as stored; null for any. Types that are no events are refused. */
export function eventTypes(types: readonly string[] | null | undefined): readonly string[] | null {
  const checked = checkWords('types', types, EVENT_TYPES.map(toEnum<string>));
  return checked?.map(typeFromEnum) ?? null;
}

/** More dates than are told of anything. */
const MAX_DATES = 100;
/** How many steps a history holds at most; the newest are kept. */
const MAX_STEPS = 100;

/** Fields of `Event`. */
export const eventFields = {
  ...describedFields,
  date: ({ steps }: EntityModel): DateModel | null => steps.at(-1)?.date ?? null,
  status: ({ steps }: EntityModel): Status | null =>
    (steps.at(-1)?.stands ?? null) as Status | null,
  dates: ({ k, dates }: EntityModel): ToldDateModel[] =>
    dates
      .toSorted((a, b) => compareKeys(placeOf(a), placeOf(b)))
      .slice(0, MAX_DATES)
      .map((date) => ({ ...date, k })),
  dateDisputed: ({ steps }: EntityModel): boolean => steps.at(-1)?.dateDisputed ?? false,
  lapsed: ({ k, steps }: EntityModel, _args: unknown, context: Context): boolean => {
    const step = steps.at(-1);
    const status = (step?.stands ?? null) as Status | null;
    return isLapsed(status, step?.date?.latest ?? null, dayOf(context, k));
  },
  statusHistory: ({ k, steps }: EntityModel): StepModel[] =>
    changesOf(steps)
      .slice(-MAX_STEPS)
      .map((step) => ({ ...step, k })),
  partOf: async (event: EntityModel, _args: unknown, context: Context) =>
    (await firstTie(event, context, 'PART_OF'))?.node ?? null,
  parts: (event: EntityModel, args: PageArguments, context: Context) =>
    eventsUnder(event, args, context, 'PART_OF'),
  topics: (event: EntityModel, args: PageArguments, context: Context) =>
    tiesOf(event, args, context, { type: 'CONCERNS', way: 'out', capacities: null }),
  places: (event: EntityModel, args: PageArguments, context: Context) =>
    tiesOf(event, args, context, { type: 'AT', way: 'out', capacities: null }),
  involved: (
    event: EntityModel,
    args: EventInvolvedArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const capacities = checkWords('capacities', args.capacities, EVENT_CAPACITIES);
    return involvedIn(event, args, context, { who: 'Actor', capacities }, selectedOf(info));
  },
  rolesInvolved: (
    event: EntityModel,
    args: PageArguments,
    context: Context,
    info: GraphQLResolveInfo,
  ) => involvedIn(event, args, context, { who: 'Role', capacities: null }, selectedOf(info)),
};

const placeOf = ({ earliest, latest, edtf, stage }: ToldDateData) => [
  earliest ?? '',
  latest ?? '',
  edtf,
  stage ?? '',
];

/** Steps that say something else than the one before; what only confirmed it later is no part of it. */
function changesOf(steps: readonly StepData[]): StepData[] {
  return steps.filter((step, i) => i === 0 || saidBy(step) !== saidBy(steps[i - 1]!));
}

/** What a step shows beside its day and its evidence. */
const saidBy = ({ stands, date, dateDisputed, format }: StepData) =>
  JSON.stringify([stands, date?.edtf, date?.basis, dateDisputed, format]);

/**
 * The first tie of a kind that has at most one end in practice, such as the whole of a part. One that
 * is only alleged is left out: a field without support beside it would tell it as a fact.
 */
export async function firstTie(entity: EntityModel, context: Context, type: 'PART_OF' | 'POST_IN') {
  const query = { type, way: 'out', capacities: null, supports: ['ASSERTED', 'DISPUTED'] } as const;
  const ties = await tiesOf(entity, { first: 1 }, context, query);
  return ties.edges[0] ?? null;
}

export const Meeting: MeetingResolvers = {
  ...eventFields,
  format: ({ steps }) => formatOf(steps.at(-1)) ?? 'UNKNOWN',
  verdict: ({ steps }) => steps.at(-1)?.verdict ?? null,
  times: (meeting) => {
    const told = propertyOf(meeting, 'times');
    return told === null ? null : timesOf(told);
  },
};

const formatOf = (step: StepData | undefined): MeetingFormat | null =>
  step?.format === null || step === undefined ? null : toEnum<MeetingFormat>(step.format);

export const Visit: VisitResolvers = eventFields;
export const Statement: StatementResolvers = {
  ...eventFields,
  kind: (statement) => {
    const kind = propertyOf(statement, 'kind');
    return kind === null ? null : toEnum<StatementKind>(kind);
  },
  demands: ({ k, properties }): DemandModel[] =>
    properties
      .filter(({ which }) => which === 'demands')
      .slice(0, 100)
      .map((demand) => ({ ...demand, k })),
};

export const Demand: DemandResolvers = {
  text: ({ value }) => String(value),
  of: ({ k, of }, _args, context) => context.entity(k, of),
  evidence: ({ k, claimIds }) => evidenceBy(k, claimIds),
};

export const ToldDate: ToldDateResolvers = {
  basis: ({ basis }) => toEnum<DateBasis>(basis),
  stage: ({ stage }) => (stage === null ? null : toEnum<Stage>(stage)),
  modality: ({ modality }) => toEnum<Modality>(modality),
  evidence: ({ k, claimIds }) => evidenceBy(k, claimIds),
};

export const StatusStep: StatusStepResolvers = {
  status: ({ stands }) => stands as Status | null,
  format: (step) => formatOf(step),
  evidence: ({ k, claimIds }) => evidenceBy(k, claimIds),
};

export const FuzzyDate: FuzzyDateResolvers = {
  basis: ({ basis }) => toEnum<DateBasis>(basis),
};

export const InvolvedEdge: InvolvedEdgeResolvers = {
  ...partFields,
  ...rolesThen,
};
const { status, onBehalfOf, insteadOf, accompanying, evidence } = partFields;
export const InvolvedRoleEdge: InvolvedRoleEdgeResolvers = {
  ...{ status, onBehalfOf, insteadOf, accompanying, evidence },
};
export const EventEdge: EventEdgeResolvers = tiedEdge;
export const HintEdge: HintEdgeResolvers = {
  support: ({ support }) => support,
  ...edgeEvidence,
};

interface EventListArguments extends PageArguments {
  readonly filter?: EventFilter | null | undefined;
  readonly orderBy?: EventOrder | undefined;
  readonly knownBy?: string | null | undefined;
}

async function eventPage(
  context: Context,
  { filter, orderBy, knownBy, ...args }: EventListArguments,
  types: readonly string[],
): Promise<EntityPageModel> {
  const k = dayOfKnowledge(knownBy);
  const conditions: EventConditions = {
    ...(await involvementConditions(context, filter)),
    types,
  };
  const order = orderBy === 'DATE_DESC' ? 'DESC' : 'ASC';
  const page = readPage(args, JSON.stringify(['events', conditions, order, k]));
  const rows = await listEvents(context.graph, k, conditions, {
    order,
    backward: page.backward,
    after: page.from as EventCursor | null,
    limit: page.limit,
  });
  return toConnection(page, rows, {
    key: ({ dateKey, node }) => [dateKey, node.id],
    node: ({ node }) => node,
    count: () => countEvents(context.graph, k, conditions),
  });
}

export const eventQueries: Pick<
  QueryResolvers,
  'event' | 'events' | 'meeting' | 'meetings' | 'visit' | 'statement'
> = {
  event: single(EVENT_TYPES),
  visit: single(['Visit']),
  statement: single(['Statement']),
  events: (_root, { types, ...args }, context) =>
    eventPage(context, args, eventTypes(types) ?? EVENT_TYPES),
  meeting: single(['Meeting']),
  meetings: (_root, args, context) => eventPage(context, args, ['Meeting']),
};
