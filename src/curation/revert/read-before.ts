/** Tells how records read before a revision and how they read now. */
import { canonicalJson } from '../../domain/claims/claims.ts';
import type { RunQuery } from '../../graph/graph.ts';
import type { PropertyMap } from '../../graph/query/value-types.ts';
import type { Stated } from '../diff/dataset-word.ts';
import { readNodes } from '../diff/diff-claims.ts';
import { historyOf, type After, type Change, type Dated } from '../record/changes.ts';
import { asRecorded, patched, statedBy, type RecordedClaim } from '../record/recorded-claim.ts';
import { readClaim } from '../record/stored-claim.ts';
import { notRecorded } from './recorded-revision.ts';

/** A record that a revision added or changed. */
export interface Reverted<T> {
  readonly id: string;
  /** Undefined if the revision was the first to record it. */
  readonly before: T | undefined;
  readonly now: T;
  /** The first later revision that changed it; null if none did. */
  readonly changedIn: number | null;
}

/** A claim that a revision stated, changed or took back. What changes are the words on it; none if nobody states it. */
export interface RevertedClaim extends Reverted<readonly Stated[]> {
  readonly before: readonly Stated[];
  readonly claim: RecordedClaim;
  readonly node: PropertyMap;
}

/** The revision in question, and the newest one. */
export interface Revisions {
  readonly revision: number;
  readonly newest: number;
}

/** Whether a record reads otherwise now than before the revision. */
export function differs({ before, now }: Reverted<unknown>): boolean {
  return canonicalJson(before) !== canonicalJson(now);
}

/** @throws RapportError as `readRevision`, if a change of the revision is not recorded. */
export async function readBefore<K extends Exclude<Change['kind'], 'claim'>>(
  read: RunQuery,
  kind: K,
  ids: readonly string[],
  { revision, newest }: Revisions,
): Promise<Reverted<After<K>>[]> {
  const histories = await historyOf(read, kind, ids, newest);
  return ids.map((id) => {
    const history = histories.get(id) ?? [];
    const last = history.at(-1);
    if (last === undefined) throw notRecorded(revision);
    return {
      id,
      before: lastBefore(history, revision)?.after,
      now: last.after,
      changedIn: firstAfter(history, revision),
    };
  });
}

/** @throws RapportError as {@link readBefore}. */
export async function readClaimsBefore(
  read: RunQuery,
  ids: readonly string[],
  { revision, newest }: Revisions,
): Promise<RevertedClaim[]> {
  const nodes = await readNodes(read, ids);
  const histories = await historyOf(read, 'claim', ids, newest);
  return ids.map((id) => {
    const node = nodes.get(id);
    if (node === undefined) throw notRecorded(revision);
    const history = histories.get(id) ?? [];
    const first = asRecorded(readClaim(node));
    const claim = history.map(({ after }) => after).reduce(patched, first);
    // A claim that the revision was the first to state had no words before.
    const begin = first.revision < revision ? statedBy(first) : [];
    return {
      id,
      before: lastBefore(history, revision)?.after.stated ?? begin,
      now: statedBy(claim),
      changedIn: firstAfter(history, revision),
      claim,
      node,
    };
  });
}

function lastBefore<T>(history: readonly Dated<T>[], revision: number): Dated<T> | undefined {
  return history.findLast((each) => each.revision < revision);
}

function firstAfter<T>(history: readonly Dated<T>[], revision: number): number | null {
  return history.find((each) => each.revision > revision)?.revision ?? null;
}
