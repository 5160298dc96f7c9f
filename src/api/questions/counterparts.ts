/** The counterparts of an actor, with their verdicts and meetings, in pages. */
import { orderOf } from '../../domain/pairs/verdicts.ts';
import { listCounterparts } from '../../queries/counterparts/counterparts.ts';
import {
  counterpartOf,
  type CounterpartData,
} from '../../queries/counterparts/counterpart-data.ts';
import { composeActors, type ActorConditions } from '../../queries/entities/actor-filter.ts';
import type { EntityGroup } from '../../queries/entities/columns.ts';
import type { PairMeetingData } from '../../queries/counterparts/pair-rows.ts';
import { findMatching } from '../../queries/entities/named-lists.ts';
import { listKeyOf } from '../request/actor-filter.ts';
import { canonicalIds } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import type { CounterpartFilter, CounterpartOrder } from '../generated/schema.ts';
import type {
  CounterpartPageModel,
  EntityOnDay,
  PairMeetingPageModel,
  PairOnDay,
} from '../request/models.ts';
import {
  compareKeys,
  readPage,
  rowsOf,
  toConnection,
  type KeyValue,
  type Page,
  type PageArguments,
} from '../lists/paging.ts';
import { refuse } from '../request/refuse.ts';
import { isAskedOfEdges } from '../request/asked.ts';
import { pageAsked } from '../request/page-asked.ts';
import type { SelectedField } from '../request/selection.ts';
import { readTieFilter, type TieConditions } from '../request/tie-filter.ts';
import { counterpartsOf } from './pair-reads.ts';

export interface MetArguments extends PageArguments {
  readonly with?: readonly string[] | null | undefined;
  readonly filter?: CounterpartFilter | null | undefined;
  readonly orderBy?: CounterpartOrder | null | undefined;
}

/** One page of the counterparts of an actor. */
export async function counterpartPage(
  context: Context,
  of: EntityOnDay,
  args: MetArguments,
  selected: SelectedField,
): Promise<CounterpartPageModel> {
  const { asOf, id: actor } = of;
  const [ties, { with: named }] = await Promise.all([
    readTieFilter(context, args.filter),
    canonicalIds(context, { with: { kind: 'Actor', ids: args.with } }),
  ]);
  checkNamed(actor, named, ties.exclude);
  const order = args.orderBy ?? 'VERDICT';
  const list = listKeyOf(['met', ties, named, order, asOf, actor]);
  const { isPaged, columns } = pageAsked(selected);
  const page = readPage(args, list, isPaged);
  const key = KEYS[order];
  if (named === null && !ties.byRole) {
    const { rows, total } = await slice(context, of, ties, { order, page, selected });
    return shownPage(context, asOf, { page, rows, key, total }, columns.entity);
  }
  const counterparts = await counterpartsOf(context, of, ties, named);
  const missing = (named ?? []).filter(
    (id) => !counterparts.some((counterpart) => counterpart.id === id),
  );
  const all = await meeting(context, asOf, ties.counterparts, [
    ...counterparts,
    ...(await noRecords(context, asOf, { actor, missing, groups: columns.entity })),
  ]);
  const sorted = all.sort((a, b) => compareKeys(key(a), key(b)));
  const rows = rowsOf(page, sorted, key);
  return shownPage(context, asOf, { page, rows, key, total: sorted.length }, columns.entity);
}

/** Those of some counterparts that meet the conditions asked for. */
async function meeting(
  context: Context,
  asOf: string,
  conditions: ActorConditions | null,
  rows: readonly CounterpartData[],
): Promise<CounterpartData[]> {
  if (conditions === null) return [...rows];
  const wanted = await findMatching(
    context.graph,
    asOf,
    rows.map(({ id }) => id),
    conditions,
  );
  return rows.filter(({ id }) => wanted.has(id));
}

/**
 * Every actor in `with` gets an answer, so none of them may be left out silently.
 *
 * @throws RapportError `BAD_USER_INPUT` if `with` names the actor itself, or an excluded actor.
 */
function checkNamed(
  actor: string,
  named: readonly string[] | null,
  exclude: readonly string[],
): void {
  if (named?.includes(actor)) {
    refuse('with', `"${actor}" is the actor itself; take that id out`);
  }
  const excluded = named?.find((id) => exclude.includes(id));
  if (excluded !== undefined) {
    refuse('filter.exclude', `it leaves out "${excluded}", which \`with\` names; take that id out`);
  }
}

