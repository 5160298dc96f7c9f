/** Append-only records: claims as first recorded, and every later change, each in a numbered revision. */
import type { Claim, Rank, Source } from '../domain/claims.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { EntityDeclaration } from '../domain/entities.ts';
import { newClaimMark, type ChangeMark } from '../domain/feed.ts';
import type { Records } from '../domain/records.ts';
import type { Row, RunStatement } from '../graph/graph.ts';
import { recordFeed } from './record-feed.ts';

/** What may change about a claim without making it another claim. */
export interface ClaimPatch {
  readonly summary?: string;
  readonly rank?: Rank;
  readonly paragraph?: number;
}

/** One recorded change beside the claims themselves. */
export type Change =
  | { readonly kind: 'entity'; readonly target: string; readonly after: EntityDeclaration }
  | { readonly kind: 'source'; readonly target: string; readonly after: Source }
  | { readonly kind: 'dataset'; readonly target: string; readonly after: Dataset }
  | { readonly kind: 'claim'; readonly target: string; readonly after: ClaimPatch };

/** A change with what the feed says of it. */
export type MarkedChange = Change & ChangeMark;

/** A claim with the revision that first recorded it. */
export interface RecordedClaim extends Claim {
  readonly revision: number;
  /** ISO instant. */
  readonly recordedAt: string;
  /** JSON of the claim as first recorded; never rewritten. */
  readonly content: string;
}

/** All records as of one revision. */
export interface RecordState extends Records {
  readonly claims: readonly RecordedClaim[];
  readonly datasets: readonly Dataset[];
  /** The newest revision recorded, 0 for an empty graph. */
  readonly newest: number;
  /** The revision that the projected part of the graph shows. */
  readonly shown: number;
}

const PAGE = 5_000;

/** Reads the records as of `revision` (default: the newest). */
export async function readRecords(run: RunStatement, revision?: number): Promise<RecordState> {
  const [meta] = await run(
    `MATCH (m:Meta {key: 'graph'}) RETURN m.newest AS newest, m.shown AS shown`,
  );
  const newest = Number(meta?.newest ?? 0);
  const until = revision ?? newest;
  const changes: Change[] = [];
  for await (const { kind, target, after } of pages(run, CHANGES, until)) {
    changes.push({ kind, target, after: JSON.parse(String(after)) as unknown } as Change);
  }
  const { entities, sources, datasets, patches } = foldChanges(changes);
  const claims: RecordedClaim[] = [];
  for await (const row of pages(run, CLAIMS, until)) {
    const content = String(row.content);
    const claim = JSON.parse(content) as Claim;
    const recorded = {
      revision: Number(row.revision),
      recordedAt: String(row.recordedAt),
      content,
    };
    claims.push(patched({ ...claim, ...recorded }, patches.get(claim.id)));
  }
  return { entities, sources, datasets, claims, newest, shown: Number(meta?.shown ?? 0) };
}

const CHANGES = `MATCH (c:Change) WHERE c.revision <= $until AND c.id > $after
  RETURN c.id AS cursor, c.kind AS kind, c.target AS target, c.after AS after
  ORDER BY c.id LIMIT $limit`;

const CLAIMS = `MATCH (c:Claim) WHERE c.revision <= $until AND c.id > $after
  RETURN c.id AS cursor, c.content AS content, c.revision AS revision, c.recordedAt AS recordedAt
  ORDER BY c.id LIMIT $limit`;

async function* pages(run: RunStatement, statement: string, until: number): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const rows = await run(statement, { until, after, limit: PAGE });
    yield* rows;
    if (rows.length < PAGE) return;
    after = String(rows.at(-1)!.cursor);
  }
}

