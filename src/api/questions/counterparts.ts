/** Whom an actor met: counterparts with their verdicts and meetings, in pages. */
import { orderOf } from '../../domain/pairs/verdicts.ts';
import { listCounterparts } from '../../queries/counterparts/counterparts.ts';
import {
  counterpartOf,
  type CounterpartData,
} from '../../queries/counterparts/counterpart-data.ts';
import type { EntityGroup } from '../../queries/entities/columns.ts';
import type { PairMeetingData } from '../../queries/counterparts/pair-rows.ts';
import { canonicalIds } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import type { CounterpartOrder, TieFilter } from '../generated/schema.ts';
import type { CounterpartPageModel, PairMeetingPageModel } from '../request/models.ts';
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
import { readTieFilter, type AskedTies } from '../request/tie-filter.ts';
import { counterpartsOf } from './pair-reads.ts';

export interface MetArguments extends PageArguments {
  readonly with?: readonly string[] | null | undefined;
  readonly filter?: TieFilter | null | undefined;
  readonly orderBy?: CounterpartOrder | null | undefined;
}

/** One page of the counterparts of `actor`, a canonical id. */
export async function counterpartPage(
  context: Context,
  asOf: string,
  actor: string,
  args: MetArguments,
  selected: SelectedField,
): Promise<CounterpartPageModel> {
  const [asked, { with: named }] = await Promise.all([
    readTieFilter(context, args.filter),
    canonicalIds(context, { with: { kind: 'Actor', ids: args.with } }),
  ]);
  checkNamed(actor, named, asked.exclude);
  const order = args.orderBy ?? 'VERDICT';
  const list = JSON.stringify(['met', asked, named, order, asOf, actor]);
  const page = readPage(args, list, pageAsked(selected).isPaged);
  const key = KEYS[order];
  if (named === null && !asked.byRole) {
    const { rows, total } = await slice(context, asOf, actor, asked, { order, page, selected });
    return shownPage(context, asOf, page, { rows, key, total }, selected);
  }
  const found = await counterpartsOf(context, asOf, actor, asked, named);
  const missing = (named ?? []).filter((id) => !found.some((counterpart) => counterpart.id === id));
  const { entity: groups } = pageAsked(selected).columns;
  const all = [...found, ...(await noRecords(context, asOf, { actor, missing, groups }))];
  const sorted = all.sort((a, b) => compareKeys(key(a), key(b)));
  const rows = rowsOf(page, sorted, key);
  return shownPage(context, asOf, page, { rows, key, total: sorted.length }, selected);
}

/**
 * Whoever is asked for by name gets an answer, so nobody asked for may be left out in silence.
 *
 * @throws RapportError `BAD_USER_INPUT` for the actor itself, or one that is excluded as well.
 */
function checkNamed(
  actor: string,
  named: readonly string[] | null,
  exclude: readonly string[],
): void {
  if (named?.includes(actor)) {
    refuse('with', `"${actor}" is the actor itself; take that id out`);
  }
  const left = named?.find((id) => exclude.includes(id));
  if (left !== undefined) {
    refuse('filter.exclude', `it leaves out "${left}", who is asked for in with; take that id out`);
  }
}

/** The rows of a page with the counterparts themselves, as far as they will be shown. */
async function shownPage(
  context: Context,
  asOf: string,
  page: Page,
  found: {
    readonly rows: readonly CounterpartData[];
    readonly key: (row: CounterpartData) => readonly KeyValue[];
    readonly total: number;
  },
  selected: SelectedField,
): Promise<CounterpartPageModel> {
  const { rows, key, total } = found;
  const { entity: groups } = pageAsked(selected).columns;
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

/** The rows of a page, sorted and cut in the graph, and how many counterparts there are in all. */
async function slice(
  context: Context,
  asOf: string,
  actor: string,
  { filter, exclude }: AskedTies,
  { order, page, selected }: { order: CounterpartOrder; page: Page; selected: SelectedField },
): Promise<{ readonly rows: readonly CounterpartData[]; readonly total: number }> {
  const columns = isAskedOfEdges(selected, 'meetings') ? ('shown' as const) : ('counted' as const);
  const asked = { order, size: page.limit, from: page.from, columns };
  const { rows, total } = await context.batch(
    JSON.stringify(['counterparts', filter, exclude, asked, asOf]),
    actor,
    (actors) => listCounterparts(context.graph, asOf, actors, { ...filter, exclude }, asked),
  );
  // Who has a part in a meeting known on a day is known on it.
  for (const { id, stored } of rows) context.primeSummary(asOf, id, stored);
  const key = KEYS[order];
  return { rows: [...rows].sort((a, b) => compareKeys(key(a), key(b))), total };
}

interface Missing {
  readonly actor: string;
  /** Those asked for by name of whom nothing is found. */
  readonly missing: readonly string[];
  /** The columns that are read of them. */
  readonly groups: readonly EntityGroup[] | null;
}

/** Counterparts without a record, if they and the actor are known. */
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
  asOf: string,
  pair: string,
  meetings: readonly PairMeetingData[],
  args: PageArguments,
): Promise<PairMeetingPageModel> {
  const page = readPage(args, JSON.stringify(['pair', pair, asOf]));
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

/** 20160126 for 2016-01-26, so that days sort backwards by their negative; 0 if there is none. */
function dayNumber(day: string | null): number {
  return day === null ? 0 : Number(day.replaceAll('-', ''));
}
