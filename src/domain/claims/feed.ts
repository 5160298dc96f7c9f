/** The feed of recorded changes: what happened to which record, why, and at which place of its revision. */
import type { Rank, Source } from './claims.ts';
import { isLive } from './ranks.ts';

/** What happened to a record. Nothing is ever deleted: a `retracted` record no longer counts. */
export type ChangeAction = 'added' | 'changed' | 'retracted';

/** Why it happened, if that is known. */
export type ChangeReason =
  'deprecatedByCurator' | 'takenOut' | 'retractedByPublisher' | 'reinstated';

/**
 * What the feed says of a change besides its target. It is recorded with the change and never
 * derived again.
 */
export interface ChangeMark {
  readonly action: ChangeAction;
  readonly reason?: ChangeReason;
}

/** Kinds of record in the feed. */
export type FeedKind = 'claim' | 'source' | 'entity' | 'dataset';

/** One change of the feed. */
export interface FeedItem extends ChangeMark {
  readonly kind: FeedKind;
  /** Id of the record. */
  readonly target: string;
}

/** Records come before the claims that rest on them; each kind is sorted by id. */
const KIND_ORDER: readonly FeedKind[] = ['dataset', 'entity', 'source', 'claim'];

export function byFeedOrder(a: FeedItem, b: FeedItem): number {
  const kinds = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  return a.target < b.target ? -1 : 1;
}

/** Items per stored entry; every entry of a revision is full except the last. */
export const FEED_ENTRY_SIZE = 100;

/** Id of the entry that holds an item, by the item's place in its revision, from 0. */
export function feedEntryId(revision: number, place: number): string {
  const entry = Math.floor(place / FEED_ENTRY_SIZE);
  return `${String(revision).padStart(8, '0')}-${String(entry).padStart(8, '0')}`;
}

/** An item as an entry holds it: `claim retracted takenOut c12…`. */
export function writeFeedItem({ kind, action, reason, target }: FeedItem): string {
  return `${kind} ${action} ${reason ?? '-'} ${target}`;
}

export function readFeedItem(text: string): FeedItem {
  const [kind, action, reason, ...target] = text.split(' ');
  return {
    kind: kind as FeedKind,
    action: action as ChangeAction,
    ...(reason === '-' ? {} : { reason: reason as ChangeReason }),
    target: target.join(' '),
  };
}

/** The mark of a declaration: the first one adds the entity or data set, later ones change it. */
export function declarationMark(before: object | undefined): ChangeMark {
  return { action: before === undefined ? 'added' : 'changed' };
}

/**
 * The mark of a description of a source. If its publisher withdraws it, it is retracted with all
 * its claims.
 */
export function sourceMark(before: Source | undefined, after: Source): ChangeMark {
  const [was, is] = [before?.retractedOn !== undefined, after.retractedOn !== undefined];
  if (is && !was) return { action: 'retracted', reason: 'retractedByPublisher' };
  if (was && !is) return { action: 'added', reason: 'reinstated' };
  return declarationMark(before);
}

/**
 * The mark of a recorded claim whose wording, place or rank changes. Null if it is no news: what is
 * only proposed, before or after, counted for nothing.
 */
export function claimMark(before: Rank, after: Rank): ChangeMark | null {
  const [did, does] = [isLive({ rank: before }), isLive({ rank: after })];
  if (did && after === 'pending') return { action: 'retracted', reason: 'takenOut' };
  if (before === 'pending' || after === 'pending') return does ? { action: 'added' } : null;
  if (did === does) return { action: 'changed' };
  return does
    ? { action: 'added', reason: 'reinstated' }
    : { action: 'retracted', reason: 'deprecatedByCurator' };
}

/**
 * The mark of a new claim. A claim that is deprecated from the beginning never counted; null if it is
 * only proposed.
 */
export function newClaimMark(rank: Rank): ChangeMark | null {
  if (rank === 'pending') return null;
  return isLive({ rank })
    ? { action: 'added' }
    : { action: 'retracted', reason: 'deprecatedByCurator' };
}

/** An item of the feed about each of these records that is news. */
export const feedItems = (
  kind: FeedKind,
  records: readonly { readonly target: string; readonly mark: ChangeMark | null }[],
): FeedItem[] =>
  records.flatMap(({ target, mark }) => (mark === null ? [] : { kind, target, ...mark }));
