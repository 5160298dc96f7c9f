/** The relationship queries on pairs: `whoMet` and what its edges hold. */
import { isLapsed } from '../../domain/lapse.ts';
import { dayOf, dayOfKnowledge, withCanonicalIds } from '../arguments.ts';
import { toEnum } from '../enums.ts';
import { groupsAsked } from '../request/page-asked.ts';
import { selectionOf } from '../request/selection.ts';
import type {
  CounterpartEdgeResolvers,
  MeetingFormat,
  PairBasis,
  PairMeetingEdgeResolvers,
  PartResolvers,
  QueryResolvers,
} from '../generated/schema.ts';
import { counterpartPage, pairMeetingPage } from './counterparts.ts';
import { edgeEvidence } from './entity.ts';
import { rolesThen } from './roles-during.ts';

export const CounterpartEdge: CounterpartEdgeResolvers = {
  meetings: ({ k, id, meetings }, args, context) =>
    pairMeetingPage(context, k, `${meetings[0]?.own.actor ?? ''} ${id}`, meetings, args),
};

export const PairMeetingEdge: PairMeetingEdgeResolvers = {
  format: ({ format }) => toEnum<MeetingFormat>(format),
  basis: ({ basis }) => toEnum<PairBasis>(basis),
  lapsed: ({ k, status, date }, _args, context) =>
    isLapsed(status, date?.latest ?? null, dayOf(context, k)),
  own: ({ k, date, own }) => ({ ...own, k, date }),
  counterpart: ({ k, date, counterpart }) => ({ ...counterpart, k, date }),
  ...edgeEvidence,
};

export const Part: PartResolvers = {
  actor: async ({ k, actor }, _args, context, info) =>
    (await context.shown(k, actor, groupsAsked(info)))!,
  onBehalfOf: ({ k, onBehalfOf }, _args, context) => context.entity(k, onBehalfOf),
  representedBy: ({ k, representedBy }, _args, context) => context.entity(k, representedBy),
  ...rolesThen,
  ...edgeEvidence,
};

export const whoMetQueries: Pick<QueryResolvers, 'whoMet'> = {
  whoMet: async (_root, args, context, info) => {
    const k = dayOfKnowledge(args.knownBy);
    const asked = { actor: { kind: 'Actor' as const, ids: [args.actor] } };
    return withCanonicalIds(context, asked, ({ actor }) =>
      counterpartPage(context, k, actor![0]!, args, selectionOf(info)),
    );
  },
};
