/** Relay paging by sort key. Cursors are opaque, stay valid when items are added, and belong to one list. */
import { createHash } from 'node:crypto';
import { compareKeys, type KeyValue } from '../../domain/lists/order.ts';
import { refuse } from '../request/refuse.ts';

export { compareKeys, type KeyValue };

/** Page arguments as GraphQL gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A checked request for one page. */
export interface Page {
  /** Identifies the list: its field, order, filter and knowledge day. Only cursors need it. */
  readonly list: () => string;
  readonly backward: boolean;
  readonly size: number;
  /** How many rows to read: one more than shown, if the page must tell whether more follow. */
  readonly limit: number;
  /** The sort key after which to continue. Null starts at the front, or for a backward page, at the back. */
  readonly from: readonly KeyValue[] | null;
}

/** An edge: a position in a list and the item there. */
export interface Edge<N> {
  readonly cursor: string;
  readonly node: N;
}

/** A page as resolvers return it. `count` runs only if `totalCount` is selected. */
export interface Connection<N, E extends Edge<N> = Edge<N>> {
  readonly edges: readonly E[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly count: () => Promise<number> | number;
}

export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 20;
/** A network is not paged. These are the most nodes and edges in all. */
export const MAX_NETWORK = { nodes: 500, edges: 2_000 } as const;

/**
 * Checks the page arguments of a list. If `isPaged` is false, because `pageInfo` is not selected, the
 * page reads no row beyond its end.
 *
 * @throws RapportError `BAD_USER_INPUT`; the message names the argument and the fix.
 */
export function readPage(
  args: PageArguments,
  named: string | (() => string),
  isPaged = true,
): Page {
  const list = typeof named === 'string' ? () => named : named;
  const { first, after, last, before } = args;
  if (isGiven(first) && isGiven(last)) refuse('last', 'give either `first` or `last`, not both');
  const backward = isGiven(last);
  if (backward && isGiven(after))
    refuse('after', 'it goes with `first`; give `before` with `last`');
  if (!backward && isGiven(before))
    refuse('before', 'it goes with `last`; give `after` with `first`');
  const size = checkSize(backward ? 'last' : 'first', (backward ? last : first) ?? DEFAULT_PAGE);
  const [name, cursor] = backward ? (['before', before] as const) : (['after', after] as const);
  const from = isGiven(cursor) ? decodeCursor(list(), cursor, name) : null;
  return { list, backward, size, limit: isPaged ? size + 1 : size, from };
}

/**
 * Checks a page size.
 *
 * @throws RapportError `BAD_USER_INPUT` unless it is a whole number from 1 to {@link MAX_PAGE}.
 */
export function checkSize(name: string, size: number): number {
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
    refuse(name, `it is ${size}; give a whole number from 1 to ${MAX_PAGE}`);
  }
  return size;
}

/**
 * Makes a page of rows in the order of reading. A row beyond the page size means that more follow.
 * A forward page has a previous page if it started after a cursor; a backward page has a next page
 * if it ended before one.
 */
export function toConnection<R, N, F extends object = object>(
  page: Page,
  rows: readonly R[],
  shape: {
    readonly key: (row: R) => readonly KeyValue[];
    readonly node: (row: R) => N;
    /** Fields of the edge besides its node. */
    readonly fields?: (row: R) => F;
    readonly count: () => Promise<number> | number;
    /** Whether more may follow than was read. */
    readonly isMore?: boolean;
    /** If false, no cursor is selected, and the rows serve as edges because they have all other fields. */
    readonly hasCursors?: boolean;
  },
): Connection<N, Edge<N> & F> {
  const isMore = rows.length > page.size || shape.isMore === true;
  const shown = rows.slice(0, page.size);
  if (page.backward) shown.reverse();
  const cursorOf = (row: R) => encodeCursor(page.list(), shape.key(row));
  const edges =
    shape.hasCursors === false
      ? (shown as unknown as (Edge<N> & F)[])
      : shown.map(
          (row) =>
            new RowEdge(row, cursorOf, shape.node(row), shape.fields?.(row)) as unknown as Edge<N> &
              F,
        );
  return {
    edges,
    pageInfo: new PageInfo(page, isMore, edges),
    count: shape.count,
  };
}

/**
 * The `pageInfo` of a page. A class, because V8 keeps an object literal with getters alive much longer
 * than the request, and the whole page with it.
 */
class PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly Edge<unknown>[];

  constructor(page: Page, isMore: boolean, edges: readonly Edge<unknown>[]) {
    this.hasNextPage = page.backward ? page.from !== null : isMore;
    this.hasPreviousPage = page.backward ? isMore : page.from !== null;
    this.#edges = edges;
  }

  /** Computed on demand, like the cursors of edges. */
  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

/** An edge with the fields of its row. A class, because spreading the row into a literal is six times slower. */
class RowEdge<R, N> implements Edge<N> {
  readonly node: N;
  readonly #row: R;
  readonly #cursorOf: (row: R) => string;

  constructor(row: R, cursorOf: (row: R) => string, node: N, fields: object | undefined) {
    if (fields !== undefined) Object.assign(this, fields);
    this.node = node;
    this.#row = row;
    this.#cursorOf = cursorOf;
  }

  /** Computed on demand, because it takes a hash and few cursors are selected. */
  get cursor(): string {
    return this.#cursorOf(this.#row);
  }
}

/** The rows of a page from a sorted list in memory, up to the page's limit. */
export function rowsOf<R>(
  page: Page,
  sorted: readonly R[],
  key: (row: R) => readonly KeyValue[],
  compare: (a: readonly KeyValue[], b: readonly KeyValue[]) => number = compareKeys,
): R[] {
  const { from } = page;
  const walked = page.backward ? sorted.toReversed() : sorted;
  const rest =
    from === null
      ? walked
      : walked.filter((row) => {
          const order = compare(key(row), from);
          return page.backward ? order < 0 : order > 0;
        });
  return rest.slice(0, page.limit);
}

/** A cursor: base64url of the list's fingerprint and the sort key. It is opaque to callers. */
export function encodeCursor(list: string, key: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify([fingerprint(list, key), ...key])).toString('base64url');
}

/**
 * The sort key of a cursor.
 *
 * @throws RapportError `BAD_USER_INPUT` if the cursor is malformed or from another list.
 */
export function decodeCursor(list: string, cursor: string, argument: string): KeyValue[] {
  const [mark, ...key] = parseCursor(cursor, argument);
  if (mark !== fingerprint(list, key)) {
    refuse(
      argument,
      'the cursor is from another list, order, filter or day of knowledge; start again without it',
    );
  }
  return key;
}

function parseCursor(cursor: string, argument: string): KeyValue[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey = (value: unknown) => typeof value === 'string' || typeof value === 'number';
    if (Array.isArray(read) && read.length > 1 && read.every(isKey)) return read;
  } catch {
    // Refused below, like a cursor of another shape.
  }
  return refuse(argument, 'it is not a cursor; pass one from `edges.cursor` or `pageInfo`');
}

/** Identifies the list and the types of the key's values, so that a key of other types is refused. */
function fingerprint(list: string, key: readonly KeyValue[]): string {
  const shape = key.map((value) => typeof value).join();
  return createHash('sha256').update(`${shape} ${list}`).digest('base64url').slice(0, 8);
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
