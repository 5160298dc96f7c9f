/** Large amendments that fail or are killed at nearly every transaction, on the embedded engine. */
import { describeStagedAmendments } from './staged-amend.contract.ts';
import { embeddedFiles } from './staged-files.ts';

const kills = [1, 2, 4, 5, 6, 8, 11];
describeStagedAmendments('the embedded engine', { ...embeddedFiles(), kills, every: 2 });
