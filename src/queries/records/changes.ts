/** Reads pages of the feed of recorded changes. Finding a page takes no longer in a long feed. */
import {
  FEED_ENTRY_SIZE,
  feedEntryId,
  readFeedItem,
  type FeedItem,
} from '../../domain/claims/feed.ts';
import type { Graph } from '../../graph/graph.ts';
import type { RevisionData } from './coverage.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, optional, orElse, text, tuple } from '../../graph/query/value-types.ts';

/** The position of a change: its revision, and its place within the revision, from 0. */
export type FeedPlace = readonly [revision: number, place: number];

/** The position before the first change. */
export const FEED_START: FeedPlace = [0, 0];

/** Reads a position from the sort key of a cursor. Null means the start. */
export const FEED_PLACE = orElse(tuple<FeedPlace>(number, number), FEED_START);

export interface ChangeData extends FeedItem {
  readonly at: FeedPlace;
  readonly revision: RevisionData;
}

/** Where the feed ends: at the shown revision, which may be older than the newest one. */
export interface FeedEnd {
  readonly shown: number;
  readonly newest: number;
}

const END = query(
  'find feed end',
  {},
  {
    text: `MATCH (m:Meta {key: 'graph'})`,
    row: { shown: column('m.shown', number), newest: column('m.newest', number) },
  },
);

export async function findFeedEnd(graph: Graph): Promise<FeedEnd> {
  const [end] = await END.run(graph, {});
  return end ?? { shown: 0, newest: 0 };
}

/** A revision and its number of changes. */
interface CountedRevision extends RevisionData {
  readonly feed: number;
}

/** The changes after a position, up to the end of the feed and at most `limit`. */
export async function listChanges(
  graph: Graph,
  end: FeedEnd,
  after: FeedPlace,
  limit: number,
): Promise<ChangeData[]> {
  const places: Place[] = [];
  // Each revision has at least one change, so one round suffices, unless `after` is the last change of its revision.
  for (let from = after[0]; places.length < limit && from <= end.shown; from += limit) {
    const until = Math.min(from + limit - 1, end.shown);
    for (const revision of await listRevisions(graph, end, from, until)) {
      const first = revision.number === after[0] ? after[1] + 1 : 0;
      const last = Math.min(revision.feed, first + limit - places.length);
      for (let place = first; place < last; place += 1) places.push({ revision, place });
    }
  }
  return readPlaces(graph, places);
}

const REVISIONS = query(
  'list revisions',
  { numbers: list(number) },
  {
    text: `UNWIND $numbers AS wanted MATCH (v:Revision {number: wanted})`,
    row: {
      number: column('v.number', number),
      recordedAt: column('v.recordedAt', optional),
      who: column('v.who', optional),
      why: column('v.why', optional),
      feed: column('v.feed', orElse(number, 0)),
    },
  },
);

async function listRevisions(
  graph: Graph,
  { newest }: FeedEnd,
  from: number,
  until: number,
): Promise<CountedRevision[]> {
  const numbers = Array.from({ length: until - from + 1 }, (_, n) => from + n);
  const rows = await REVISIONS.run(graph, { numbers });
  return rows.map((row) => ({ ...row, newest })).sort((a, b) => a.number - b.number);
}

interface Place {
  readonly revision: CountedRevision;
  readonly place: number;
}

const ENTRIES = query(
  'list feed entries',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (e:FeedEntry {id: id})`,
    row: { entry: column('e.id', text), items: column('e.items', list(text)) },
  },
);

/** Reads the changes at these places. The id of a feed entry follows from its place. */
async function readPlaces(graph: Graph, places: readonly Place[]): Promise<ChangeData[]> {
  if (places.length === 0) return [];
  const entryOf = ({ revision, place }: Place) => feedEntryId(revision.number, place);
  const rows = await ENTRIES.run(graph, { ids: [...new Set(places.map(entryOf))] });
  const entries = new Map(rows.map(({ entry, items }) => [entry, items]));
  return places.map((each) => {
    const { revision, place } = each;
    const item = entries.get(entryOf(each))![place % FEED_ENTRY_SIZE]!;
    return { ...readFeedItem(item), at: [revision.number, place], revision };
  });
}

const COUNT = query(
  'count changes',
  { shown: number },
  {
    text: `MATCH (v:Revision) WHERE v.number <= $shown`,
    row: { n: column('coalesce(sum(v.feed), 0)', number) },
  },
);

/** Counts the changes in the feed. It reads one row per revision. */
export async function countChanges(graph: Graph, { shown }: FeedEnd): Promise<number> {
  const [row] = await COUNT.run(graph, { shown });
  return row?.n ?? 0;
}
