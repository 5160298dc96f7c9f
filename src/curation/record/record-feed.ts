/** Writes the feed of a revision, one hundred items per entry. */
import {
  byFeedOrder,
  FEED_ENTRY_SIZE,
  feedEntryId,
  writeFeedItem,
  type FeedItem,
} from '../../domain/claims/feed.ts';
import { query } from '../../graph/query/query.ts';
import { parameter, type PropertyMap } from '../../graph/query/value-types.ts';
import { BATCH, type Session } from '../session.ts';

/** How many items are sorted and written together: a multiple of {@link FEED_ENTRY_SIZE}. */
const HELD = 50_000;

const WRITE = query(
  'write feed entries',
  { rows: parameter<readonly PropertyMap[]>() },
  { text: `UNWIND $rows AS row MERGE (e:FeedEntry {id: row.id}) SET e = row` },
);

/**
 * The feed of one revision, written while a load goes on. Items are sorted, so that the order of the
 * seeds does not show; a longer feed is sorted in stretches of {@link HELD} items. Readers take as many
 * items as the `feed` of the `:Revision` says, once that revision is shown.
 */
export class FeedWriter {
  readonly #session: Session;
  readonly #revision: number;
  readonly #held: FeedItem[] = [];
  #written = 0;

  constructor(session: Session, revision: number) {
    this.#session = session;
    this.#revision = revision;
  }

  async add(items: readonly FeedItem[]): Promise<void> {
    for (const item of items) this.#held.push(item);
    while (this.#held.length >= 2 * HELD) await this.#write(HELD);
  }

  /** Writes the remaining items; returns how many items the feed has. */
  async end(): Promise<number> {
    await this.#write(this.#held.length);
    return this.#written;
  }

  async #write(count: number): Promise<void> {
    if (count === 0) return;
    this.#held.sort(byFeedOrder);
    const items = this.#held.splice(0, count);
    const rows = Array.from({ length: Math.ceil(items.length / FEED_ENTRY_SIZE) }, (_, n) => {
      const from = n * FEED_ENTRY_SIZE;
      return {
        id: feedEntryId(this.#revision, this.#written + from),
        revision: this.#revision,
        items: items.slice(from, from + FEED_ENTRY_SIZE).map(writeFeedItem),
      };
    });
    await this.#session.write(async (run) => {
      for (let from = 0; from < rows.length; from += BATCH) {
        await WRITE.run(run, { rows: rows.slice(from, from + BATCH) });
      }
    });
    this.#written += items.length;
  }
}
