/** Reads what the graph covers as known on a day, and the revision it shows. */
import type { Graph } from '../graph/graph.ts';
import { known, knownEntity } from './known.ts';
import { map, optional, text } from './values.ts';

export interface CoverageData {
  readonly sourceCount: number;
  readonly claimCount: number;
  readonly actorCount: number;
  readonly meetingCount: number;
  readonly knownFrom: string | null;
  readonly knownTo: string | null;
  readonly meetingsFrom: string | null;
  readonly meetingsTo: string | null;
  readonly datasets: readonly DatasetData[];
}

export interface DatasetData {
  readonly id: string;
  readonly title: string;
  readonly coverage: string;
  readonly licence: string | null;
}

// What curators add is no source that the graph covers.
const COVERAGE = `CALL () {
    MATCH (s:Source) WHERE ${known('s')} AND s.kind = 'publication'
    RETURN count(s) AS sources, min(s.knownFrom) AS first, max(s.knownFrom) AS last
  }
  CALL () {
    MATCH (c:Claim) WHERE ${known('c')} AND c.rank <> 'deprecated' RETURN count(c) AS claims
  }
  CALL () { MATCH (a:Actor) WHERE ${knownEntity('a')} RETURN count(a) AS actors }
  CALL () {
    MATCH (m:Meeting) WHERE ${knownEntity('m')}
    WITH m, size([x IN coalesce(m.stepFrom, []) WHERE x <= $k]) AS n
    WITH m,
      CASE WHEN n = 0 OR m.stepEarliest[n - 1] = '' THEN null ELSE m.stepEarliest[n - 1] END AS earliest,
      CASE WHEN n = 0 OR m.stepLatest[n - 1] = '' THEN null ELSE m.stepLatest[n - 1] END AS latest
    RETURN count(m) AS meetings, min(earliest) AS since, max(latest) AS until
  }
  CALL () {
    MATCH (d:Meta) WHERE d.dataset IS NOT NULL
    WITH d ORDER BY d.dataset LIMIT 100
    RETURN collect({id: d.dataset, title: d.title, coverage: d.coverage, licence: d.licence}) AS datasets
  }
  RETURN sources AS sources, first AS first, last AS last, claims AS claims, actors AS actors,
    meetings AS meetings, since AS since, until AS until, datasets AS datasets`;

/** Counts and bounds of what is known on `k`. */
export async function findCoverage(graph: Graph, k: string): Promise<CoverageData> {
  const [row] = await graph.read(COVERAGE, { k });
  const datasets = (row?.datasets ?? []) as Parameters<typeof map>[0][];
  return {
    sourceCount: Number(row?.sources ?? 0),
    claimCount: Number(row?.claims ?? 0),
    actorCount: Number(row?.actors ?? 0),
    meetingCount: Number(row?.meetings ?? 0),
    knownFrom: optional(row?.first),
    knownTo: optional(row?.last),
    meetingsFrom: optional(row?.since),
    meetingsTo: optional(row?.until),
    datasets: datasets.map(map).map((dataset) => ({
      id: text(dataset.id),
      title: text(dataset.title),
      coverage: text(dataset.coverage),
      licence: optional(dataset.licence),
    })),
  };
}

export interface RevisionData {
  readonly number: number;
  readonly newest: number;
  readonly recordedAt: string | null;
  readonly who: string | null;
  readonly why: string | null;
}

const REVISION = `OPTIONAL MATCH (m:Meta {key: 'graph'})
  OPTIONAL MATCH (r:Revision {number: m.shown})
  RETURN m.shown AS shown, m.newest AS newest, r.recordedAt AS recordedAt, r.who AS who, r.why AS why`;

/** The revision the graph shows, and the newest recorded. */
export async function findRevision(graph: Graph): Promise<RevisionData> {
  const [row] = await graph.read(REVISION);
  return {
    number: Number(row?.shown ?? 0),
    newest: Number(row?.newest ?? 0),
    recordedAt: optional(row?.recordedAt),
    who: optional(row?.who),
    why: optional(row?.why),
  };
}
