/** Whom an actor met: counterparts with verdicts, ordered, paged, their meetings below. */
import type { GraphQLResolveInfo } from 'graphql';
import { groupBy } from '../../domain/group-by.ts';
import type { Status } from '../../domain/stages.ts';
import { VERDICTS } from '../../domain/verdicts.ts';
import {
  foldCounterparts,
  listPairMeetings,
  type CounterpartData,
  type PairMeetingData,
  type PairRow,
  type TieConditions,
} from '../../queries/pairs.ts';
import { listCounterparts } from '../../queries/counterparts.ts';
import { totalsOf } from '../../queries/pair-totals.ts';
import { foldSums, listPairSums, type PairSum } from '../../queries/pair-sums.ts';
import { canonicalIds, period } from '../arguments.ts';
import type { Context } from '../context.ts';
import type { CounterpartOrder, TieFilter } from '../generated/schema.ts';
import type { CounterpartPageModel, EntityModel, PairMeetingPageModel } from '../models.ts';
import {
  compareKeys,
  readPage,
  rowsOf,
  toConnection,
  type KeyValue,
  type Page,
  type PageArguments,
} from '../paging.ts';
import { refuse } from '../refuse.ts';
import { isAskedOfEdges, selectedOf } from '../selection.ts';
import { withInferred } from './representation.ts';

export interface MetArguments extends PageArguments {
  readonly with?: readonly string[] | null | undefined;
  readonly filter?: TieFilter | null | undefined;
  readonly orderBy?: CounterpartOrder | undefined;
}

/** One page of the counterparts of `actor`, a canonical id. */
export async function counterpartPage(
  context: Context,
  k: string,
  actor: string,
  args: MetArguments,
  info: GraphQLResolveInfo,
): Promise<CounterpartPageModel> {
  const asked = await tieConditions(context, args.filter, args.with);
  checkOthers(actor, asked.conditions);
  const order = args.orderBy ?? 'VERDICT';
  const list = JSON.stringify(['met', asked, order, k, actor]);
  const page = readPage(args, list, selectedOf(info).isPaged);
  const withMeetings = asked.byRole || isAskedOfEdges(info, 'meetings');
  if (!withMeetings && asked.conditions.others === null) {
    return slicePage(context, { k, actor, conditions: asked.conditions }, order, page, info);
  }
  const found = await (withMeetings
    ? counterpartsOf(context, k, actor, asked)
    : sumsOf(context, k, actor, asked.conditions));
  const missing = (asked.conditions.others ?? []).filter(
    (id) => !found.some((counterpart) => counterpart.id === id),
  );
  const { entity: groups } = selectedOf(info).columns;
  // The actor is read first: where it was not yet known, its list is empty.
  const [self, ...others] = await Promise.all(
    missing.length === 0 ? [] : [actor, ...missing].map((id) => context.shown(k, id, groups)),
  );
  const unmet = others.flatMap((node) => (self === null || node === null ? [] : [noRecord(node)]));
  const key = KEYS[order];
  const sorted = [...found, ...unmet].sort((a, b) => compareKeys(key(a), key(b)));
  const rows = rowsOf(page, sorted, key);
  return shownPage(context, k, page, { rows, key, total: sorted.length }, info);
}

/** The rows of a page with the counterparts themselves, as far as they will be shown. */
async function shownPage(
  context: Context,
  k: string,
  page: Page,
  found: {
    readonly rows: readonly CounterpartData[];
    readonly key: (row: CounterpartData) => readonly KeyValue[];
    readonly total: number;
  },
  info: GraphQLResolveInfo,
): Promise<CounterpartPageModel> {
  const { rows, key, total } = found;
  const { entity: groups } = selectedOf(info).columns;
  const nodes = await Promise.all(rows.map(({ id }) => context.shown(k, id, groups)));
  return toConnection(
    page,
    rows.map((row, i) => ({ ...row, node: nodes[i]! })),
    {
      key,
      node: ({ node }) => node,
      fields: (row) => ({ ...row, k }),
      count: () => Promise.resolve(total),
    },
  );
}

/** As {@link counterpartPage}, sorted and cut in the graph: a hub has ten thousand meetings. */
async function slicePage(
  context: Context,
  { k, actor, conditions }: Asked,
  order: CounterpartOrder,
  page: Page,
  info: GraphQLResolveInfo,
): Promise<CounterpartPageModel> {
  const slice = { order, size: page.limit, from: page.from };
  const read = await context.batch(
    JSON.stringify(['counterparts', conditions, slice, k]),
    actor,
    (actors) => listCounterparts(context.graph, k, actors, conditions, slice),
  );
  const key = KEYS[order];
  const rows = [...read.rows].sort((a, b) => compareKeys(key(a), key(b)));
  // Who has a part in a meeting known on a day is known on it.
  for (const { id, stored } of rows) context.knownBriefly(k, id, stored);
  return shownPage(context, k, page, { rows, key, total: read.total }, info);
}

/** Conditions of a tie filter with canonical ids, and whether to add what roles imply. */
export interface AskedTies {
  readonly conditions: TieConditions;
  readonly byRole: boolean;
}

export async function tieConditions(
  context: Context,
  filter: TieFilter | null | undefined,
  others: readonly string[] | null | undefined,
): Promise<AskedTies> {
  const ids = await canonicalIds(context, {
    with: { kind: 'Actor', ids: others },
    'filter.topics': { kind: 'Topic', ids: filter?.topics },
    'filter.exclude': { kind: 'Actor', ids: filter?.exclude },
  });
  return {
    conditions: {
      others: ids.with,
      exclude: ids['filter.exclude'] ?? [],
      statuses: (filter?.statuses as Status[] | null | undefined) ?? null,
      topics: ids['filter.topics'],
      includeGatherings: filter?.includeGatherings ?? false,
      ...period(filter?.during),
    },
    byRole: filter?.representation === 'BY_ROLE',
  };
}

