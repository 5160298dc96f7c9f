/** Events: meetings, visits, statements. */
import type { GraphQLResolveInfo } from 'graphql';
import { isLapsed } from '../../domain/time/lapse.ts';
import type { ToldDate as ToldDateData } from '../../domain/events/event-dates.ts';
import { timesOf } from '../../domain/events/times.ts';
import {
  countEvents,
  listEvents,
  type EventConditions,
} from '../../queries/relationships/events.ts';
import { LIST_PLACE } from '../../queries/places-in-lists.ts';
import { statusOf, type StepData } from '../../queries/entities/entity-columns.ts';
import { checkWords, dayOf, dayOfKnowledge } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { toEnum, typeFromEnum } from '../request/enums.ts';
import type {
  DateBasis,
  DemandResolvers,
  EventEdgeResolvers,
  EventFilter,
  EventInvolvedArgs,
  EventOrder,
  EventRolesInvolvedArgs,
  FuzzyDateResolvers,
  HintEdgeResolvers,
  InvolvedEdgeResolvers,
  InvolvedRoleEdgeResolvers,
  MeetingFormat,
  MeetingResolvers,
  Modality,
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
  InvolvementEdgeModel,
  InvolvementPageModel,
  StepModel,
  ToldDateModel,
} from '../request/models.ts';
import { compareKeys, readPage, toConnection, type PageArguments } from '../lists/paging.ts';
import { childList } from '../request/child-list.ts';
import { needing } from '../request/needs.ts';
import { readAhead } from '../request/read-ahead.ts';
import { selectionOf } from '../request/selection.ts';
import { describedFields, propertyField } from './entity.ts';
import { involvementConditions, partConditions } from './event-filter.ts';
import { inheritableEdge, involvementEdge, supported } from './parts.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { firstTie, involvedIn, tiesField } from '../lists/lists.ts';
import { eventsUnder } from './events-below.ts';
import { single } from '../lists/entity-lists.ts';
import type { EntityGroup } from '../../queries/entities/columns.ts';
import { rolesThen } from './roles-during.ts';
import { wholes } from './wholes.ts';
import { EVENT_LIST, LIGHT, withExpenses, type Expenses } from '../request/expense.ts';

/** Types of event, as stored. */
export const EVENT_TYPES = ['Meeting', 'Visit', 'Statement'];

/**
 * Event types as stored; null means any.
 *
 * @throws RapportError `BAD_USER_INPUT` for a type that is not a type of event.
 */
export function eventTypes(types: readonly string[] | null | undefined): readonly string[] | null {
  const checked = checkWords('types', types, EVENT_TYPES.map(toEnum<string>));
  return checked?.map(typeFromEnum) ?? null;
}

/** More dates than sources give for any event. */
const MAX_DATES = 100;
/** How many steps a history shows at most; the oldest are left out. */
const MAX_STEPS = 100;

/** A field of the standing of an event, answered from the last known step. */
const ofLastStep = <T>(needs: readonly EntityGroup[], read: (step: StepData | undefined) => T) =>
  needing(needs, ({ steps }: EntityModel): T => read(steps.at(-1)));

/** Fields of `Event`. */
export const eventFields = {
  ...describedFields,
  date: ofLastStep(['stepDate'], (step): DateModel | null => step?.date ?? null),
  status: ofLastStep(['stepStatus'], statusOf),
  dates: needing(['stepDates'], ({ asOf, dates }: EntityModel): ToldDateModel[] =>
    dates
      .toSorted((a, b) => compareKeys(placeOf(a), placeOf(b)))
      .slice(0, MAX_DATES)
      .map((date) => ({ ...date, asOf })),
  ),
  dateDisputed: ofLastStep(['stepDisputed'], (step) => step?.dateDisputed ?? false),
  lapsed: needing(
    ['stepStatus', 'stepDate'],
    ({ asOf, steps }: EntityModel, _args: unknown, context: Context): boolean => {
      const step = steps.at(-1);
      return isLapsed(statusOf(step), step?.date?.latest ?? null, dayOf(context, asOf));
    },
  ),
  statusHistory: needing(['steps'], ({ asOf, steps }: EntityModel): StepModel[] =>
    changesOf(steps)
      .slice(-MAX_STEPS)
      .map((step) => ({ ...step, asOf })),
  ),
  partOf: firstTie('PART_OF'),
  wholes,
  parts: eventsUnder('PART_OF'),
  topics: tiesField({ type: 'CONCERNS', direction: 'out', capacities: null }),
  places: tiesField({ type: 'AT', direction: 'out', capacities: null }),
  involved: childList<EventInvolvedArgs, InvolvementPageModel>((asking) => {
    return involvedIn(asking, { who: 'Actor', ...partConditions(asking.args) });
  }),
  rolesInvolved: childList<EventRolesInvolvedArgs, InvolvementPageModel>((asking) =>
    involvedIn(asking, { who: 'Role', ...partConditions({}) }),
  ),
};

const placeOf = ({ earliest, latest, edtf, stage }: ToldDateData) => [
  earliest ?? '',
  latest ?? '',
  edtf,
  stage ?? '',
];

