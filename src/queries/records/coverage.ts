/** Reads what the graph covers as known on a day, and which revision it shows. */
import type { Graph } from '../../graph/graph.ts';
import { isKnownAsOf, knownEntity } from '../conditions.ts';
import { isLiveClaim, isPendingClaim } from '../../graph/query/live-claims.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, optional, orElse, text, tuple } from '../../graph/query/value-types.ts';

export interface CoverageData {
  readonly sourceCount: number;
  readonly claimCount: number;
  /** Claims that are proposed and do not count yet. */
  readonly pendingClaimCount: number;
  readonly actorCount: number;
  readonly meetingCount: number;
  readonly knownFrom: string | null;
  readonly knownTo: string | null;
  readonly meetingsFrom: string | null;
  readonly meetingsTo: string | null;
  readonly datasets: readonly DatasetData[];
}

export interface DatasetData {
  readonly key: string;
  readonly title: string;
  readonly coverage: string;
  readonly licence: string | null;
  /** The pending claims whose wording is this data set's. */
  readonly pendingClaimCount: number;
}

// Only publications are counted, because curation is none.
const COVERAGE = query(
  'find coverage',
  { asOf: text },
  {
    text: `CALL () {
      MATCH (s:Source) WHERE ${isKnownAsOf('s')} AND s.kind = 'publication'
      RETURN count(s) AS sources, min(s.knownFrom) AS first, max(s.knownFrom) AS last
    }
    CALL () {
      MATCH (c:Claim) WHERE ${isKnownAsOf('c')} AND ${isLiveClaim('c')} RETURN count(c) AS claims
    }
    CALL () {
      MATCH (c:Claim) WHERE ${isKnownAsOf('c')} AND ${isPendingClaim('c')}
      WITH c.origin AS origin, count(c) AS n
      RETURN collect([origin, n]) AS pending
    }
    CALL () { MATCH (a:Actor) WHERE ${knownEntity('a')} RETURN count(a) AS actors }
    CALL () {
      MATCH (m:Meeting) WHERE ${knownEntity('m')}
      WITH m, size([x IN coalesce(m.stepFrom, []) WHERE x <= $asOf]) AS n
      WITH m,
        CASE WHEN n = 0 OR m.stepEarliest[n - 1] = '' THEN null ELSE m.stepEarliest[n - 1] END AS earliest,
        CASE WHEN n = 0 OR m.stepLatest[n - 1] = '' THEN null ELSE m.stepLatest[n - 1] END AS latest
      RETURN count(m) AS meetings, min(earliest) AS since, max(latest) AS until
    }
    CALL () {
      MATCH (d:Meta) WHERE d.dataset IS NOT NULL
      WITH d ORDER BY d.dataset LIMIT 100
      RETURN collect([d.dataset, d.title, d.coverage, d.licence]) AS datasets
    }`,
    row: {
      sourceCount: column('sources', number),
      claimCount: column('claims', number),
      pending: list(tuple(text, number)),
      actorCount: column('actors', number),
      meetingCount: column('meetings', number),
      knownFrom: column('first', optional),
      knownTo: column('last', optional),
      meetingsFrom: column('since', optional),
      meetingsTo: column('until', optional),
      datasets: list(tuple(text, text, text, optional)),
    },
  },
);

/** Counts, and the first and last day, of what is known on `asOf`. */
export async function findCoverage(graph: Graph, asOf: string): Promise<CoverageData> {
  const [row] = await COVERAGE.run(graph, { asOf });
  const { pending, ...counts } = row!;
  const proposed = new Map(pending);
  const datasets = counts.datasets.map(([key, title, coverage, licence]) => {
    return { key, title, coverage, licence, pendingClaimCount: proposed.get(key) ?? 0 };
  });
  const pendingClaimCount = pending.reduce((sum, [, n]) => sum + n, 0);
  return { ...counts, pendingClaimCount, datasets };
}

export interface RevisionData {
  readonly number: number;
  readonly newest: number;
  readonly recordedAt: string | null;
  readonly who: string | null;
  readonly why: string | null;
}

/** The revision that the graph shows, and how often the graph was written. */
export interface CurrentRevision extends RevisionData {
  /** The number of loads and rebuilds that have written; see queries/records/loading.ts. */
  readonly writes: number;
}

const REVISION = query(
  'find revision',
  {},
  {
    text: `OPTIONAL MATCH (m:Meta {key: 'graph'})
    OPTIONAL MATCH (r:Revision {number: m.shown})`,
    row: {
      number: column('m.shown', orElse(number, 0)),
      newest: column('m.newest', orElse(number, 0)),
      writes: column('m.loads', orElse(number, 0)),
      recordedAt: column('r.recordedAt', optional),
      who: column('r.who', optional),
      why: column('r.why', optional),
    },
  },
);

/** The revision that the graph shows, and the newest recorded one. */
export async function findRevision(graph: Graph): Promise<CurrentRevision> {
  const [row] = await REVISION.run(graph, {});
  return row!;
}
