/** Everything between two actors: the verdict, the coverage, and all ties. */
import { likelyDuplicates } from '../../domain/entities/likely-same.ts';
import { listHeldDifferent } from '../../queries/entities/held-different.ts';
import { listShared } from '../../queries/relationships/shared-ties.ts';
import { withCanonicalIds, dayOfKnowledge } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { toEnum } from '../request/enums.ts';
import type {
  CaseCapacity,
  EventCapacity,
  PossibleDuplicateResolvers,
  RelationshipResolvers,
  SharedCaseEdgeResolvers,
  SharedEventEdgeResolvers,
  SharedOrganizationEdgeResolvers,
  SharedRoleEdgeResolvers,
} from '../generated/schema.ts';
import type {
  PossibleDuplicateModel,
  PossibleDuplicatePageModel,
  RelationshipModel,
  SharedEdgeModel,
  SharedPageModel,
} from '../request/models.ts';
import { readPage, rowsOf, toConnection, type PageArguments } from '../lists/paging.ts';
import { refuse } from '../request/refuse.ts';
import { isAsked, isEvidenceAsked } from '../request/asked.ts';
import { readTieFilter } from '../request/tie-filter.ts';
import { pairMeetingPage } from './counterparts.ts';
import { pairOf, readNewest } from './pair-reads.ts';
import { ownEvidence } from '../nouns/entity.ts';
import { eventTypes } from '../nouns/event.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

type Kind = Parameters<typeof listShared>[2];

/** Resolves to one page of the cases, organizations, roles or events that two actors share, by name. */
const sharedPage =
  (kind: Kind, types: readonly string[] | null = null) =>
  async (
    { asOf, a, b }: RelationshipModel,
    args: PageArguments,
    context: Context,
  ): Promise<SharedPageModel> => {
    const pair = { actor: a, other: b };
    const all = await context.batchOf(`shared ${kind} ${asOf}`, pair, (pairs) =>
      listShared(context.graph, asOf, kind, pairs),
    );
    const shared = all.filter(({ node: { type } }) => types === null || types.includes(type));
    const page = readPage(args, JSON.stringify(['shared', kind, types, asOf, a, b]));
    const key = ({ node }: (typeof shared)[number]) => [node.sortKey, node.id];
    return toConnection(page, rowsOf(page, shared, key), {
      key,
      node: ({ node }) => node,
      fields: (row) => ({ ...row, asOf }),
      count: () => Promise.resolve(shared.length),
    });
  };

/**
 * Two meetings each that may be the same one, among the meetings that pass the filter. Left out are
 * inferred meetings, and two meetings that curators hold different.
 */
async function possibleDuplicates(
  { asOf, a, b, pair }: RelationshipModel,
  args: PageArguments,
  context: Context,
): Promise<PossibleDuplicatePageModel> {
  const likely = likelyDuplicates(pair.meetings.filter(({ inferred }) => !inferred));
  const different = await heldDifferent(
    context,
    asOf,
    likely.map(([{ meeting }]) => meeting),
  );
  const duplicates = likely
    .map(([one, other]): PossibleDuplicateModel => ({
      asOf,
      one: one.meeting,
      other: other.meeting,
    }))
    .filter(({ one, other }) => different.get(one)?.includes(other) !== true);
  const page = readPage(args, JSON.stringify(['duplicates', asOf, a, b]));
  const key = ({ one, other }: PossibleDuplicateModel) => [one, other];
  return toConnection(page, rowsOf(page, duplicates, key), {
    key,
    node: (duplicate) => duplicate,
    count: () => Promise.resolve(duplicates.length),
  });
}

/** For each id, the entities that curators hold different from it. */
async function heldDifferent(
  context: Context,
  asOf: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = [...new Set(ids)].map(async (id) => {
    const others = await context.batch<string[]>(`held different ${asOf}`, id, (all) =>
      listHeldDifferent(context.graph, asOf, all),
    );
    return [id, others] as const;
  });
  return new Map(await Promise.all(read));
}

export const Relationship: RelationshipResolvers = {
  a: ({ asOf, a }, _args, context) => context.entity(asOf, a),
  b: ({ asOf, b }, _args, context) => context.entity(asOf, b),
  verdict: ({ pair }) => pair.verdict,
  coverage: ({ asOf }) => ({ asOf }),
  meetingCount: ({ pair }) => pair.meetingCount,
  counts: ({ pair }) => pair.counts,
  statusCounts: ({ pair }) => pair.statusCounts,
  firstMet: ({ pair }) => pair.firstMet,
  lastMet: ({ pair }) => pair.lastMet,
  firstMetDate: ({ pair }) => pair.firstMetDate,
  lastMetDate: ({ pair }) => pair.lastMetDate,
  meetings: ({ asOf, a, b, pair }, args, context) =>
    pairMeetingPage(context, { asOf, actor: a, other: b }, pair.meetings, args),
  possibleDuplicates,
  cases: sharedPage('cases'),
  sharedOrganizations: sharedPage('organizations'),
  sharedRoles: sharedPage('roles'),
  sharedEvents: (relationship, { types, ...args }, context) =>
    sharedPage('events', eventTypes(types))(relationship, args, context),
};

/** The capacities of either actor in what the two share. */
const capacitiesOfBoth = <C extends string>() => ({
  capacitiesOfA: ({ capacitiesOfA }: SharedEdgeModel) => capacitiesOfA.map(toEnum<C>),
  capacitiesOfB: ({ capacitiesOfB }: SharedEdgeModel) => capacitiesOfB.map(toEnum<C>),
});

export const PossibleDuplicate: PossibleDuplicateResolvers = {
  one: async ({ asOf, one }, _args, context) => (await context.entity(asOf, one))!,
  other: async ({ asOf, other }, _args, context) => (await context.entity(asOf, other))!,
};

export const SharedCaseEdge: SharedCaseEdgeResolvers = {
  ...capacitiesOfBoth<CaseCapacity>(),
  ...ownEvidence,
};
export const SharedOrganizationEdge: SharedOrganizationEdgeResolvers = ownEvidence;
export const SharedRoleEdge: SharedRoleEdgeResolvers = ownEvidence;
export const SharedEventEdge: SharedEventEdgeResolvers = {
  ...capacitiesOfBoth<EventCapacity>(),
  ...ownEvidence,
};

const EXPENSES: Expenses<'relationship'> = { relationship: { work: 4, rows: 10_000 } };

export const relationshipQueries = withExpenses<'relationship'>(EXPENSES, {
  relationship: async (_root, args, context, info) => {
    const asOf = dayOfKnowledge(args.knownBy);
    const wanted = {
      a: { kind: 'Actor' as const, ids: [args.a] },
      b: { kind: 'Actor' as const, ids: [args.b] },
    };
    return withCanonicalIds(context, wanted, async (ids) => {
      const [a, b] = [ids.a![0]!, ids.b![0]!];
      if (a === b) {
        refuse('b', `it is the same actor as \`a\` ("${a}"); give another one`);
      }
      const ties = await readTieFilter(context, args.filter);
      const ends = { asOf, actor: a, other: b };
      const [pair] = await Promise.all([
        pairOf(context, ends, ties),
        readNewest(context, ends, ties.filter, {
          nodes: isAsked(info, 'meetings'),
          digests: isEvidenceAsked(info, 'meetings'),
        }),
      ]);
      return { asOf, a, b, pair };
    });
  },
});
