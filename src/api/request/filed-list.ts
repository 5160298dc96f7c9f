/** A list below many parents, with the pages that were read ahead. */
import type { EntityData } from '../../queries/entities/entities.ts';

/** How a list is read, for one parent or for many, with the same result. */
export interface Reading<P> {
  /** The page of one parent. Most lists join the calls of one turn of the event loop into one read. */
  readonly page: (parent: string) => Promise<P>;
  /** The pages of many parents, in the order of the parents. */
  readonly pages: (parents: readonly string[]) => Promise<readonly Filed<P>[]>;
  /** The entities on a page. The operation may ask for more lists below them. */
  readonly entities: (page: P) => readonly EntityData[];
}

/** A page, or the error of reading it. */
export type Filed<P> = { readonly page: P } | { readonly failure: unknown };

/** Reads the page of each parent separately, for lists that cannot be read for many parents at once. */
export function readingEach<P>(
  page: (parent: string) => Promise<P>,
  entities: (page: P) => readonly EntityData[],
): Reading<P> {
  return { page, entities, pages: (parents) => Promise.all(parents.map((id) => filed(page(id)))) };
}

/** The page, or the error if reading fails. Never rejects. */
export function filed<P>(page: Promise<P>): Promise<Filed<P>> {
  return page.then(
    (value) => ({ page: value }),
    (failure: unknown) => ({ failure }),
  );
}

/** One list of an operation and its pages by parent. */
export class FiledList<P> {
  readonly #describe: () => Reading<P> | Promise<Reading<P>>;
  #reading: Reading<P> | Promise<Reading<P>> | undefined;
  /** By parent: the page, or while it is being read, a promise that resolves when it is filed. */
  readonly #filed = new Map<string, Filed<P> | Promise<void>>();

  constructor(describe: () => Reading<P> | Promise<Reading<P>>) {
    this.#describe = describe;
  }

  /** The page of one parent. */
  page(parent: string): P | Promise<P> {
    const outcome = this.#filed.get(parent);
    if (outcome instanceof Promise) return outcome.then(() => this.page(parent));
    if (outcome === undefined) return this.#read(parent);
    if ('failure' in outcome) throw outcome.failure;
    return outcome.page;
  }

  /**
   * Reads and files the pages of the parents that were not read before. An error is filed too; the
   * resolver that asks for the page throws it.
   *
   * @returns the entities on the pages it read.
   */
  async readAhead(parents: readonly string[]): Promise<readonly EntityData[]> {
    const wanted = parents.filter((id) => !this.#filed.has(id));
    if (wanted.length === 0) return [];
    const reading = this.#readAll(wanted);
    const done = reading.then(() => undefined);
    // An error that occurred at once is filed already and must stay.
    for (const id of wanted) if (!this.#filed.has(id)) this.#filed.set(id, done);
    return reading;
  }

  async #readAll(parents: readonly string[]): Promise<readonly EntityData[]> {
    try {
      const { pages, entities } = await this.#described();
      const outcomes = await pages(parents);
      parents.forEach((id, i) => this.#filed.set(id, outcomes[i]!));
      return outcomes.flatMap((each) => ('page' in each ? entities(each.page) : []));
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

  /** How to read the list, found out once: all parents share the arguments. */
  #described(): Reading<P> | Promise<Reading<P>> {
    return (this.#reading ??= this.#describe());
  }
}
