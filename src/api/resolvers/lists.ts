/** Fields that list relationships of a parent: described without it, so that they are read for many at once. */
import { childList, filed, type Asking, type Reading } from '../request/child-list.ts';
import { pageAsked, type PageAsked } from '../request/page-asked.ts';
import { readPage, toConnection, type Connection, type Edge, type KeyValue } from '../paging.ts';
import type { PageArguments } from '../paging.ts';
import type { Context } from '../context.ts';
import type { EntityModel, InvolvementPageModel, TiedPageModel, TiePageModel } from '../models.ts';
import { ALL_KNOWN } from '../../domain/knowledge.ts';
import type { Columns } from '../../queries/columns.ts';
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
  /** Narrows it; in the name of what is asked. */
  readonly conditions: unknown;
  readonly list: (
    ids: readonly string[],
    page: { readonly after: readonly KeyValue[] | null; readonly limit: number },
    columns: Columns,
  ) => Promise<R[][]>;
  readonly count: (ids: readonly string[]) => Promise<number[]>;
  readonly kept?: KeptCount | null;
  readonly key: (row: R) => readonly KeyValue[];
}

type Row = object & { readonly node: EntityModel };

/** A list below a parent, as one operation asks for it. */
class ListBelow<R extends Row> implements Reading<Connection<EntityModel, Edge<EntityModel> & R>> {
  readonly #below: Below<R>;
  readonly #context: Context;
  readonly #k: string;
  readonly #args: PageArguments;
  readonly #asked: PageAsked;
  /** What is asked for, the page apart: the same for all parents. */
  readonly #what: string;

  constructor({ context, k, args, selected }: Asking<PageArguments>, below: Below<R>) {
    this.#below = below;
    this.#context = context;
    this.#k = k;
    this.#args = args;
    this.#asked = pageAsked(selected);
    this.#what = `${below.name} ${JSON.stringify(below.conditions)} ${k}`;
  }

