/** Backs up the records of a graph into a file, while the graph is served and loaded. */
import { RapportError } from '../../errors.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { readRevisionState } from '../record/revisions.ts';
import type { Progress } from '../session.ts';
import { writeBackup } from './backup-file.ts';
import { readRecords, readSchemaVersion } from './read-records.ts';
import { RecordCheck } from '../verify/check-records.ts';
import type { BackupHead, RecordBatch, RecordCounts } from './records.ts';

export interface BackupOptions {
  /** Version of Rapport, kept in the file. */
  readonly version: string;
  /** Instant to keep in the file, for tests; the default is now. */
  readonly now?: Date;
  readonly progress?: Progress;
}

export interface BackupReport {
  readonly head: BackupHead;
  readonly counts: RecordCounts;
  /** What is wrong with the records, in sentences. They are backed up and restored all the same. */
  readonly faults: readonly string[];
}

/**
 * Backs up everything that is recorded up to the newest revision. A load that ends meanwhile does not show.
 *
 * @throws RapportError `BAD_USER_INPUT` if nothing is recorded, or the file cannot be written.
 */
export async function backUp(
  graph: Graph,
  path: string,
  { version, now = new Date(), progress = () => undefined }: BackupOptions,
): Promise<BackupReport> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const { newest, shown } = await readRevisionState(read);
  if (newest === 0) {
    throw new RapportError('BAD_USER_INPUT', 'The graph is empty: there is nothing to back up.');
  }
  const schema = await readSchemaVersion(read);
  const head = { version, schema, newest, shown, madeAt: now.toISOString() };
  const check = new RecordCheck(newest);
  const records = passing(readRecords(read, newest), check, progress);
  const counts = await writeBackup(path, head, records);
  return { head, counts, faults: check.end() };
}

/** The same records, checked and counted as they pass. */
async function* passing(
  records: AsyncIterable<RecordBatch>,
  check: RecordCheck,
  progress: Progress,
): AsyncGenerator<RecordBatch> {
  let done = 0;
  for await (const batch of records) {
    check.take(batch);
    progress('records', (done += batch.records.length), 0);
    yield batch;
  }
}