/**
 * Whoever is asked for by name gets an answer, so nobody asked for may be left out in silence.
 *
 * @throws RapportError `BAD_USER_INPUT` for the actor itself, or one that is excluded as well.
 */
function checkOthers(actor: string, { others, exclude }: TieConditions): void {
  if (others?.includes(actor)) {
    refuse('with', `"${actor}" is the actor itself; take that id out`);
  }
  const left = others?.find((id) => exclude.includes(id));
  if (left !== undefined) {
    refuse('filter.exclude', `it leaves out "${left}", who is asked for in with; take that id out`);
  }
}

/** One actor's counterparts, asked for under some conditions. */
interface Asked {
  readonly k: string;
  readonly actor: string;
  readonly conditions: TieConditions;
}

/** All counterparts of an actor, or those it is asked with, and their meetings. */
export async function counterpartsOf(
  context: Context,
  k: string,
  actor: string,
  { conditions, byRole }: AskedTies,
): Promise<CounterpartData[]> {
  const read = byRole ? withInferred : listPairMeetings;
  const question = byRole ? 'pairs by role' : 'pairs';
  const rows = await shared<PairRow>(
    context,
    question,
    { k, actor, conditions },
    {
      read: async (actors, asked) => {
        const found = await read(context.graph, k, actors, asked);
        for (const { meeting, node } of found) {
          if (node !== undefined) context.known(k, meeting, node);
        }
        return found;
      },
      pairOf: ({ own, counterpart }) => [own.actor, counterpart.actor],
    },
  );
  return foldCounterparts(rows, conditions.statuses);
}

/** As {@link counterpartsOf}, for who asks for no meeting. */
async function sumsOf(
  context: Context,
  k: string,
  actor: string,
  conditions: TieConditions,
): Promise<CounterpartData[]> {
  const sums = await shared<PairSum>(
    context,
    'pair sums',
    { k, actor, conditions },
    {
      read: (actors, asked) => listPairSums(context.graph, k, actors, asked),
      pairOf: (sum) => [sum.actor, sum.other],
    },
  );
  return foldSums(sums);
}

/**
 * Actors asked for side by side share their round trips, pairs too: what is read for all of them is
 * told apart afterwards.
 */
async function shared<R>(
  context: Context,
  question: string,
  { k, actor, conditions }: Asked,
  {
    read,
    pairOf,
  }: {
    readonly read: (actors: readonly string[], asked: TieConditions) => Promise<R[]>;
    readonly pairOf: (row: R) => readonly [actor: string, other: string];
  },
): Promise<R[]> {
  const { others, ...filters } = conditions;
  const key = JSON.stringify([question, filters, others === null, k]);
  return context.batch<R[]>(key, JSON.stringify([actor, others]), async (all) => {
    const each = all.map((one) => JSON.parse(one) as [string, string[] | null]);
    const actors = [...new Set(each.map(([id]) => id))];
    const anyOf = others === null ? null : [...new Set(each.flatMap(([, ids]) => ids ?? []))];
    const found = await read(actors, { ...filters, others: anyOf });
    const byActor = groupBy(found, (row) => pairOf(row)[0]);
    return each.map(([id, ids]) => {
      const own = byActor.get(id) ?? [];
      return ids === null ? own : own.filter((row) => ids.includes(pairOf(row)[1]));
    });
  });
}

function noRecord({ id, sortKey }: EntityModel): CounterpartData {
  return { id, sortKey, meetings: [], ...totalsOf([]) };
}

const strength = ({ verdict }: CounterpartData) => VERDICTS.indexOf(verdict);

const KEYS: Readonly<Record<CounterpartOrder, (row: CounterpartData) => readonly KeyValue[]>> = {
  VERDICT: (row) => [strength(row), -row.meetingCount, row.sortKey, row.id],
  MEETING_COUNT: (row) => [-row.meetingCount, strength(row), row.sortKey, row.id],
  NAME_ASC: (row) => [row.sortKey, row.id],
  LAST_DATE_DESC: (row) => [-dayNumber(row.lastDate), row.sortKey, row.id],
};

/** The meetings of a pair, newest first, undated ones last. */
export async function pairMeetingPage(
  context: Context,
  k: string,
  pair: string,
  meetings: readonly PairMeetingData[],
  args: PageArguments,
): Promise<PairMeetingPageModel> {
  const page = readPage(args, JSON.stringify(['pair', pair, k]));
  const key = ({ date, meeting }: PairMeetingData) => [-dayNumber(date?.earliest ?? null), meeting];
  const rows = rowsOf(page, meetings, key);
  const nodes = await Promise.all(rows.map(({ meeting }) => context.entity(k, meeting)));
  return toConnection(
    page,
    rows.map((row, i) => ({ ...row, node: nodes[i]! })),
    {
      key,
      node: ({ node }) => node,
      fields: (row) => ({ ...row, k }),
      count: () => Promise.resolve(meetings.length),
    },
  );
}

/** 20160126 for 2016-01-26, so that days sort backwards by their negative; 0 where there is none. */
function dayNumber(day: string | null): number {
  return day === null ? 0 : Number(day.replaceAll('-', ''));
}
