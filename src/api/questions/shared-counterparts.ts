/** The question `counterparts`: whom several actors met, with a verdict for each of them. */
import { counterpartOf } from '../../queries/counterparts/counterpart-data.ts';
import { listSharedCounterparts } from '../../queries/counterparts/shared-counterparts.ts';
import type { SharedCounterpartData } from '../../queries/counterparts/shared-counterparts.ts';
import { composeActors } from '../../queries/entities/actor-filter.ts';
import type {
  SharedCounterpartEdgeResolvers,
  SharedCounterpartOrder,
  CounterpartTieResolvers,
} from '../generated/schema.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { readPage, toConnection, type KeyValue } from '../lists/paging.ts';
import { checkIds } from '../lists/shared-arguments.ts';
import { listKeyOf } from '../request/actor-filter.ts';
import { canonicalIds, dayOfKnowledge } from '../request/arguments.ts';
import { groupsAsked, pageAsked } from '../request/page-asked.ts';
import { refuse } from '../request/refuse.ts';
import { selectionOf } from '../request/selection.ts';
import { readTieFilter } from '../request/tie-filter.ts';
import { pairsOf } from './pair-reads.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

const MAX_ACTORS = 20;

const EXPENSES: Expenses<'counterparts'> = {
  counterparts: { work: ({ args: { of } }) => 6 + of.length, fix: 'give fewer actors in `of`' },
};

export const sharedCounterpartQueries = withExpenses<'counterparts'>(EXPENSES, {
  counterparts: async (_root, args, context, info) => {
    checkIds('of', args.of, MAX_ACTORS);
    const asOf = dayOfKnowledge(args.knownBy);
    const [ids, ties] = await Promise.all([
      canonicalIds(context, { of: { kind: 'Actor', ids: args.of } }),
      readTieFilter(context, args.filter),
    ]);
    const actors = ids.of!;
    if (actors.length < 2) refuse('of', 'it names one actor; give another one, or ask `whoMet`');
    const { match, orderBy: order } = args;
    const selected = selectionOf(info);
    const { isPaged, columns } = pageAsked(selected);
    const list = listKeyOf(['counterparts', actors, ties, match, order, asOf]);
    const page = readPage(args, list, isPaged);
    const { rows, total } = await listSharedCounterparts(
      context.graph,
      asOf,
      {
        actors,
        conditions: {
          ...ties.filter,
          exclude: ties.exclude,
          counterparts: composeActors('b', ties.counterparts),
        },
      },
      {
        ...{ order, size: page.limit, from: page.from },
        least: match === 'ALL' ? actors.length : 1,
      },
    );
    const nodes = await Promise.all(
      rows.map(({ id }) => context.entityWith(asOf, id, columns.entity)),
    );
    return toConnection(
      page,
      rows.map((row, i) => ({ ...row, node: nodes[i]! })),
      {
        key: KEYS[order],
        node: ({ node }) => node,
        fields: (row) => ({ ...row, asOf, of: actors, filter: ties.filter }),
        count: () => Promise.resolve(total),
      },
    );
  },
});

const KEYS: Readonly<
  Record<SharedCounterpartOrder, (row: SharedCounterpartData) => readonly KeyValue[]>
> = {
  MEETING_COUNT: (row) => [-row.actors, -row.meetingCount, row.sortKey, row.id],
  NAME_ASC: (row) => [row.sortKey, row.id],
  LAST_DATE_DESC: (row) => [-Number(row.lastDate?.replaceAll('-', '') ?? 0), row.sortKey, row.id],
};

export const SharedCounterpartEdge: SharedCounterpartEdgeResolvers = {
  ties: async ({ asOf, id, of, filter }, _args, context) => {
    const pairs = of.map((actor) => ({ actor, other: id }));
    const meetings = await pairsOf(context, asOf, pairs, filter);
    return of.flatMap((actor, i) => {
      const own = meetings[i]!;
      return own.length === 0 ? [] : [{ ...counterpartOf(id, '', own), asOf, of: actor }];
    });
  },
};

export const CounterpartTie: CounterpartTieResolvers = {
  actor: async ({ asOf, of }, _args, context, info) =>
    (await context.entityWith(asOf, of, groupsAsked(info)))!,
  evidence: ({ asOf, meetings }) =>
    evidenceBy(
      asOf,
      meetings.flatMap(({ claimIds }) => claimIds),
    ),
};
