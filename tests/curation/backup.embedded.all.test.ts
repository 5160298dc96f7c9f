/** Backups of the embedded engine. */
import { EXTENT } from '../support/extent.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { describeBackup } from './backup.contract.ts';

describeBackup('the embedded engine', openTestEmbedded, EXTENT === 'quick' ? 61 : 11);