  readonly page = async (parent: string) => {
    const { isListed, isCounted, columns } = this.#asked;
    const page = this.#pageOf(parent);
    // With the rows, not after them.
    if (isCounted) this.#count(parent).catch(() => undefined);
    const cut = { after: page.from, limit: page.limit };
    const rows = isListed
      ? await this.#context.batch(this.#questionOf(cut), parent, (ids) =>
          this.#below.list(ids, cut, columns),
        )
      : [];
    return this.#toConnection(page, rows, () => this.#count(parent));
  };

  readonly pages = async (parents: readonly string[]) => {
    const { after, before } = this.#args;
    // A cursor is of the list of one parent.
    if (isGiven(after) || isGiven(before)) {
      return Promise.all(parents.map((id) => filed(this.page(id))));
    }
    const { isListed, isCounted, columns } = this.#asked;
    const page = readPage(this.#args, '', this.#asked.isPaged);
    const cut = { after: null, limit: page.limit };
    const [rows, counts] = await Promise.all([
      isListed
        ? this.#context.batchAll(this.#questionOf(cut), parents, (ids) =>
            this.#below.list(ids, cut, columns),
          )
        : [],
      isCounted ? this.#countAll(parents) : [],
    ]);
    return parents.map((parent, i) => ({
      page: this.#toConnection({ ...page, list: () => this.#nameOf(parent) }, rows[i] ?? [], () =>
        Promise.resolve(counts[i]!),
      ),
    }));
  };

  readonly entities = ({ edges }: { readonly edges: readonly Edge<EntityModel>[] }) =>
    edges.map(({ node }) => node);

  #nameOf(parent: string): string {
    return `${this.#what} ${parent}`;
  }

  #pageOf(parent: string) {
    return readPage(this.#args, () => this.#nameOf(parent), this.#asked.isPaged);
  }

  #questionOf(cut: { readonly after: readonly KeyValue[] | null; readonly limit: number }): string {
    const { columns } = this.#asked;
    return `${this.#what} ${JSON.stringify(cut)} ${JSON.stringify(columns)}`;
  }

  #toConnection(
    page: ReturnType<typeof readPage>,
    rows: readonly R[],
    count: () => Promise<number>,
  ) {
    return toConnection(page, rows, {
      key: this.#below.key,
      node: ({ node }) => node,
      fields: (row) => row,
      count,
      hasCursors: this.#asked.hasCursors,
    });
  }

  get #kept(): KeptCount | null {
    return this.#k === ALL_KNOWN ? (this.#below.kept ?? null) : null;
  }

  /** What is kept, of all parents and all four fields in one round trip. */
  async #count(parent: string): Promise<number> {
    const [kept, context] = [this.#kept, this.#context];
    if (kept === null) return context.batch(`count ${this.#what}`, parent, this.#below.count);
    const counts = await context.batch('counts now', parent, (ids) =>
      findCountsNow(context.graph, ids),
    );
    return counts[kept];
  }

  async #countAll(parents: readonly string[]): Promise<readonly number[]> {
    const [kept, context] = [this.#kept, this.#context];
    if (kept === null) return context.batchAll(`count ${this.#what}`, parents, this.#below.count);
    const counts = await context.batchAll('counts now', parents, (ids) =>
      findCountsNow(context.graph, ids),
    );
    return counts.map((each) => each[kept]);
  }
}

const isGiven = (cursor: unknown) => cursor !== null && cursor !== undefined;

/** Ties of the parent by name of the other end; `kept` where their number is. */
export function ties(
  asking: Asking<PageArguments>,
  query: TieQuery,
  kept: KeptCount | null = null,
): Reading<TiePageModel> {
  const { graph } = asking.context;
  const { k } = asking;
  return new ListBelow(asking, {
    name: 'ties',
    conditions: query,
    list: (ids, { after, limit }, columns) =>
      listTies(graph, k, query, ids, { after: after as TieCursor | null, limit }, columns),
    count: (ids) => countTies(graph, k, query, ids),
    kept,
    key: (tie) => [tie.node.sortKey, tie.key],
  });
}

/** A field that lists the ties of its entity. */
export const tiesField = (query: TieQuery, kept: KeptCount | null = null) =>
  childList<PageArguments, TiePageModel>((asking) => ties(asking, query, kept));

/**
 * A field that is the first tie of a kind that has at most one end in practice, such as the whole of a
 * part. One that is only alleged is left out: a field without support beside it would tell it as a fact.
 */
export const firstTie = (type: 'PART_OF' | 'POST_IN') =>
  childList<unknown, EntityModel | null>((asking) => {
    const supports = ['ASSERTED', 'DISPUTED'];
    const query: TieQuery = { type, way: 'out', capacities: null, supports };
    const { page, pages } = ties({ ...asking, args: { first: 1 } }, query);
    const nodeOf = ({ edges }: TiePageModel) => edges[0]?.node ?? null;
    return {
      page: async (parent) => nodeOf(await page(parent)),
      pages: async (parents) =>
        (await pages(parents)).map((each) => ('page' in each ? { page: nodeOf(each.page) } : each)),
      entities: (node) => (node === null ? [] : [node]),
    };
  });

/** Events an actor is involved in, newest first; `kept` where their number is, if nothing narrows them. */
export function involvementsOf(
  asking: Asking<PageArguments>,
  conditions: InvolvementConditions,
  kept: KeptCount | null,
): Reading<InvolvementPageModel> {
  const { graph } = asking.context;
  const { k } = asking;
  return new ListBelow(asking, {
    name: 'involvements',
    conditions,
    list: (ids, { after, limit }, columns) => {
      const cut = { after: after as InvolvementCursor | null, limit };
      return listInvolvements(graph, k, conditions, ids, cut, columns);
    },
    count: (ids) => countInvolvements(graph, k, conditions, ids),
    kept: isUnconditional(conditions) ? kept : null,
    key: (row) => [row.dateKey, row.key],
  });
}

/** Who is involved in an event, by name. */
export function involvedIn(
  asking: Asking<PageArguments>,
  who: Involved,
  capacities: readonly string[] | null,
): Reading<InvolvementPageModel> {
  const { graph } = asking.context;
  const { k } = asking;
  return new ListBelow(asking, {
    name: who === 'Actor' ? 'involved' : 'roles involved',
    // No condition is another one than an empty list.
    conditions: capacities ?? {},
    list: (ids, { after, limit }, columns) => {
      const cut = { after: after as TieCursor | null, limit };
      return listInvolved(graph, k, who, capacities, ids, cut, columns);
    },
    count: (ids) => countInvolved(graph, k, who, capacities, ids),
    key: (row) => [row.node.sortKey, row.key],
  });
}

/** A field that lists events about a topic, or parts of a whole, by date. */
export const eventsUnder = (type: 'CONCERNS' | 'PART_OF') =>
  childList<PageArguments, TiedPageModel>((asking) => {
    const { graph } = asking.context;
    const { k } = asking;
    return new ListBelow(asking, {
      name: 'events under',
      conditions: type,
      list: (ids, { after, limit }) =>
        listEventsUnder(graph, k, type, ids, { after: after as EventCursor | null, limit }),
      count: (ids) => countEventsUnder(graph, k, type, ids),
      key: ({ dateKey, node }) => [dateKey, node.id],
    });
  });
