/** Previews a load: what it would change in the records, and what would read otherwise after it. */
import type { Dataset } from '../domain/claims/dataset.ts';
import type { RecordStream } from '../domain/claims/records.ts';
import type { Graph, RunQuery } from '../graph/graph.ts';
import { differences } from './diff/differences.ts';
import { Tally, type RecordChanges } from './diff/tally.ts';
import { ONE_TRANSACTION } from './large-load/one-transaction.ts';
import { refuseUnfinished } from './large-load/undo.ts';
import { load } from './load.ts';
import { bufferRecords } from './record/record-buffer.ts';
import { readRevisionState } from './record/revisions.ts';
import { inTrial, type Refusal, type TrialOptions } from './trial.ts';

export interface LoadPreview<T> extends RecordChanges {
  /** What was seen of the things that the load touches; null if it could not be tried. */
  readonly seen: T | null;
  /** Why it could not be tried; null if it was. */
  readonly refusal: Refusal | null;
}

/**
 * Loads a data set as `loadRecords` does, looks at what would read otherwise, and rolls everything back. If the load
 * is too large for one transaction, or the graph can only be read, only the records are compared.
 *
 * @throws RapportError as `loadRecords`, but not `GRAPH_READ_ONLY`.
 */
export async function previewLoad<T>(
  graph: Graph,
  dataset: Dataset,
  records: RecordStream,
  options: TrialOptions<T>,
): Promise<LoadPreview<T>> {
  await refuseUnfinished(graph);
  const buffered = await bufferRecords(records, options.staging?.above ?? ONE_TRANSACTION);
  const refuse = async (refusal: Refusal): Promise<LoadPreview<T>> => {
    const changes = await compareRecords(graph, dataset, buffered.records());
    return { ...changes, seen: null, refusal };
  };
  if (!buffered.isWhole) return refuse('TOO_LARGE');
  const trial = await inTrial(
    graph,
    async (session) => {
      const tally = new Tally();
      const { newest } = await readRevisionState(session.read);
      const note = tally.take.bind(tally);
      await load(session, dataset, buffered.records(), { who: 'preview', why: 'preview', note });
      return tally.after(newest);
    },
    options,
  );
  if ('refusal' in trial) return refuse(trial.refusal);
  return { ...trial.report, seen: trial.seen, refusal: null };
}

/**
 * Compares a data set with the records of the newest revision, and writes nothing.
 *
 * @throws RapportError as `loadRecords`.
 */
export async function compareRecords(
  graph: Graph,
  dataset: Dataset,
  records: RecordStream,
): Promise<RecordChanges> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const { newest } = await readRevisionState(read);
  const tally = new Tally();
  const comparison = { dataset, records, newest, isRecorded: false };
  for await (const difference of differences(read, comparison)) tally.take(difference);
  return tally.after(newest);
}
