/** Reads the beginning of a stream of records into memory, so that a small one is complete and can be read twice. */
import type { RecordStream } from '../../domain/claims/records.ts';

/** Records whose beginning is in memory. */
export interface BufferedRecords {
  /**
   * Whether all of them are in memory. If so, {@link records} may be called any number of times,
   * else only once.
   */
  readonly isWhole: boolean;
  readonly records: () => RecordStream;
}

/**
 * Reads ahead in each list: all of a list of up to `limit` records, and one more than `limit` of a
 * longer one.
 */
export async function bufferRecords(
  { entities, sources, claims }: RecordStream,
  limit: number,
): Promise<BufferedRecords> {
  // One list after the other, since a stream may derive its claims from the entities it gave before.
  const lists = {
    entities: await readAhead(entities, limit),
    sources: await readAhead(sources, limit),
    claims: await readAhead(claims, limit),
  };
  return {
    isWhole: Object.values(lists).every(({ isWhole }) => isWhole),
    records: () => ({
      entities: lists.entities.all(),
      sources: lists.sources.all(),
      claims: lists.claims.all(),
    }),
  };
}

interface Ahead<T> {
  readonly isWhole: boolean;
  readonly all: () => Iterable<T> | AsyncIterable<T>;
}

async function readAhead<T>(
  list: Iterable<T> | AsyncIterable<T>,
  limit: number,
): Promise<Ahead<T>> {
  const iterator =
    Symbol.asyncIterator in list ? list[Symbol.asyncIterator]() : list[Symbol.iterator]();
  const head: T[] = [];
  while (head.length <= limit) {
    const next = await iterator.next();
    if (next.done === true) return { isWhole: true, all: () => head };
    head.push(next.value);
  }
  async function* all(): AsyncGenerator<T> {
    yield* head;
    head.length = 0;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { isWhole: false, all };
}
