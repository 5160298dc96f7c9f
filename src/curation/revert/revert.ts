/** Undoes one revision by a new one: what it stated is taken back, and what it changed reads as before. */
import type { Dataset } from '../../domain/claims/dataset.ts';
import { RapportError } from '../../errors.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { currentDatasets, ownerOf, readDatasets } from '../diff/dataset-lineage.ts';
import { undoUnfinished } from '../large-load/undo.ts';
import {
  makeRevision,
  type LoadOptions,
  type LoadReport,
  type Proposal,
  type Proposed,
} from '../load.ts';
import { wantedRevision } from '../rebuild-revision.ts';
import { latestOf } from '../record/changes.ts';
import { checkUndoable } from './check-undoable.ts';
import { opposite } from './opposite.ts';
import { readRevision, type RecordedRevision } from './recorded-revision.ts';

/** Who undoes a revision; `why` is "Reverts revision N" unless it is given. */
export type RevertOptions = Omit<LoadOptions, 'checksum' | 'why'> & { readonly why?: string };

/**
 * Undoes one revision as a new revision of its data set. Claims that it was the first to state are taken back;
 * claims that it took back or reworded have their earlier words again; changed declarations and descriptions
 * have their earlier form. What it declared first stays declared, since ids are never reused. If nothing of it is
 * left, nothing changes and there is no revision. All else is as in an amendment.
 *
 * @throws RapportError `BAD_USER_INPUT` if there is no such revision, if it replaced a data set or its data set was
 *   replaced since, if its changes are not wholly recorded, or if later revisions rest on it: `details.restsOn`
 *   lists how. `SEED_INVALID` if merges would then contradict a curator's decision; and as `loadRecords`.
 */
export async function revert(
  graph: Graph,
  revision: number,
  options: RevertOptions,
): Promise<LoadReport> {
  await undoUnfinished(graph, options.progress);
  const why = options.why ?? `Reverts revision ${revision}`;
  return makeRevision(graph, revertOf(revision), { ...options, why });
}

/** What becomes a revision if `revision` is undone. */
export const revertOf = (revision: number): Proposed => ({
  propose: (read, newest) => proposeRevert(read, revision, newest),
  isRepeatable: true,
  isPart: true,
});

async function proposeRevert(read: RunQuery, wanted: number, newest: number): Promise<Proposal> {
  const revision = await readRevision(read, wantedRevision(newest, wanted));
  const datasets = await readDatasets(read, newest);
  checkReplacedNone(revision, currentDatasets(datasets));
  const before = await latestOf(read, 'dataset', [revision.origin], wanted - 1);
  const earlier = revision.changed.dataset.has(revision.origin)
    ? before.get(revision.origin)
    : undefined;
  await checkUndoable(read, revision, newest);
  const dataset = earlier ?? datasets.get(revision.origin)!.at(-1)!;
  const owner = ownerOf(dataset, datasets);
  return { dataset, differences: opposite(read, { revision, owner, newest }) };
}

/** A replacement is final, so that a citation of the old data set never means another one. */
function checkReplacedNone(
  { number, origin, replaced }: RecordedRevision,
  current: readonly Dataset[],
): void {
  const why =
    replaced.length > 0
      ? `it replaced data set "${replaced.join('", "')}"`
      : current.every(({ id }) => id !== origin)
        ? `its data set "${origin}" has been replaced since`
        : null;
  if (why === null) return;
  throw new RapportError(
    'BAD_USER_INPUT',
    `revision: revision ${number} cannot be undone, because ${why}, and a replacement is final; ` +
      'load the records that you want instead.',
    { details: { revision: number } },
  );
}
