/** Restores a backup into an empty graph: all of its revisions, or nothing. */
import { RapportError } from '../../errors.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import {
  beginLoad,
  ONE_TRANSACTION,
  tryInOne,
  type Staging,
} from '../large-load/one-transaction.ts';
import { GRACE_MS, inStages } from '../large-load/staged.ts';
import { undoUnfinished } from '../large-load/undo.ts';
import { rebuildAsOf } from '../project/rebuild.ts';
import { readRevisionState } from '../record/revisions.ts';
import { SCHEMA_VERSION } from '../../graph/schema.ts';
import { upgradeRecords } from '../upgrade/steps.ts';
import type { Progress, Session } from '../session.ts';
import { readBackup } from './backup-file.ts';
import type { BackupReport } from './backup.ts';
import { checkBackup } from './check-backup.ts';
import type { BackupHead } from './records.ts';
import { RecordWriter } from './write-records.ts';

/**
 * Restores a backup of any engine. The file is read to its end before anything is written. Up to 50,000
 * records go into one transaction; a larger backup runs in several, as a large load does, and is rolled
 * back as one if it is interrupted.
 *
 * @throws RapportError `BACKUP_INVALID` if the file is not whole; `BAD_USER_INPUT` if the graph is not
 *   empty, or the file cannot be read; `SERVICE_UNAVAILABLE` if a load is under way.
 */
export async function restore(
  graph: Graph,
  path: string,
  progress: Progress = () => undefined,
  { above = ONE_TRANSACTION, graceMs = GRACE_MS }: Staging = {},
): Promise<BackupReport> {
  const checked = await checkBackup(path, progress);
  const { head, counts } = checked;
  await undoUnfinished(graph, progress);
  await checkEmpty(graph);
  const work = (session: Session) => restoreIn(session, path, head);
  const total = counts.change + counts.feed + counts.claim;
  const inOne =
    total <= above && (await tryInOne(graph, Number.POSITIVE_INFINITY, progress, work)) !== null;
  if (!inOne) {
    const first = (run: RunQuery) => beginLoad(run, graph, 0);
    const staged = { revision: head.newest, who: 'rapport restore', graceMs, progress, first };
    await inStages(graph, staged, work, () => Promise.resolve());
  }
  return checked;
}

async function restoreIn(
  session: Session,
  path: string,
  { newest, shown, schema }: BackupHead,
): Promise<true> {
  const writer = new RecordWriter(session, shown);
  let done = 0;
  for await (const part of readBackup(path)) {
    if (part.kind === 'head' || part.kind === 'end') continue;
    await writer.write(part);
    session.progress('records', (done += part.records.length), 0);
  }
  await upgradeRecords(session, schema, SCHEMA_VERSION);
  await rebuildAsOf(session, shown, newest);
  return true;
}

async function checkEmpty(graph: Graph): Promise<void> {
  const { newest } = await readRevisionState((cypher, parameters) =>
    graph.read(cypher, parameters),
  );
  if (newest === 0) return;
  throw new RapportError(
    'BAD_USER_INPUT',
    `The graph is not empty: it holds ${newest === 1 ? 'a revision' : `${newest} revisions`}, and a backup ` +
      'is restored into an empty graph only. Choose another folder (--data) or database ' +
      '(NEO4J_DATABASE), or delete this graph first.',
  );
}
