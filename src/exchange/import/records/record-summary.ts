/** The summary of imported claims: it names the record, so that a later file can say that the record is gone. */
import { createHash } from 'node:crypto';
import { SUMMARY_LENGTH } from '../../../curation/check/claims.ts';

const PATTERN = /^Record (.+) \([^()]+\)$/;

/** What a record is called in the summaries of its claims. */
export function labelOf(id: string): string {
  const room = SUMMARY_LENGTH - 100;
  if (id.length <= room) return id;
  return `${id.slice(0, room - 13)}…${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}

/** `Record NK-1 (Occupancy)`. */
export function summaryOf({ id, kind }: { readonly id: string; readonly kind: string }): string {
  return `Record ${labelOf(id)} (${kind.slice(0, 60).replace(/[()]/g, '')})`;
}

/** What the record of a claim is called; null if the claim is not of a record. */
export const recordLabelIn = (summary: string): string | null => PATTERN.exec(summary)?.[1] ?? null;