/** Steps that differ from the step before. A step that only adds evidence is left out. */
function changesOf(steps: readonly StepData[]): StepData[] {
  return steps.filter((step, i) => i === 0 || contentOf(step) !== contentOf(steps[i - 1]!));
}

/** What a step shows besides its day and its evidence. */
const contentOf = ({ stands, date, dateDisputed, format }: StepData) =>
  JSON.stringify([stands, date?.edtf, date?.basis, dateDisputed, format]);

export const Meeting: MeetingResolvers = {
  ...eventFields,
  format: ofLastStep(['stepFormat'], (step) => formatOf(step) ?? 'UNKNOWN'),
  verdict: ofLastStep(['stepVerdict'], (step) => step?.verdict ?? null),
  times: propertyField('times', timesOf),
};

const formatOf = (step: StepData | undefined): MeetingFormat | null =>
  step?.format === null || step === undefined ? null : toEnum<MeetingFormat>(step.format);

export const Visit: VisitResolvers = eventFields;
export const Statement: StatementResolvers = {
  ...eventFields,
  kind: propertyField('kind', toEnum<StatementKind>),
  demands: needing(['properties'], ({ asOf, properties }): DemandModel[] =>
    properties
      .filter(({ which }) => which === 'demands')
      .slice(0, 100)
      .map((demand) => ({ ...demand, asOf })),
  ),
};

export const Demand: DemandResolvers = {
  text: ({ value }) => String(value),
  of: ({ asOf, of }, _args, context) => context.entity(asOf, of),
  evidence: ({ asOf, claimIds }) => evidenceBy(asOf, claimIds),
};

export const ToldDate: ToldDateResolvers = {
  basis: ({ basis }) => toEnum<DateBasis>(basis),
  stage: ({ stage }) => (stage === null ? null : toEnum<Stage>(stage)),
  modality: ({ modality }) => toEnum<Modality>(modality),
  evidence: ({ asOf, claimIds }) => evidenceBy(asOf, claimIds),
};

export const StatusStep: StatusStepResolvers = {
  status: (step) => statusOf(step),
  format: (step) => formatOf(step),
  evidence: ({ asOf, claimIds }) => evidenceBy(asOf, claimIds),
};

export const FuzzyDate: FuzzyDateResolvers = {
  basis: ({ basis }) => toEnum<DateBasis>(basis),
};

export const InvolvedEdge: InvolvedEdgeResolvers = {
  ...involvementEdge,
  ...rolesThen(({ asOf, node, parts: [{ date }] }: InvolvementEdgeModel) => {
    return { asOf, actor: node.id, date };
  }),
};
const { status, capacities, parts, evidence } = involvementEdge;
export const InvolvedRoleEdge: InvolvedRoleEdgeResolvers = { status, capacities, parts, evidence };
export const EventEdge: EventEdgeResolvers = inheritableEdge;
export const HintEdge: HintEdgeResolvers = supported;

interface EventListArguments extends PageArguments {
  readonly filter?: EventFilter | null | undefined;
  readonly orderBy?: EventOrder | undefined;
  readonly knownBy?: string | null | undefined;
}

async function eventPage(
  context: Context,
  { filter, orderBy, knownBy, ...args }: EventListArguments,
  types: readonly string[],
  info: GraphQLResolveInfo,
): Promise<EntityPageModel> {
  const asOf = dayOfKnowledge(knownBy);
  const conditions: EventConditions = {
    ...(await involvementConditions(context, filter, asOf)),
    types,
  };
  const order = orderBy ?? 'DATE_ASC';
  const page = readPage(args, JSON.stringify(['events', conditions, order, asOf]));
  const rows = await listEvents(context.graph, asOf, conditions, {
    order,
    backward: page.backward,
    after: LIST_PLACE(page.from),
    limit: page.limit,
  });
  await readAhead(
    context,
    selectionOf(info),
    rows.slice(0, page.size).map(({ node }) => node),
  );
  return toConnection(page, rows, {
    key: ({ place, node }) => [place, node.id],
    node: ({ node }) => node,
    count: () => countEvents(context.graph, asOf, conditions),
  });
}

type EventRoot =
  'event' | 'events' | 'meeting' | 'meetings' | 'visit' | 'visits' | 'statement' | 'statements';

const EXPENSES: Expenses<EventRoot> = {
  event: LIGHT,
  events: EVENT_LIST,
  meeting: LIGHT,
  meetings: EVENT_LIST,
  visit: LIGHT,
  visits: EVENT_LIST,
  statement: LIGHT,
  statements: EVENT_LIST,
};

export const eventQueries = withExpenses<EventRoot>(EXPENSES, {
  event: single(EVENT_TYPES),
  visit: single(['Visit']),
  statement: single(['Statement']),
  events: (_root, { types, ...args }, context, info) =>
    eventPage(context, args, eventTypes(types) ?? EVENT_TYPES, info),
  meeting: single(['Meeting']),
  meetings: (_root, args, context, info) => eventPage(context, args, ['Meeting'], info),
  visits: (_root, args, context, info) => eventPage(context, args, ['Visit'], info),
  statements: (_root, args, context, info) => eventPage(context, args, ['Statement'], info),
});
