/** Append-only records beside the claims: every revision, and every declaration and later wording in it. */
import type { Source } from '../domain/claims.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { EntityDeclaration } from '../domain/entities.ts';
import type { ChangeMark } from '../domain/feed.ts';
import { groupBy } from '../domain/group-by.ts';
import type { RunStatement } from '../graph/graph.ts';
import { BATCH } from './session.ts';
import type { ClaimPatch } from './stored-claim.ts';

/** One recorded change beside the claims themselves. */
export type Change =
  | { readonly kind: 'entity'; readonly target: string; readonly after: EntityDeclaration }
  | { readonly kind: 'source'; readonly target: string; readonly after: Source }
  | { readonly kind: 'dataset'; readonly target: string; readonly after: Dataset }
  | { readonly kind: 'claim'; readonly target: string; readonly after: ClaimPatch };

/** A change with what the feed says of it. */
export type MarkedChange = Change & ChangeMark;

type After<K extends Change['kind']> = Extract<Change, { kind: K }>['after'];

/** Where a graph stands. */
export interface Standing {
  /** The newest revision recorded, 0 for an empty graph. */
  readonly newest: number;
  /** The revision that the projected part of the graph shows. */
  readonly shown: number;
}

export async function readStanding(read: RunStatement): Promise<Standing> {
  const [meta] = await read(
    `MATCH (m:Meta {key: 'graph'}) RETURN m.newest AS newest, m.shown AS shown`,
  );
  return { newest: Number(meta?.newest ?? 0), shown: Number(meta?.shown ?? 0) };
}

const CHANGES_OF = `UNWIND $ids AS id MATCH (c:Change {target: id})
  WHERE c.kind = $kind AND c.revision <= $until
  RETURN id AS target, c.id AS cursor, c.after AS after`;

/** Every change of these targets up to a revision, oldest first, by target. */
export async function changesOf<K extends Change['kind']>(
  read: RunStatement,
  kind: K,
  ids: readonly string[],
  until: number,
): Promise<Map<string, readonly After<K>[]>> {
  const rows = await read(CHANGES_OF, { ids, kind, until });
  rows.sort((a, b) => (String(a.cursor) < String(b.cursor) ? -1 : 1));
  const groups = groupBy(rows, ({ target }) => String(target));
  return new Map(
    [...groups].map(([target, group]) => [
      target,
      group.map(({ after }) => JSON.parse(String(after)) as After<K>),
    ]),
  );
}

/** What these targets were last declared as, by target. */
export async function latestOf<K extends Change['kind']>(
  read: RunStatement,
  kind: K,
  ids: readonly string[],
  until: number,
): Promise<Map<string, After<K>>> {
  const all = await changesOf(read, kind, ids, until);
  return new Map([...all].map(([target, list]) => [target, list.at(-1)!]));
}

const PAGE = 100_000;
const TARGETS = `MATCH (c:Change {kind: $kind}) WHERE c.revision <= $until AND c.id > $after
  RETURN c.id AS cursor, c.target AS target ORDER BY c.id LIMIT $limit`;

/** Ids of everything of a kind that was declared up to a revision. */
export async function targetsOf(
  read: RunStatement,
  kind: Change['kind'],
  until: number,
): Promise<Set<string>> {
  const targets = new Set<string>();
  for (let after = ''; ;) {
    const rows = await read(TARGETS, { kind, until, after, limit: PAGE });
    for (const { target } of rows) targets.add(String(target));
    if (rows.length < PAGE) return targets;
    after = String(rows.at(-1)!.cursor);
  }
}

const ORIGINS = `UNWIND $ids AS id MATCH (c:Change {target: id})
  WHERE c.kind = $kind AND c.revision <= $until
  RETURN id AS target, c.revision AS revision, c.origin AS origin`;

/** Which data set last declared each of these targets, by target. */
export async function originsOf(
  read: RunStatement,
  kind: Change['kind'],
  ids: readonly string[],
  until: number,
): Promise<Map<string, string>> {
  const rows = await read(ORIGINS, { ids, kind, until });
  rows.sort((a, b) => Number(a.revision) - Number(b.revision));
  return new Map(rows.map(({ target, origin }) => [String(target), String(origin)]));
}

const APPEND = `UNWIND $rows AS row MERGE (c:Change {id: row.id}) SET c = row`;

/** Appends changes to a revision. Their ids hold what they change, so that no order shows. */
export async function appendChanges(
  run: RunStatement,
  { revision, origin }: Pick<RevisionFacts, 'revision' | 'origin'>,
  changes: readonly Change[],
): Promise<void> {
  const number = String(revision).padStart(8, '0');
  const rows = changes.map(({ kind, target, after }) => {
    const id = `${number}-${kind}-${target}`;
    return { id, revision, origin, kind, target, after: JSON.stringify(after) };
  });
  for (let from = 0; from < rows.length; from += BATCH) {
    await run(APPEND, { rows: rows.slice(from, from + BATCH) });
  }
}

/** What is kept of a revision beside its changes. */
export interface RevisionFacts {
  readonly revision: number;
  readonly recordedAt: string;
  readonly who: string;
  readonly why: string;
  /** The data set that was loaded. */
  readonly origin: string;
  /** How many claims it brought. */
  readonly claims: number;
  /** How many items its feed has. */
  readonly feed: number;
}

/** Names a revision. New claims and changes carry its number themselves. */
export async function recordRevision(
  run: RunStatement,
  { revision, ...properties }: RevisionFacts,
): Promise<void> {
  await run(`MERGE (r:Revision {number: $revision}) SET r += $properties`, {
    revision,
    properties,
  });
}

/** Shows a revision: its number, and how these data sets were then. */
export async function showRevision(
  run: RunStatement,
  datasets: readonly Dataset[],
  { newest, shown }: Standing,
): Promise<void> {
  const rows = datasets.map(({ id, title, coverage, licence }) => ({
    key: `dataset:${id}`,
    dataset: id,
    title,
    coverage,
    ...(licence === undefined ? {} : { licence }),
  }));
  await run(`UNWIND $rows AS row MERGE (m:Meta {key: row.key}) SET m = row`, { rows });
  await run(`MATCH (m:Meta {key: 'graph'}) SET m.newest = $newest, m.shown = $shown`, {
    newest,
    shown,
  });
}

/** Hides data sets; {@link showRevision} may show them again. */
export async function hideDatasets(run: RunStatement, ids: readonly string[]): Promise<void> {
  await run(`MATCH (m:Meta) WHERE m.dataset IN $ids DELETE m`, { ids });
}

/** Hides the data sets that are not among these. */
export async function hideOtherDatasets(run: RunStatement, ids: readonly string[]): Promise<void> {
  await run(`MATCH (m:Meta) WHERE m.dataset IS NOT NULL AND NOT m.dataset IN $ids DELETE m`, {
    ids,
  });
}
