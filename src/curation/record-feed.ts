/** Writes what the feed of changes says of a revision, a hundred items an entry. */
import { FEED_ENTRY_SIZE, feedEntryId, writeFeedItem, type FeedItem } from '../domain/feed.ts';
import type { RunStatement } from '../graph/graph.ts';

/** Entries that one statement writes. */
const BATCH = 500;

const WRITE = `UNWIND $rows AS row MERGE (e:FeedEntry {id: row.id}) SET e = row`;

/**
 * Appends items to the feed of a revision. It may be called again as a load goes on, with how many came
 * before: a multiple of {@link FEED_ENTRY_SIZE}, so that a place tells its entry. The feed of a revision
 * ends where the `feed` of its `:Revision` says, once that revision is shown.
 */
export async function recordFeed(
  run: RunStatement,
  revision: number,
  before: number,
  items: readonly FeedItem[],
): Promise<void> {
  const rows = Array.from({ length: Math.ceil(items.length / FEED_ENTRY_SIZE) }, (_, n) => {
    const from = n * FEED_ENTRY_SIZE;
    return {
      id: feedEntryId(revision, before + from),
      items: items.slice(from, from + FEED_ENTRY_SIZE).map(writeFeedItem),
    };
  });
  for (let from = 0; from < rows.length; from += BATCH) {
    await run(WRITE, { rows: rows.slice(from, from + BATCH) });
  }
}
