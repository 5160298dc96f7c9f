/** The question on what claims contradict each other. */
import {
  CONTRADICTION_KINDS,
  countContradictions,
  listContradictions,
  CONTRADICTION_CURSOR,
} from '../../queries/records/contradictions.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { readPage, toConnection } from '../lists/paging.ts';
import { canonicalIds, dayOfKnowledge, listOf } from '../request/arguments.ts';
import type { ContradictionResolvers } from '../generated/schema.ts';
import { listing, withExpenses, type Expenses } from '../request/expense.ts';

export const Contradiction: ContradictionResolvers = {
  subject: async ({ asOf, subject }, _args, context) => (await context.entity(asOf, subject))!,
  object: ({ asOf, object }, _args, context) => context.entity(asOf, object),
  meeting: ({ asOf, meeting }, _args, context) => context.entity(asOf, meeting),
  evidence: ({ asOf, claimIds }) => evidenceBy(asOf, claimIds),
};

const EXPENSES: Expenses<'contradictions'> = { contradictions: listing(8, 15) };

export const contradictionQueries = withExpenses<'contradictions'>(EXPENSES, {
  contradictions: async (_root, { kinds, about, knownBy, ...args }, context) => {
    const ids = await canonicalIds(context, { about: { kind: 'Actor', ids: listOf(about) } });
    const asOf = dayOfKnowledge(knownBy);
    const asked = { asOf, kinds: kinds ?? CONTRADICTION_KINDS, involved: ids.about };
    const page = readPage(args, JSON.stringify(['contradictions', asked]));
    const { from, limit } = page;
    const after = CONTRADICTION_CURSOR(from);
    const rows = await listContradictions(context.graph, asked, { after, limit });
    return toConnection(page, rows, {
      key: ({ kind, sortKey, key }) => [CONTRADICTION_KINDS.indexOf(kind), sortKey, key],
      node: (found) => ({ ...found, asOf }),
      count: () => countContradictions(context.graph, asked),
    });
  },
});
