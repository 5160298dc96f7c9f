/** Fields that list relationships of a parent: one round trip a level, counted only when asked. */
import { EVERYTHING, type Selected } from '../selection.ts';
import { readPage, toConnection, type KeyValue, type PageArguments } from '../paging.ts';
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
  type Involved,
  type InvolvementConditions,
  type InvolvementCursor,
} from '../../queries/involvements.ts';
import { countTies, listTies, type TieCursor, type TieQuery } from '../../queries/ties.ts';
import { countEventsUnder, listEventsUnder, type EventCursor } from '../../queries/events.ts';

/** Counts that are kept beside an actor, each of a list without any condition. */
export type KeptCount = keyof CountsNow;

/** A list below a parent: what it is called with all that narrows it, and how it is read for many parents. */
interface Below<R> {
  readonly name: string;
  /** Narrows it, the same object or an equal one for all parents. */
  readonly conditions: object;
  readonly list: (
    ids: readonly string[],
    page: { readonly after: readonly KeyValue[] | null; readonly limit: number },
  ) => Promise<R[][]>;
  readonly count: (ids: readonly string[]) => Promise<number[]>;
  readonly kept: KeptCount | null;
  readonly key: (row: R) => readonly KeyValue[];
}

async function below<R extends { readonly node: EntityModel }>(
  { k, id }: EntityModel,
  args: PageArguments,
  context: Context,
  { columns, isListed, isCounted, isPaged }: Selected,
  { name, conditions, list, count, kept, key }: Below<R>,
) {
  const what = `${name} ${textOf(conditions)} ${k}`;
  const page = readPage(args, () => `${what} ${id}`, isPaged);
  const counted = () =>
    kept !== null && k === ALL_KNOWN
      ? keptCount(context, id, kept)
      : context.batch(`count ${what}`, id, count);
  // With the rows, not after them.
  if (isCounted) counted().catch(() => undefined);
  const cut = { after: page.from, limit: page.limit };
  const question = `${what} ${cut.limit} ${textOf(cut.after)} ${textOf(columns)}`;
  const rows = isListed ? await context.batch(question, id, (ids) => list(ids, cut)) : [];
  return toConnection(page, rows, {
    key,
    node: ({ node }) => node,
    fields: (row) => row,
    count: counted,
  });
}

const texts = new WeakMap<object, string>();

/** As JSON, made once an object: the parents of a level share theirs. */
function textOf(value: object | null): string {
  if (value === null) return '';
  const found = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, found);
  return found;
}

/** Ties of the parent by name of the other end; `kept` where their number is. */
export function tiesOf(
  parent: EntityModel,
  args: PageArguments,
  context: Context,
  query: TieQuery,
  selected: Selected = EVERYTHING,
  kept: KeptCount | null = null,
): Promise<TiePageModel> {
  const { graph } = context;
  const { k } = parent;
  return below(parent, args, context, selected, {
    name: 'ties',
    conditions: query,
    list: (ids, { after, limit }) => {
      const cut = { after: after as TieCursor | null, limit };
      return listTies(graph, k, query, ids, cut, selected.columns);
    },
    count: (ids) => countTies(graph, k, query, ids),
    kept,
    key: (tie) => [tie.node.sortKey, tie.key],
  });
}

/** Events an actor is involved in, newest first; `kept` where their number is, if nothing narrows them. */
export function involvementsOf(
  parent: EntityModel,
  args: PageArguments,
  context: Context,
  conditions: InvolvementConditions,
  selected: Selected = EVERYTHING,
  kept: KeptCount | null = null,
): Promise<InvolvementPageModel> {
  const { graph } = context;
  const { k } = parent;
  return below(parent, args, context, selected, {
    name: 'involvements',
    conditions,
    list: (ids, { after, limit }) => {
      const cut = { after: after as InvolvementCursor | null, limit };
      return listInvolvements(graph, k, conditions, ids, cut, selected.columns);
    },
    count: (ids) => countInvolvements(graph, k, conditions, ids),
    kept: isUnconditional(conditions) ? kept : null,
    key: (row) => [row.dateKey, row.key],
  });
}

/** Of all parents and all four fields in one round trip. */
async function keptCount(context: Context, id: string, kept: KeptCount): Promise<number> {
  const counts = await context.batch('counts now', id, (ids) => findCountsNow(context.graph, ids));
  return counts[kept];
}

/** Who is involved in an event, by name. */
export function involvedIn(
  parent: EntityModel,
  args: PageArguments,
  context: Context,
  { who, capacities }: { readonly who: Involved; readonly capacities: readonly string[] | null },
  selected: Selected = EVERYTHING,
): Promise<InvolvementPageModel> {
  const { graph } = context;
  const { k } = parent;
  return below(parent, args, context, selected, {
    name: who === 'Actor' ? 'involved' : 'roles involved',
    conditions: capacities ?? ANY,
    list: (ids, { after, limit }) => {
      const cut = { after: after as TieCursor | null, limit };
      return listInvolved(graph, k, who, capacities, ids, cut, selected.columns);
    },
    count: (ids) => countInvolved(graph, k, who, capacities, ids),
    kept: null,
    key: (row) => [row.node.sortKey, row.key],
  });
}

/** Stands for no condition, which is another one than an empty list. */
const ANY = {};

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
  const cursor = { after: page.from as EventCursor | null, limit: page.limit };
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
