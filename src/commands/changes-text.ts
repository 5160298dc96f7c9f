/** Says what a load changes, or would change, in the records. */
import type { RecordChanges } from '../curation/diff/tally.ts';
import { count } from './context.ts';

/** The end of a sentence, and a line for each kind of record that would change. */
export function changesText(changes: RecordChanges['changes']): string {
  const lines = (['dataset', 'source', 'entity', 'claim'] as const)
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => `  ${kind}: ${listed(changes[kind])}`);
  return lines.length === 0 ? '.' : ['. Added or changed:', ...lines].join('\n');
}

/** "12 new claims (3 pending)". */
export function newClaimsOf({
  newClaims,
  pendingClaims,
}: Pick<RecordChanges, 'newClaims' | 'pendingClaims'>): string {
  return count(newClaims, 'new claim') + (pendingClaims > 0 ? ` (${pendingClaims} pending)` : '');
}

const MAX_LISTED = 10;

/** The first ten ids, and how many more there are. */
export function listed(ids: readonly string[]): string {
  const rest = ids.length - MAX_LISTED;
  return ids.slice(0, MAX_LISTED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
