/** The question `contradictions`: what sources contradict each other on. */
import {
  CONTRADICTION_KINDS,
  countContradictions,
  listContradictions,
} from '../../queries/records/contradictions.ts';
import type { ContradictionResolvers, QueryResolvers } from '../generated/schema.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { readPage, toConnection } from '../lists/paging.ts';
import { canonicalIds, dayOfKnowledge, listOf } from '../request/arguments.ts';
import { groupsAsked, selectedOf } from '../request/page-asked.ts';

export const Contradiction: ContradictionResolvers = {
  subject: async ({ asOf, subject }, _args, context, info) =>
    (await context.entityWith(asOf, subject, groupsAsked(info)))!,
  object: ({ asOf, object }, _args, context) => context.entity(asOf, object),
  meeting: ({ asOf, meeting }, _args, context) => context.entity(asOf, meeting),
  evidence: ({ asOf, claimIds }) => evidenceBy(asOf, claimIds),
};

export const contradictionQueries: Pick<QueryResolvers, 'contradictions'> = {
  contradictions: async (_root, args, context, info) => {
    const asOf = dayOfKnowledge(args.knownBy);
    const { actor } = await canonicalIds(context, {
      actor: { kind: 'Actor', ids: listOf(args.actor) },
    });
    const wanted = {
      kinds: CONTRADICTION_KINDS.filter((kind) => args.kinds?.includes(kind) ?? true),
      actor: actor?.[0] ?? null,
    };
    const { isPaged } = selectedOf(info);
    const page = readPage(args, JSON.stringify(['contradictions', wanted, asOf]), isPaged);
    const rows = await listContradictions(context.graph, asOf, wanted, {
      after: page.from as [number, string] | null,
      limit: page.limit,
    });
    return toConnection(
      page,
      rows.map((row) => ({ ...row, asOf })),
      {
        key: ({ kind, place }) => [CONTRADICTION_KINDS.indexOf(kind), place],
        node: (row) => row,
        count: () => countContradictions(context.graph, asOf, wanted),
      },
    );
  },
};
