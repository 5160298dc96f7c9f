/** Loads a data set as one revision, or not at all: compares, records and projects it. */
import type { Dataset } from '../domain/claims/dataset.ts';
import type { RecordStream } from '../domain/claims/records.ts';
import type { Graph, RunQuery } from '../graph/graph.ts';
import { rememberChecksum, forgetChecksums } from './checksums.ts';
import type { Difference } from './diff/differences.ts';
import {
  tryInOne,
  beginLoad,
  ONE_TRANSACTION,
  type Staging,
} from './large-load/one-transaction.ts';
import { GRACE_MS, inStages } from './large-load/staged.ts';
import { undoUnfinished } from './large-load/undo.ts';
import { projectAffected } from './project/project-affected.ts';
import { rebuildAsOf } from './project/rebuild.ts';
import { bufferRecords } from './record/record-buffer.ts';
import { recordDataset } from './record/record.ts';
import {
  hideDatasets,
  readRevisionState,
  recordRevision,
  showRevision,
} from './record/revisions.ts';
import type { Progress, Session } from './session.ts';
export type { Progress } from './session.ts';

/** Who loads what, and why; kept with the revision. */
export interface LoadOptions {
  /** Name of a person or program. */
  readonly who: string;
  readonly why: string;
  /** Checksum of what was read; the next start compares it, to skip an unchanged folder. */
  readonly checksum?: string;
  /** Instant to record, for tests; the default is now. */
  readonly now?: Date;
  readonly progress?: Progress;
  readonly staging?: Staging;
  /** Called with each difference before it is recorded. Only a preview counts them. */
  readonly note?: (difference: Difference) => void;
}

export interface LoadReport {
  /** Revision of the graph after the load. */
  readonly revision: number;
  /** False if the data set does not differ from the records. */
  readonly changed: boolean;
  readonly newClaims: number;
  /** Claims that no data set states any longer. */
  readonly deprecatedClaims: number;
  /** Nodes and relationships written or removed. */
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Loads a data set. Loading the same again changes nothing and makes no revision; a failed load
 * leaves nothing behind. Up to 50,000 touched rows go into one transaction. A larger load runs in
 * several transactions, and its memory is bounded by a chunk of records and the ids that it touches.
 * The API answers 503 meanwhile, and an interrupted load is rolled back by the next load or start.
 *
 * @throws RapportError `SEED_INVALID` if the data set contradicts what is recorded or itself,
 *   `SERVICE_UNAVAILABLE` if another load is under way, and whatever the graph throws.
 */
export async function loadRecords(
  graph: Graph,
  dataset: Dataset,
  records: RecordStream,
  options: LoadOptions,
): Promise<LoadReport> {
  const { progress = () => undefined, staging = {}, who } = options;
  const limit = staging.above ?? ONE_TRANSACTION;
  await undoUnfinished(graph, progress);
  const buffered = await bufferRecords(records, limit);
  if (buffered.isWhole) {
    const report = await tryInOne(graph, limit, progress, (session) =>
      load(session, dataset, buffered.records(), options),
    );
    if (report !== null) return report;
  }
  const { newest } = await readRevisionState((cypher, parameters) =>
    graph.read(cypher, parameters),
  );
  const staged = { revision: newest + 1, who, graceMs: staging.graceMs ?? GRACE_MS, progress };
  const first = (run: RunQuery) => beginLoad(run, graph, newest);
  const { report } = await inStages(
    graph,
    { ...staged, first },
    (session) => prepare(session, dataset, buffered.records(), options),
    (run, { show }) => show(run),
  );
  return report;
}

/** Loads a data set within one transaction, with the new revision shown. */
export async function load(
  session: Session,
  dataset: Dataset,
  records: RecordStream,
  options: LoadOptions,
): Promise<LoadReport> {
  const { report, show } = await prepare(session, dataset, records, options);
  await session.write(show);
  return report;
}

/** Does everything but show the new revision. `show` does that, in the last transaction. */
async function prepare(
  session: Session,
  dataset: Dataset,
  records: RecordStream,
  options: LoadOptions,
): Promise<{ readonly report: LoadReport; readonly show: (run: RunQuery) => Promise<void> }> {
  const before = await readRevisionState(session.read);
  const again =
    before.shown === before.newest
      ? { nodes: 0, relationships: 0 }
      : await rebuildAsOf(session, before.newest);
  const recordedAt = (options.now ?? new Date()).toISOString();
  const recorded = await recordDataset(session, {
    dataset,
    records,
    newest: before.newest,
    recordedAt,
    note: options.note,
  });
  const { newClaims, affected, identity } = recorded;
  const changed = newClaims + recorded.changes > 0;
  const revision = changed ? before.newest + 1 : before.newest;
  const showing = { identity, until: revision, isNew: before.newest === 0 };
  const written = changed
    ? await projectAffected(session, affected, showing)
    : { nodes: 0, relationships: 0 };
  return {
    report: {
      revision,
      changed,
      newClaims,
      deprecatedClaims: recorded.deprecated,
      nodes: again.nodes + recorded.nodes + written.nodes,
      relationships: again.relationships + written.relationships,
    },
    show: async (run) => {
      const { who, why, checksum } = options;
      if (changed) {
        const { feed } = recorded;
        const facts = { revision, recordedAt, who, why, origin: dataset.id, claims: newClaims };
        await recordRevision(run, { ...facts, feed });
        await hideDatasets(run, recorded.formerly);
        await showRevision(run, [dataset], { newest: revision, shown: revision });
        await forgetChecksums(run, recorded.formerly);
      }
      // Even if no record changed, a file may have (say, a comment); with its new checksum the next
      // start is quick.
      await rememberChecksum(run, dataset.id, checksum);
    },
  };
}
