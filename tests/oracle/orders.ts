/** Walks lists of counterparts in every order, two at a time, no meetings asked: those are sorted in the graph. */
import type { Records } from '../../src/domain/records.ts';
import { sortKeyOf } from '../../src/domain/names.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { execute } from '../support/execute.ts';
import { AsOf, EVERYTHING } from './as-of.ts';
import { cast, TODAY, type Question } from './ask.ts';
import { VERDICTS, whoMet, type Counterpart } from './who-met.ts';

const ORDERS = ['VERDICT', 'MEETING_COUNT', 'NAME_ASC', 'LAST_DATE_DESC'] as const;
type Order = (typeof ORDERS)[number];

const SIZE = 2;
const PAGE = `totalCount pageInfo { endCursor hasNextPage } edges {
  verdict meetingCount counts { status count } firstDate lastDate firstMet lastMet node { id name } }`;

interface PageAnswer {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly (Record<string, unknown> & {
    readonly node: { readonly id: string; readonly name: string };
  })[];
}

/** By actor and order: how many each page says there are, and the counterparts of all pages. */
export type Walks = Readonly<
  Record<string, { readonly totals: readonly number[]; readonly found: readonly unknown[] }>
>;

/** What the pages of every list hold, and the names seen on them. */
export async function walked(
  graph: Graph,
  records: Records,
  { knownBy, filter }: Question,
): Promise<{ walks: Walks; names: ReadonlyMap<string, string> }> {
  const walks: Record<string, { totals: number[]; found: unknown[] }> = {};
  const names = new Map<string, string>();
  let going = cast(records).actors.flatMap((actor) =>
    ORDERS.map((order) => ({ actor, order, after: null as string | null })),
  );
  while (going.length > 0) {
    const fields = going.map(({ actor, order, after }, i) => {
      const given = `orderBy: ${order}, first: ${SIZE}, after: ${JSON.stringify(after)}`;
      return `w${i}: whoMet(actor: "${actor}", knownBy: $knownBy, filter: $filter, ${given}) { ${PAGE} }`;
    });
    const pages = await execute<Record<string, PageAnswer>>(
      graph,
      `query ($knownBy: Date, $filter: TieFilter) { ${fields.join('\n')} }`,
      { knownBy, filter },
      TODAY,
    );
    going = going.flatMap(({ actor, order }, i) => {
      const { totalCount, pageInfo, edges } = pages[`w${i}`]!;
      const walk = (walks[`${actor} by ${order}`] ??= { totals: [], found: [] });
      walk.totals.push(totalCount);
      for (const { node, ...sums } of edges) {
        names.set(node.id, node.name);
        walk.found.push({ id: node.id, ...sums });
      }
      return pageInfo.hasNextPage ? [{ actor, order, after: pageInfo.endCursor }] : [];
    });
  }
  return { walks, names };
}

/** The oracle's counterparts as {@link walked} would find them; who has which name is taken from there. */
export function expectedWalks(
  records: Records,
  { knownBy, filter }: Question,
  names: ReadonlyMap<string, string>,
): Walks {
  const asOf = new AsOf(records, knownBy ?? EVERYTHING);
  return Object.fromEntries(
    cast(records).actors.flatMap((actor) => {
      const all = whoMet(asOf, actor, filter, knownBy ?? TODAY);
      return ORDERS.map((order) => {
        const sorted = [...all].sort((a, b) => before(order, names)(a, b));
        const pages = Math.max(1, Math.ceil(all.length / SIZE));
        const totals = Array.from({ length: pages }, () => all.length);
        return [`${actor} by ${order}`, { totals, found: sorted.map(told) }];
      });
    }),
  );
}

function told({ meetings, counts, ...sums }: Counterpart) {
  return {
    ...sums,
    meetingCount: meetings.length,
    counts: STATUS_ORDER.filter((status) => counts[status] !== undefined).map((status) => ({
      status,
      count: counts[status],
    })),
  };
}

const STATUS_ORDER = [
  'HELD',
  'CONFIRMED',
  'EXPECTED',
  'POSTPONED',
  'REQUESTED',
  'CANCELLED',
  'NOT_HELD',
  'DISPUTED',
  'ALLEGED',
] as const;

/** As the schema words each order. */
function before(order: Order, names: ReadonlyMap<string, string>) {
  const verdict = (a: Counterpart, b: Counterpart) =>
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
  const most = (a: Counterpart, b: Counterpart) => b.meetings.length - a.meetings.length;
  const newest = (a: Counterpart, b: Counterpart) => byText(b.lastDate ?? '', a.lastDate ?? '');
  const name = (a: Counterpart, b: Counterpart) =>
    byText(sortKeyOf(names.get(a.id) ?? ''), sortKeyOf(names.get(b.id) ?? '')) ||
    byText(a.id, b.id);
  const places = {
    VERDICT: [verdict, most, name],
    MEETING_COUNT: [most, verdict, name],
    NAME_ASC: [name],
    LAST_DATE_DESC: [newest, name],
  }[order];
  return (a: Counterpart, b: Counterpart) =>
    places.reduce((found, place) => (found === 0 ? place(a, b) : found), 0);
}

const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
