/** Everything between two actors: the verdict, its coverage, and every tie. */
import { listPairDigests } from '../../queries/pairs.ts';
import { listShared, type Pair } from '../../queries/shared-ties.ts';
import { withCanonicalIds, dayOfKnowledge } from '../arguments.ts';
import type { Context } from '../context.ts';
import type {
  QueryResolvers,
  RelationshipResolvers,
  RelationshipSharedEventsArgs,
  SharedCaseEdgeResolvers,
  SharedEventEdgeResolvers,
  SharedOrganizationEdgeResolvers,
  SharedRoleEdgeResolvers,
} from '../generated/schema.ts';
import type { RelationshipModel, SharedPageModel } from '../models.ts';
import { readPage, rowsOf, toConnection, type PageArguments } from '../paging.ts';
import { refuse } from '../refuse.ts';
import { isEvidenceAsked } from '../selection.ts';
import { counterpartsOf, pairMeetingPage, tieConditions } from './counterparts.ts';
import { edgeEvidence } from './entity.ts';
import { eventTypes } from './event.ts';

type Kind = Parameters<typeof listShared>[2];

/** One page of what the two share of a kind, by name. */
async function sharedPage(
  { k, a, b }: RelationshipModel,
  args: PageArguments,
  context: Context,
  kind: Kind,
  types: readonly string[] | null = null,
  isCounted: (id: string) => boolean = () => false,
): Promise<SharedPageModel> {
  const all = await context.batch(`shared ${kind} ${k}`, JSON.stringify([a, b]), (pairs) =>
    listShared(
      context.graph,
      k,
      kind,
      pairs.map((pair) => JSON.parse(pair) as Pair),
    ),
  );
  const shared = all.filter(
    ({ node: { id, type } }) => !isCounted(id) && (types === null || types.includes(type)),
  );
  const page = readPage(args, JSON.stringify(['shared', kind, types, k, a, b]));
  const key = ({ node }: (typeof shared)[number]) => [node.sortKey, node.id];
  return toConnection(page, rowsOf(page, shared, key), {
    key,
    node: ({ node }) => node,
    fields: (row) => ({ ...row, k }),
    count: () => Promise.resolve(shared.length),
  });
}

/** Visits and statements, and meetings in which the two do not count as a pair, filtered or not. */
async function sharedEvents(
  relationship: RelationshipModel,
  { types, ...args }: RelationshipSharedEventsArgs,
  context: Context,
): Promise<SharedPageModel> {
  const { k, a, b, includeGatherings } = relationship;
  const unfiltered = await tieConditions(context, { ...ANY_TIE, includeGatherings }, [b]);
  const [pair] = await counterpartsOf(context, k, a, unfiltered);
  const counted = new Set(pair?.meetings.map(({ meeting }) => meeting));
  return sharedPage(relationship, args, context, 'events', eventTypes(types), (id) =>
    counted.has(id),
  );
}

/** Readings whose evidence is read beside the meetings: those of a first page and some more. */
const MAX_EARLY = 30;

const ANY_TIE = { representation: 'STATED' } as const;

export const Relationship: RelationshipResolvers = {
  a: ({ k, a }, _args, context) => context.entity(k, a),
  b: ({ k, b }, _args, context) => context.entity(k, b),
  verdict: ({ pair }) => pair?.verdict ?? 'NO_RECORD',
  coverage: ({ k }) => ({ k }),
  meetingCount: ({ pair }) => pair?.meetingCount ?? 0,
  counts: ({ pair }) => pair?.counts ?? [],
  firstMet: ({ pair }) => pair?.firstMet ?? null,
  lastMet: ({ pair }) => pair?.lastMet ?? null,
  meetings: ({ k, a, b, pair }, args, context) =>
    pairMeetingPage(context, k, `${a} ${b}`, pair?.meetings ?? [], args),
  cases: (relationship, args, context) => sharedPage(relationship, args, context, 'cases'),
  sharedOrganizations: (relationship, args, context) =>
    sharedPage(relationship, args, context, 'organizations'),
  sharedRoles: (relationship, args, context) => sharedPage(relationship, args, context, 'roles'),
  sharedEvents,
};

export const SharedCaseEdge: SharedCaseEdgeResolvers = edgeEvidence;
export const SharedOrganizationEdge: SharedOrganizationEdgeResolvers = edgeEvidence;
export const SharedRoleEdge: SharedRoleEdgeResolvers = edgeEvidence;
export const SharedEventEdge: SharedEventEdgeResolvers = edgeEvidence;

export const relationshipQueries: Pick<QueryResolvers, 'relationship'> = {
  relationship: async (_root, args, context, info) => {
    const k = dayOfKnowledge(args.knownBy);
    const wanted = {
      a: { kind: 'Actor' as const, ids: [args.a] },
      b: { kind: 'Actor' as const, ids: [args.b] },
    };
    return withCanonicalIds(context, wanted, async (ids) => {
      const [a, b] = [ids.a![0]!, ids.b![0]!];
      if (a === b) {
        refuse('b', `it is the same actor as a ("${a}"); give another one`);
      }
      const asked = await tieConditions(context, args.filter, null);
      const { exclude, includeGatherings } = asked.conditions;
      if (exclude.includes(b)) {
        refuse('filter.exclude', 'it leaves out b, who is asked for; take that id out');
      }
      const conditions = { ...asked.conditions, others: [b], nodes: true as const };
      const [[pair], digests] = await Promise.all([
        counterpartsOf(context, k, a, { ...asked, conditions }),
        isEvidenceAsked(info, 'meetings')
          ? listPairDigests(context.graph, k, [a], conditions, MAX_EARLY)
          : [],
      ]);
      context.keepDigests(digests);
      return { k, a, b, pair: pair ?? null, includeGatherings };
    });
  },
};
