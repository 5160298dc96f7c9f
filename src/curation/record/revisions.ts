/** The append-only changes beside the claims: declarations, descriptions and later wordings, by revision. */
import type { Source } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { EntityDeclaration } from '../../domain/entities/entities.ts';
import type { ChangeMark } from '../../domain/claims/feed.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import {
  json,
  list,
  number,
  orElse,
  parameter,
  text,
  type PropertyMap,
} from '../../graph/query/value-types.ts';
import { BATCH } from '../session.ts';
import type { ClaimPatch } from './stored-claim.ts';

/** One recorded change beside the claims themselves. */
export type Change =
  | { readonly kind: 'entity'; readonly target: string; readonly after: EntityDeclaration }
  | { readonly kind: 'source'; readonly target: string; readonly after: Source }
  | { readonly kind: 'dataset'; readonly target: string; readonly after: Dataset }
  | { readonly kind: 'claim'; readonly target: string; readonly after: ClaimPatch };

/** A change, and how the feed marks it. */
export type MarkedChange = Change & ChangeMark;

type After<K extends Change['kind']> = Extract<Change, { kind: K }>['after'];

/** Where a graph stands. */
export interface RevisionState {
  /** The newest revision recorded, 0 for an empty graph. */
  readonly newest: number;
  /** The revision that the projection in the graph shows. */
  readonly shown: number;
}

const STANDING = query(
  'find where the graph stands',
  {},
  {
    text: `MATCH (m:Meta {key: 'graph'})`,
    row: {
      newest: column('m.newest', orElse(number, 0)),
      shown: column('m.shown', orElse(number, 0)),
    },
  },
);

export async function readRevisionState(read: RunQuery): Promise<RevisionState> {
  const [standing] = await STANDING.run(read, {});
  return standing ?? { newest: 0, shown: 0 };
}

const OF_TARGETS = { ids: list(text), kind: text, until: number };
const CHANGES = `UNWIND $ids AS target MATCH (c:Change {target: target})
  WHERE c.kind = $kind AND c.revision <= $until`;

const CHANGES_OF = query('list changes of targets', OF_TARGETS, {
  text: CHANGES,
  row: { target: text, cursor: column('c.id', text), after: column('c.after', text) },
});

/** Every change of these targets up to a revision, oldest first, by target. */
export async function changesOf<K extends Change['kind']>(
  read: RunQuery,
  kind: K,
  ids: readonly string[],
  until: number,
): Promise<Map<string, readonly After<K>[]>> {
  const rows = await CHANGES_OF.run(read, { ids, kind, until });
  rows.sort((a, b) => (a.cursor < b.cursor ? -1 : 1));
  const parsed = json<After<K>>();
  const groups = groupBy(rows, ({ target }) => target);
  return new Map(
    [...groups].map(([target, group]) => [target, group.map(({ after }) => parsed(after))]),
  );
}

/** The latest declaration or description of each of these targets, by target. */
export async function latestOf<K extends Change['kind']>(
  read: RunQuery,
  kind: K,
  ids: readonly string[],
  until: number,
): Promise<Map<string, After<K>>> {
  const all = await changesOf(read, kind, ids, until);
  return new Map([...all].map(([target, list]) => [target, list.at(-1)!]));
}

const PAGE = 100_000;
const TARGETS = query(
  'list declared targets',
  { kind: text, until: number, after: text, limit: number },
  {
    text: `MATCH (c:Change {kind: $kind}) WHERE c.revision <= $until AND c.id > $after`,
    row: { cursor: column('c.id', text), target: column('c.target', text) },
    order: 'ORDER BY c.id LIMIT $limit',
  },
);

/** Ids of everything of one kind that was declared up to a revision. */
export async function targetsOf(
  read: RunQuery,
  kind: Change['kind'],
  until: number,
): Promise<Set<string>> {
  const targets = new Set<string>();
  for (let after = ''; ;) {
    const rows = await TARGETS.run(read, { kind, until, after, limit: PAGE });
    for (const { target } of rows) targets.add(target);
    if (rows.length < PAGE) return targets;
    after = rows.at(-1)!.cursor;
  }
}

