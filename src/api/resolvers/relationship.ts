/** Everything between two actors: the verdict, its coverage, and every tie. */
import { RapportError } from '../../errors.ts';
import { listShared } from '../../queries/shared-ties.ts';
import { canonicalIds, dayOfKnowledge } from '../arguments.ts';
import type { Context } from '../context.ts';
import { typeFromEnum } from '../enums.ts';
import type {
  QueryResolvers,
  RelationshipResolvers,
  SharedCaseEdgeResolvers,
  SharedEventEdgeResolvers,
  SharedOrganizationEdgeResolvers,
  SharedRoleEdgeResolvers,
} from '../generated/schema.ts';
import type { RelationshipModel, SharedPageModel } from '../models.ts';
import { readPage, rowsOf, toConnection, type PageArguments } from '../paging.ts';
import { counterpartsOf, pairMeetingPage, tieConditions } from './counterparts.ts';
import { edgeEvidence } from './entity.ts';

type Kind = Parameters<typeof listShared>[2];

/** One page of what the two share of a kind, by name. */
async function sharedPage(
  { k, a, b, pair }: RelationshipModel,
  args: PageArguments,
  context: Context,
  kind: Kind,
  types: readonly string[] | null = null,
): Promise<SharedPageModel> {
  const all = await context.batch(JSON.stringify(['shared', kind, k, a]), b, (ids) =>
    Promise.all(ids.map((id) => listShared(context.graph, k, kind, a, id))),
  );
  const counted = new Set(pair?.meetings.map(({ meeting }) => meeting));
  const shared = all.filter(
    ({ node }) => !counted.has(node.id) && (types === null || types.includes(node.type)),
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

export const Relationship: RelationshipResolvers = {
  a: ({ k, a }, _args, context) => context.entity(k, a),
  b: ({ k, b }, _args, context) => context.entity(k, b),
  verdict: ({ pair }) => pair?.verdict ?? 'NO_RECORD',
  coverage: ({ k }) => ({ k }),
  meetingCount: ({ pair }) => pair?.meetingCount ?? 0,
  counts: ({ pair }) => pair?.counts ?? [],
  meetings: ({ k, a, b, pair }, args, context) =>
    pairMeetingPage(context, k, `${a} ${b}`, pair?.meetings ?? [], args),
  cases: (relationship, args, context) => sharedPage(relationship, args, context, 'cases'),
  sharedOrganizations: (relationship, args, context) =>
    sharedPage(relationship, args, context, 'organizations'),
  sharedRoles: (relationship, args, context) => sharedPage(relationship, args, context, 'roles'),
  sharedEvents: (relationship, args, context) =>
    sharedPage(relationship, args, context, 'events', args.types?.map(typeFromEnum) ?? null),
};

export const SharedCaseEdge: SharedCaseEdgeResolvers = edgeEvidence;
export const SharedOrganizationEdge: SharedOrganizationEdgeResolvers = edgeEvidence;
export const SharedRoleEdge: SharedRoleEdgeResolvers = edgeEvidence;
export const SharedEventEdge: SharedEventEdgeResolvers = edgeEvidence;

export const relationshipQueries: Pick<QueryResolvers, 'relationship'> = {
  relationship: async (_root, args, context) => {
    const k = dayOfKnowledge(args.knownBy);
    const ids = await canonicalIds(context, {
      a: { kind: 'Actor', ids: [args.a] },
      b: { kind: 'Actor', ids: [args.b] },
    });
    const [a, b] = [ids.a![0]!, ids.b![0]!];
    if (a === b) {
      throw new RapportError(
        'BAD_USER_INPUT',
        `b: it is the same actor as a ("${a}"); give another one.`,
        { details: { argument: 'b' } },
      );
    }
    const asked = await tieConditions(context, args.filter, [b]);
    const [pair] = await counterpartsOf(context, k, a, asked);
    return { k, a, b, pair: pair ?? null };
  },
};
