/** Counts what a load would change, without writing anything. */
import type { Dataset } from '../../domain/claims/dataset.ts';
import { isPending } from '../../domain/claims/ranks.ts';
import type { RecordStream } from '../../domain/claims/records.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { countRetracted } from './gone-claims.ts';
import type { Patched } from './diff-claims.ts';
import { differences, type Difference } from './differences.ts';
import { readRevisionState } from '../record/revisions.ts';
import type { Change, MarkedChange } from '../record/changes.ts';

export interface LoadPreview {
  /** Revision the graph would be at. */
  readonly revision: number;
  /** False if nothing differs. */
  readonly changed: boolean;
  readonly newClaims: number;
  /** How many of the new claims are only proposed. */
  readonly pendingClaims: number;
  /** Claims that no data set would state any longer. */
  readonly deprecatedClaims: number;
  /** Ids of the data sets that it would replace. */
  readonly replaced: readonly string[];
  /** Ids of the records whose wording, rank, date or declaration would change, by kind. */
  readonly changes: Readonly<Record<Change['kind'], readonly string[]>>;
}

/**
 * Compares a data set with the records of the newest revision.
 *
 * @throws RapportError as `loadRecords`.
 */
export async function previewLoad(
  graph: Graph,
  dataset: Dataset,
  records: RecordStream,
): Promise<LoadPreview> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const { newest } = await readRevisionState(read);
  const comparison = { dataset, records, extent: 'whole', newest, isRecorded: false } as const;
  return previewDifferences(differences(read, comparison), newest);
}

/** What these differences from the records up to `newest` would change. They are not recorded meanwhile. */
export async function previewDifferences(
  found: AsyncIterable<Difference>,
  newest: number,
): Promise<LoadPreview> {
  const changes: Record<Change['kind'], string[]> = {
    dataset: [],
    source: [],
    entity: [],
    claim: [],
  };
  let newClaims = 0;
  let pendingClaims = 0;
  let deprecatedClaims = 0;
  let replaced: readonly string[] = [];
  const note = (some: readonly MarkedChange[]) => {
    for (const { kind, target } of some) changes[kind].push(target);
  };
  const notePatched = (some: readonly Patched[]) => {
    for (const { before } of some) changes.claim.push(before.id);
  };
  for await (const difference of found) {
    switch (difference.kind) {
      case 'dataset':
        ({ replaced } = difference);
        note(difference.changes);
        break;
      case 'entities':
      case 'sources':
        note(difference.changes);
        break;
      case 'claims':
        newClaims += difference.fresh.length;
        pendingClaims += difference.fresh.filter(isPending).length;
        notePatched(difference.patched);
        break;
      case 'gone':
        deprecatedClaims += countRetracted(difference.patched);
        notePatched(difference.patched);
        break;
    }
  }
  for (const ids of Object.values(changes)) ids.sort();
  const changed = newClaims + Object.values(changes).flat().length > 0;
  return {
    revision: changed ? newest + 1 : newest,
    changed,
    newClaims,
    pendingClaims,
    deprecatedClaims,
    replaced,
    changes,
  };
}
