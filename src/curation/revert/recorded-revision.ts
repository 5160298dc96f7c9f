/** Reads what one revision recorded: its data set, and every record that it added or changed. */
import {
  feedEntryId,
  FEED_ENTRY_SIZE,
  readFeedItem,
  type FeedKind,
} from '../../domain/claims/feed.ts';
import { RapportError } from '../../errors.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, orElse, text } from '../../graph/query/value-types.ts';
import { chunks } from '../session.ts';

/** What a revision added or changed. */
export interface RecordedRevision {
  readonly number: number;
  /** Id of its data set. */
  readonly origin: string;
  /** Ids of the records by kind. */
  readonly changed: Readonly<Record<FeedKind, ReadonlySet<string>>>;
  /** Ids of the data sets that it replaced. */
  readonly replaced: readonly string[];
}

const REVISION = query(
  'find a revision to revert',
  { wanted: number },
  {
    text: `MATCH (v:Revision {number: $wanted})`,
    row: { origin: column('v.origin', text), feed: column('v.feed', orElse(number, 0)) },
  },
);

const ENTRIES = query(
  'list feed entries of a revision',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (e:FeedEntry {id: id})`,
    row: { items: column('e.items', list(text)) },
  },
);

// The feed leaves out what is only proposed, before or after: it is no news, and a revert takes it back all the same.
const CLAIMS = [
  `MATCH (c:Claim) WHERE c.revision = $wanted WITH c.id AS id`,
  `MATCH (c:Change) WHERE c.revision = $wanted AND c.kind = 'claim' WITH c.target AS id`,
].map((match) =>
  query(
    'list claims that a revision added or changed',
    { wanted: number },
    { text: match, row: { id: text } },
  ),
);

/**
 * @throws RapportError `BAD_USER_INPUT` if the feed of the revision is not recorded, so that nobody can tell
 *   what it changed.
 */
export async function readRevision(read: RunQuery, wanted: number): Promise<RecordedRevision> {
  const [revision] = await REVISION.run(read, { wanted });
  const size = revision?.feed ?? 0;
  const ids = Array.from({ length: Math.ceil(size / FEED_ENTRY_SIZE) }, (_, entry) =>
    feedEntryId(wanted, entry * FEED_ENTRY_SIZE),
  );
  const changed = {
    claim: new Set<string>(),
    source: new Set<string>(),
    entity: new Set<string>(),
    dataset: new Set<string>(),
  };
  const replaced: string[] = [];
  let seen = 0;
  for await (const some of chunks(ids, 1_000)) {
    for (const { items } of await ENTRIES.run(read, { ids: some })) {
      seen += items.length;
      for (const { kind, action, target } of items.map(readFeedItem)) {
        if (kind === 'dataset' && action === 'retracted') replaced.push(target);
        else changed[kind].add(target);
      }
    }
  }
  for (const { run } of CLAIMS) {
    for (const { id } of await run(read, { wanted })) changed.claim.add(id);
  }
  const isEmpty = seen === 0 && changed.claim.size === 0;
  if (revision === undefined || isEmpty || seen < size) throw notRecorded(wanted);
  return { number: wanted, origin: revision.origin, changed, replaced };
}

/** @throws never; makes the error about records that a revision must have and that are not there. */
export function notRecorded(revision: number): RapportError {
  return new RapportError(
    'BAD_USER_INPUT',
    `revision: what revision ${revision} changed is not wholly recorded, so it cannot be undone; ` +
      'run "rapport verify" to see what is missing.',
    { details: { revision } },
  );
}
