/** Fields that list relationships of a parent: one round trip a level, counted only when asked. */
import { EVERYTHING, type Selected } from '../selection.ts';
import { readPage, toConnection, type PageArguments } from '../paging.ts';
import type { Context } from '../context.ts';
import type { EntityModel, InvolvementPageModel, TiedPageModel, TiePageModel } from '../models.ts';
import { ALL_KNOWN } from '../../domain/knowledge.ts';
import { findCountsNow, type CountsNow } from '../../queries/counts-now.ts';
import {
  countInvolved,
  countInvolvements,
  isUnconditional,
  listInvolved,
  listInvolvements,
  type InvolvementConditions,
  type InvolvementCursor,
} from '../../queries/involvements.ts';
import { countTies, listTies, type TieCursor, type TieQuery } from '../../queries/ties.ts';
import { countEventsUnder, listEventsUnder, type EventCursor } from '../../queries/events.ts';

/** Counts that are kept beside an actor, each of a list without any condition. */
export type KeptCount = keyof CountsNow;

/** Ties of the parent by name of the other end; `kept` where their number is. */
export async function tiesOf(
  parent: EntityModel,
  args: PageArguments,
  context: Context,
  query: TieQuery,
  { columns, isListed, isCounted }: Selected = EVERYTHING,
  kept: KeptCount | null = null,
): Promise<TiePageModel> {
  const { graph } = context;
  const { k, id } = parent;
  const page = readPage(args, JSON.stringify(['ties', query, k, id]));
  const cursor = { after: page.from as TieCursor | null, limit: page.size + 1 };
  const question = JSON.stringify(['ties', query, k, cursor, columns]);
  const count = () =>
    kept !== null && k === ALL_KNOWN
      ? keptCount(context, id, kept)
      : context.batch(JSON.stringify(['count ties', query, k]), id, (ids) =>
          countTies(graph, k, query, ids),
        );
  // With the rows, not after them.
  if (isCounted) count().catch(() => undefined);
  const rows = !isListed
    ? []
    : await context.batch(question, id, (ids) => listTies(graph, k, query, ids, cursor, columns));
  return toConnection(page, rows, {
    key: (tie) => [tie.node.sortKey, tie.key],
    node: (tie) => tie.node,
    fields: (tie) => tie,
    count,
  });
}

/** Events an actor is involved in, newest first; `kept` where their number is, if nothing narrows them. */
export async function involvementsOf(
  parent: EntityModel,
  args: PageArguments,
  context: Context,
  conditions: InvolvementConditions,
  { columns, isListed, isCounted }: Selected = EVERYTHING,
  kept: KeptCount | null = null,
): Promise<InvolvementPageModel> {
  const { graph } = context;
  const { k, id } = parent;
  const page = readPage(args, JSON.stringify(['involvements', conditions, k, id]));
  const cursor = { after: page.from as InvolvementCursor | null, limit: page.size + 1 };
  const question = JSON.stringify(['involvements', conditions, k, cursor, columns]);
  const count = () =>
    kept !== null && k === ALL_KNOWN && isUnconditional(conditions)
      ? keptCount(context, id, kept)
      : context.batch(JSON.stringify(['count involvements', conditions, k]), id, (ids) =>
          countInvolvements(graph, k, conditions, ids),
        );
  // With the rows, not after them.
  if (isCounted) count().catch(() => undefined);
  const rows = !isListed
    ? []
    : await context.batch(question, id, (ids) =>
        listInvolvements(graph, k, conditions, ids, cursor, columns),
      );
  return toConnection(page, rows, {
    key: (row) => [row.dateKey, row.key],
    node: (row) => row.node,
    fields: (row) => row,
    count,
  });
}

/** Of all parents and all four fields in one round trip. */
async function keptCount(context: Context, id: string, kept: KeptCount): Promise<number> {
  const counts = await context.batch('counts now', id, (ids) => findCountsNow(context.graph, ids));
  return counts[kept];
}

/** Actors involved in an event, by name. */
export async function involvedIn(
  parent: EntityModel,
  args: PageArguments,
  context: Context,
  capacities: readonly string[] | null,
  { columns, isListed, isCounted }: Selected = EVERYTHING,
): Promise<InvolvementPageModel> {
  const { graph } = context;
  const { k, id } = parent;
  const page = readPage(args, JSON.stringify(['involved', capacities, k, id]));
  const cursor = { after: page.from as TieCursor | null, limit: page.size + 1 };
  const question = JSON.stringify(['involved', capacities, k, cursor, columns]);
  const count = () =>
    context.batch(JSON.stringify(['count involved', capacities, k]), id, (ids) =>
      countInvolved(graph, k, capacities, ids),
    );
  // With the rows, not after them.
  if (isCounted) count().catch(() => undefined);
  const rows = !isListed
    ? []
    : await context.batch(question, id, (ids) =>
        listInvolved(graph, k, capacities, ids, cursor, columns),
      );
  return toConnection(page, rows, {
    key: (row) => [row.node.sortKey, row.key],
    node: (row) => row.node,
    fields: (row) => row,
    count,
  });
}

/** Events about a topic, or parts of a whole, by date. */
export async function eventsUnder(
  parent: EntityModel,
  args: PageArguments,
  context: Context,
  type: 'CONCERNS' | 'PART_OF',
): Promise<TiedPageModel> {
  const { graph } = context;
  const { k, id } = parent;
  const page = readPage(args, JSON.stringify(['events under', type, k, id]));
  const cursor = { after: page.from as EventCursor | null, limit: page.size + 1 };
  const rows = await context.batch(JSON.stringify(['events under', type, k, cursor]), id, (ids) =>
    listEventsUnder(graph, k, type, ids, cursor),
  );
  return toConnection(page, rows, {
    key: ({ dateKey, node }) => [dateKey, node.id],
    node: ({ node }) => node,
    fields: ({ support, claimIds }) => ({ k, support, claimIds }),
    count: () =>
      context.batch(JSON.stringify(['count events under', type, k]), id, (ids) =>
        countEventsUnder(graph, k, type, ids),
      ),
  });
}