/** Applies changes in their order to the declarations they start from. */
export function foldChanges(
  changes: readonly Change[],
  start: Pick<RecordState, 'entities' | 'sources' | 'datasets'> = {
    entities: [],
    sources: [],
    datasets: [],
  },
): Pick<RecordState, 'entities' | 'sources' | 'datasets'> & {
  readonly patches: ReadonlyMap<string, ClaimPatch>;
} {
  const entities = new Map(start.entities.map((each) => [each.id, each]));
  const sources = new Map(start.sources.map((each) => [each.id, each]));
  const datasets = new Map(start.datasets.map((each) => [each.id, each]));
  const patches = new Map<string, ClaimPatch>();
  for (const { kind, target, after } of changes) {
    if (kind === 'entity') entities.set(target, after);
    else if (kind === 'source') sources.set(target, after);
    else if (kind === 'dataset') datasets.set(target, after);
    else patches.set(target, { ...patches.get(target), ...after });
  }
  return {
    entities: [...entities.values()],
    sources: [...sources.values()],
    datasets: [...datasets.values()],
    patches,
  };
}

/** A claim under later wording, rank or numbering. */
export function patched(claim: RecordedClaim, patch: ClaimPatch | undefined): RecordedClaim {
  if (patch === undefined) return claim;
  const { paragraph, ...rest } = patch;
  const locator = paragraph === undefined ? claim.locator : { ...claim.locator, paragraph };
  return { ...claim, ...rest, locator };
}

/** What is kept of a revision beside its changes. */
export interface RevisionFacts {
  readonly revision: number;
  readonly recordedAt: string;
  readonly who: string;
  readonly why: string;
  readonly dataset: Dataset;
}

/** Appends a revision, its changes, and what the feed says of it. New claims carry its number themselves and are written with the projection. */
export async function recordRevision(
  run: RunStatement,
  {
    newClaims,
    changes,
  }: { readonly newClaims: readonly Claim[]; readonly changes: readonly MarkedChange[] },
  { revision, recordedAt, who, why, dataset }: RevisionFacts,
): Promise<void> {
  const feed = changes.length + newClaims.length;
  const properties = { recordedAt, who, why, origin: dataset.id, claims: newClaims.length, feed };
  await run(`MERGE (r:Revision {number: $revision}) SET r += $properties`, {
    revision,
    properties,
  });
  const rows = changes.map(({ kind, target, after }, place) => {
    return { id: changeId(revision, place), revision, kind, target, after: JSON.stringify(after) };
  });
  for (let from = 0; from < rows.length; from += PAGE) {
    await run(`UNWIND $rows AS row MERGE (c:Change {id: row.id}) SET c = row`, {
      rows: rows.slice(from, from + PAGE),
    });
  }
  // By id, as changes are by target: the order of the seeds must not show.
  const added = newClaims
    .map(({ id, rank }) => ({
      kind: 'claim' as const,
      target: id,
      ...newClaimMark(rank === 'deprecated'),
    }))
    .sort((a, b) => (a.target < b.target ? -1 : 1));
  await recordFeed(run, revision, 0, [...changes, ...added]);
}

/** Sorts by revision, then by place within it. */
function changeId(revision: number, place: number): string {
  return `${String(revision).padStart(8, '0')}-${String(place).padStart(8, '0')}`;
}

/** Shows a revision: its number, and the data sets as they were then. */
export async function showRevision(
  run: RunStatement,
  { newest, datasets }: Pick<RecordState, 'newest' | 'datasets'>,
  shown: number,
): Promise<void> {
  const rows = datasets.map(({ id, title, coverage, licence }) => ({
    key: `dataset:${id}`,
    dataset: id,
    title,
    coverage,
    ...(licence === undefined ? {} : { licence }),
  }));
  await run(`MATCH (m:Meta) WHERE m.dataset IS NOT NULL AND NOT m.dataset IN $datasets DELETE m`, {
    datasets: rows.map(({ dataset }) => dataset),
  });
  await run(`UNWIND $rows AS row MERGE (m:Meta {key: row.key}) SET m = row`, { rows });
  await run(`MATCH (m:Meta {key: 'graph'}) SET m.newest = $newest, m.shown = $shown`, {
    newest,
    shown,
  });
}
