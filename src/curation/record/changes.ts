/** The append-only changes beside the claims: declarations, descriptions and later wordings, by revision. */
import type { Source } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { ChangeMark } from '../../domain/claims/feed.ts';
import type { EntityDeclaration } from '../../domain/entities/entities.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import {
  json,
  list,
  number,
  parameter,
  text,
  type PropertyMap,
} from '../../graph/query/value-types.ts';
import { BATCH } from '../session.ts';
import type { RevisionData } from './revisions.ts';
import type { ClaimPatch } from './recorded-claim.ts';

/** One recorded change beside the claims themselves. */
export type Change =
  | { readonly kind: 'entity'; readonly target: string; readonly after: EntityDeclaration }
  | { readonly kind: 'source'; readonly target: string; readonly after: Source }
  | { readonly kind: 'dataset'; readonly target: string; readonly after: Dataset }
  | { readonly kind: 'claim'; readonly target: string; readonly after: ClaimPatch };

/** A change, and how the feed marks it. */
export type MarkedChange = Change & ChangeMark;

/** What a change of one kind gives. */
export type After<K extends Change['kind']> = Extract<Change, { kind: K }>['after'];

const OF_TARGETS = { ids: list(text), kind: text, until: number };

const CHANGES = `UNWIND $ids AS target MATCH (c:Change {target: target})
  WHERE c.kind = $kind AND c.revision <= $until`;

const CHANGES_OF = query('list changes of targets', OF_TARGETS, {
  text: CHANGES,
  row: {
    target: text,
    cursor: column('c.id', text),
    revision: column('c.revision', number),
    after: column('c.after', text),
  },
});

/** How something read after a revision that changed it. */
export interface Dated<T> {
  readonly revision: number;
  readonly after: T;
}

/** Every change of these targets up to a revision, with its own revision, oldest first, by target. */
export async function historyOf<K extends Change['kind']>(
  read: RunQuery,
  kind: K,
  ids: readonly string[],
  until: number,
): Promise<Map<string, readonly Dated<After<K>>[]>> {
  const rows = await CHANGES_OF.run(read, { ids, kind, until });
  rows.sort((a, b) => (a.cursor < b.cursor ? -1 : 1));
  const parsed = json<After<K>>();
  const groups = groupBy(rows, ({ target }) => target);
  const dated = ({ revision, after }: Dated<string>) => ({ revision, after: parsed(after) });
  return new Map([...groups].map(([target, group]) => [target, group.map(dated)]));
}

/** Every change of these targets up to a revision, oldest first, by target. */
export async function changesOf<K extends Change['kind']>(
  read: RunQuery,
  kind: K,
  ids: readonly string[],
  until: number,
): Promise<Map<string, readonly After<K>[]>> {
  const all = await historyOf(read, kind, ids, until);
  return new Map([...all].map(([target, list]) => [target, list.map(({ after }) => after)]));
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

const APPEND = query(
  'append changes',
  { rows: parameter<readonly PropertyMap[]>() },
  {
    text: `UNWIND $rows AS row MERGE (c:Change {id: row.id}) SET c = row`,
  },
);

/**
 * Appends changes to a revision. Their ids are made of what they change, so the order of a load
 * does not show.
 */
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
