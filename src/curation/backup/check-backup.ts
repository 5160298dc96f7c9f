/** Reads a backup to its end and checks it. */
import type { Progress } from '../session.ts';
import { readBackup } from './backup-file.ts';
import type { BackupReport } from './backup.ts';
import { RecordCheck } from '../verify/check-records.ts';
import { NO_RECORDS } from './records.ts';

/** @throws RapportError `BACKUP_INVALID` if the file is damaged, incomplete or of a later version. */
export async function checkBackup(
  path: string,
  progress: Progress = () => undefined,
): Promise<BackupReport> {
  let check = new RecordCheck(0);
  let head = undefined as BackupReport['head'] | undefined;
  let counts = NO_RECORDS;
  let done = 0;
  for await (const part of readBackup(path)) {
    if (part.kind === 'head') {
      head = part.head;
      check = new RecordCheck(head.newest);
    } else if (part.kind === 'end') counts = part.counts;
    else {
      check.take(part);
      progress('checking the backup', (done += part.records.length), 0);
    }
  }
  return { head: head!, counts, faults: check.end() };
}
