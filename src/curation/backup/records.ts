/** Everything that a graph records, as a stream of plain objects that are the same for every engine. */
import type { RevisionData } from '../record/revisions.ts';
import type { RecordedClaim } from '../record/recorded-claim.ts';

/** A change beside the claims: a declaration, a description, or a later wording of a claim. */
export interface RecordedChange {
  readonly id: string;
  readonly revision: number;
  readonly origin: string;
  readonly kind: string;
  readonly target: string;
  readonly after: unknown;
}

/** Up to a hundred items of the feed. Cursors of clients count them, so they are kept as they are. */
export interface RecordedFeedEntry {
  readonly id: string;
  readonly revision: number;
  readonly items: readonly string[];
}

/**
 * What is recorded of each kind; claims in their first wording, since changes hold the later ones.
 */
export interface RecordOf {
  readonly revision: RevisionData;
  readonly change: RecordedChange;
  readonly feed: RecordedFeedEntry;
  readonly claim: RecordedClaim;
}

/** The kinds in the order in which a backup holds them. */
export const RECORD_KINDS = ['revision', 'change', 'feed', 'claim'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Some records of one kind. */
export type RecordBatch = {
  readonly [K in RecordKind]: { readonly kind: K; readonly records: readonly RecordOf[K][] };
}[RecordKind];

/** How many records there are of each kind. */
export type RecordCounts = Readonly<Record<RecordKind, number>>;

export const NO_RECORDS: RecordCounts = { revision: 0, change: 0, feed: 0, claim: 0 };

/** Where the graph stood, and what wrote it. */
export interface BackupHead {
  /** Version of Rapport that made the backup. */
  readonly version: string;
  /** Schema version of the graph that was backed up. */
  readonly schema: number;
  readonly newest: number;
  readonly shown: number;
  /** ISO instant. */
  readonly madeAt: string;
}
