/** Reads the feed of recorded changes by place: as many rows as a page has, however long the feed. */
import {
  entryId,
  newClaimMark,
  NEW_CLAIMS_SIZE,
  type ChangeAction,
  type ChangeMark,
  type ChangeReason,
} from '../domain/feed.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { RevisionData } from './coverage.ts';
import { optional, text, texts } from './values.ts';

/** Where a change stands: its revision, and its place in it from 0. */
export type FeedPlace = readonly [revision: number, place: number];

/** Before the first change of all. */
export const FEED_START: FeedPlace = [0, 0];

/** What a change is about. */
export type ChangeSubject = 'claim' | 'source' | 'entity' | 'dataset';

export interface ChangeData extends ChangeMark {
  readonly at: FeedPlace;
  readonly subjectType: ChangeSubject;
  /** As stated: a later merge does not move it. */
  readonly id: string;
  readonly revision: RevisionData;
}

/** How far the feed reaches: up to the revision shown, which may be older than the newest. */
export interface FeedEnd {
  readonly shown: number;
  readonly newest: number;
}

const END = `MATCH (m:Meta {key: 'graph'}) RETURN m.shown AS shown, m.newest AS newest`;

export async function findFeedEnd(graph: Graph): Promise<FeedEnd> {
  const [row] = await graph.read(END);
  return { shown: Number(row?.shown ?? 0), newest: Number(row?.newest ?? 0) };
}

/** A revision and how many changes of each sort it holds; new claims come after the others. */
interface Counted extends RevisionData {
  readonly changes: number;
  readonly claims: number;
}

/** The changes after a place up to the end of the feed, `limit` at most. */
export async function listChanges(
  graph: Graph,
  end: FeedEnd,
  after: FeedPlace,
  limit: number,
): Promise<ChangeData[]> {
  const found: Place[] = [];
  // Each revision holds a change, so that one round is enough unless the page began at the end of one.
  for (let from = after[0]; found.length < limit && from <= end.shown; from += limit) {
    const until = Math.min(from + limit - 1, end.shown);
    for (const revision of await listRevisions(graph, end, from, until)) {
      const first = revision.number === after[0] ? after[1] + 1 : 0;
      const last = Math.min(revision.changes + revision.claims, first + limit - found.length);
      for (let place = first; place < last; place += 1) found.push({ revision, place });
    }
  }
  return readPlaces(graph, found);
}

const REVISIONS = `UNWIND $numbers AS wanted MATCH (v:Revision {number: wanted})
  RETURN v.number AS number, v.recordedAt AS recordedAt, v.who AS who, v.why AS why,
    v.changes AS changes, v.claims AS claims`;

async function listRevisions(
  graph: Graph,
  { newest }: FeedEnd,
  from: number,
  until: number,
): Promise<Counted[]> {
  const numbers = Array.from({ length: until - from + 1 }, (_, n) => from + n);
  const rows = await graph.read(REVISIONS, { numbers });
  return rows
    .map((row) => ({
      number: Number(row.number),
      newest,
      recordedAt: optional(row.recordedAt),
      who: optional(row.who),
      why: optional(row.why),
      changes: Number(row.changes ?? 0),
      claims: Number(row.claims ?? 0),
    }))
    .sort((a, b) => a.number - b.number);
}

interface Place {
  readonly revision: Counted;
  readonly place: number;
}

const CHANGES = `UNWIND $ids AS id MATCH (c:Change {id: id})
  RETURN c.id AS entry, c.kind AS kind, c.target AS target, c.action AS action, c.reason AS reason`;

const NEW_CLAIMS = `UNWIND $ids AS id MATCH (n:NewClaims {id: id})
  RETURN n.id AS entry, n.claimIds AS claims, n.deprecated AS deprecated`;

/** Reads entries by their ids, which follow from the places. */
async function readPlaces(graph: Graph, places: readonly Place[]): Promise<ChangeData[]> {
  const isClaim = ({ revision, place }: Place) => place >= revision.changes;
  const [changes, entries] = await Promise.all([
    readEntries(graph, CHANGES, places.filter((each) => !isClaim(each)).map(changeEntry)),
    readEntries(graph, NEW_CLAIMS, places.filter(isClaim).map(claimEntry)),
  ]);
  return places.map((each) => {
    const { revision, place } = each;
    const at: FeedPlace = [revision.number, place];
    if (!isClaim(each)) {
      const row = changes.get(changeEntry(each));
      const reason = optional(row?.reason) as ChangeReason | null;
      return {
        at,
        revision,
        subjectType: text(row?.kind) as ChangeSubject,
        id: text(row?.target),
        action: text(row?.action) as ChangeAction,
        ...(reason === null ? {} : { reason }),
      };
    }
    const row = entries.get(claimEntry(each));
    const id = texts(row?.claims)[(place - revision.changes) % NEW_CLAIMS_SIZE]!;
    const mark = newClaimMark(texts(row?.deprecated).includes(id));
    return { at, revision, subjectType: 'claim', id, ...mark };
  });
}

const changeEntry = ({ revision, place }: Place) => entryId(revision.number, place);
const claimEntry = ({ revision, place }: Place) =>
  entryId(revision.number, Math.floor((place - revision.changes) / NEW_CLAIMS_SIZE));

async function readEntries(
  graph: Graph,
  statement: string,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.read(statement, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [text(row.entry), row]));
}

const COUNT = `MATCH (v:Revision) WHERE v.number <= $shown
  RETURN coalesce(sum(v.changes + v.claims), 0) AS n`;

/** How many changes the feed holds; reads one row a revision. */
export async function countChanges(graph: Graph, { shown }: FeedEnd): Promise<number> {
  const [row] = await graph.read(COUNT, { shown });
  return Number(row?.n ?? 0);
}
