/** A list of an operation with the pages that were read ahead, by parent. */
import type { EntityData } from '../../queries/entities/entities.ts';

/** How one list is read: what is read for one parent and what for many is the same. */
export interface Reading<P> {
  /** The page of one parent; those asked for in one turn of the event loop are read together. */
  readonly page: (parent: string) => Promise<P>;
  /** The pages of many parents, in their order. */
  readonly pages: (parents: readonly string[]) => Promise<readonly Filed<P>[]>;
  /** The entities on a page, below which more lists may be asked for. */
  readonly entities: (page: P) => readonly EntityData[];
}

/** A page, or why there is none. */
export type Filed<P> = { readonly page: P } | { readonly failure: unknown };

/** A reading of each parent by itself, for lists that are not read for many at once. */
export function readingEach<P>(
  page: (parent: string) => Promise<P>,
  entities: (page: P) => readonly EntityData[],
): Reading<P> {
  return { page, entities, pages: (parents) => Promise.all(parents.map((id) => filed(page(id)))) };
}

/** The outcome of a reading, failures included. */
export function filed<P>(page: Promise<P>): Promise<Filed<P>> {
  return page.then(
    (found) => ({ page: found }),
    (failure: unknown) => ({ failure }),
  );
}

/** A list of an operation, with the pages that were read ahead. */
export class FiledList<P> {
  readonly #describe: () => Reading<P> | Promise<Reading<P>>;
  #reading: Reading<P> | Promise<Reading<P>> | undefined;
  /** By parent; while they are read, the promise that says when they are there. */
  readonly #filed = new Map<string, Filed<P> | Promise<void>>();

  constructor(describe: () => Reading<P> | Promise<Reading<P>>) {
    this.#describe = describe;
  }

  /** The page of one parent. */
  page(parent: string): P | Promise<P> {
    const found = this.#filed.get(parent);
    if (found instanceof Promise) return found.then(() => this.page(parent));
    if (found === undefined) return this.#read(parent);
    if ('failure' in found) throw found.failure;
    return found.page;
  }

  /**
   * Reads and files the pages of those parents that were not read before; a failure is filed as well,
   * and told by the resolver that comes for it.
   *
   * @returns the entities on these pages.
   */
  async readAhead(parents: readonly string[]): Promise<readonly EntityData[]> {
    const wanted = parents.filter((id) => !this.#filed.has(id));
    if (wanted.length === 0) return [];
    const reading = this.#readAll(wanted);
    const done = reading.then(() => undefined);
    // What fails at once is filed already.
    for (const id of wanted) if (!this.#filed.has(id)) this.#filed.set(id, done);
    return reading;
  }

  async #readAll(parents: readonly string[]): Promise<readonly EntityData[]> {
    try {
      const { pages, entities } = await this.#described();
      const found = await pages(parents);
      parents.forEach((id, i) => this.#filed.set(id, found[i]!));
      return found.flatMap((each) => ('page' in each ? entities(each.page) : []));
    } catch (failure) {
      for (const id of parents) this.#filed.set(id, { failure });
      return [];
    }
  }

  #read(parent: string): Promise<P> {
    const reading = this.#described();
    return reading instanceof Promise
      ? reading.then(({ page }) => page(parent))
      : reading.page(parent);
  }

  /** Once for all parents: they share the arguments. */
  #described(): Reading<P> | Promise<Reading<P>> {
    return (this.#reading ??= this.#describe());
  }
}
