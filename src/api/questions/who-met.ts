/** The question `whoMet`, and the edges of its answer. */
import { isLapsed } from '../../domain/time/lapse.ts';
import { dayOf, dayOfKnowledge, withCanonicalIds } from '../request/arguments.ts';
import { toEnum } from '../request/enums.ts';
import { groupsAsked } from '../request/page-asked.ts';
import { selectionOf } from '../request/selection.ts';
import type {
  CounterpartEdgeResolvers,
  EventCapacity,
  MeetingFormat,
  PairBasis,
  PairMeetingEdgeResolvers,
  PartResolvers,
} from '../generated/schema.ts';
import type { PartModel } from '../request/models.ts';
import { counterpartPage, pairMeetingPage } from './counterparts.ts';
import { ownEvidence } from '../nouns/entity.ts';
import { rolesThen } from '../nouns/roles-during.ts';
import { listing, withExpenses, type Expenses } from '../request/expense.ts';

export const CounterpartEdge: CounterpartEdgeResolvers = {
  meetings: ({ asOf, id, meetings }, args, context) => {
    const pair = { asOf, actor: meetings[0]?.own.actor ?? '', other: id };
    return pairMeetingPage(context, pair, meetings, args);
  },
};

export const PairMeetingEdge: PairMeetingEdgeResolvers = {
  format: ({ format }) => toEnum<MeetingFormat>(format),
  basis: ({ basis }) => toEnum<PairBasis>(basis),
  lapsed: ({ asOf, status, date }, _args, context) =>
    isLapsed(status, date?.latest ?? null, dayOf(context, asOf)),
  own: ({ asOf, date, own }) => ({ ...own, asOf, date }),
  counterpart: ({ asOf, date, counterpart }) => ({ ...counterpart, asOf, date }),
  ...ownEvidence,
};

export const Part: PartResolvers = {
  actor: async ({ asOf, actor }, _args, context, info) =>
    (await context.entityWith(asOf, actor, groupsAsked(info)))!,
  onBehalfOf: ({ asOf, onBehalfOf }, _args, context) => context.entity(asOf, onBehalfOf),
  representedBy: ({ asOf, representedBy }, _args, context) => context.entity(asOf, representedBy),
  capacities: ({ capacities }) => capacities.map(toEnum<EventCapacity>),
  ...rolesThen<PartModel>((part) => part),
  ...ownEvidence,
};

const EXPENSES: Expenses<'whoMet'> = { whoMet: listing(4, 6) };

export const whoMetQueries = withExpenses<'whoMet'>(EXPENSES, {
  whoMet: async (_root, args, context, info) => {
    const asOf = dayOfKnowledge(args.knownBy);
    const idArguments = { actor: { kind: 'Actor' as const, ids: [args.actor] } };
    return withCanonicalIds(context, idArguments, ({ actor }) =>
      counterpartPage(context, { asOf, id: actor![0]! }, args, selectionOf(info)),
    );
  },
});
