/** The question what became known between two days: `learned` and its two lists. */
import {
  countLearnedEvents,
  countLearnedPairs,
  listLearnedEvents,
  listLearnedPairs,
  LEARNED_CURSOR,
  LEARNED_PAIR_CURSOR,
} from '../../queries/records/learned.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { readPage, toConnection } from '../lists/paging.ts';
import { canonicalIds, listOf } from '../request/arguments.ts';
import { readAhead } from '../request/read-ahead.ts';
import { refuse } from '../request/refuse.ts';
import { selectionOf } from '../request/selection.ts';
import type { LearnedPairResolvers, LearnedResolvers } from '../generated/schema.ts';
import type { EntityModel, StepModel } from '../request/models.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

/** How an event stands as known on its day; null if nothing is known. */
const standingOf = ({ asOf, steps }: EntityModel): StepModel | null => {
  const step = steps.at(-1);
  return step === undefined || step.stands === null ? null : { ...step, asOf };
};

export const Learned: LearnedResolvers = {
  events: async (period, args, context, info) => {
    const { graph } = context;
    const page = readPage(args, JSON.stringify(['learned events', period]));
    const after = LEARNED_CURSOR(page.from);
    const rows = await listLearnedEvents(graph, period, { after, limit: page.limit });
    await readAhead(
      context,
      selectionOf(info),
      rows.slice(0, page.size).map(({ node }) => node),
    );
    return toConnection(page, rows, {
      key: ({ place, node }) => [place, node.id],
      node: ({ node }) => node,
      fields: ({ node, before }) => ({ before: standingOf(before), after: standingOf(node)! }),
      count: () => countLearnedEvents(graph, period),
    });
  },
  pairs: async (period, args, { graph }) => {
    const page = readPage(args, JSON.stringify(['learned pairs', period]));
    const after = LEARNED_PAIR_CURSOR(page.from);
    const rows = await listLearnedPairs(graph, period, { after, limit: page.limit });
    const { asOf } = period;
    return toConnection(page, rows, {
      key: ({ place, one, other }) => [place, one, other],
      node: (pair) => ({ ...pair, asOf }),
      count: () => countLearnedPairs(graph, period),
    });
  },
};

export const LearnedPair: LearnedPairResolvers = {
  a: ({ asOf, one }, _args, context) => context.entity(asOf, one),
  b: ({ asOf, other }, _args, context) => context.entity(asOf, other),
  knownFrom: ({ place }) => place,
  evidence: ({ asOf, claimIds }) => evidenceBy(asOf, claimIds),
};

const EXPENSES: Expenses<'learned'> = { learned: { work: 12 } };

export const learnedQueries = withExpenses<'learned'>(EXPENSES, {
  learned: async (_root, { between: { since, until }, about }, context) => {
    if (until < since) {
      refuse('between', `it ends on ${until}, before it starts on ${since}; swap them`);
    }
    const ids = await canonicalIds(context, { about: { kind: 'Actor', ids: listOf(about) } });
    return { since, asOf: until, involved: ids.about };
  },
});