const ORIGINS = query('list origins of targets', OF_TARGETS, {
  text: CHANGES,
  row: { target: text, revision: column('c.revision', number), origin: column('c.origin', text) },
});

/** Which data set last declared each of these targets, by target. */
export async function originsOf(
  read: RunQuery,
  kind: Change['kind'],
  ids: readonly string[],
  until: number,
): Promise<Map<string, string>> {
  const rows = await ORIGINS.run(read, { ids, kind, until });
  rows.sort((a, b) => a.revision - b.revision);
  return new Map(rows.map(({ target, origin }) => [target, origin]));
}

const ROWS = { rows: parameter<readonly PropertyMap[]>() };
const APPEND = query('append changes', ROWS, {
  text: `UNWIND $rows AS row MERGE (c:Change {id: row.id}) SET c = row`,
});

/** Appends changes to a revision. Their ids are made of what they change, so the order of a load does not show. */
export async function appendChanges(
  run: RunQuery,
  { revision, origin }: Pick<RevisionData, 'revision' | 'origin'>,
  changes: readonly Change[],
): Promise<void> {
  const number = String(revision).padStart(8, '0');
  const rows = changes.map(({ kind, target, after }) => {
    const id = `${number}-${kind}-${target}`;
    return { id, revision, origin, kind, target, after: JSON.stringify(after) };
  });
  for (let from = 0; from < rows.length; from += BATCH) {
    await APPEND.run(run, { rows: rows.slice(from, from + BATCH) });
  }
}

/** What is kept of a revision besides its changes. */
export interface RevisionData {
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

const RECORD = query(
  'record a revision',
  { revision: number, properties: parameter<Omit<RevisionData, 'revision'>>() },
  { text: `MERGE (r:Revision {number: $revision}) SET r += $properties` },
);

/** Records a revision itself. Its claims and changes are written before, and carry its number. */
export async function recordRevision(
  run: RunQuery,
  { revision, ...properties }: RevisionData,
): Promise<void> {
  await RECORD.run(run, { revision, properties });
}

const SHOW_DATASETS = query('show data sets', ROWS, {
  text: `UNWIND $rows AS row MERGE (m:Meta {key: row.key}) SET m = row`,
});
const SHOW = query(
  'show a revision',
  { newest: number, shown: number },
  { text: `MATCH (m:Meta {key: 'graph'}) SET m.newest = $newest, m.shown = $shown` },
);
const HIDE = query(
  'hide data sets',
  { ids: list(text) },
  { text: `MATCH (m:Meta) WHERE m.dataset IN $ids DELETE m` },
);
const HIDE_OTHERS = query(
  'hide other data sets',
  { ids: list(text) },
  { text: `MATCH (m:Meta) WHERE m.dataset IS NOT NULL AND NOT m.dataset IN $ids DELETE m` },
);

/** Marks a revision as the one that is shown, with the data sets as they were described then. */
export async function showRevision(
  run: RunQuery,
  datasets: readonly Dataset[],
  { newest, shown }: RevisionState,
): Promise<void> {
  const rows = datasets.map(({ id, title, coverage, licence }) => ({
    key: `dataset:${id}`,
    dataset: id,
    title,
    coverage,
    ...(licence === undefined ? {} : { licence }),
  }));
  await SHOW_DATASETS.run(run, { rows });
  await SHOW.run(run, { newest, shown });
}

/** Hides data sets; {@link showRevision} may show them again. */
export async function hideDatasets(run: RunQuery, ids: readonly string[]): Promise<void> {
  await HIDE.run(run, { ids });
}

/** Hides all data sets but these. */
export async function hideOtherDatasets(run: RunQuery, ids: readonly string[]): Promise<void> {
  await HIDE_OTHERS.run(run, { ids });
}
