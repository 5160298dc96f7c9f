/** How the commands about backups say what a backup holds. */
import type { BackupReport } from '../curation/backup/backup.ts';
import { count } from './context.ts';

/** "2 revisions: 434 claims, 120 other records". */
export function contentsOf({ counts }: BackupReport): string {
  const { revision, claim, change } = counts;
  const other = count(change, 'declaration or later word', 'declarations and later words');
  return `${count(revision, 'revision')}: ${count(claim, 'claim')} and ${other}`;
}

export const warnOf = (fault: string): string => `warning: ${fault}`;
