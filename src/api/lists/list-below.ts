/** A list of relationships below a parent, read for one parent or for many at once. */
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import type { Columns } from '../../queries/entities/columns.ts';
import { findCountsNow, type CountsNow } from '../../queries/relationships/read-counts.ts';
import type { Context } from '../request/context.ts';
import type { EntityModel } from '../request/models.ts';
import {
  readPage,
  toConnection,
  type Connection,
  type Edge,
  type KeyValue,
  type Page,
  type PageArguments,
} from './paging.ts';
import { filed, type Reading } from '../request/filed-list.ts';
import type { Asking } from '../request/needs.ts';
import { pageAsked, type PageAsked } from '../request/page-asked.ts';

/** Counts that are stored with an actor. Each is the length of a list without conditions. */
export type KeptCount = keyof CountsNow;

/** A kind of list below a parent: its name and conditions, and how to read it for many parents. */
export interface Below<R> {
  readonly name: string;
  /** What narrows the list. It is part of the list's identity, so that lists with other conditions share nothing. */
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

/** Such a list with the arguments and the selection of one operation. */
export class ListBelow<R extends Row> implements Reading<
  Connection<EntityModel, Edge<EntityModel> & R>
> {
  readonly #below: Below<R>;
  readonly #context: Context;
  readonly #asOf: string;
  readonly #args: PageArguments;
  readonly #asked: PageAsked;
  /** Identifies the list without parent and page. */
  readonly #identity: string;

  constructor({ context, asOf, args, selected }: Asking<PageArguments>, below: Below<R>) {
    this.#below = below;
    this.#context = context;
    this.#asOf = asOf;
    this.#args = args;
    this.#asked = pageAsked(selected);
    this.#identity = `${below.name} ${JSON.stringify(below.conditions)} ${asOf}`;
  }

  readonly page = async (parent: string) => {
    const { isListed, isCounted, columns } = this.#asked;
    const page = this.#pageOf(parent);
    // Starts the count now, so that it shares the round trip of the rows.
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
    // A cursor belongs to the list of one parent.
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
      // If counting fails, only `totalCount` reports the error.
      isCounted ? filed(this.#countAll(parents)) : NOT_COUNTED,
    ]);
    const countOf = (i: number) => {
      if ('failure' in counts) throw counts.failure;
      return counts.page[i]!;
    };
    return parents.map((parent, i) => ({
      page: this.#toConnection({ ...page, list: () => this.#nameOf(parent) }, rows[i] ?? [], () =>
        countOf(i),
      ),
    }));
  };

  readonly entities = ({ edges }: { readonly edges: readonly Edge<EntityModel>[] }) =>
    edges.map(({ node }) => node);

  #nameOf(parent: string): string {
    return `${this.#identity} ${parent}`;
  }

  #pageOf(parent: string) {
    return readPage(this.#args, () => this.#nameOf(parent), this.#asked.isPaged);
  }

  #questionOf(cut: { readonly after: readonly KeyValue[] | null; readonly limit: number }): string {
    const { columns } = this.#asked;
    return `${this.#identity} ${JSON.stringify(cut)} ${JSON.stringify(columns)}`;
  }

  #toConnection(page: Page, rows: readonly R[], count: () => Promise<number> | number) {
    return toConnection(page, rows, {
      key: this.#below.key,
      node: ({ node }) => node,
      fields: (row) => row,
      count,
      hasCursors: this.#asked.hasCursors,
    });
  }

  /** The stored count that applies. Counts are stored only for everything known. */
  get #kept(): KeptCount | null {
    return this.#asOf === ALL_KNOWN ? (this.#below.kept ?? null) : null;
  }

  /** The count of one parent. Stored counts of all parents and all lists are read in one round trip. */
  async #count(parent: string): Promise<number> {
    const [kept, context] = [this.#kept, this.#context];
    if (kept === null) return context.batch(`count ${this.#identity}`, parent, this.#below.count);
    const counts = await context.batch('counts now', parent, (ids) =>
      findCountsNow(context.graph, ids),
    );
    return counts[kept];
  }

  async #countAll(parents: readonly string[]): Promise<readonly number[]> {
    const [kept, context] = [this.#kept, this.#context];
    if (kept === null)
      return context.batchAll(`count ${this.#identity}`, parents, this.#below.count);
    const counts = await context.batchAll('counts now', parents, (ids) =>
      findCountsNow(context.graph, ids),
    );
    return counts.map((each) => each[kept]);
  }
}

const NOT_COUNTED: { readonly page: readonly number[] } = { page: [] };

const isGiven = (cursor: unknown) => cursor !== null && cursor !== undefined;