/** The rows of a page, their sort key, and the number of counterparts in all. */
interface PageRows {
  readonly page: Page;
  readonly rows: readonly CounterpartData[];
  readonly key: (row: CounterpartData) => readonly KeyValue[];
  readonly total: number;
}

/** The page, with the columns of the counterparts that the operation selects. */
async function shownPage(
  context: Context,
  asOf: string,
  { page, rows, key, total }: PageRows,
  groups: readonly EntityGroup[] | null,
): Promise<CounterpartPageModel> {
  const nodes = await Promise.all(rows.map(({ id }) => context.entityWith(asOf, id, groups)));
  return toConnection(
    page,
    rows.map((row, i) => ({ ...row, node: nodes[i]! })),
    {
      key,
      node: ({ node }) => node,
      fields: (row) => ({ ...row, asOf }),
      count: () => Promise.resolve(total),
    },
  );
}

/** The rows of a page, sorted and cut by the graph, and the number of counterparts in all. */
async function slice(
  context: Context,
  { asOf, id: actor }: EntityOnDay,
  { filter, exclude, counterparts: wanted }: TieConditions,
  { order, page, selected }: { order: CounterpartOrder; page: Page; selected: SelectedField },
): Promise<{ readonly rows: readonly CounterpartData[]; readonly total: number }> {
  const columns = isAskedOfEdges(selected, 'meetings') ? ('shown' as const) : ('counted' as const);
  const cut = { order, size: page.limit, from: page.from, columns };
  const conditions = { ...filter, exclude, counterparts: composeActors('b', wanted) };
  const { rows, total } = await context.batch(
    JSON.stringify(['counterparts', filter, exclude, wanted, cut, asOf]),
    actor,
    (actors) => listCounterparts(context.graph, asOf, { actors, conditions }, cut),
  );
  // An actor with a part in a known meeting is known too.
  for (const { id, stored } of rows) context.primeSummary(asOf, id, stored);
  const key = KEYS[order];
  return { rows: [...rows].sort((a, b) => compareKeys(key(a), key(b))), total };
}

interface Missing {
  readonly actor: string;
  /** Actors in `with` that have no meeting with the actor. */
  readonly missing: readonly string[];
  /** The columns to read of them. */
  readonly groups: readonly EntityGroup[] | null;
}

/** NO_RECORD for each missing actor that is known; nothing if the actor itself is not known. */
async function noRecords(
  context: Context,
  asOf: string,
  { actor, missing, groups }: Missing,
): Promise<CounterpartData[]> {
  if (missing.length === 0) return [];
  const [self, ...others] = await Promise.all(
    [actor, ...missing].map((id) => context.entityWith(asOf, id, groups)),
  );
  if (self === null) return [];
  return others.flatMap((node) =>
    node === null ? [] : [counterpartOf(node.id, node.sortKey, [])],
  );
}

const KEYS: Readonly<Record<CounterpartOrder, (row: CounterpartData) => readonly KeyValue[]>> = {
  VERDICT: (row) => [orderOf(row.verdict), -row.meetingCount, row.sortKey, row.id],
  MEETING_COUNT: (row) => [-row.meetingCount, orderOf(row.verdict), row.sortKey, row.id],
  NAME_ASC: (row) => [row.sortKey, row.id],
  LAST_DATE_DESC: (row) => [-dayNumber(row.lastDate), row.sortKey, row.id],
};

/** The meetings of a pair, newest first, undated ones last. */
export async function pairMeetingPage(
  context: Context,
  { asOf, actor, other }: PairOnDay,
  meetings: readonly PairMeetingData[],
  args: PageArguments,
): Promise<PairMeetingPageModel> {
  const page = readPage(args, JSON.stringify(['pair', `${actor} ${other}`, asOf]));
  const key = ({ date, meeting }: PairMeetingData) => [-dayNumber(date?.earliest ?? null), meeting];
  const rows = rowsOf(page, meetings, key);
  const nodes = await Promise.all(rows.map(({ meeting }) => context.entity(asOf, meeting)));
  return toConnection(
    page,
    rows.map((row, i) => ({ ...row, node: nodes[i]! })),
    {
      key,
      node: ({ node }) => node,
      fields: (row) => ({ ...row, asOf }),
      count: () => Promise.resolve(meetings.length),
    },
  );
}

/** 20160126 for 2016-01-26; 0 if there is no day. Negated, it sorts newest first and undated last. */
function dayNumber(day: string | null): number {
  return day === null ? 0 : Number(day.replaceAll('-', ''));
}
